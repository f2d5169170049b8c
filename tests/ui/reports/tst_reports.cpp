// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/map_hunt.h"
#include "ui/common/labels.h"
#include "ui/reports/reports_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QLineEdit>
#include <QTest>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// Presses Cancel in the very moment that the job begins, before its worker starts.
class EagerCancel final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            for (QPushButton *button : qobject_cast<QWidget *>(watched)->findChildren<QPushButton *>())
                button->click();
        }
        return false;
    }
};

QPushButton *saveButton(QWidget *page)
{
    for (QPushButton *each : page->findChildren<QPushButton *>()) {
        if (each->text() == u"Save the report…")
            return each;
    }
    return nullptr;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReports final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void thePdfIsWrittenBesideTheWindow()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        ReportsPage page(*hunt.context);
        settleLayout(&page, kUsual);
        const QString path = hunt.folder.filePath(u"reporte ñ.pdf"_s);
        hunt.dialogs.willSave(path);
        saveButton(&page)->click();
        QTRY_VERIFY_WITH_TIMEOUT(hunt.notices.words().contains(u"reporte ñ.pdf"_s), 120000);
        QVERIFY(hunt.notices.tone() == NoticeBar::Tone::Done);
        QVERIFY(!hunt.jobs.isRunning());
        QVERIFY(saveButton(&page)->isEnabled());
        QVERIFY(contentsOf(path).startsWith("%PDF"));
        QVERIFY(hunt.notices.findChildren<QPushButton *>().size() > 0);
    }

    void theHtmlHoldsTheTitleTypedAndNoNames()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        Member member;
        member.team = hunt.teams[0];
        member.name = u"Guadalupe Secreta"_s;
        hunt.put(member);
        hunt.commit();
        ReportsPage page(*hunt.context);
        settleLayout(&page, kUsual);
        QTest::keyClicks(page.findChild<QLineEdit *>(), u"Informe de prueba"_s);
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->findText(u"HTML, one page for any browser"_s) >= 0)
                box->setCurrentIndex(1);
        }
        for (const bool named : {false, true}) {
            page.findChild<QCheckBox *>()->setChecked(named);
            const QString path = hunt.folder.filePath(named ? u"con.html"_s : u"sin.html"_s);
            hunt.dialogs.willSave(path);
            saveButton(&page)->click();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !hunt.jobs.isRunning(), 120000);
            const QString html = QString::fromUtf8(contentsOf(path));
            QVERIFY(html.contains(u"Informe de prueba"_s));
            QVERIFY(html.contains(u"Vecinas de la 5"_s));
            QCOMPARE(html.contains(u"Guadalupe Secreta"_s), named);
        }
    }

    void cancelLeavesNothing()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        EagerCancel cancel;
        hunt.jobs.installEventFilter(&cancel);
        ReportsPage page(*hunt.context);
        settleLayout(&page, kUsual);
        const QString path = hunt.folder.filePath(u"nada.pdf"_s);
        hunt.dialogs.willSave(path);
        saveButton(&page)->click();
        QTRY_VERIFY_WITH_TIMEOUT(hunt.notices.words().contains(u"cancelled"_s), 120000);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!hunt.jobs.isRunning());
        QVERIFY(saveButton(&page)->isEnabled());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        MapHunt hunt;
        hunt.prepare();
        ReportsPage page(*hunt.context);
        settleLayout(&page, kUsual);
        hunt.dialogs.willSave(hunt.folder.filePath(u"no existe/reporte.pdf"_s));
        saveButton(&page)->click();
        QTRY_VERIFY_WITH_TIMEOUT(hunt.notices.tone() == NoticeBar::Tone::Trouble, 120000);
    }

    void aReportSpeaksAsTheWindowUntilAnotherLanguageIsChosen()
    {
        MapHunt hunt;
        const auto languageOf = [](ReportsPage &page) { return page.findChild<QComboBox *>(); };
        const InLanguage before(u"en"_s);
        ReportsPage english(*hunt.context);
        QCOMPARE(languageOf(english)->currentIndex(), 1);
        const Destination untouched = english.whereabouts();
        languageOf(english)->setCurrentIndex(0);
        const Destination chosen = english.whereabouts();
        ReportsPage again(*hunt.context);
        again.show(chosen);
        QCOMPARE(languageOf(again)->currentIndex(), 0);
        const InLanguage spanish(u"es_MX"_s);
        ReportsPage window(*hunt.context);
        QCOMPARE(languageOf(window)->currentIndex(), 0);
        window.show(untouched);
        QCOMPARE(languageOf(window)->currentIndex(), 0);
    }

    void thePreviewCountsWhatGoesIn()
    {
        MapHunt hunt;
        ReportsPage page(*hunt.context);
        QCOMPARE(checkPage(&page, kSmall), QStringList());
        hunt.prepare();
        hunt.search();
        QStringList counts;
        for (const WrapLabel *label : page.findChildren<WrapLabel *>(u"previewCount"_s))
            counts << label->text();
        QVERIFY2(counts.contains(u"10 teams"_s) || counts.contains(u"10 team(s)"_s), qPrintable(counts.join(u'|')));
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            dress(*theme);
            ReportsPage dressed(*hunt.context);
            for (const QSize size : {kUsual, kSmall, QSize(832, 540)}) {
                QCOMPARE(checkPage(&dressed, size), QStringList());
                keepPicture(&dressed, u"reports"_s, size);
            }
        }
        dress(Theme::light());
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"
#include "ui/common/text_edits.h"
#include "ui/common/value_edits.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// A form with something else to go to.
struct Form {
    QWidget window;
    GrowingTextEdit *text = new GrowingTextEdit;
    SettlingLineEdit *line = new SettlingLineEdit;
    MoneyEdit *money = new MoneyEdit(2);
    DateEdit *date = new DateEdit;
    QPushButton *other = new QPushButton(u"Other"_s);

    Form()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : QList<QWidget *>{text, line, money, date, other})
            column->addWidget(widget);
        column->addStretch(1);
        cauce::test::settleLayout(&window, QSize(400, 600));
        window.activateWindow();
        other->setFocus();
    }
};

} // namespace

class TestTextEdits final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { cauce::test::dress(Theme::light()); }

    void typingIsADraftASecondLaterAndAnEditOnLeaving()
    {
        Form form;
        QSignalSpy drafts(form.text, &GrowingTextEdit::typed);
        QSignalSpy edits(form.text, &GrowingTextEdit::settled);
        form.text->setValue(u"Antes"_s);
        QVERIFY(!form.text->isPending());
        form.text->setFocus();
        QTest::keyClicks(form.text, u"abc"_s);
        QVERIFY(form.text->isPending());
        QCOMPARE(drafts.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(drafts.size(), 1, 5000);
        QCOMPARE(drafts.first().first().toString(), u"abcAntes"_s);
        QCOMPARE(edits.size(), 0);
        form.other->setFocus();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().first().toString(), u"abcAntes"_s);
        QVERIFY(!form.text->isPending());
    }

    void moreThanAFieldHoldsIsRefusedAndSaid()
    {
        Form form;
        form.text->setFocus();
        QTest::keyClicks(form.text, u"abc"_s);
        QMimeData much;
        much.setText(QString(kMostCharacters, u'x'));
        QApplication::clipboard()->setText(much.text());
        form.text->paste();
        QCOMPARE(form.text->value(), u"abc"_s);
        QVERIFY(QToolTip::text().contains(u"document"_s));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        form.line->setFocus();
        form.line->paste();
        QTest::keyClicks(form.line, u"y"_s);
        QCOMPARE(form.line->text().size(), kMostCharacters);
        QVERIFY(QToolTip::text().contains(u"document"_s));
        QToolTip::hideText();
    }

    void controlEnterSettles()
    {
        Form form;
        QSignalSpy edits(form.text, &GrowingTextEdit::settled);
        form.text->setFocus();
        QTest::keyClicks(form.text, u"uno"_s);
        QTest::keyClick(form.text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(form.text->value(), u"uno"_s);
        QTest::keyClick(form.text, Qt::Key_Return);
        QCOMPARE(form.text->value(), u"uno\n"_s);
    }

    void leavingUnchangedOrBackAtTheValueIsNoEdit()
    {
        Form form;
        form.line->setValue(u"a"_s);
        QSignalSpy edits(form.line, &SettlingLineEdit::settled);
        form.line->setFocus();
        form.other->setFocus();
        form.line->setFocus();
        form.line->setCursorPosition(1);
        QTest::keyClicks(form.line, u"b"_s);
        QTest::keyClick(form.line, Qt::Key_Backspace);
        form.other->setFocus();
        QCOMPARE(edits.size(), 0);
    }

    void whoTypesWithoutAPauseHasADraft()
    {
        Form form;
        QSignalSpy drafts(form.text, &GrowingTextEdit::typed);
        QSignalSpy edits(form.text, &GrowingTextEdit::settled);
        form.text->setFocus();
        // No pause between two keys is as long as the delay of a draft.
        QElapsedTimer typing;
        typing.start();
        while (drafts.isEmpty() && typing.elapsed() < 10 * SettlingText::kDraftDelayMs) {
            QTest::keyClick(form.text, Qt::Key_A);
            QTest::qWait(SettlingText::kDraftDelayMs / 10);
        }
        QVERIFY(!drafts.isEmpty());
        QVERIFY(form.text->isPending());
        QCOMPARE(edits.size(), 0);
    }

    void aProgramInTheBackgroundKeepsDrafts()
    {
        for (const auto state : {Qt::ApplicationInactive, Qt::ApplicationSuspended}) {
            Form form;
            QSignalSpy drafts(form.line, &SettlingLineEdit::typed);
            QSignalSpy edits(form.line, &SettlingLineEdit::settled);
            form.line->setFocus();
            QTest::keyClicks(form.line, u"x"_s);
            emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
            QCOMPARE(drafts.size(), 0);
            emit qGuiApp->applicationStateChanged(state);
            QCOMPARE(drafts.size(), 1);
            QCOMPARE(edits.size(), 0);
            QVERIFY(form.line->isPending());
        }
    }

    void anotherWindowInFrontMakesADraftAtOnceButNoEdit()
    {
        Form form;
        QSignalSpy drafts(form.line, &SettlingLineEdit::typed);
        QSignalSpy edits(form.line, &SettlingLineEdit::settled);
        form.line->setFocus();
        QTest::keyClicks(form.line, u"x"_s);
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(form.line, &away);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(edits.size(), 0);
        QVERIFY(form.line->isPending());
    }

    void hidingThePageSettlesAndFlushAllGivesDrafts()
    {
        Form form;
        QSignalSpy drafts(form.line, &SettlingLineEdit::typed);
        QSignalSpy edits(form.line, &SettlingLineEdit::settled);
        form.line->setFocus();
        QTest::keyClicks(form.line, u"x"_s);
        flushAll(&form.window);
        flushAll(&form.window);
        QCOMPARE(drafts.size(), 1);
        form.window.hide();
        QCOMPARE(edits.size(), 1);
        form.text->restoreDraft(u"borrador"_s);
        QSignalSpy settledText(form.text, &GrowingTextEdit::settled);
        settleAll(&form.window);
        QCOMPARE(settledText.size(), 1);
    }

    void aValueFromElsewhereMakesNoSignal()
    {
        Form form;
        QSignalSpy drafts(form.text, &GrowingTextEdit::typed);
        QSignalSpy edits(form.text, &GrowingTextEdit::settled);
        form.text->setValue(u"de otra laptop"_s);
        form.text->settle();
        QVERIFY(!form.text->isPending());
        QCOMPARE(drafts.size() + edits.size(), 0);
    }

    void growsWithItsTextUpToALimit()
    {
        Form form;
        form.text->setLines(2, 5);
        const int small = form.text->sizeHint().height();
        form.text->setValue(u"1\n2\n3\n4"_s);
        const int four = form.text->sizeHint().height();
        form.text->setValue(QString(u"línea\n"_s).repeated(40));
        const int many = form.text->sizeHint().height();
        QVERIFY(four > small);
        QVERIFY(many > four);
        cauce::test::settleLayout(&form.window, QSize(400, 600));
        QCOMPARE(form.text->height(), many);
        QVERIFY(many < 8 * form.text->fontMetrics().lineSpacing());
        QCOMPARE(form.text->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    }

    void pastedRichTextBecomesPlain()
    {
        Form form;
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>negritas</b>"_s);
        mime->setText(u"negritas"_s);
        QApplication::clipboard()->setMimeData(mime);
        form.text->paste();
        QCOMPARE(form.text->value(), u"negritas"_s);
    }

    void moneyIsExactAndTidied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"40800000"_s << u"40,800,000.00"_s;
        QTest::newRow("grouped") << u"1,234,567.89"_s << u"1,234,567.89"_s;
        QTest::newRow("peso sign") << u"$ 12.5"_s << u"12.50"_s;
        QTest::newRow("beyond a double") << u"9007199254740993.01"_s << u"9,007,199,254,740,993.01"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void moneyIsExactAndTidied()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        Form form;
        form.money->setFocus();
        QTest::keyClicks(form.money->field(), typed);
        form.other->setFocus();
        QCOMPARE(form.money->problem(), QString());
        QCOMPARE(form.money->text(), shown);
    }

    void moneySaysWhyNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("letters") << u"12 mil"_s;
        QTest::newRow("three decimals") << u"1.234"_s;
        QTest::newRow("groups") << u"1,23,456"_s;
        QTest::newRow("two points") << u"1.2.3"_s;
    }

    void moneySaysWhyNot()
    {
        QFETCH(QString, typed);
        Form form;
        form.money->setValue(Decimal(100, 2));
        QSignalSpy edits(form.money, &MoneyEdit::settled);
        QSignalSpy drafts(form.money, &MoneyEdit::typed);
        form.money->setFocus();
        form.money->field()->selectAll();
        QTest::keyClicks(form.money->field(), typed);
        form.other->setFocus();
        QVERIFY(form.money->hasProblem());
        QVERIFY(!form.money->value());
        QCOMPARE(edits.size(), 0);
        QCOMPARE(drafts.size(), 1);
        QVERIFY(form.money->isPending());
        QCOMPARE(form.money->text(), typed);
        QCOMPARE(form.money->field()->accessibleDescription(), form.money->problem());
        form.money->setFocus();
        form.money->field()->selectAll();
        QTest::keyClicks(form.money->field(), u"7"_s);
        QVERIFY(!form.money->hasProblem());
        form.other->setFocus();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(*form.money->value(), Decimal(7, 0));
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QString &typed, QDate date, DateProblem problem) {
            QTest::newRow(name) << typed << date << static_cast<int>(problem);
        };
        row("day first", u"22/11/2026"_s, QDate(2026, 11, 22), DateProblem::None);
        row("short", u"2/3/2015"_s, QDate(2015, 3, 2), DateProblem::None);
        row("iso", u"2026-11-22"_s, QDate(2026, 11, 22), DateProblem::None);
        row("dots and blanks", u" 1 . 2 . 2020 "_s, QDate(2020, 2, 1), DateProblem::None);
        row("leap day", u"29/02/2016"_s, QDate(2016, 2, 29), DateProblem::None);
        row("no leap day", u"29/02/2014"_s, {}, DateProblem::NotALeapYear);
        row("iso no leap day", u"1900-02-29"_s, {}, DateProblem::NotALeapYear);
        row("30 february", u"30/02/2016"_s, {}, DateProblem::NoSuchDay);
        row("31 april", u"31/04/2015"_s, {}, DateProblem::NoSuchDay);
        row("day 0", u"0/4/2015"_s, {}, DateProblem::NoSuchDay);
        row("month 13", u"11/13/2015"_s, {}, DateProblem::NoSuchMonth);
        row("two figures", u"1/2/15"_s, {}, DateProblem::YearNotFull);
        row("words", u"ayer"_s, {}, DateProblem::NotADate);
        row("far", u"1/1/1800"_s, {}, DateProblem::OutOfRange);
        row("nothing", QString(), {}, DateProblem::None);
    }

    void datesAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QFETCH(int, problem);
        const DateReading reading = readDate(typed);
        QCOMPARE(reading.date, date);
        QCOMPARE(static_cast<int>(reading.problem), problem);
        QCOMPARE(DateEdit::words(reading).isEmpty(), reading.problem == DateProblem::None);
    }

    void dateFieldTidiesAndExplains()
    {
        Form form;
        QSignalSpy edits(form.date, &DateEdit::settled);
        form.date->setFocus();
        QTest::keyClicks(form.date->field(), u"2026-11-05"_s);
        QTest::keyClick(form.date->field(), Qt::Key_Return);
        QCOMPARE(form.date->text(), u"05/11/2026"_s);
        QCOMPARE(form.date->value(), QDate(2026, 11, 5));
        QCOMPARE(edits.size(), 1);
        form.date->field()->selectAll();
        QTest::keyClicks(form.date->field(), u"29/02/2014"_s);
        form.other->setFocus();
        QVERIFY(form.date->problem().contains(u"2014"_s));
        QVERIFY(form.date->value().isNull());
        QCOMPARE(edits.size(), 1);
    }

    void calendarPicksADate()
    {
        Form form;
        form.date->setValue(QDate(2026, 11, 5));
        QSignalSpy edits(form.date, &DateEdit::settled);
        QTest::keyClick(form.date->field(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = form.date->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 5));
        cauce::test::keepPicture(calendar->window(), u"common_calendar"_s, calendar->window()->sizeHint());
        emit calendar->activated(QDate(2026, 11, 20));
        QCOMPARE(form.date->value(), QDate(2026, 11, 20));
        QCOMPARE(edits.size(), 1);
    }
};

QTEST_MAIN(TestTextEdits)
#include "tst_text_edits.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/search_combo.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cauce;
using namespace Qt::StringLiterals;

/// A long list of places or institutions that is chosen from by typing.
class TestSearchCombo : public QObject
{
    Q_OBJECT
private slots:
    void leavingIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("a whole name") << u"oaxaca"_s << u"20"_s;
        QTest::newRow("a part that one has, without its accent") << u"mexico, c"_s << u"09"_s;
        QTest::newRow("a whole name that others contain") << u"mexico"_s << u"15"_s;
        QTest::newRow("a part that several have") << u"baja"_s << u"08"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("what is in no list") << u"atlantis"_s << u"08"_s;
    }
    void leavingIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *combo = new SearchCombo;
        auto *next = new QLineEdit;
        column->addWidget(combo);
        column->addWidget(next);
        combo->setChoices({{u"02"_s, u"Baja California"_s}, {u"03"_s, u"Baja California Sur"_s}, {u"08"_s, u"Chihuahua"_s},
            {u"09"_s, u"México, Ciudad de"_s}, {u"15"_s, u"México"_s}, {u"20"_s, u"Oaxaca"_s}});
        combo->setValue(u"08"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy chosen(combo, &SearchCombo::chosen);
        combo->setFocus();
        combo->lineEdit()->selectAll();
        if (typed.isEmpty())
            QTest::keyClick(combo->lineEdit(), Qt::Key_Backspace);
        else
            QTest::keyClicks(combo->lineEdit(), typed);
        // While suggestions are shown the keys go to them first.
        QWidget *suggestions = QApplication::activePopupWidget();
        QTest::keyClick(suggestions ? suggestions : combo->lineEdit(), Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(combo->value(), value);
        QCOMPARE(chosen.size(), value == u"08" ? 0 : 1);
    }

    void leavingItUntouchedChoosesNothing()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *combo = new SearchCombo;
        auto *next = new QLineEdit;
        column->addWidget(combo);
        column->addWidget(next);
        // Two institutions of one name: the second was chosen.
        combo->setChoices({{u"a"_s, u"Tesorería"_s}, {u"b"_s, u"Tesorería"_s}});
        combo->setValue(u"b"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        combo->setFocus();
        next->setFocus(Qt::TabFocusReason);
        QCOMPARE(combo->value(), u"b"_s);
    }
};

QTEST_MAIN(TestSearchCombo)
#include "tst_search_combo.moc"

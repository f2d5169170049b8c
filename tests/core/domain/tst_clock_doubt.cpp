// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clock_doubt.h"

#include <QtTest>

using namespace cauce;

class TestClockDoubt : public QObject
{
    Q_OBJECT

private slots:
    void anOddClockIsTold_data()
    {
        constexpr qint64 now = 1'445'700'000'000;
        constexpr qint64 day = 86'400'000;
        QTest::addColumn<qint64>("claimed");
        QTest::addColumn<qint64>("replaced");
        QTest::addColumn<int>("doubt");
        const auto row = [](const char *name, qint64 claimed, qint64 replaced, ClockDoubt doubt) {
            QTest::newRow(name) << claimed << replaced << static_cast<int>(doubt);
        };
        row("first word", now - day, 0, ClockDoubt::None);
        row("after what it replaces", now, now - 1, ClockDoubt::None);
        row("at the same time", now, now, ClockDoubt::None);
        row("before what it replaces", now - 1, now, ClockDoubt::Behind);
        row("years behind", now - 3650 * day, now - day, ClockDoubt::Behind);
        row("a day ahead is no more than a time zone", now + day, 0, ClockDoubt::None);
        row("more than a day ahead", now + day + 1, 0, ClockDoubt::Ahead);
        row("ahead, and yet behind what it replaces", now + 2 * day, now + 3 * day, ClockDoubt::Behind);
    }
    void anOddClockIsTold()
    {
        QFETCH(qint64, claimed);
        QFETCH(qint64, replaced);
        QFETCH(int, doubt);
        QCOMPARE(static_cast<int>(clockDoubt(claimed, replaced, 1'445'700'000'000)), doubt);
    }
};

QTEST_GUILESS_MAIN(TestClockDoubt)
#include "tst_clock_doubt.moc"

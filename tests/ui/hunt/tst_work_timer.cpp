// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/work_timer.h"

#include <QTest>

using namespace cauce;

namespace {

constexpr qint64 kMinute = 60'000;

/// The clock moves on as it does: a look every ten seconds.
void pass(FixedClock &clock, WorkTimer &timer, qint64 minutes)
{
    for (qint64 gone = 0; gone < minutes * kMinute; gone += 10'000) {
        clock.advance(10'000);
        timer.look();
    }
}

} // namespace

class TestWorkTimer : public QObject
{
    Q_OBJECT
private slots:
    void countsWhilePeopleAreThere();
    void stopsAfterFiveIdleMinutesAndGoesOn();
    void aKeyOrAMouseMoveIsActivity();
    void sleepIsNotCounted();
    void aBreakIsNotCounted();
    void whatWasSkippedCanBeCounted();
    void aClockSetBackTakesNothingAway();
};

void TestWorkTimer::countsWhilePeopleAreThere()
{
    FixedClock clock(1'000);
    WorkTimer timer(clock);
    QCOMPARE(timer.minutes(), 0);
    timer.start();
    pass(clock, timer, 4);
    QCOMPARE(timer.minutes(), 4);
    timer.activity();
    pass(clock, timer, 4);
    QCOMPARE(timer.minutes(), 8);
    QCOMPARE(timer.skippedMinutes(), 0);
    timer.start(2 * kMinute);
    QCOMPARE(timer.minutes(), 2);
}

void TestWorkTimer::stopsAfterFiveIdleMinutesAndGoesOn()
{
    FixedClock clock(1'000);
    WorkTimer timer(clock);
    timer.start();
    pass(clock, timer, 20);
    QCOMPARE(timer.state(), WorkTimer::State::Idle);
    QCOMPARE(timer.minutes(), 5);
    timer.activity();
    QCOMPARE(timer.state(), WorkTimer::State::Running);
    pass(clock, timer, 2);
    QCOMPARE(timer.minutes(), 7);
    QCOMPARE(timer.skippedMinutes(), 15);
}

void TestWorkTimer::aKeyOrAMouseMoveIsActivity()
{
    FixedClock clock(1'000);
    WorkTimer timer(clock);
    QWidget window;
    timer.watch(&window);
    timer.start();
    pass(clock, timer, 6);
    QCOMPARE(timer.state(), WorkTimer::State::Idle);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(timer.state(), WorkTimer::State::Running);
    pass(clock, timer, 6);
    QCOMPARE(timer.state(), WorkTimer::State::Idle);
    QTest::mouseMove(&window, QPoint(5, 5));
    QTest::mouseClick(&window, Qt::LeftButton);
    QCOMPARE(timer.state(), WorkTimer::State::Running);
}

void TestWorkTimer::sleepIsNotCounted()
{
    FixedClock clock(1'000);
    WorkTimer timer(clock);
    timer.start();
    pass(clock, timer, 3);
    clock.advance(8 * 60 * kMinute);
    timer.look();
    QCOMPARE(timer.minutes(), 3);
    QCOMPARE(timer.state(), WorkTimer::State::Idle);
    timer.activity();
    pass(clock, timer, 1);
    QCOMPARE(timer.minutes(), 4);
}

void TestWorkTimer::aBreakIsNotCounted()
{
    FixedClock clock(1'000);
    WorkTimer timer(clock);
    timer.start();
    pass(clock, timer, 2);
    timer.beginBreak();
    timer.activity();
    pass(clock, timer, 30);
    QCOMPARE(timer.minutes(), 2);
    timer.endBreak();
    pass(clock, timer, 1);
    QCOMPARE(timer.minutes(), 3);
    QCOMPARE(timer.skippedMinutes(), 0);
}

void TestWorkTimer::whatWasSkippedCanBeCounted()
{
    FixedClock clock(1'000);
    WorkTimer timer(clock);
    timer.start();
    pass(clock, timer, 12);
    timer.countSkipped();
    QCOMPARE(timer.minutes(), 12);
    QCOMPARE(timer.skippedMinutes(), 0);
}

void TestWorkTimer::aClockSetBackTakesNothingAway()
{
    FixedClock clock(100 * kMinute);
    WorkTimer timer(clock);
    timer.start();
    pass(clock, timer, 2);
    clock.advance(-60 * kMinute);
    timer.look();
    QCOMPARE(timer.minutes(), 2);
}

QTEST_MAIN(TestWorkTimer)
#include "tst_work_timer.moc"

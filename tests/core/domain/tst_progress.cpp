// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"
#include "tests/core/domain/hunt_builder.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

struct Room : HuntBuilder
{
    explicit Room(HuntMode mode = HuntMode::Learning)
    {
        hunt(mode);
        becas = challenge(u"Becas"_s);
        first = question(u"¿Cuánto?"_s);
        second = question(u"¿De dónde?"_s);
        jaguares = team(u"Jaguares"_s, {becas});
    }
    SlotProgress progress(const Id &slot)
    {
        for (SlotProgress &each : teamProgress(data, index.emplace(data), jaguares)) {
            if (each.key.slot == slot)
                return std::move(each);
        }
        return {};
    }
    NextThing next() const { return nextThing(data, WorkIndex(data), jaguares); }
    std::optional<WorkIndex> index;
    Id becas, first, second, jaguares;
};

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void fromNothingToConcluded()
    {
        Room room;
        QCOMPARE(room.progress(room.first).stage, SlotStage::NotStarted);
        room.step(room.jaguares, room.becas, room.first, RouteResult::NotFound, 10);
        room.step(room.jaguares, room.becas, room.first, RouteResult::ExistsUnusable, 7);
        room.step(room.jaguares, room.becas, room.second, RouteResult::Found, 3);
        SlotProgress now = room.progress(room.first);
        QCOMPARE(now.stage, SlotStage::InProgress);
        QCOMPARE(now.result, std::optional(RouteResult::ExistsUnusable));
        QCOMPARE(now.minutes, 17);
        QCOMPARE(now.timeBox, 20);
        QCOMPARE(now.work->steps.size(), size_t(2));
        const Id finding = room.finding(room.jaguares, room.becas, room.first, RouteResult::NotFound);
        now = room.progress(room.first);
        QCOMPARE(now.stage, SlotStage::Concluded);
        QVERIFY2(now.result == RouteResult::NotFound, "what findings say counts before what steps say");
        room.evidence(finding);
        room.evidence(finding);
        QCOMPARE(room.progress(room.first).evidence, 2);
    }

    void numbersFromAStrangersFile_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << qint64(1'000'000);
        QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << qint64(0);
    }

    void numbersFromAStrangersFile()
    {
        QFETCH(const qint64, number);
        QFETCH(const qint64, counted);
        Room room(HuntMode::Competition);
        room.set(room.first, &Question::minutes, number);
        room.set(room.first, &Question::points, number);
        for (int twice = 0; twice < 2; ++twice)
            room.step(room.jaguares, room.becas, room.first, RouteResult::NotFound, number);
        const SlotProgress now = room.progress(room.first);
        QCOMPARE(now.minutes, 2 * counted);
        QCOMPARE(now.timeBox, counted);
        QCOMPARE(now.pointsAtStake, std::optional(counted));
        for (int twice = 0; twice < 2; ++twice)
            room.opens(room.jaguares, room.becas, room.hint(room.second, number));
        QCOMPARE(room.progress(room.second).pointsAtStake, std::optional<qint64>(counted > 0 ? 0 : 10));
    }

    void aFindingWithoutResultIsUnderWay()
    {
        Room room;
        room.finding(room.jaguares, room.becas, room.first, std::nullopt);
        QCOMPARE(room.progress(room.first).stage, SlotStage::InProgress);
        QVERIFY(!room.progress(room.first).result);
    }

    void othersWorkIsNotOurs()
    {
        Room room;
        const Id others = room.team(u"Zorros"_s, {room.becas});
        const Id elsewhere = room.challenge(u"Obra"_s);
        room.finding(others, room.becas, room.first, RouteResult::Found);
        room.finding(room.jaguares, elsewhere, room.first, RouteResult::Found);
        QCOMPARE(room.progress(room.first).stage, SlotStage::NotStarted);
    }

    void workOnTheOverrideStandsInTheSlot()
    {
        Room room;
        Question over;
        over.challenge = room.becas;
        over.base = room.first;
        const Id mine = room.put(over);
        room.step(room.jaguares, room.becas, mine, RouteResult::Found);
        QCOMPARE(room.progress(room.first).result, std::optional(RouteResult::Found));
    }

    void hintsCostTheirOwnQuestionsPoints()
    {
        Room room(HuntMode::Competition);
        const Id cheap = room.hint(room.first, 3), dear = room.hint(room.first, 9), other = room.hint(room.second, 4);
        QCOMPARE(room.progress(room.first).pointsAtStake, std::optional<qint64>(10));
        room.opens(room.jaguares, room.becas, cheap);
        room.opens(room.jaguares, room.becas, cheap);
        room.opens(room.jaguares, room.becas, other);
        QCOMPARE(room.progress(room.first).pointsAtStake, std::optional<qint64>(7));
        QCOMPARE(room.progress(room.second).pointsAtStake, std::optional<qint64>(6));
        room.opens(room.jaguares, room.becas, dear);
        QCOMPARE(room.progress(room.first).pointsAtStake, std::optional<qint64>(0));
        QCOMPARE(room.progress(room.first).stage, SlotStage::InProgress);
    }

    void learningHasNoPoints()
    {
        Room room;
        QVERIFY(!room.progress(room.first).pointsAtStake);
    }

    void theBetterResultSaysMore()
    {
        const std::vector order{RouteResult::Found, RouteResult::Partial, RouteResult::ExistsUnusable,
            RouteResult::NeedsRequest, RouteResult::NotProduced, RouteResult::NotFound};
        for (size_t i = 0; i < order.size(); ++i) {
            for (size_t j = 0; j < order.size(); ++j)
                QCOMPARE(isBetter(order[i], order[j]), i < j);
        }
        QCOMPARE(betterOf(std::nullopt, RouteResult::NotFound), std::optional(RouteResult::NotFound));
        QCOMPARE(betterOf(RouteResult::NotFound, std::nullopt), std::optional(RouteResult::NotFound));
        QVERIFY(!betterOf(std::nullopt, std::nullopt));
    }

    void theNextThingToDo()
    {
        using Kind = NextThing::Kind;
        Room room;
        QCOMPARE(nextThing(room.data, WorkIndex(room.data), room.team(u"Sin reto"_s, {})).kind, Kind::NoChallenge);
        QCOMPARE(nextThing(room.data, WorkIndex(room.data), room.newId()).kind, Kind::NoChallenge);
        QCOMPARE(room.next().kind, Kind::Start);
        QCOMPARE(room.next().key.slot, room.first);
        room.step(room.jaguares, room.becas, room.second, std::nullopt, 5, 1);
        QCOMPARE(room.next().kind, Kind::Continue);
        QCOMPARE(room.next().key.slot, room.second);
        room.step(room.jaguares, room.becas, room.first, std::nullopt, 5, 2);
        QVERIFY2(room.next().key.slot == room.first, "the one worked on last");
        const Id bare = room.finding(room.jaguares, room.becas, room.first, RouteResult::Found, 3);
        QCOMPARE(room.next().key.slot, room.second);
        room.finding(room.jaguares, room.becas, room.second, RouteResult::NotFound, 4);
        QCOMPARE(room.next().kind, Kind::AddEvidence);
        QCOMPARE(room.next().finding, bare);
        room.evidence(bare);
        QCOMPARE(room.next().kind, Kind::AllDone);
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"

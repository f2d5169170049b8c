// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/treasure_map.h"
#include "tests/core/domain/hunt_builder.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

struct Room : HuntBuilder
{
    Room()
    {
        hunt();
        becas = challenge(u"Becas"_s);
        obra = challenge(u"Obra"_s);
        much = question(u"¿Cuánto?"_s, MoneyStage::Approved);
        where = question(u"¿De dónde?"_s);
        own = question(u"¿Qué obra?"_s, MoneyStage::None, obra);
        for (size_t i = 0; i < 4; ++i)
            teams.push_back(team(u"Equipo %1"_s.arg(i), {i < 2 ? becas : obra}));
    }
    /// What it gives points into the index of its last call.
    TreasureMap map(MapColumns columns) { return treasureMap(data, index.emplace(data), columns); }
    std::optional<WorkIndex> index;
    Id becas, obra, much, where, own;
    std::vector<Id> teams;
};

const MapStatement *said(const TreasureMap &map, MapStatement::Kind kind)
{
    const auto found = std::find_if(map.says.begin(), map.says.end(), [&](const MapStatement &each) { return each.kind == kind; });
    return found == map.says.end() ? nullptr : &*found;
}

} // namespace

class TestTreasureMap : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyHuntHasAnEmptyMap()
    {
        const HuntData data;
        const TreasureMap map = treasureMap(data, WorkIndex(data), MapColumns::Teams);
        QVERIFY(map.rows.empty() && map.columns.empty() && map.says.empty());
        QCOMPARE(map.totals.size(), size_t(6));
    }

    void rowsColumnsAndCellsOfTeams()
    {
        Room room;
        room.step(room.teams[0], room.becas, room.much, RouteResult::NotFound);
        room.finding(room.teams[0], room.becas, room.much, RouteResult::Partial);
        room.step(room.teams[1], room.becas, room.where, std::nullopt);
        const TreasureMap map = room.map(MapColumns::Teams);
        QCOMPARE(map.rows.size(), size_t(3));
        QCOMPARE(map.rows[2].challenge, room.obra);
        QCOMPARE(map.columns.size(), size_t(4));
        QCOMPARE(map.columns[0].team, room.teams[0]);
        QCOMPARE(map.columns[0].challenge, room.becas);
        const MapCell &cell = map.cells[0][0];
        QCOMPARE(cell.result, std::optional(RouteResult::Partial));
        QCOMPARE(cell.steps, 1);
        QCOMPARE(cell.findings, 1);
        QCOMPARE(cell.parts[0].work->findings.size(), size_t(1));
        QVERIFY(!map.cells[2][0].applies);
        QVERIFY(map.cells[2][2].applies);
        QCOMPARE(map.totals.at(RouteResult::Partial), 1);
        QCOMPARE(map.inProgress, 1);
        QCOMPARE(map.notStarted, 8);
    }

    void aFindingThatIsBeingWrittenDoesNotCount()
    {
        Room room;
        room.finding(room.teams[0], room.becas, room.much, RouteResult::Partial);
        room.evidence(room.finding(room.teams[0], room.becas, room.much, std::nullopt));
        const MapCell cell = room.map(MapColumns::Teams).cells[0][0];
        QCOMPARE(cell.findings, 1);
        QCOMPARE(cell.parts[0].work->findings.size(), size_t(2));
        QCOMPARE(cell.parts[0].work->savedFindings().size(), size_t(1));
        QCOMPARE(countSavedFindings(room.data), 1);
    }

    void challengesStandWithTheirTeamsTogether()
    {
        Room room;
        room.finding(room.teams[0], room.becas, room.much, RouteResult::NotFound);
        room.finding(room.teams[1], room.becas, room.much, RouteResult::Found);
        const TreasureMap map = room.map(MapColumns::Challenges);
        QCOMPARE(map.columns.size(), size_t(2));
        QVERIFY(map.columns[0].team.isNull());
        QCOMPARE(map.cells[0][0].result, std::optional(RouteResult::Found));
        QCOMPARE(map.cells[0][0].parts.size(), size_t(2));
        QCOMPARE(map.cells[0][0].findings, 2);
        const MapStatement *differ = said(map, MapStatement::Kind::TeamsDiffer);
        QVERIFY(differ);
        QCOMPARE(differ->slot, room.much);
        QCOMPARE(differ->challenge, room.becas);
    }

    void aTeamWithTwoChallengesHasTwoColumns()
    {
        Room room;
        room.team(u"Doble"_s, {room.becas, room.obra});
        QCOMPARE(room.map(MapColumns::Teams).columns.size(), size_t(6));
    }

    void saysWhatIsMostlyFoundAndMissing()
    {
        Room room;
        for (size_t i = 0; i < 4; ++i) {
            const Id challenge = i < 2 ? room.becas : room.obra;
            room.finding(room.teams[i], challenge, room.much, i < 3 ? RouteResult::Found : RouteResult::NeedsRequest);
            room.finding(room.teams[i], challenge, room.where, i < 3 ? RouteResult::NotFound : RouteResult::Partial);
        }
        const TreasureMap map = room.map(MapColumns::Teams);
        const MapStatement *found = said(map, MapStatement::Kind::MostlyFound);
        QVERIFY(found);
        QCOMPARE(found->slot, room.much);
        QCOMPARE(found->count, 3);
        QCOMPARE(found->of, 4);
        const MapStatement *missing = said(map, MapStatement::Kind::MostlyMissing);
        QVERIFY(missing);
        QCOMPARE(missing->slot, room.where);
        QCOMPARE(missing->count, 3);
    }

    void onePlaceIsNoPattern()
    {
        Room room;
        room.finding(room.teams[0], room.becas, room.where, RouteResult::NotFound);
        QVERIFY(room.map(MapColumns::Teams).says.empty());
    }

    void saysWhereChainsBreak()
    {
        Room room;
        const Id paid = room.question(u"¿Cuánto se pagó?"_s, MoneyStage::Paid);
        const Id finding = room.finding(room.teams[0], room.becas, room.much, RouteResult::Found);
        room.finding(room.teams[0], room.becas, paid, RouteResult::NotFound);
        const TreasureMap before = room.map(MapColumns::Teams);
        QVERIFY(said(before, MapStatement::Kind::ChainBreaks)->stage == MoneyStage::Approved);
        room.amount(finding, MoneyStage::Approved, 2015, u"10"_s);
        const TreasureMap map = room.map(MapColumns::Teams);
        const MapStatement *breaks = said(map, MapStatement::Kind::ChainBreaks);
        QVERIFY(breaks);
        QCOMPARE(breaks->challenge, room.becas);
        QCOMPARE(breaks->stage, MoneyStage::Paid);
    }

    void whatNobodyLookedForBreaksNoChain()
    {
        Room room;
        room.question(u"¿Cuánto se pagó?"_s, MoneyStage::Paid);
        const Id finding = room.finding(room.teams[0], room.becas, room.much, RouteResult::Found);
        room.amount(finding, MoneyStage::Approved, 2015, u"10"_s);
        QVERIFY(!said(room.map(MapColumns::Teams), MapStatement::Kind::ChainBreaks));
    }
};

QTEST_GUILESS_MAIN(TestTreasureMap)
#include "tst_treasure_map.moc"

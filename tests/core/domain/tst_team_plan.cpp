// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_plan.h"

#include <QtTest>

#include <numeric>
#include <random>
#include <set>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestTeamPlan : public QObject
{
    Q_OBJECT

private slots:
    void howManyTeams_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("laptops");
        QTest::addColumn<size_t>("teams");
        QTest::newRow("the usual room") << 30 << 10 << size_t(10);
        QTest::newRow("few laptops") << 30 << 6 << size_t(6);
        QTest::newRow("a laptop each") << 30 << 30 << size_t(10);
        QTest::newRow("laptops not said") << 30 << 0 << size_t(8);
        QTest::newRow("too few laptops") << 30 << 2 << size_t(2);
        QTest::newRow("two people") << 2 << 2 << size_t(1);
        QTest::newRow("nobody") << 0 << 5 << size_t(0);
        QTest::newRow("seven") << 7 << 9 << size_t(2);
    }
    void howManyTeams()
    {
        QFETCH(int, people);
        QFETCH(int, laptops);
        QTEST(proposedTeams(people, laptops), "teams");
    }

    void thirtyPeopleTenLaptops()
    {
        PlanInput input;
        input.people = 30;
        input.laptops = 10;
        input.minutes = 240;
        const TeamPlan plan = planTeams(input);
        QCOMPARE(plan.teams.size(), size_t(10));
        QCOMPARE(plan.challenges, size_t(5));
        QVERIFY(!plan.isCrowded);
        std::map<size_t, int> perChallenge;
        std::set<size_t> placed;
        for (const PlannedTeam &team : plan.teams) {
            ++perChallenge[team.challenge];
            QCOMPARE(team.members.size(), size_t(3));
            for (const PlannedMember &member : team.members)
                placed.insert(member.person);
        }
        QCOMPARE(placed.size(), size_t(30));
        QCOMPARE(perChallenge.size(), size_t(5));
        for (const auto &[challenge, teams] : perChallenge)
            QCOMPARE(teams, 2);
    }

    void tooFewLaptopsIsSaid()
    {
        PlanInput input;
        input.people = 30;
        input.laptops = 2;
        QVERIFY(planTeams(input).isCrowded);
        QCOMPARE(planTeams(input).challenges, size_t(1));
    }

    void skillsAreSpreadEvenly()
    {
        std::mt19937 random(5);
        const auto skill = [&] { return qint64(random() % 4); };
        for (int round = 0; round < 50; ++round) {
            PlanInput input;
            const size_t people = 9 + random() % 40;
            input.laptops = qint64(2 + random() % 10);
            for (size_t i = 0; i < people; ++i)
                input.persons.push_back({{}, skill(), skill(), skill(), skill()});
            const TeamPlan plan = planTeams(input);
            std::vector<std::array<qint64, 4>> totals;
            size_t least = people, most = 0, placed = 0;
            for (const PlannedTeam &team : plan.teams) {
                least = std::min(least, team.members.size());
                most = std::max(most, team.members.size());
                placed += team.members.size();
                totals.push_back({});
                for (const PlannedMember &member : team.members) {
                    const PlanPerson &person = input.persons[member.person];
                    const std::array skills{person.searching, person.numbers, person.writing, person.computing};
                    for (size_t i = 0; i < 4; ++i)
                        totals.back()[i] += skills[i];
                }
            }
            QCOMPARE(placed, people);
            QVERIFY(most - least <= 1);
            if (most != least)
                continue;
            for (size_t i = 0; i < 4; ++i) {
                const auto [low, high] = std::minmax_element(
                    totals.begin(), totals.end(), [&](const auto &a, const auto &b) { return a[i] < b[i]; });
                QVERIFY((*high)[i] - (*low)[i] <= 4);
            }
        }
    }

    void theSameSheetGivesTheSamePlan()
    {
        PlanInput input;
        input.laptops = 3;
        for (qint64 i = 0; i < 12; ++i)
            input.persons.push_back({QString::number(i), i % 4, (i * 7) % 4, (i * 3) % 4, (i * 5) % 4});
        const TeamPlan one = planTeams(input), two = planTeams(input);
        for (size_t team = 0; team < one.teams.size(); ++team) {
            for (size_t at = 0; at < one.teams[team].members.size(); ++at) {
                QCOMPARE(one.teams[team].members[at].person, two.teams[team].members[at].person);
                QCOMPARE(one.teams[team].members[at].role, two.teams[team].members[at].role);
            }
        }
    }

    void rolesFollowSkills()
    {
        PlanInput input;
        input.laptops = 1;
        input.persons = {{u"computa"_s, 0, 0, 0, 3}, {u"escribe"_s, 0, 0, 3, 0}, {u"cuenta"_s, 0, 3, 0, 0}, {u"busca"_s, 3, 0, 0, 0},
            {u"dibuja"_s, 0, 0, 2, 2}, {u"más"_s, 0, 0, 0, 0}};
        const TeamPlan plan = planTeams(input);
        const std::vector roles{MemberRole::Engineering, MemberRole::Reporting, MemberRole::Analysis, MemberRole::Exploration,
            MemberRole::Design, MemberRole::Exploration};
        QCOMPARE(plan.teams.size(), size_t(1));
        for (size_t at = 0; at < roles.size(); ++at)
            QCOMPARE(plan.teams[0].members[at].role, roles[at]);
    }

    void everyTeamOfThreeHasTheThreeRolesItNeeds()
    {
        PlanInput input;
        input.people = 9;
        input.laptops = 3;
        for (const PlannedTeam &team : planTeams(input).teams) {
            std::set<MemberRole> roles;
            for (const PlannedMember &member : team.members)
                roles.insert(member.role);
            QCOMPARE(roles, (std::set{MemberRole::Reporting, MemberRole::Exploration, MemberRole::Analysis}));
        }
    }

    void timetablesFillTheTimeExactly()
    {
        QVERIFY(timetable(0).empty());
        QVERIFY(timetable(-5).empty());
        for (qint64 minutes = 1; minutes <= 72 * 60; minutes += minutes < 1500 ? 1 : 5) {
            qint64 at = 0, search = 0, earlier = 0;
            int day = 0;
            for (const TimeBlock &block : timetable(minutes)) {
                if (block.day != day) {
                    QCOMPARE(block.day, ++day);
                    earlier += std::exchange(at, 0);
                }
                QVERIFY(at < 10 * 60);
                QCOMPARE(block.startMinute, at);
                QVERIFY(block.minutes > 0);
                QVERIFY(block.kind != BlockKind::Search || block.minutes <= 95 || minutes < 60);
                search += block.kind == BlockKind::Search ? block.minutes : 0;
                at += block.minutes;
            }
            QCOMPARE(earlier + at, minutes);
            QCOMPARE(searchMinutes(minutes), search);
            QVERIFY(3 * search >= minutes);
        }
    }

    void fourHoursHaveAllParts()
    {
        std::vector<BlockKind> kinds;
        for (const TimeBlock &block : timetable(240))
            kinds.push_back(block.kind);
        QCOMPARE(kinds, (std::vector{BlockKind::Welcome, BlockKind::Icebreaker, BlockKind::Brief, BlockKind::Search,
            BlockKind::Break, BlockKind::Search, BlockKind::Handover, BlockKind::Sharing}));
        QVERIFY2(timetable(120)[1].kind != BlockKind::Icebreaker, "a workshop has no icebreaker");
    }

    void whatNoDayHoldsIsSpreadOverDays()
    {
        std::vector<std::vector<BlockKind>> days;
        for (const TimeBlock &block : timetable(16 * 60)) {
            days.resize(static_cast<size_t>(block.day) + 1);
            days.back().push_back(block.kind);
        }
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0].front(), BlockKind::Welcome);
        QCOMPARE(days[0].back(), BlockKind::Search);
        QCOMPARE(days[1].front(), BlockKind::Welcome);
        QCOMPARE(days[1].back(), BlockKind::Sharing);
    }

    void aWishIsTakenWhereTheTeamNeedsIt()
    {
        PlanInput input;
        input.people = 3;
        input.teams = 1;
        input.persons = {{u"A"_s, 3, 3, 3, 3}, {u"B"_s, 1, 1, 1, 1}, {u"C"_s, 2, 2, 2, 2}};
        input.persons[1].wish = MemberRole::Analysis;
        input.persons[2].wish = MemberRole::Design;
        const TeamPlan plan = planTeams(input);
        QCOMPARE(plan.teams[0].members[1].role, MemberRole::Analysis);
        QVERIFY2(plan.teams[0].members[2].role != MemberRole::Design, "three have no room for it");
    }

    void noFileMakesATimetableWithoutEnd()
    {
        for (const qint64 minutes : {std::numeric_limits<qint64>::max(), qint64(1'000'000'000)}) {
            const std::vector<TimeBlock> blocks = timetable(minutes);
            QVERIFY(!blocks.empty());
            QVERIFY(blocks.size() < 1500);
            for (const TimeBlock &block : blocks)
                QVERIFY(block.minutes > 0 && block.startMinute + block.minutes <= 10 * 60);
            QVERIFY(searchMinutes(minutes) > searchMinutes(72 * 60));
        }
        QVERIFY(timetable(std::numeric_limits<qint64>::min()).empty());
    }

    void timeBoxesFromAStrangersFileAreMadeToFit()
    {
        constexpr qint64 kMost = std::numeric_limits<qint64>::max();
        constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
        for (const std::vector<qint64> &boxes : std::vector<std::vector<qint64>>{{kMost}, {kMost, kMost, 20}, {kLeast, kMost}, {kLeast, 20}}) {
            for (const qint64 room : {qint64(60), kMost, kLeast}) {
                const std::vector<qint64> fitted = fitTimeBoxes(boxes, room);
                QCOMPARE(fitted.size(), boxes.size());
                qint64 sum = 0;
                for (const qint64 box : fitted) {
                    QVERIFY(box >= 0 && box <= 1'000'000);
                    sum += box;
                }
                QVERIFY(sum <= std::max<qint64>(room, 0));
            }
        }
    }

    void timeBoxesAreMadeToFit()
    {
        QCOMPARE(fitTimeBoxes({20, 25}, 60), (std::vector<qint64>{20, 25}));
        QCOMPARE(fitTimeBoxes({20, 20, 20, 20}, 60), (std::vector<qint64>{15, 15, 15, 15}));
        for (const qint64 room : {0, 3, 29, 30, 47, 100, 140}) {
            const std::vector<qint64> boxes{25, 20, 25, 30, 20, 25};
            const auto fitted = fitTimeBoxes(boxes, room);
            const qint64 sum = std::accumulate(fitted.begin(), fitted.end(), qint64(0));
            QVERIFY(sum <= room);
            QVERIFY(sum + 5 > room);
            if (room >= 30) {
                for (const qint64 box : fitted)
                    QCOMPARE(box % 5, 0);
            }
        }
        PlanInput input;
        input.people = 30;
        input.laptops = 10;
        input.minutes = 180;
        input.timeBoxes = {25, 20, 25, 30, 20, 25};
        const TeamPlan plan = planTeams(input);
        QVERIFY(std::accumulate(plan.timeBoxes.begin(), plan.timeBoxes.end(), qint64(0)) <= plan.searchMinutes);
    }
};

QTEST_GUILESS_MAIN(TestTeamPlan)
#include "tst_team_plan.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_plan.h"

#include <array>
#include <numeric>

namespace cauce {
namespace {

constexpr qint64 kSmallestTeam = 3;
constexpr qint64 kUsualTeam = 4;
constexpr size_t kLargestTeam = 6;
constexpr size_t kMostPeople = 1000;

using Skills = std::array<qint64, 4>;

Skills skillsOf(const PlanInput &input, size_t person)
{
    if (person >= input.persons.size())
        return {};
    const PlanPerson &each = input.persons[person];
    const auto bounded = [](qint64 skill) { return std::clamp<qint64>(skill, 0, 3); };
    return {bounded(each.searching), bounded(each.numbers), bounded(each.writing), bounded(each.computing)};
}

/// People in teams, moved until each skill is spread as evenly as swaps can make it.
class Draft
{
public:
    Draft(const PlanInput &input, size_t people, size_t teams) : m_people(people), m_teams(teams)
    {
        for (size_t person = 0; person < people; ++person) {
            m_skills.push_back(skillsOf(input, person));
            for (size_t skill = 0; skill < m_sum.size(); ++skill)
                m_sum[skill] += m_skills.back()[skill];
        }
        deal();
        // Each swap lowers a whole number, so it ends; the bound is for rooms beyond reason.
        for (int pass = 0; pass < 50 && improve(); ++pass) {
        }
        for (auto &team : m_teams)
            std::sort(team.begin(), team.end());
    }
    [[nodiscard]] const std::vector<std::vector<size_t>> &teams() const { return m_teams; }

private:
    // A snake draft: the strongest first, to and fro along the teams.
    void deal()
    {
        std::vector<size_t> order(m_people);
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return total(a) > total(b); });
        for (size_t turn = 0; turn < order.size(); ++turn) {
            const size_t along = turn % m_teams.size();
            const bool back = turn / m_teams.size() % 2 == 1;
            m_teams[back ? m_teams.size() - 1 - along : along].push_back(order[turn]);
        }
        m_totals.assign(m_teams.size(), {});
        for (size_t team = 0; team < m_teams.size(); ++team) {
            for (const size_t person : m_teams[team]) {
                for (size_t skill = 0; skill < m_sum.size(); ++skill)
                    m_totals[team][skill] += m_skills[person][skill];
            }
        }
    }
    [[nodiscard]] qint64 total(size_t person) const
    {
        return std::accumulate(m_skills[person].begin(), m_skills[person].end(), qint64(0));
    }
    // How far a team is from its fair part of a skill, squared; in people × points, to stay with whole numbers.
    [[nodiscard]] qint64 unfairness(size_t team, size_t skill, qint64 change) const
    {
        const qint64 off = (m_totals[team][skill] + change) * static_cast<qint64>(m_people)
            - m_sum[skill] * static_cast<qint64>(m_teams[team].size());
        return off * off;
    }
    bool improve()
    {
        bool better = false;
        for (size_t a = 0; a < m_teams.size(); ++a) {
            for (size_t b = a + 1; b < m_teams.size(); ++b) {
                for (size_t &one : m_teams[a]) {
                    for (size_t &other : m_teams[b])
                        better = trySwap(a, one, b, other) || better;
                }
            }
        }
        return better;
    }
    bool trySwap(size_t a, size_t &one, size_t b, size_t &other)
    {
        qint64 gain = 0;
        for (size_t skill = 0; skill < m_sum.size(); ++skill) {
            const qint64 change = m_skills[other][skill] - m_skills[one][skill];
            gain += unfairness(a, skill, 0) - unfairness(a, skill, change) + unfairness(b, skill, 0)
                - unfairness(b, skill, -change);
        }
        if (gain <= 0)
            return false;
        for (size_t skill = 0; skill < m_sum.size(); ++skill) {
            const qint64 change = m_skills[other][skill] - m_skills[one][skill];
            m_totals[a][skill] += change;
            m_totals[b][skill] -= change;
        }
        std::swap(one, other);
        return true;
    }

    size_t m_people;
    std::vector<std::vector<size_t>> m_teams;
    std::vector<Skills> m_skills;
    std::vector<Skills> m_totals;
    Skills m_sum{};
};

/// How well a person fits a role. Design draws on two skills, so all count double.
qint64 fitness(const Skills &skills, MemberRole role)
{
    const auto [searching, numbers, writing, computing] = skills;
    switch (role) {
    case MemberRole::Exploration:
        return 2 * searching;
    case MemberRole::Analysis:
        return 2 * numbers;
    case MemberRole::Reporting:
        return 2 * writing;
    case MemberRole::Engineering:
        return 2 * computing;
    case MemberRole::Design:
        return writing + computing;
    case MemberRole::None:
        break;
    }
    return 0;
}

/// A wish counts for more than any skill.
qint64 fitness(const PlanInput &input, size_t person, MemberRole role)
{
    const bool isWish = person < input.persons.size() && input.persons[person].wish == role;
    return fitness(skillsOf(input, person), role) + (isWish ? 10 : 0);
}

/// Roles for one team, those that every team needs first; whoever fits best takes a role.
std::vector<PlannedMember> withRoles(const PlanInput &input, const std::vector<size_t> &persons)
{
    static constexpr std::array kRoles{MemberRole::Reporting, MemberRole::Exploration, MemberRole::Analysis,
        MemberRole::Engineering, MemberRole::Design};
    std::vector<PlannedMember> members;
    for (const size_t person : persons)
        members.push_back({person, MemberRole::None});
    std::vector<MemberRole> open(kRoles.begin(), kRoles.begin() + static_cast<long>(std::min(persons.size(), kRoles.size())));
    while (!open.empty()) {
        PlannedMember *bestMember = nullptr;
        auto bestRole = open.begin();
        qint64 best = -1;
        for (auto role = open.begin(); role != open.end(); ++role) {
            for (PlannedMember &member : members) {
                const qint64 fits = fitness(input, member.person, *role);
                if (member.role == MemberRole::None && fits > best) {
                    best = fits;
                    bestMember = &member;
                    bestRole = role;
                }
            }
        }
        bestMember->role = *bestRole;
        open.erase(bestRole);
    }
    for (PlannedMember &member : members) {
        if (member.role == MemberRole::None)
            member.role = MemberRole::Exploration;
    }
    return members;
}

} // namespace

size_t proposedTeams(qint64 people, qint64 laptops)
{
    if (people <= 0)
        return 0;
    const qint64 wanted = laptops > 0 ? laptops : (people + kUsualTeam / 2) / kUsualTeam;
    return static_cast<size_t>(std::clamp<qint64>(wanted, 1, std::max<qint64>(people / kSmallestTeam, 1)));
}

TeamPlan planTeams(const PlanInput &input)
{
    TeamPlan plan;
    plan.timetable = timetable(input.minutes);
    plan.searchMinutes = searchMinutes(input.minutes);
    plan.timeBoxes = fitTimeBoxes(input.timeBoxes, plan.searchMinutes);

    const size_t people = std::min(std::max(static_cast<size_t>(std::max<qint64>(input.people, 0)), input.persons.size()),
        std::max(kMostPeople, input.persons.size()));
    const size_t teams = input.teams > 0 ? std::min(static_cast<size_t>(input.teams), people)
                                         : proposedTeams(static_cast<qint64>(people), input.laptops);
    if (teams == 0)
        return plan;
    plan.challenges = std::max<size_t>(teams / 2, 1);
    const Draft draft(input, people, teams);
    for (size_t team = 0; team < teams; ++team) {
        plan.teams.push_back({withRoles(input, draft.teams()[team]), team % plan.challenges});
        plan.isCrowded = plan.isCrowded || plan.teams.back().members.size() > kLargestTeam;
    }
    return plan;
}

} // namespace cauce

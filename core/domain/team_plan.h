// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <QString>
#include <vector>

namespace cauce {

/// One line of the skills sheet; each skill 0 (not said) to 3.
struct PlanPerson
{
    QString name;
    qint64 searching = 0;
    qint64 numbers = 0;
    qint64 writing = 0;
    qint64 computing = 0;
    MemberRole wish = MemberRole::None; ///< the role they would like; taken where it is one that their team needs
};

/// What a facilitator says when preparing begins.
struct PlanInput
{
    qint64 people = 0;
    qint64 laptops = 0;              ///< 0 where not said
    qint64 teams = 0;                ///< 0: as many as are right for so many people and laptops
    qint64 minutes = 0;              ///< in the room, breaks included
    std::vector<PlanPerson> persons; ///< who filled in the sheet; may be fewer than come
    std::vector<qint64> timeBoxes;   ///< minutes of the questions that each team gets
};

struct PlannedMember
{
    size_t person = 0; ///< place in PlanInput::persons; beyond its end for somebody who is not on the sheet
    MemberRole role = MemberRole::None;
};

struct PlannedTeam
{
    std::vector<PlannedMember> members;
    size_t challenge = 0; ///< which of TeamPlan::challenges, from 0
};

/// What the time in the room is for.
enum class BlockKind { Welcome, Icebreaker, Brief, Search, Break, Handover, Sharing };

struct TimeBlock
{
    BlockKind kind = BlockKind::Search;
    qint64 startMinute = 0; ///< since the day began
    qint64 minutes = 0;
    int day = 0;            ///< 0 is the first
};

struct TeamPlan
{
    std::vector<PlannedTeam> teams;
    size_t challenges = 0;             ///< two teams each when possible
    std::vector<TimeBlock> timetable;
    qint64 searchMinutes = 0;          ///< in all its search blocks
    std::vector<qint64> timeBoxes;     ///< those given, made to fit into the search
    bool isCrowded = false;            ///< some team has more than six, for want of laptops
};

/// How many teams: three to six people each, one for each laptop while that leaves three; near four people each where nobody
/// said how many laptops there are.
[[nodiscard]] size_t proposedTeams(qint64 people, qint64 laptops);
/// A proposal that a facilitator may change: teams with each skill spread as evenly as can be, roles after skills, challenges
/// for pairs of teams, a timetable. The same input gives the same plan.
[[nodiscard]] TeamPlan planTeams(const PlanInput &input);
/// Blocks that fill the minutes in the room exactly, up to thirty times 24 hours, back to back in each day; nothing for no time.
/// What no single day holds is spread over days of equal length: the first begins with the welcome, the last ends with the
/// sharing.
[[nodiscard]] std::vector<TimeBlock> timetable(qint64 inRoom);
/// The time in all search blocks of that timetable.
[[nodiscard]] qint64 searchMinutes(qint64 minutes);
/// Time boxes shortened in proportion, to multiples of five minutes where that can be, so that they add up to no more than
/// `available`; as they count (counted.h) if they do already.
[[nodiscard]] std::vector<qint64> fitTimeBoxes(const std::vector<qint64> &boxes, qint64 available);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"

namespace cauce {

/// What is looked at before an exercise can start, in the order in which it is prepared.
enum class ReadinessKind {
    Title,
    Place,
    Purpose,
    Dates,             ///< both given
    DatesOrder,        ///< the end is not before the start
    WorkingTime,       ///< hours in the room given
    Challenges,        ///< there are some
    ChallengeQuestions,///< subjects: challenges without a question
    ChallengeTeams,    ///< subjects: challenges without a team
    QuestionText,      ///< subjects: questions without words
    QuestionChoices,   ///< subjects: questions to choose an answer for, without choices
    QuestionTime,      ///< subjects: questions without a time box
    QuestionColumns,   ///< subjects: questions without columns to look for
    QuestionHints,     ///< subjects: questions without hints
    HintCosts,         ///< where hints cost something; subjects: a question whose hints cost more (`have`) than its points (`limit`)
    Sources,           ///< there are some
    SourceAddress,     ///< subjects: portals, documents and datasets without an address
    LegalDuties,       ///< subjects: sources whose legal duty nobody verified
    Teams,             ///< there are some
    TeamChallenge,     ///< subjects: teams without a challenge
    TeamMembers,       ///< subjects: teams in which nobody is named
    People,            ///< more members (`have`) than people said (`limit`)
    PeopleNamed,       ///< fewer people are named (`have`) than were said (`limit`); subjects: teams with a free place, or all
    Laptops,           ///< more teams (`have`) than laptops said (`limit`)
    TimeBoxes,         ///< subjects: a team whose questions take longer (`have` minutes) than the timetable leaves for it (`limit`)
    Disputed           ///< subjects: records in which two versions stand
};

enum class Severity { Done, Warning, Missing };

struct ReadinessItem
{
    ReadinessKind kind = ReadinessKind::Title;
    Severity severity = Severity::Done;
    std::vector<Id> subjects; ///< the records to mend; empty where the hunt itself is meant
    qint64 have = 0;
    qint64 limit = 0;
};

/// What is missing before the exercise can start, what should be looked at, and what is done. A check of what there is none of is
/// left out: that every challenge has a team is nothing done where there are no challenges.
[[nodiscard]] std::vector<ReadinessItem> readiness(const HuntData &data);
/// Whether nothing is missing; warnings do not stop anybody.
[[nodiscard]] bool isReady(const std::vector<ReadinessItem> &items);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/readiness_words.h"

#include "core/domain/questions.h"
#include "ui/common/record_words.h"

namespace cauce {

QString ReadinessWords::sentence(const HuntData &data, const ReadinessItem &item)
{
    const bool done = item.severity == Severity::Done;
    const int n = static_cast<int>(item.subjects.size());
    switch (item.kind) {
    case ReadinessKind::Title: return done ? tr("It has a title") : tr("It has no title");
    case ReadinessKind::Place: return done ? tr("It has a place") : tr("It has no place");
    case ReadinessKind::Purpose: return done ? tr("Its purpose is written") : tr("Its purpose is not written");
    case ReadinessKind::Dates: return done ? tr("It has dates") : tr("The dates are missing");
    case ReadinessKind::DatesOrder: return done ? tr("The dates are in order") : tr("It ends before it starts");
    case ReadinessKind::WorkingTime: return done ? tr("Its hours are said") : tr("The hours in the room are missing");
    case ReadinessKind::Challenges: {
        if (!done)
            return tr("There are no challenges");
        const QString challenges = tr("%n challenges", nullptr, static_cast<int>(data.all<Challenge>().size()));
        const QString questions = tr("%n questions", nullptr, static_cast<int>(countQuestions(data)));
        return tr("%1, %2").arg(challenges, questions);
    }
    case ReadinessKind::ChallengeQuestions:
        return done ? tr("Every challenge has questions") : tr("%n challenges without questions", nullptr, n);
    case ReadinessKind::ChallengeTeams:
        return done ? tr("Every challenge has a team") : tr("%n challenges without a team", nullptr, n);
    case ReadinessKind::QuestionText:
        return done ? tr("Every question is written") : tr("%n questions without words", nullptr, n);
    case ReadinessKind::QuestionChoices:
        return done ? tr("Every question to choose an answer for has choices") : tr("%n questions without choices", nullptr, n);
    case ReadinessKind::QuestionTime:
        return done ? tr("Every question has a time") : tr("%n questions without a time", nullptr, n);
    case ReadinessKind::QuestionColumns:
        return done ? tr("Every question has columns to look for") : tr("%n questions without columns to look for", nullptr, n);
    case ReadinessKind::QuestionHints:
        return done ? tr("Every question has hints") : tr("%n questions without hints", nullptr, n);
    case ReadinessKind::HintCosts:
        if (n > 1)
            return tr("%n questions whose hints cost more than they give", nullptr, n);
        return done ? tr("Hints cost no more than their question gives")
                    : tr("The hints of a question cost %1 and it gives %2 points").arg(item.have).arg(item.limit);
    case ReadinessKind::Sources: return done ? tr("It has sources") : tr("There are no sources");
    case ReadinessKind::SourceAddress:
        return done ? tr("Every source has an address") : tr("%n sources without an address", nullptr, n);
    case ReadinessKind::LegalDuties:
        return done ? tr("The legal duties are verified") : tr("%n legal duties unverified", nullptr, n);
    case ReadinessKind::Teams: {
        if (!done)
            return tr("There are no teams");
        const QString teams = tr("%n teams", nullptr, static_cast<int>(data.all<Team>().size()));
        const auto named = data.all<Member>().where([](const Member &member) { return !member.isSeat(); });
        const QString people = tr("%n people", nullptr, static_cast<int>(named.size()));
        return tr("%1, %2").arg(teams, people);
    }
    case ReadinessKind::TeamChallenge:
        return done ? tr("Every team has a challenge") : tr("%n teams without a challenge", nullptr, n);
    case ReadinessKind::TeamMembers: return done ? tr("Every team has people") : tr("%n teams without people", nullptr, n);
    case ReadinessKind::People:
        return done ? tr("There is room for everybody")
                    : tr("The teams have %1 people and %2 were said").arg(item.have).arg(item.limit);
    case ReadinessKind::PeopleNamed:
        return done ? tr("Everybody who was said is in a team")
                    : tr("%1 of the %2 people are entered").arg(item.have).arg(item.limit);
    case ReadinessKind::Laptops:
        return done ? tr("There are laptops for all teams")
                    : tr("There are %1 teams and %2 laptops").arg(item.have).arg(item.limit);
    case ReadinessKind::TimeBoxes:
        return done ? tr("The times fit into the hours")
                    : tr("The times add up to %1 and there are %2")
                          .arg(RecordWords::minutes(item.have), RecordWords::minutes(item.limit));
    case ReadinessKind::Disputed:
        return done ? tr("Nothing stands in two versions") : tr("%n records stand in two versions", nullptr, n);
    }
    return {};
}

QString ReadinessWords::mend(const ReadinessItem &item)
{
    switch (item.kind) {
    case ReadinessKind::Title: return tr("Write the title");
    case ReadinessKind::Place: return tr("Choose the place");
    case ReadinessKind::Purpose: return tr("Write the purpose");
    case ReadinessKind::Dates:
    case ReadinessKind::DatesOrder: return tr("Set the dates");
    case ReadinessKind::WorkingTime: return tr("Set the hours");
    case ReadinessKind::Challenges: return tr("Add a challenge");
    case ReadinessKind::ChallengeQuestions: return tr("Add questions");
    case ReadinessKind::ChallengeTeams: return tr("Give it to a team");
    case ReadinessKind::QuestionText: return tr("Write the question");
    case ReadinessKind::QuestionChoices: return tr("Write the choices");
    case ReadinessKind::QuestionTime: return tr("Set the time");
    case ReadinessKind::QuestionColumns: return tr("Decide the columns");
    case ReadinessKind::QuestionHints: return tr("Add hints");
    case ReadinessKind::HintCosts: return tr("Adjust the costs");
    case ReadinessKind::Sources: return tr("Add a source");
    case ReadinessKind::SourceAddress: return tr("See them");
    case ReadinessKind::LegalDuties: return tr("Check them");
    case ReadinessKind::Teams: return tr("Add a team");
    case ReadinessKind::TeamChallenge: return tr("Give it a challenge");
    case ReadinessKind::TeamMembers:
    case ReadinessKind::PeopleNamed: return tr("Add people");
    case ReadinessKind::People: return tr("Adjust the people");
    case ReadinessKind::Laptops: return tr("Adjust the laptops");
    case ReadinessKind::TimeBoxes: return tr("Adjust the times");
    case ReadinessKind::Disputed: return tr("See it");
    }
    return {};
}

QString ReadinessWords::aspect(ReadinessKind kind)
{
    switch (kind) {
    case ReadinessKind::Place: return QStringLiteral("place");
    case ReadinessKind::Purpose: return QStringLiteral("purpose");
    case ReadinessKind::Dates:
    case ReadinessKind::DatesOrder: return QStringLiteral("dates");
    case ReadinessKind::WorkingTime: return QStringLiteral("time");
    case ReadinessKind::QuestionTime: return QStringLiteral("time");
    case ReadinessKind::TimeBoxes: return QStringLiteral("times");
    case ReadinessKind::People: return QStringLiteral("people");
    case ReadinessKind::Laptops: return QStringLiteral("laptops");
    case ReadinessKind::Challenges: return QStringLiteral("new-challenge");
    case ReadinessKind::Teams: return QStringLiteral("new-team");
    case ReadinessKind::Sources: return QStringLiteral("new-source");
    case ReadinessKind::ChallengeQuestions: return QStringLiteral("questions");
    case ReadinessKind::ChallengeTeams: return QStringLiteral("teams");
    case ReadinessKind::QuestionChoices: return QStringLiteral("choices");
    case ReadinessKind::QuestionColumns: return QStringLiteral("columns");
    case ReadinessKind::QuestionHints:
    case ReadinessKind::HintCosts: return QStringLiteral("hints");
    case ReadinessKind::SourceAddress: return QStringLiteral("address");
    case ReadinessKind::LegalDuties: return QStringLiteral("duty");
    case ReadinessKind::TeamChallenge: return QStringLiteral("challenges");
    case ReadinessKind::TeamMembers:
    case ReadinessKind::PeopleNamed: return QStringLiteral("members");
    case ReadinessKind::Title:
    case ReadinessKind::QuestionText:
    case ReadinessKind::Disputed: break;
    }
    return QStringLiteral("title");
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/draft_edit.h"
#include "core/domain/team_plan.h"
#include "core/domain/templates.h"

#include <QCoreApplication>

namespace cauce {

/// What the facilitator says when preparing begins.
struct StartWish
{
    QStringList templates; ///< their ids; none starts from nothing
    qint64 people = 0;
    qint64 laptops = 0;
    qint64 minutes = 0;    ///< in the room, breaks included
    QString startTime;     ///< "09:00"
    std::vector<Member> sheet{}; ///< who comes, as far as known: name, skills, and the role that they would like; no team
};

/// What is proposed for it, and the one edit that makes it.
struct StartProposal
{
    TeamPlan plan;
    QStringList challenges; ///< titles of all there will be
    qint64 questions = 0;   ///< of each challenge, the most
    DraftEdit edit{"start"};
};

/// Makes the proposal; what is there already stays, and teams and challenges are added up to the numbers proposed.
class StartPlan
{
    Q_DECLARE_TR_FUNCTIONS(StartPlan)
public:
    /// The templates of the program, the base ones first.
    [[nodiscard]] static std::vector<Template> templates();
    [[nodiscard]] static Result<StartProposal> propose(
        const HuntData &data, const Clock &clock, const std::vector<Template> &templates, const StartWish &wish);
    /// Everybody there is, in balanced teams, roles after skills: as many teams as there are. Empty without people and teams.
    [[nodiscard]] static DraftEdit balanceTeams(const HuntData &data);
};

} // namespace cauce

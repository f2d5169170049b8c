// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/draft_edit.h"

namespace cauce {

/// Puts people into teams: first on the seats that are kept for somebody, then at the end of the team.
class Seating
{
public:
    Seating(const HuntData &data, const Clock &clock) : m_data(data), m_clock(clock) {}

    /// Writes `person`, who names their team, into the draft; id and order are given here. Without a role of their own they take
    /// the seat's.
    void seat(Member person, DraftEdit &draft);
    /// One more place in the team, for somebody who is not named yet.
    void keepSeat(Member seat, DraftEdit &draft);

private:
    struct Places
    {
        std::vector<const Member *> seats; ///< still free
        QString lastOrder;
    };
    Places &placesIn(const Id &team);

    const HuntData &m_data;
    const Clock &m_clock;
    std::map<Id, Places> m_teams;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/seating.h"

#include "core/domain/order_key.h"

namespace cauce {

Seating::Places &Seating::placesIn(const Id &team)
{
    const auto found = m_teams.find(team);
    if (found != m_teams.end())
        return found->second;
    Places &made = m_teams[team];
    for (const Member *member : m_data.all<Member>().where([&](const Member &each) { return each.team == team; })) {
        if (member->isSeat())
            made.seats.push_back(member);
        made.lastOrder = member->order;
    }
    return made;
}

void Seating::seat(Member person, DraftEdit &draft)
{
    Places &team = placesIn(person.team);
    if (team.seats.empty()) {
        keepSeat(std::move(person), draft);
        return;
    }
    // The seat of the role they want, else the first.
    auto chosen = std::find_if(team.seats.begin(), team.seats.end(), [&](const Member *seat) {
        return person.role != MemberRole::None && seat->role == person.role;
    });
    if (chosen == team.seats.end())
        chosen = team.seats.begin();
    const Member before = **chosen;
    team.seats.erase(chosen);
    person.id = before.id;
    person.order = before.order;
    if (person.role == MemberRole::None)
        person.role = before.role;
    draft.update(before, person);
}

void Seating::keepSeat(Member seat, DraftEdit &draft)
{
    Places &team = placesIn(seat.team);
    seat.id = Id::make(m_clock);
    seat.order = team.lastOrder = orderBetween(team.lastOrder, QString());
    draft.create(seat);
}

} // namespace cauce

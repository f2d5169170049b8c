// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rights.h"

#include "core/domain/field_codec.h"

namespace cauce {
namespace {

/// The field that says whose a record is.
constexpr auto kTeamField = "team";

struct Right
{
    const char *type;
    bool team;
    bool institution;
};

// Which functions besides facilitation make records of a type, and then change their own.
constexpr std::array<Right, 11> kRights{{
    {"route_step", true, false},
    {"finding", true, false},
    {"amount", true, false},
    {"evidence", true, false},
    {"assessment", true, false},
    {"recommendation", true, false},
    {"document", true, false},
    {"source", true, false},
    {"institution", true, false},
    {"hint_use", true, false},
    {"member", true, false},
}};

/// The record that `value` makes one of `type` belong to, if that is of a type whose records are a team's own; else null.
Id ownedParent(const QByteArray &type, const QByteArray &field, const Value &value)
{
    const RecordType *known = recordType(type);
    const int index = known ? known->indexOf(field) : -1;
    if (index < 0 || !(known->fields[static_cast<size_t>(index)].traits & Parent))
        return {};
    const auto parent = static_cast<size_t>(known->fields[static_cast<size_t>(index)].parentType);
    return recordTypes()[parent].indexOf(kTeamField) < 0 ? Id() : FieldCodec<Id>::read(value).value_or(Id());
}

/// Whether a record is that team's: as it says itself, or by who made it.
bool isOf(const RecordState &state, const Id &team)
{
    const auto says = state.fields.find(kTeamField);
    if (says != state.fields.end() && !says->second.shown.isEmpty())
        return says->second.shown == FieldCodec<Id>::write(team);
    return state.owner.role != Role::Team || state.owner.team == team;
}

} // namespace

bool mayCreate(const Actor &actor, const QByteArray &type)
{
    if (actor.role == Role::Facilitation)
        return true;
    for (const Right &right : kRights) {
        if (type == right.type)
            return actor.role == Role::Team ? right.team : right.institution;
    }
    return false;
}

bool mayChange(const Actor &actor, const QByteArray &type, const RecordMeta &owner)
{
    if (actor.role == Role::Facilitation)
        return true;
    return mayCreate(actor, type) && owner.ownerRole == actor.role && owner.ownerTeam == actor.team;
}

bool mayPut(const Actor &actor, const QByteArray &type, const QByteArray &field, const Value &value, const StateOf &stateOf)
{
    if (actor.role != Role::Team || value.isEmpty() || value.isTombstone())
        return true;
    if (field == kTeamField)
        return value == FieldCodec<Id>::write(actor.team);
    const Id parent = ownedParent(type, field, value);
    const RecordState *state = parent.isNull() ? nullptr : stateOf(parent);
    return !state || isOf(*state, actor.team);
}

} // namespace cauce

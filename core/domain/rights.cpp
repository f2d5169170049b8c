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

bool mayPut(const Actor &actor, const QByteArray &field, const Value &value)
{
    return actor.role != Role::Team || field != kTeamField || value.isEmpty() || value.isTombstone()
        || value == FieldCodec<Id>::write(actor.team);
}

Id ownedParent(const QByteArray &type, const QByteArray &field, const Value &value)
{
    const RecordType *known = recordType(type);
    const int index = known && !value.isTombstone() ? known->indexOf(field) : -1;
    if (index < 0 || !(known->fields[static_cast<size_t>(index)].traits & Parent))
        return {};
    const int parent = known->fields[static_cast<size_t>(index)].parentType;
    return recordTypes()[static_cast<size_t>(parent)].indexOf(kTeamField) < 0 ? Id() : FieldCodec<Id>::read(value).value_or(Id());
}

bool mayPutUnder(const Actor &actor, const RecordState &parent)
{
    if (actor.role != Role::Team)
        return true;
    const auto team = parent.fields.find(kTeamField);
    if (team != parent.fields.end() && !team->second.shown.isEmpty())
        return team->second.shown == FieldCodec<Id>::write(actor.team);
    return parent.owner.role != Role::Team || parent.owner.team == actor.team;
}

} // namespace cauce

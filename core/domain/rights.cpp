// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rights.h"

#include "core/domain/field_codec.h"

namespace cauce {
namespace {

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
    return actor.role != Role::Team || field != "team" || value.isEmpty() || value.isTombstone()
        || value == FieldCodec<Id>::write(actor.team);
}

} // namespace cauce

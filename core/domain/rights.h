// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/heads.h"
#include "core/domain/hunt_data.h"

namespace cauce {

/// Who acts: a function and, for teams and institutions, which one.
struct Actor
{
    Role role = Role::Facilitation;
    Id team;
};

/// Whether `actor` may change a record of `type` owned by `owner`; for a record not yet born, whether it may create one:
/// the rights table of design section 3. Facilitation may all; a team makes and changes its own search; an institution its
/// own responses. A type not listed belongs to facilitation.
[[nodiscard]] bool mayCreate(const Actor &actor, const QByteArray &type);
[[nodiscard]] bool mayChange(const Actor &actor, const QByteArray &type, const RecordMeta &owner);
/// Whether `actor` may put `value` into a field of that name: a team says of itself alone, and of no other, that something is
/// its own.
[[nodiscard]] bool mayPut(const Actor &actor, const QByteArray &field, const Value &value);
/// The record that `value` makes one of `type` belong to, if that is one that is a team's own, as amounts belong to a finding;
/// else null.
[[nodiscard]] Id ownedParent(const QByteArray &type, const QByteArray &field, const Value &value);
/// Whether `actor` may put something under that record: a team may not under what is another's.
[[nodiscard]] bool mayPutUnder(const Actor &actor, const RecordState &parent);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/heads.h"
#include "core/domain/hunt_data.h"

#include <functional>

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
/// A record as it stands; null where nothing is known of it. What it gives stays until the next call.
using StateOf = std::function<const RecordState *(const Id &)>;
/// Whether `actor` may put `value` into that field: a team says of itself alone that something is its own, and puts nothing
/// under a record that is another team's, as amounts stand under a finding.
[[nodiscard]] bool mayPut(
    const Actor &actor, const QByteArray &type, const QByteArray &field, const Value &value, const StateOf &stateOf);

} // namespace cauce

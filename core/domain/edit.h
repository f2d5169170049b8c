// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/domain/kinds.h"
#include "core/domain/value.h"

#include <optional>
#include <vector>

namespace cauce {

/// The pseudo-field whose first value is the birth of a record: it fixes the owner.
inline const QByteArray kBornField = QByteArrayLiteral("born");

/// Who made an edit. The name is covered by a salted hash, so that it can be withheld or suppressed and the edit's id still
/// verifies.
struct Author
{
    Role role = Role::Facilitation;
    Id team;              ///< for Role::Team and Role::Institution, whose
    std::optional<QString> name;
    QByteArray salt;      ///< empty where the name is withheld
    Digest nameHash;
    QString laptop;

    /// An author with a fresh salt.
    static Author make(Role role, const Id &team, const QString &name, const QString &laptop);
    friend bool operator==(const Author &, const Author &) = default;
};

/// One field change: the value, and the edits whose value it replaces there.
struct Change
{
    Id record;
    QByteArray type;
    QByteArray field;
    QByteArray salt;                  ///< 16 bytes; empty where the value is withheld or suppressed
    std::optional<QByteArray> value;  ///< canonical bytes of the Value
    Digest valueHash;                 ///< SHA-256(salt, value)
    std::vector<Digest> replaces;     ///< sorted, each once

    /// The value, or nothing where it is withheld or suppressed.
    [[nodiscard]] std::optional<Value> decoded() const;
    friend bool operator==(const Change &, const Change &) = default;
};

/// All that one action changed: the unit of history and of undo. Its id is the SHA-256 of its canonical bytes.
struct Edit
{
    Digest id;
    Author author;
    qint64 timeMs = 0;   ///< claimed wall time, UTC
    QByteArray action;   ///< what kind of action ("set", "undo", "delete", "decide"…)
    std::vector<Change> changes; ///< sorted by record, then field

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// A change to be made, before it is sealed.
struct NewChange
{
    Id record;
    QByteArray type;
    QByteArray field;
    Value value;
    std::vector<Digest> replaces;
};

/// SHA-256 of salt and value.
[[nodiscard]] Digest saltedHash(const QByteArray &salt, const QByteArray &value);
/// The id that the content of `edit` gives, whatever `edit.id` says.
[[nodiscard]] Digest computeEditId(const Edit &edit);
/// Salts and sorts the changes and computes the id.
[[nodiscard]] Edit sealEdit(const Author &author, qint64 timeMs, const QByteArray &action, std::vector<NewChange> changes);
/// Whether id, hashes, order and sizes are what they must be. For edits from outside.
[[nodiscard]] bool verifies(const Edit &edit);

} // namespace cauce

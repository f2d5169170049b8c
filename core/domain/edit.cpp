// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include "core/base/random.h"

namespace cauce {
namespace {

constexpr int kSaltBytes = 16;

auto placeOf(const Change &change)
{
    return std::tie(change.record, change.field);
}

/// Each greater than the one before it: a list that says one edit twice could not be read back as it was written.
bool isAscending(const std::vector<Digest> &digests)
{
    return std::adjacent_find(digests.begin(), digests.end(), std::greater_equal<>()) == digests.end();
}

} // namespace

Author Author::make(Role role, const Id &team, const QString &name, const QString &laptop)
{
    Author author;
    author.role = role;
    author.team = team;
    author.name = name;
    author.salt = randomBytes(kSaltBytes);
    author.nameHash = saltedHash(author.salt, name.toUtf8());
    author.laptop = laptop;
    return author;
}

std::optional<Value> Change::decoded() const
{
    if (!value)
        return std::nullopt;
    auto decodedValue = Value::decode(*value);
    return decodedValue ? std::optional(std::move(*decodedValue)) : std::nullopt;
}

Digest saltedHash(const QByteArray &salt, const QByteArray &value)
{
    return sha256(QByteArray(salt + value));
}

Digest computeEditId(const Edit &edit)
{
    Value::List changes;
    for (const Change &change : edit.changes) {
        Value::List replaces;
        for (const Digest &digest : change.replaces)
            replaces.push_back(Value(digest.toBytes()));
        changes.push_back(Value(Value::List{Value(change.record.toBytes()), Value(change.type), Value(change.field),
            Value(change.valueHash.toBytes()), Value(std::move(replaces))}));
    }
    const Value canonical(Value::List{Value(QStringLiteral("cauce-edit-1")), Value(QString(codeOf(edit.author.role))),
        Value(edit.author.team.toBytes()), Value(edit.author.nameHash.toBytes()), Value(edit.author.laptop),
        Value(edit.timeMs), Value(edit.action), Value(std::move(changes))});
    return sha256(canonical.encoded());
}

Edit sealEdit(const Author &author, qint64 timeMs, const QByteArray &action, std::vector<NewChange> changes)
{
    Edit edit;
    edit.author = author;
    edit.timeMs = timeMs;
    edit.action = action;
    for (NewChange &change : changes) {
        std::sort(change.replaces.begin(), change.replaces.end());
        change.replaces.erase(std::unique(change.replaces.begin(), change.replaces.end()), change.replaces.end());
        Change sealed{change.record, change.type, change.field, randomBytes(kSaltBytes), change.value.encoded(), Digest(),
            std::move(change.replaces)};
        sealed.valueHash = saltedHash(sealed.salt, *sealed.value);
        edit.changes.push_back(std::move(sealed));
    }
    std::sort(edit.changes.begin(), edit.changes.end(),
        [](const Change &a, const Change &b) { return placeOf(a) < placeOf(b); });
    edit.id = computeEditId(edit);
    return edit;
}

bool verifies(const Edit &edit)
{
    // The size of a salt counts: otherwise bytes could move between it and what it salts.
    const Author &author = edit.author;
    if (author.salt.size() != (author.name ? kSaltBytes : 0)
        || (author.name && saltedHash(author.salt, author.name->toUtf8()) != author.nameHash))
        return false;
    for (size_t i = 0; i < edit.changes.size(); ++i) {
        const Change &change = edit.changes[i];
        if (change.record.isNull() || (i > 0 && !(placeOf(edit.changes[i - 1]) < placeOf(change)))
            || !isAscending(change.replaces))
            return false;
        if (change.salt.size() != (change.value ? kSaltBytes : 0)
            || (change.value && (saltedHash(change.salt, *change.value) != change.valueHash || !change.decoded())))
            return false;
    }
    return !edit.changes.empty() && computeEditId(edit) == edit.id;
}

} // namespace cauce

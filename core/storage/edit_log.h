// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/heads.h"
#include "core/storage/sqlite.h"

#include <deque>
#include <map>
#include <set>

namespace cauce {

/// The changes of some record together with the edits they are part of (without the edits' other changes).
struct LoadedChanges
{
    std::map<qint64, Edit> edits;
    std::deque<Change> changes;
    std::vector<ChangeView> views;
};

/// The edits as tables (design section 3): a header per edit, integer keys inside. Throws DbError.
class EditLog
{
public:
    explicit EditLog(Connection &connection) : m_db(connection) {}

    /// Writes an edit, or completes one that is known in part; `merge` is the local number of the joining that brought it.
    /// Values and names that were suppressed here are dropped on the way in. Gives its local number.
    qint64 append(const Edit &edit, std::optional<qint64> merge = std::nullopt);
    [[nodiscard]] std::optional<qint64> numberOf(const Digest &edit);
    /// Whether it is here itself, and not only known by name.
    [[nodiscard]] bool isHere(const Digest &edit);
    [[nodiscard]] qint64 lastNumber();

    /// The edit of that local number, whole.
    [[nodiscard]] Edit read(qint64 number);
    /// Local numbers of all edits that are here, oldest first.
    [[nodiscard]] std::vector<qint64> numbers();
    /// Every change of one record.
    [[nodiscard]] LoadedChanges changesOf(const Id &record);
    /// The edits whose value of this field nobody replaced: local number and id.
    [[nodiscard]] std::vector<std::pair<qint64, Digest>> heads(const Id &record, const QByteArray &type, const QByteArray &field);
    /// Ids of the records an edit touches.
    [[nodiscard]] std::vector<Id> touchedBy(qint64 edit);

    /// Takes in what a redaction edit names, and drops these values, names and documents here, and the drafts that hold one of
    /// the texts; gives the records whose values went.
    std::set<Id> suppress(const std::vector<Digest> &targets);
    [[nodiscard]] bool isSuppressed(const Digest &target);
    /// Forgets what was looked up: after a transaction was rolled back, its numbers may come to mean something else.
    void forget();

private:
    qint64 recordNumber(const Id &record);
    qint64 fieldNumber(const QByteArray &type, const QByteArray &field);
    qint64 authorNumber(const Author &author);
    const std::pair<QByteArray, QByteArray> &fieldName(qint64 number);
    const Author &author(qint64 number);
    qint64 stubFor(const Digest &edit);
    Edit header(qint64 number);
    void writeChange(qint64 edit, const Change &change);
    Change changeFrom(Statement &row, int firstColumn, qint64 edit, qint64 record, qint64 field);

    Connection &m_db;
    std::map<std::pair<QByteArray, QByteArray>, qint64> m_fieldNumbers;
    std::map<qint64, std::pair<QByteArray, QByteArray>> m_fieldNames;
    std::map<qint64, Author> m_authors;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"
#include "core/storage/edit_log.h"

#include <QStringList>

namespace cauce {

/// The record tables: what the edits come to, kept beside them so that a file opens at once. Throws DbError.
class Projection
{
public:
    Projection(Connection &connection, EditLog &log);

    /// Resolves a record from its edits and writes its row. Gives what it resolved to.
    RecordState refresh(const Id &record);
    /// Reads all visible records, and the deleted ones that something visible belongs to.
    void load(HuntData &data);
    /// Drops every row of every derived table and makes them anew from the edits.
    void rebuild();
    /// Rows that do not say what the edits say, as "type id", "disputed type.field id" or "suppressed hash"; at most 20.
    /// `goesOn` is asked before each record, and its false ends it.
    [[nodiscard]] QStringList differences(const std::function<bool()> &goesOn = {});

private:
    struct Sql
    {
        QByteArray upsert, select, one;
    };
    void write(const Id &record, const RecordState &state);
    bool loadRow(Statement &row, int type, HuntData &data, RecordMeta meta) const;
    void loadGhosts(HuntData &data);
    std::set<Digest> suppressedByEdits();
    void compareSuppressed(QStringList &found);

    Connection &m_db;
    EditLog &m_log;
    std::vector<Sql> m_sql; ///< by position in recordTypes()
    HuntData m_scratch;     ///< one record at a time, to give values their field's type
};

} // namespace cauce

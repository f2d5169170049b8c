// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/domain/edit.h"
#include "core/storage/recover_pages.h"

#include <map>
#include <set>

namespace cauce {

/// Everything that a damaged file's pages say, by the numbers that hold it together. Rows are told apart by their shape, so
/// that neither the schema nor the inside of a b-tree is needed.
struct SalvagedRows
{
    struct EditRow
    {
        Digest id;
        std::optional<qint64> author;
        qint64 timeMs = 0;
        QByteArray action;
        std::optional<qint64> merge;
    };
    struct ChangeRow
    {
        qint64 record = 0;
        qint64 field = 0;
        std::optional<qint64> replaces;
        QByteArray salt;
        std::optional<QByteArray> value;
        Digest hash;
    };
    struct MergeRow
    {
        qint64 at = 0;
        QString source;
    };
    struct Draft
    {
        QByteArray value;
        qint64 timeMs = 0;
    };
    /// Where a piece of a document lies: the how-manieth row of which page.
    struct PieceRow
    {
        quint32 page = 0;
        size_t row = 0;
    };
    /// A row of a record table, in the order of its columns.
    struct RecordRow
    {
        QByteArray type;
        Id id;
        bool deleted = false;
        QByteArray role;
        Id team;
        std::vector<RawRow::Column> columns;
        RawRow raw;
    };
    using ChangeKey = std::tuple<qint64, qint64, qint64>; ///< edit, record, field

    std::map<qint64, Author> authors;
    std::map<qint64, MergeRow> merges;
    std::map<qint64, EditRow> edits;
    std::map<qint64, Digest> editIds;     ///< from the index: names of edits whose row may be gone
    std::map<qint64, Id> records;
    std::map<qint64, std::pair<QByteArray, QByteArray>> fields;
    std::map<qint64, std::vector<ChangeRow>> changes; ///< by edit
    std::set<ChangeKey> changesThatWere;  ///< from the index: what there was, here or not
    std::map<ChangeKey, std::vector<qint64>> alsoReplaces;
    std::map<qint64, Digest> contents;                   ///< SHA-256 of documents
    std::map<qint64, std::vector<Digest>> contentsMaybe; ///< the same, or ids of edits: to be tried on the bytes
    std::map<qint64, std::map<qint64, PieceRow>> pieces;
    std::map<QString, Draft> drafts;
    std::set<Digest> suppressed;
    std::vector<RecordRow> recordRows;
    std::set<std::pair<Id, QByteArray>> disputed; ///< record, field
    qint64 lostPages = 0; ///< of which some or all could not be read
};

/// Reads all pages. `Cancelled`.
[[nodiscard]] Result<SalvagedRows> salvageRows(RawPages &pages, const Job &job);

} // namespace cauce

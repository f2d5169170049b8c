// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recover_rows.h"

#include "core/domain/record_type.h"

namespace cauce {
namespace {

template<class Name>
Name nameIn(const RawRow &row, size_t column)
{
    const auto name = ByteName<sizeof(Name::bytes)>::fromBytes(row.blob(column));
    return name ? Name(*name) : Name();
}

std::optional<qint64> numberIn(const RawRow &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

/// Rows of tables that have a rowid, whose first column stands for it and is stored as null.
void takeTableRow(const RawRow &row, size_t position, SalvagedRows &found)
{
    const qint64 n = row.rowId;
    if (row.looksLike("ntbTbbt")) {
        const auto role = fromCode<Role>(row.text(1));
        const Digest nameHash = nameIn<Digest>(row, 5);
        if (!role || nameHash.isNull())
            return;
        Author author{*role, nameIn<Id>(row, 2), std::nullopt, row.blob(4), nameHash, row.text(6)};
        if (!row.isNull(3))
            author.name = row.text(3);
        if (author.name && saltedHash(author.salt, author.name->toUtf8()) != nameHash) {
            author.name.reset();
            author.salt.clear();
        }
        found.authors.emplace(n, std::move(author));
    } else if (row.looksLike("nit")) {
        found.merges.emplace(n, SalvagedRows::MergeRow{row.number(1), row.text(2)});
    } else if (row.looksLike("nbIibI")) {
        const Digest id = nameIn<Digest>(row, 1);
        if (!id.isNull())
            found.edits.emplace(
                n, SalvagedRows::EditRow{id, numberIn(row, 2), row.number(3), row.blob(4), numberIn(row, 5)});
    } else if (row.looksLike("nb")) {
        if (const Id id = nameIn<Id>(row, 1); !id.isNull())
            found.records.emplace(n, id);
    } else if (row.looksLike("ntt")) {
        found.fields.emplace(n, std::pair(row.blob(1), row.blob(2)));
    } else if (row.looksLike("nBi")) {
        if (const Digest sha = nameIn<Digest>(row, 1); !sha.isNull())
            found.contents.emplace(n, sha);
    } else if (row.looksLike("niiiib")) {
        found.pieces[row.number(1)].emplace(row.number(2), SalvagedRows::PieceRow{row.page, position});
    }
}

void takeRecordRow(const RawRow &row, const QByteArray &type, SalvagedRows &found)
{
    if (row.columns.size() < 4 || row.columns[0].kind != RawRow::Kind::Blob)
        return;
    SalvagedRows::RecordRow record{
        type, nameIn<Id>(row, 0), row.number(1) != 0, row.blob(2), nameIn<Id>(row, 3), row.columns, row};
    if (!record.id.isNull())
        found.recordRows.push_back(std::move(record));
}

/// Rows of indexes and of tables WITHOUT ROWID.
void takeIndexRow(const RawRow &row, const QByteArray &owner, SalvagedRows &found)
{
    if (row.looksLike("iiiIBBB")) {
        SalvagedRows::ChangeRow change{
            row.number(0), row.number(1), numberIn(row, 3), row.blob(4), std::nullopt, nameIn<Digest>(row, 6)};
        if (!row.isNull(5))
            change.value = row.blob(5);
        if (change.value)
            change.hash = saltedHash(change.salt, *change.value);
        if (!change.hash.isNull())
            found.changes[row.number(2)].push_back(std::move(change));
    } else if (row.looksLike("iiii")) {
        found.alsoReplaces[{row.number(0), row.number(1), row.number(2)}].push_back(row.number(3));
    } else if (row.looksLike("tbi")) {
        found.drafts.emplace(row.text(0), SalvagedRows::Draft{row.blob(1), row.number(2)});
    } else if (row.looksLike("b")) {
        if (const Digest hash = nameIn<Digest>(row, 0); !hash.isNull())
            found.suppressed.insert(hash);
    } else if (row.looksLike("tti")) {
        found.fields.emplace(row.number(2), std::pair(row.blob(0), row.blob(1)));
    } else if (row.looksLike("bi") && row.columns[0].size == 16) {
        found.records.emplace(row.number(1), nameIn<Id>(row, 0));
    } else if (row.looksLike("bi") && row.columns[0].size == 32) {
        if (owner == "sqlite_autoindex_edit_1")
            found.editIds.emplace(row.number(1), nameIn<Digest>(row, 0));
        else if (owner == "sqlite_autoindex_content_1")
            found.contents.emplace(row.number(1), nameIn<Digest>(row, 0));
        else
            found.contentsMaybe[row.number(1)].push_back(nameIn<Digest>(row, 0));
    } else if (row.looksLike("iii") && owner == "change_by_edit") {
        found.changesThatWere.insert({row.number(0), row.number(1), row.number(2)});
    } else if (row.looksLike("btt")) {
        found.disputed.insert({nameIn<Id>(row, 0), row.blob(1)});
    } else if (recordType(owner)) {
        takeRecordRow(row, owner, found);
    }
}

/// Whether the row is of a piece, whose bytes are too many to keep.
bool isPiece(const RawRow &row)
{
    return !row.inIndex && row.looksLike("niiiib");
}

} // namespace

Result<SalvagedRows> salvageRows(RawPages &pages, const Job &job)
{
    SalvagedRows found;
    const auto owners = pages.owners();
    for (quint32 page = 2; page <= pages.count(); ++page) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (page % 256 == 0)
            job.report(page, pages.count());
        const auto owner = owners.find(page);
        std::vector<RawRow> rows = pages.rows(page);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (isPiece(rows[i]))
                pages.reach(rows[i]);
            else if (!pages.complete(rows[i]))
                continue;
            if (rows[i].inIndex)
                takeIndexRow(rows[i], owner == owners.end() ? QByteArray() : owner->second, found);
            else
                takeTableRow(rows[i], i, found);
        }
    }
    found.lostPages = pages.lost();
    return found;
}

} // namespace cauce

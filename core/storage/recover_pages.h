// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <map>
#include <memory>
#include <vector>

namespace cauce {

/// A row as it lies in a page of a SQLite file, whatever table it is of. Formats: https://www.sqlite.org/fileformat2.html
struct RawRow
{
    enum class Kind { Null, Integer, Real, Text, Blob };
    struct Column
    {
        Kind kind;
        qint64 at;     ///< where its bytes begin in the payload
        qint64 size;   ///< of its bytes
        qint64 number; ///< the integers that need no bytes
    };

    quint32 page = 0;
    bool inIndex = false; ///< of an index, or of a table WITHOUT ROWID
    qint64 rowId = 0;
    std::vector<Column> columns;
    qint64 size = 0;      ///< of the whole payload
    QByteArray payload;   ///< what lies in the page itself, until complete() fetched the rest
    quint32 overflow = 0;

    /// Whether the columns are what `shape` says, a letter each: n null, i integer, t text, b blob; a capital: or null;
    /// `*` anything.
    [[nodiscard]] bool looksLike(const char *shape) const;
    /// An integer column; 0 if its bytes are not here.
    [[nodiscard]] qint64 number(size_t column) const;
    [[nodiscard]] bool isNull(size_t column) const { return columns[column].kind == Kind::Null; }
    /// The bytes of a text or blob column; empty if they are not here.
    [[nodiscard]] QByteArray bytes(size_t column) const;
    [[nodiscard]] QString text(size_t column) const { return QString::fromUtf8(bytes(column)); }
};

/// The pages of a SQLite file, read without SQLite and trusting nothing: for files that are damaged.
class RawPages
{
public:
    /// `NotFound`, `Io`, `Damaged` (shorter than a page).
    static Result<RawPages> open(const QString &path);

    /// Pages are numbered from 1.
    [[nodiscard]] quint32 count() const { return m_count; }
    /// The rows of a page that hold together in themselves; none if it is not a page of a b-tree that has rows.
    [[nodiscard]] std::vector<RawRow> rows(quint32 page);
    /// Fetches what lies on overflow pages. False if the chain is broken.
    bool complete(RawRow &row);
    /// Which table or index each page belongs to that can be reached from the schema.
    [[nodiscard]] std::map<quint32, QByteArray> owners();

private:
    RawPages() = default;
    [[nodiscard]] QByteArray read(quint32 page);
    [[nodiscard]] bool parseCell(const QByteArray &bytes, qsizetype at, RawRow &row) const;
    [[nodiscard]] static bool parseColumns(RawRow &row);
    void walk(quint32 root, const QByteArray &name, std::map<quint32, QByteArray> &owners);

    std::unique_ptr<QFile> m_file;
    qsizetype m_pageSize = 4096;
    qsizetype m_usable = 4096;
    quint32 m_count = 0;
    qint64 m_overflowBudget = 0; ///< pages of chains that may yet be read, so that circles end
};

} // namespace cauce

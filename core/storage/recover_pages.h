// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utf8.h"

#include <QByteArray>
#include <QFile>
#include <map>
#include <memory>
#include <set>
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
    [[nodiscard]] QByteArray blob(size_t column) const;
    [[nodiscard]] QString text(size_t column) const { return textOfUtf8(blob(column)); }
};

/// The pages of a SQLite file, read without SQLite and trusting nothing: for files that are damaged. Not even what its header
/// says of the size of a page is believed unless rows come of it.
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
    /// Goes through the same pages without fetching them, so that they count as used.
    void reach(const RawRow &row);
    /// Which table or index each page belongs to that can be reached from the schema.
    [[nodiscard]] std::map<quint32, QByteArray> owners();
    /// Pages that are not there any more, or of which something does not hold together. Asked once everything was read.
    [[nodiscard]] qint64 lost();

private:
    RawPages() = default;
    struct Layout
    {
        qsizetype pageSize = 4096;
        qsizetype reserved = 0; ///< bytes at the end of each page that are not SQLite's
    };
    void use(const Layout &layout);
    void chooseLayout();
    [[nodiscard]] qint64 rowsInSamples();
    [[nodiscard]] bool isHeaderOfThis() const;
    [[nodiscard]] std::set<quint32> freePages();
    [[nodiscard]] bool isSound(quint32 page);
    /// Whether a chain can go on at `page`; notes that it does.
    [[nodiscard]] bool follow(quint32 page);
    [[nodiscard]] QByteArray read(quint32 page);
    [[nodiscard]] std::vector<RawRow> rowsIn(const QByteArray &bytes, quint32 page) const;
    [[nodiscard]] bool parseCell(const QByteArray &bytes, qsizetype at, RawRow &row) const;
    [[nodiscard]] static bool parseColumns(RawRow &row);
    void walk(quint32 root, const QByteArray &name, std::map<quint32, QByteArray> &owners);

    std::unique_ptr<QFile> m_file;
    QByteArray m_header;
    qsizetype m_pageSize = 4096;
    qsizetype m_usable = 4096;
    quint32 m_count = 0;
    std::vector<bool> m_followed;   ///< by page: it carries on a row
    std::set<quint32> m_beyondEnd;  ///< pages that others speak of
    qint64 m_overflowBudget = 0; ///< pages of chains that may yet be read, so that circles end
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recover_pages.h"

#include <QFileInfo>

namespace cauce {
namespace {

constexpr qsizetype kFileHeader = 100;
constexpr qsizetype kLeastPage = 512;
constexpr qsizetype kMostPage = 65536;
constexpr qint64 kMostPayload = 64 * 1024 * 1024;
enum PageType : unsigned char { IndexInterior = 0x02, TableInterior = 0x05, IndexLeaf = 0x0a, TableLeaf = 0x0d };

unsigned byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

quint32 bigEndian(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | byteAt(bytes, at + i);
    return value;
}

/// SQLite's variable-length integer; moves `at` behind it. False at the end of the bytes.
bool readVarint(const QByteArray &bytes, qsizetype &at, quint64 &value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return false;
        const unsigned byte = byteAt(bytes, at++);
        if (i == 8) {
            value = (value << 8) | byte;
            return true;
        }
        value = (value << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return true;
    }
    return true;
}

qsizetype pageSizeIn(const QByteArray &header)
{
    const quint32 said = bigEndian(header, 16, 2);
    return said == 1 ? kMostPage : static_cast<qsizetype>(said);
}

qsizetype headerOf(quint32 page)
{
    return page == 1 ? kFileHeader : 0;
}

} // namespace

bool RawRow::looksLike(const char *shape) const
{
    size_t at = 0;
    for (; shape[at] != '\0'; ++at) {
        if (at >= columns.size())
            return false;
        const Kind kind = columns[at].kind;
        const char letter = shape[at];
        const bool mayBeNull = letter == '*' || letter == 'n' || (letter >= 'A' && letter <= 'Z');
        if (kind == Kind::Null ? !mayBeNull
                : letter != '*' && !((letter | 0x20) == 'i' && kind == Kind::Integer)
                    && !((letter | 0x20) == 't' && kind == Kind::Text) && !((letter | 0x20) == 'b' && kind == Kind::Blob))
            return false;
    }
    return at == columns.size();
}

qint64 RawRow::number(size_t column) const
{
    const Column &c = columns[column];
    if (c.kind != Kind::Integer)
        return 0;
    if (c.size == 0)
        return c.number;
    if (c.at + c.size > payload.size())
        return 0;
    // The first byte carries the sign.
    quint64 value = (byteAt(payload, c.at) & 0x80) ? ~quint64(0) : 0;
    for (qint64 i = 0; i < c.size; ++i)
        value = (value << 8) | byteAt(payload, c.at + i);
    return static_cast<qint64>(value);
}

QByteArray RawRow::blob(size_t column) const
{
    const Column &c = columns[column];
    if ((c.kind != Kind::Text && c.kind != Kind::Blob) || c.at + c.size > payload.size())
        return {};
    return payload.mid(c.at, c.size);
}

Result<RawPages> RawPages::open(const QString &path)
{
    RawPages pages;
    pages.m_file = std::make_unique<QFile>(path);
    if (!pages.m_file->exists() || QFileInfo(path).isDir())
        return fail(ErrorCode::NotFound, path);
    if (!pages.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, path, pages.m_file->errorString());
    pages.m_header = pages.m_file->read(kFileHeader);
    if (pages.m_header.size() < kFileHeader)
        return fail(ErrorCode::Damaged, path);
    pages.chooseLayout();
    return pages;
}

void RawPages::use(const Layout &layout)
{
    m_pageSize = layout.pageSize;
    m_usable = layout.pageSize - layout.reserved;
    m_count = static_cast<quint32>(std::min<qint64>((m_file->size() + m_pageSize - 1) / m_pageSize, 0xfffffffe));
}

void RawPages::chooseLayout()
{
    // First what the header says, then what our files are, then whatever else can be: of equals the first.
    std::vector<Layout> layouts;
    const qsizetype said = pageSizeIn(m_header);
    const auto reserved = static_cast<qsizetype>(byteAt(m_header, 20));
    if (m_header.startsWith("SQLite format 3") && said >= kLeastPage && (said & (said - 1)) == 0) {
        if (said - reserved >= 480)
            layouts.push_back({said, reserved});
        layouts.push_back({said, 0});
    }
    layouts.push_back({});
    for (qsizetype size = kLeastPage; size <= kMostPage; size *= 2)
        layouts.push_back({size, 0});
    Layout best = layouts.front();
    qint64 most = -1;
    for (const Layout &layout : layouts) {
        use(layout);
        if (const qint64 rows = rowsInSamples(); rows > most) {
            best = layout;
            most = rows;
        }
    }
    use(best);
    m_followed.assign(static_cast<size_t>(m_count) + 1, false);
    m_overflowBudget = 8 * static_cast<qint64>(m_count) + 1000;
}

/// How many rows there are, in parts of the file that are the same whatever the size of its pages.
qint64 RawPages::rowsInSamples()
{
    constexpr qint64 kAtTheBeginning = 256;
    constexpr qint64 kFurtherOn = 256;
    const qint64 samples = (m_file->size() + kMostPage - 1) / kMostPage;
    const qint64 perSample = kMostPage / m_pageSize;
    qint64 found = 0;
    for (qint64 sample = 0; sample < samples; sample += sample < kAtTheBeginning ? 1 : std::max<qint64>(1, samples / kFurtherOn)) {
        for (qint64 page = sample * perSample + 1; page <= std::min<qint64>((sample + 1) * perSample, m_count); ++page)
            found += static_cast<qint64>(rows(static_cast<quint32>(page)).size());
    }
    return found;
}

QByteArray RawPages::read(quint32 page)
{
    QByteArray bytes;
    if (page >= 1 && page <= m_count && m_file->seek(static_cast<qint64>(page - 1) * m_pageSize))
        bytes = m_file->read(m_pageSize);
    // What the medium does not give, or what was cut off, counts as zeros.
    bytes.append(m_pageSize - bytes.size(), '\0');
    return bytes;
}

bool RawPages::parseColumns(RawRow &row)
{
    qsizetype at = 0;
    quint64 headerSize = 0;
    if (!readVarint(row.payload, at, headerSize) || headerSize < 1
        || headerSize > static_cast<quint64>(row.payload.size()))
        return false;
    qint64 body = static_cast<qint64>(headerSize);
    while (at < static_cast<qsizetype>(headerSize)) {
        quint64 serial = 0;
        if (!readVarint(row.payload, at, serial) || serial == 10 || serial == 11
            || serial > 2 * static_cast<quint64>(kMostPayload) + 13)
            return false;
        static constexpr std::array<qint64, 10> kSizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        RawRow::Column column{RawRow::Kind::Null, body, 0, 0};
        if (serial >= 12) {
            column.kind = serial % 2 == 0 ? RawRow::Kind::Blob : RawRow::Kind::Text;
            column.size = static_cast<qint64>((serial - 12) / 2);
        } else if (serial > 0) {
            column.kind = serial == 7 ? RawRow::Kind::Real : RawRow::Kind::Integer;
            column.size = kSizes[static_cast<size_t>(serial)];
            column.number = serial == 9 ? 1 : 0;
        }
        body += column.size;
        row.columns.push_back(column);
    }
    // What the header announces is exactly what follows: the best sign that these bytes are a row.
    return at == static_cast<qsizetype>(headerSize) && body == row.size && !row.columns.empty();
}

bool RawPages::parseCell(const QByteArray &bytes, qsizetype at, RawRow &row) const
{
    const QByteArray usable = bytes.left(m_usable);
    quint64 size = 0;
    if (!readVarint(usable, at, size) || size == 0 || size > static_cast<quint64>(kMostPayload))
        return false;
    row.size = static_cast<qint64>(size);
    if (!row.inIndex) {
        quint64 id = 0;
        if (!readVarint(usable, at, id))
            return false;
        row.rowId = static_cast<qint64>(id);
    }
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 most = row.inIndex ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    qint64 local = row.size;
    if (local > most) {
        local = least + (row.size - least) % (m_usable - 4);
        if (local > most)
            local = least;
        if (at + local + 4 > usable.size())
            return false;
        row.overflow = bigEndian(usable, at + local, 4);
    }
    if (at + local > usable.size())
        return false;
    row.payload = usable.mid(at, local);
    return parseColumns(row);
}

std::vector<RawRow> RawPages::rows(quint32 page)
{
    return rowsIn(read(page), page);
}

std::vector<RawRow> RawPages::rowsIn(const QByteArray &bytes, quint32 page) const
{
    std::vector<RawRow> found;
    const qsizetype header = headerOf(page);
    const unsigned type = byteAt(bytes, header);
    if (type != IndexInterior && type != IndexLeaf && type != TableLeaf)
        return found;
    const qsizetype pointers = header + (type == IndexInterior ? 12 : 8);
    const qsizetype cells = std::min<qsizetype>(bigEndian(bytes, header + 3, 2), (m_usable - pointers) / 2);
    for (qsizetype i = 0; i < cells; ++i) {
        qsizetype at = static_cast<qsizetype>(bigEndian(bytes, pointers + 2 * i, 2));
        if (at < pointers + 2 || at >= m_usable)
            continue;
        RawRow row;
        row.page = page;
        row.inIndex = type != TableLeaf;
        if (type == IndexInterior)
            at += 4;
        if (parseCell(bytes, at, row))
            found.push_back(std::move(row));
    }
    return found;
}

bool RawPages::complete(RawRow &row)
{
    quint32 next = row.overflow;
    while (row.payload.size() < row.size) {
        if (!follow(next))
            return false;
        const QByteArray bytes = read(next);
        next = bigEndian(bytes, 0, 4);
        row.payload += bytes.mid(4, std::min<qint64>(m_usable - 4, row.size - row.payload.size()));
    }
    return true;
}

void RawPages::reach(const RawRow &row)
{
    quint32 next = row.overflow;
    for (qint64 have = row.payload.size(); have < row.size && follow(next); have += m_usable - 4) {
        QByteArray link(4, '\0');
        if (m_file->seek(static_cast<qint64>(next - 1) * m_pageSize))
            m_file->read(link.data(), link.size());
        next = bigEndian(link, 0, 4);
    }
}

bool RawPages::follow(quint32 page)
{
    if (page > m_count)
        m_beyondEnd.insert(page);
    if (page < 2 || page > m_count || --m_overflowBudget < 0)
        return false;
    m_followed[page] = true;
    return true;
}

void RawPages::walk(quint32 root, const QByteArray &name, std::map<quint32, QByteArray> &owners)
{
    std::vector<quint32> open{root};
    while (!open.empty()) {
        const quint32 page = open.back();
        open.pop_back();
        if (page > m_count)
            m_beyondEnd.insert(page);
        if (page < 1 || page > m_count || !owners.emplace(page, name).second)
            continue;
        const QByteArray bytes = read(page);
        const qsizetype header = headerOf(page);
        const unsigned type = byteAt(bytes, header);
        if (type != IndexInterior && type != TableInterior)
            continue;
        open.push_back(bigEndian(bytes, header + 8, 4));
        const qsizetype cells = std::min<qsizetype>(bigEndian(bytes, header + 3, 2), (m_usable - header - 12) / 2);
        for (qsizetype i = 0; i < cells; ++i) {
            const auto at = static_cast<qsizetype>(bigEndian(bytes, header + 12 + 2 * i, 2));
            if (at + 4 <= m_usable)
                open.push_back(bigEndian(bytes, at, 4));
        }
    }
}

std::map<quint32, QByteArray> RawPages::owners()
{
    std::map<quint32, QByteArray> schema;
    walk(1, "sqlite_schema", schema);
    std::map<quint32, QByteArray> owners = schema;
    for (const auto &[page, name] : schema) {
        for (const RawRow &row : rows(page)) {
            if (row.looksLike("tttiT") && row.number(3) > 1)
                walk(static_cast<quint32>(row.number(3)), row.blob(1), owners);
        }
    }
    return owners;
}

/// Whether what the header says of the number of pages and of the free ones is of the same write as the file.
bool RawPages::isHeaderOfThis() const
{
    return m_header.startsWith("SQLite format 3") && bigEndian(m_header, 24, 4) == bigEndian(m_header, 92, 4);
}

/// Free pages hold nothing, and are wiped: that is no loss.
std::set<quint32> RawPages::freePages()
{
    std::set<quint32> free;
    quint32 trunk = isHeaderOfThis() ? bigEndian(m_header, 32, 4) : 0;
    while (trunk >= 2 && trunk <= m_count && free.insert(trunk).second) {
        const QByteArray bytes = read(trunk);
        const qsizetype leaves = std::min<qsizetype>(bigEndian(bytes, 4, 4), m_usable / 4 - 2);
        for (qsizetype i = 0; i < leaves; ++i)
            free.insert(bigEndian(bytes, 8 + 4 * i, 4));
        trunk = bigEndian(bytes, 0, 4);
    }
    return free;
}

/// Whether a page is all there: every row of it, or the rest of a row that lies elsewhere.
bool RawPages::isSound(quint32 page)
{
    const QByteArray bytes = read(page);
    if (static_cast<qint64>(page) * m_pageSize > m_file->size() || bytes.count('\0') == bytes.size())
        return false;
    if (m_followed[page])
        return true;
    const qsizetype header = headerOf(page);
    const unsigned type = byteAt(bytes, header);
    const auto cells = static_cast<qsizetype>(bigEndian(bytes, header + 3, 2));
    if (type == TableInterior)
        return cells > 0 && cells <= (m_usable - header - 12) / 2;
    const bool hasRows = type == IndexInterior || type == IndexLeaf || type == TableLeaf;
    return hasRows && static_cast<qsizetype>(rowsIn(bytes, page).size()) == cells;
}

qint64 RawPages::lost()
{
    const std::set<quint32> free = freePages();
    // SQLite keeps its locks there and nothing else.
    const qint64 locks = 0x40000000 / m_pageSize + 1;
    qint64 lost = 0;
    for (quint32 page = 1; page <= m_count; ++page) {
        if (page != locks && !free.contains(page) && !isSound(page))
            ++lost;
    }
    if (!isHeaderOfThis())
        return lost + static_cast<qint64>(m_beyondEnd.size());
    return lost + std::max<qint64>(0, static_cast<qint64>(bigEndian(m_header, 28, 4)) - m_count);
}

} // namespace cauce

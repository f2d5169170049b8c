// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"

#include <sqlite3.h>
#include <zstd.h>

namespace cauce {
namespace {

enum Packing { AsIs = 0, Zstd = 1 };
constexpr qint64 kProbeBytes = 64 * 1024;
/// Each is overwritten with zeros as it goes, and stands in the journal besides: on a slow disk these take a turn.
constexpr qint64 kPiecesAtOnce = 4;

QByteArray compress(QByteArrayView bytes)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), bytes.data(),
        static_cast<size_t>(bytes.size()), 1);
    if (ZSTD_isError(size))
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

bool isWorthIt(qint64 packed, qint64 plain)
{
    return packed > 0 && packed < plain - plain / 10;
}

} // namespace

Contents::Packed Contents::pack(const QByteArray &bytes)
{
    // Most documents are compressed already: a small probe tells.
    if (bytes.size() > 4 * kProbeBytes
        && !isWorthIt(compress(QByteArrayView(bytes).sliced(bytes.size() / 2, kProbeBytes)).size(), kProbeBytes))
        return {AsIs, bytes.size(), bytes};
    QByteArray packed = compress(bytes);
    if (!isWorthIt(packed.size(), bytes.size()))
        return {AsIs, bytes.size(), bytes};
    return {Zstd, bytes.size(), std::move(packed)};
}

qint64 Contents::begin()
{
    m_db.prepare("INSERT INTO content (sha, size) VALUES (NULL, 0)").run();
    return m_db.lastRowId();
}

void Contents::addPiece(qint64 content, qint64 k, const Packed &piece)
{
    m_db.prepare("INSERT INTO piece (content, k, packing, size, bytes) VALUES (?, ?, ?, ?, ?)")
        .bindAll(content, k, piece.packing, piece.size, piece.bytes)
        .run();
}

bool Contents::finish(qint64 content, const Digest &sha, qint64 size)
{
    const bool isSuppressed = m_db.prepare("SELECT 1 FROM suppressed WHERE hash = ?").bindAll(sha).step();
    if (isSuppressed || contains(sha)) {
        discard(content);
        return !isSuppressed;
    }
    m_db.prepare("UPDATE content SET sha = ?, size = ? WHERE n = ?").bindAll(sha, size, content).run();
    return true;
}

void Contents::discard(qint64 content)
{
    m_db.prepare("DELETE FROM piece WHERE content IN (SELECT n FROM content WHERE n = ? AND sha IS NULL)").bindAll(content).run();
    m_db.prepare("DELETE FROM content WHERE n = ? AND sha IS NULL").bindAll(content).run();
}

bool Contents::discardSome(qint64 content)
{
    Statement last = m_db.prepare("SELECT max(k) FROM piece WHERE content IN (SELECT n FROM content WHERE n = ? AND sha IS NULL)");
    last.bindAll(content);
    if (last.step() && !last.isNull(0)) {
        const qint64 from = last.number(0) - kPiecesAtOnce + 1;
        m_db.prepare("DELETE FROM piece WHERE content = ? AND k >= ?").bindAll(content, from).run();
        if (from > 0)
            return false;
    }
    discard(content);
    return true;
}

std::vector<qint64> Contents::unfinished()
{
    std::vector<qint64> found;
    Statement rows = m_db.prepare("SELECT n FROM content WHERE sha IS NULL");
    while (rows.step())
        found.push_back(rows.number(0));
    return found;
}

bool Contents::contains(const Digest &sha)
{
    return sizeOf(sha) >= 0;
}

qint64 Contents::sizeOf(const Digest &sha)
{
    Statement row = m_db.prepare("SELECT size FROM content WHERE sha = ?");
    return row.bindAll(sha).step() ? row.number(0) : -1;
}

std::optional<QByteArray> Contents::piece(const Digest &sha, qint64 k)
{
    Statement row = m_db.prepare("SELECT p.packing, p.size, p.bytes FROM piece p JOIN content c ON c.n = p.content"
                                 " WHERE c.sha = ? AND p.k = ?");
    if (!row.bindAll(sha, k).step())
        return std::nullopt;
    auto bytes = unpack({static_cast<int>(row.number(0)), row.number(1), row.blob(2)});
    if (!bytes)
        throw DbError{SQLITE_CORRUPT, QStringLiteral("document %1").arg(sha.toHex())};
    return bytes;
}

std::optional<QByteArray> Contents::unpack(const Packed &piece)
{
    if (piece.size < 0 || piece.size > kPieceBytes)
        return std::nullopt;
    if (piece.packing == AsIs)
        return piece.bytes.size() == piece.size ? std::optional(piece.bytes) : std::nullopt;
    QByteArray plain(piece.size, Qt::Uninitialized);
    const size_t got = ZSTD_decompress(plain.data(), static_cast<size_t>(piece.size), piece.bytes.constData(),
        static_cast<size_t>(piece.bytes.size()));
    if (ZSTD_isError(got) || got != static_cast<size_t>(piece.size))
        return std::nullopt;
    return plain;
}

void Contents::remove(const Digest &sha)
{
    m_db.prepare("DELETE FROM piece WHERE content = (SELECT n FROM content WHERE sha = ?)").bindAll(sha).run();
    m_db.prepare("DELETE FROM content WHERE sha = ?").bindAll(sha).run();
}

std::vector<Digest> Contents::all()
{
    std::vector<Digest> names;
    Statement rows = m_db.prepare("SELECT sha FROM content WHERE sha IS NOT NULL ORDER BY sha");
    while (rows.step())
        names.push_back(rows.digest(0));
    return names;
}

} // namespace cauce

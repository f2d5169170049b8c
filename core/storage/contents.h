// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/storage/sqlite.h"

namespace cauce {

/// Bulky bytes by their SHA-256, in pieces of at most 1 MiB, compressed where it helps. Throws DbError.
class Contents
{
public:
    static constexpr qint64 kPieceBytes = 1024 * 1024;

    explicit Contents(Connection &connection) : m_db(connection) {}

    /// Starts one that is coming in; invisible until finished.
    [[nodiscard]] qint64 begin();
    /// Adds piece `k` (from 0; all but the last of kPieceBytes). `packed` is what pack() made of it.
    struct Packed
    {
        int packing = 0;
        qint64 size = 0;
        QByteArray bytes;
    };
    void addPiece(qint64 content, qint64 k, const Packed &piece);
    /// Gives it its name; if the same bytes are here already, or were suppressed, the new ones go. False if suppressed.
    bool finish(qint64 content, const Digest &sha, qint64 size);
    void discard(qint64 content);
    /// Removes the last few pieces of it, and itself with the first: for a large one, a turn each time. True when all is gone.
    bool discardSome(qint64 content);
    /// Those that never got finished.
    [[nodiscard]] std::vector<qint64> unfinished();

    [[nodiscard]] bool contains(const Digest &sha);
    /// Bytes, or -1.
    [[nodiscard]] qint64 sizeOf(const Digest &sha);
    /// One piece as it was, or nothing; throws SQLITE_CORRUPT if it cannot be unpacked to its size.
    [[nodiscard]] std::optional<QByteArray> piece(const Digest &sha, qint64 k);
    /// Removes the bytes of that name.
    void remove(const Digest &sha);
    [[nodiscard]] std::vector<Digest> all();

    /// Compresses a piece if that makes it smaller by a tenth. Pure: may be called on any thread.
    [[nodiscard]] static Packed pack(const QByteArray &bytes);
    /// The piece as it was; nothing if it cannot be unpacked to its size. Pure.
    [[nodiscard]] static std::optional<QByteArray> unpack(const Packed &piece);

private:
    Connection &m_db;
};

} // namespace cauce

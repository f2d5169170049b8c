// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/scrubbing.h"

namespace cauce {

/// Takes edits in, in a transaction of the caller's: their union with those that are here. What is known already only brings
/// values that were withheld here; what a redaction among them names goes. Each must verify. Gives the records whose edits
/// changed, for Projection::refresh. Throws DbError.
[[nodiscard]] std::set<Id> takeIn(EditLog &log, const std::vector<Edit> &edits, std::optional<qint64> merge = std::nullopt);

/// What came of a joining.
struct JoinReport
{
    qint64 merge = 0;               ///< its local number; 0 if nothing was new
    qint64 edits = 0;               ///< that were not here
    qint64 documents = 0;           ///< whose bytes were not here
    std::set<Id> records;           ///< that were touched
    std::vector<Digest> forged;     ///< edits left out, for their content does not give their id
    std::vector<Digest> setAside;   ///< edits left out, for their authors may not do that (core/domain/rights.h)
    std::vector<Digest> damaged;    ///< documents left out, for their bytes do not give their SHA-256
    bool suppressed = false;        ///< it brought redactions: Scrubbing takes what they name out of every corner
    ScrubReport left;               ///< of that, what joinFile() could not finish
};

/// The joining of another copy of the hunt into the open one: the union of both histories and of their documents, and nothing
/// of the other's drafts or notes. Each turn leaves the file whole, so that one that is cut short needs only be begun again.
class Joining
{
public:
    /// Opens the other copy to read. A redaction in it must reach the backups of `rota` too. What HuntFile::open says;
    /// `ReadOnly` if it is of an older version.
    static Result<std::unique_ptr<Joining>> begin(const QString &otherPath, std::optional<BackupRota> rota = std::nullopt);
    ~Joining();

    /// One turn on the thread of the open hunt: at most 5,000 rows, 8 MiB or 20 ms. `Cancelled`, `DiskFull`, `Damaged`, `Io`.
    [[nodiscard]] Result<Store::Turn> turn(StoreAccess &access, const Job &job);
    [[nodiscard]] const JoinReport &report() const { return m_report; }

private:
    Joining(std::unique_ptr<HuntFile> other, std::optional<BackupRota> rota);
    void takeEdits(StoreAccess &access);
    void takePieces(StoreAccess &access);
    qint64 mergeNumber(StoreAccess &access);

    std::unique_ptr<HuntFile> m_other;
    std::optional<BackupRota> m_rota;
    EditLog m_otherLog;
    Contents m_otherContents;
    std::vector<qint64> m_numbers;
    std::vector<Digest> m_documents;
    size_t m_nextEdit = 0;
    size_t m_nextDocument = 0;
    qint64 m_content = 0; ///< the document that is coming in
    qint64 m_nextPiece = 0;
    qint64 m_size = 0;
    Hasher m_hasher;
    JoinReport m_report;
};

/// Joins the file at `otherPath` into an open store in bulk turns, after a backup of it, and waits for the end. Not on the
/// store's own thread.
[[nodiscard]] Result<JoinReport> joinFile(
    Store &store, const QString &otherPath, const BackupRota &rota, const Clock &clock, const Job &job);

} // namespace cauce

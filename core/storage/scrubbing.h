// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"
#include "core/storage/store.h"

#include <set>

namespace cauce {

// What is left to do after a redaction edit: rows are gone, their bytes are not. A b-tree that is balanced leaves copies of
// cells in the unused parts of its pages, where even secure_delete does not reach; and backups know nothing of the edit.
//
// That it is left to do is noted in the file. But a file may come from anybody, so what the note says is never where to write:
// the note for the backups is a word for each suppression, which must lie in the backup folder of this laptop too, and which
// backups it is about is for the rota to say. The note is in no copy.

/// Notes in the file that it must be scrubbed, and the backups of `rota` with it. Throws DbError.
void noteScrub(Connection &db, const std::optional<BackupRota> &rota);
/// Whether this file must be written anew. Throws DbError.
[[nodiscard]] bool hasScrubNote(Connection &db);
/// Whether some backup of `rota` must still be scrubbed because of what this file suppressed on this laptop. Throws DbError.
[[nodiscard]] bool hasBackupsToScrub(Connection &db, const BackupRota &rota);

/// What could not be done yet; the next opening goes on with it.
struct ScrubReport
{
    std::vector<Error> backupsLeft;  ///< backups it could not be taken out of; `subject` is the path
    std::optional<Error> tracesLeft; ///< why unused corners of the file may hold traces still
    bool isPutOff = false;           ///< somebody cancelled it

    [[nodiscard]] bool isDone() const { return backupsLeft.empty() && !tracesLeft && !isPutOff; }
};

/// What is to be scrubbed.
struct ScrubOrder
{
    std::optional<BackupRota> rota = {}; ///< whose backups
    bool isNew = false;                  ///< a suppression was just made: the backups are scrubbed whether or not that could be noted
    std::set<QByteArray> gone = {};      ///< texts of which no byte may be in the file afterwards: looked for
};

/// Takes every redaction of a file to all backups of a rota and writes them and the file anew, each where it is due: two pieces
/// that take long where the file is large, the first beside everything else and the second where nobody waits for the file.
class Scrubbing
{
public:
    /// Looks what is due; nothing is in a file that is only read. On the store's thread. Throws DbError.
    Scrubbing(StoreAccess &access, ScrubOrder order);
    /// A note about backups that are all gone is to go too.
    [[nodiscard]] bool isDue() const { return m_isFileDue || !m_backups.isEmpty() || !m_words.isEmpty(); }

    /// The backups, each on a connection of its own. Drafts go from one that did not know of a redaction yet, all of them. On any
    /// thread but the store's: waits for others of this program that do the same.
    [[nodiscard]] ScrubReport backups(const Job &job) const;
    /// Takes away the note about the backups if none is left, and no other suppression noted its own since. On the store's thread.
    /// Throws DbError.
    void settleBackups(StoreAccess &access, const ScrubReport &backups) const;
    /// The file: why traces are left in it, if some are. Nothing where it was enough before it was done; nothing is changed then.
    /// On the store's thread.
    [[nodiscard]] std::optional<Result<>> file(StoreAccess &access, const std::function<bool()> &isEnough) const;

private:
    ScrubOrder m_order;
    std::vector<Edit> m_redactions;
    QStringList m_backups;
    QStringList m_words; ///< of the note about the backups that are done with it
    QString m_vfs;
    bool m_isFileDue = false;
};

/// All of it, with the file in a quiet moment of its store; waits for the end, so never on the store's own thread. Cancelled, what
/// is left waits for the next opening.
[[nodiscard]] Result<ScrubReport> scrub(Store &store, const ScrubOrder &order, const Job &job);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/suppress.h"

namespace cauce {

// What is left to do after a redaction edit: rows are gone, their bytes are not. A b-tree that is balanced leaves copies of
// cells in the unused parts of its pages, where even secure_delete does not reach. Throws DbError.
//
// That it is left to do is noted in the file. But a file may come from anybody, so what the note says is never where to write:
// the note for the backups is a word, which must lie in the backup folder of this laptop too, and which backups it is about is
// for the rota to say. The note is in no copy.

/// Notes in the file that it must be scrubbed, and the backups of `rota` with it.
void noteScrub(Connection &db, const std::optional<BackupRota> &rota);
/// Whether this file must be written anew.
[[nodiscard]] bool hasScrubNote(Connection &db);
/// Whether some backup of `rota` must still be scrubbed because of what this file suppressed on this laptop.
[[nodiscard]] bool hasBackupsToScrub(Connection &db, const BackupRota &rota);
/// Takes every redaction of this file to all backups of `rota` and writes them anew, and the file where it is noted; takes away
/// each note of which all is done. Drafts go from a backup that did not know of it yet, all of them.
[[nodiscard]] ScrubReport scrub(StoreAccess &access, const std::optional<BackupRota> &rota);
/// Whether these bytes stand anywhere in the raw file.
[[nodiscard]] bool fileHolds(Connection &db, const QByteArray &bytes);

} // namespace cauce

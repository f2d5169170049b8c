// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

namespace cauce {

// What is left to do after a redaction edit: rows are gone, their bytes are not. A b-tree that is balanced leaves copies of
// cells in the unused parts of its pages, where even secure_delete does not reach. Throws DbError.

struct ScrubReport
{
    std::vector<Error> backupsLeft;
    std::optional<Error> tracesLeft;
};

/// Notes in the file that it must be scrubbed, and which backups with it.
void noteScrub(Connection &db, const QStringList &backups);
[[nodiscard]] bool hasScrubNote(Connection &db);
/// Takes every redaction of this file to the noted backups, writes file and backups anew, and takes the note away. A backup
/// that is gone is no error; drafts in a backup go, all of them.
[[nodiscard]] ScrubReport scrub(StoreAccess &access);
/// Whether these bytes stand anywhere in the raw file.
[[nodiscard]] bool fileHolds(Connection &db, const QByteArray &bytes);

} // namespace cauce

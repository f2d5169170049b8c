// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"
#include "core/storage/store.h"

#include <set>

namespace cauce {

// *Suprimir* (design section 3): what must go for good leaves the history, the drafts, the file's unused corners and the
// backups; a dated redaction record with the reason stays, travels with the edits and keeps the value from coming back.
// To be run on the store's thread. Throws DbError.

/// What one suppression is asked to do besides the value itself.
struct Suppression
{
    Author author;       ///< must have the rights of facilitation
    QString reason;
    std::optional<BackupRota> rota; ///< whose backups it must leave too: noted, before anything is done
};

/// What became of it. The edit stands; what is left of it in corners of the file and in backups is for Scrubbing.
struct SuppressionReport
{
    Digest edit;                         ///< the redaction edit
    std::map<Id, RecordState> records;   ///< the records that changed, as they stand now
    QStringList drafts;                  ///< keys of the drafts that were dropped
    std::vector<FieldAddress> mentions;  ///< fields where it stands as part of something longer, for a person to look at
    std::set<QByteArray> gone;           ///< texts that stand nowhere in the history any more, as bytes
};

/// Which values of a field's history go.
enum class Versions {
    All,  ///< every value it ever had
    Shown ///< only what is shown now
};

/// Takes the values of one field out, and equal texts wherever they stand. `NotFound` if there is nothing to take out.
[[nodiscard]] Result<SuppressionReport> suppressValue(
    StoreAccess &access, const FieldAddress &field, const Suppression &how, Versions versions = Versions::All);
/// Takes the bytes of a document out; they will not be taken in again. Its record stays, and says what it was. Evidence that
/// quotes it is mentioned.
[[nodiscard]] Result<SuppressionReport> suppressDocument(StoreAccess &access, const Digest &sha, const Suppression &how);
/// Takes a name out of the authors of edits; whose edits they are besides (function, team) stays.
[[nodiscard]] Result<SuppressionReport> suppressAuthorName(StoreAccess &access, const QString &name, const Suppression &how);

} // namespace cauce

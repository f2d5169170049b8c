// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/file_copy.h"

namespace cauce {

class Store;

/// *Guardar una copia…*: copies the file of an open store to `path` in bulk turns, edits and other bulk going on meanwhile
/// (see FileCopy). Waits for its end, so never on the store's own thread. What is suppressed meanwhile is not in the copy.
/// `AlreadyExists`, `ReadOnly`, `DiskFull`, `Cancelled`, `Damaged`, `Io`: nothing is left behind then. Done means durable.
[[nodiscard]] Result<> saveCopy(Store &store, const QString &path, const Job &job, Existing existing);

/// The backups of one hunt in `folder`: of each place where it is kept three daily ones, older ones go. Their names say which
/// hunt and which place, so that what must reach all of them finds those too that were made before the file was moved, and a
/// running number, so that the one made last is known by more than a clock.
class BackupRota
{
public:
    /// `hunt` is the id of the file's Hunt record; null where it has none yet: then the place has to do.
    BackupRota(QString folder, const QString &huntPath, const Id &hunt);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Paths of the daily backups of this place, the one made last first.
    [[nodiscard]] QStringList existing() const;
    /// Every backup of this hunt that lies in the folder: of any place, and those made before migrating; never the hunt's own
    /// file. Ask on the store's thread what a suppression must reach: a backup gets its name there, so that none is missed.
    [[nodiscard]] QStringList everything() const;
    /// Where the backup goes that is made before a file of schema `version` is migrated.
    [[nodiscard]] QString beforeMigrating(int version) const;
    /// Whether the one made last is of another day than `clock` says.
    [[nodiscard]] bool isDue(const Clock &clock) const;
    /// Removes what a backup that was cut short left behind. None may be under way.
    void discardLeftovers() const;
    /// Has `copy` make one of a file of so many bytes, and lets the fourth from the last go. Gives its path. `DiskFull` before
    /// it begins where room is short; else what `copy` says.
    using MakeCopy = std::function<Result<>(const QString &path)>;
    [[nodiscard]] Result<QString> make(const Clock &clock, qint64 bytes, const MakeCopy &copy) const;

private:
    /// Paths of the files in the folder whose names end in one of `hunts`, then `rest`: both as regular expressions.
    [[nodiscard]] QStringList matching(const QString &hunts, const QString &rest) const;
    [[nodiscard]] QString ofMoment(const QString &moment) const;
    QString m_folder;
    QString m_path;
    QString m_name;  ///< what people see of the name
    QString m_hunt;
    QString m_place;
    QString m_placeAlone; ///< in place of the hunt, for a file that has no Hunt record
};

/// Makes a backup of an open store as saveCopy() does. Gives its path.
[[nodiscard]] Result<QString> makeBackup(Store &store, const BackupRota &rota, const Clock &clock, const Job &job);
/// Bytes of the whole file.
[[nodiscard]] qint64 fileBytes(Connection &db);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/storage/finished_file.h"
#include "core/storage/sqlite.h"

namespace cauce {

/// Copies the whole file of `source` to `path`, piece by piece, checks the copy and gives it its name: *Guardar una copia…*.
/// `AlreadyExists`, `DiskFull`, `Cancelled`, `Damaged` (the copy did not pass); nothing is left behind then. For use from the
/// thread that owns `source`; `between` runs after each piece, so that edits need not wait. Done means durable.
[[nodiscard]] Result<> backUp(Connection &source, const QString &path, const Job &job, Existing existing,
    const std::function<void()> &between = {});

/// The daily backups of a hunt: three, in `folder`, under a name made of the hunt's path; older ones go.
class BackupRota
{
public:
    BackupRota(QString folder, QString huntPath);
    /// Paths of the backups there are, newest first.
    [[nodiscard]] QStringList existing() const;
    /// The same, and the backups made before migrating: everything of this hunt that lies in the folder.
    [[nodiscard]] QStringList everything() const;
    /// Where the backup goes that is made before a file of schema `version` is migrated.
    [[nodiscard]] QString beforeMigrating(int version) const;
    /// Whether the newest is of another day than `clock` says.
    [[nodiscard]] bool isDue(const Clock &clock) const;
    /// Makes one, checked, and lets the fourth go. Gives its path.
    [[nodiscard]] Result<QString> make(Connection &source, const Clock &clock, const Job &job,
        const std::function<void()> &between = {}) const;

private:
    [[nodiscard]] QStringList matching(const QString &pattern) const;
    QString m_folder;
    QString m_stem;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/storage/finished_file.h"
#include "core/storage/lock.h"
#include "core/storage/sqlite.h"

namespace cauce {

/// A copy of a whole file while it is made. Pieces go across on the source's thread, with edits in between; the copy becomes
/// the file as it stands at the last piece, a state that it really had, for what changes meanwhile through `source` goes into
/// the copy as well. Under its own name it appears when it is whole, synced and checked; until then nothing is promised, and
/// whatever ends it takes it away again.
class FileCopy
{
public:
    /// Begins a copy of `source` under `path`. On the source's thread. A copy of what is not `sound` (HuntFile::isSound) will not
    /// count as closed cleanly either, and is checked in full when it is opened. `AlreadyExists` (always if it is the source
    /// itself), `OpenElsewhere` (what would be replaced is open), `ReadOnly`, `DiskFull`, `Io`.
    static Result<std::unique_ptr<FileCopy>> begin(Connection &source, const QString &path, Existing existing, bool sound);
    ~FileCopy();
    FileCopy(const FileCopy &) = delete;
    FileCopy &operator=(const FileCopy &) = delete;

    /// One turn, of at most 8 MiB or 20 ms; true once everything is across. On the source's thread, until it gives true or an
    /// error: `Cancelled`, `DiskFull`, `Damaged`, `Io`.
    [[nodiscard]] Result<bool> turn(const Job &job);
    /// Makes it durable and checks it. On any thread. `Cancelled`, `DiskFull`, `Damaged` (the copy did not pass), `Io`.
    [[nodiscard]] Result<> seal(const Job &job);
    /// Gives it its name. `AlreadyExists`, `Io`.
    [[nodiscard]] Result<> giveName();

private:
    FileCopy(QString path, Existing existing, bool sound);
    [[nodiscard]] Error about(const DbError &error) const;

    QString m_path;
    Existing m_existing;
    bool m_isSound;
    QString m_unfinished;
    std::string m_vfs;
    std::unique_ptr<FileLock> m_lock; ///< of what will be replaced
    std::unique_ptr<Connection> m_target;
    std::unique_ptr<PageCopy> m_pages;
};

/// The same in one go, for whoever owns `source` and has nobody waiting. Nothing is left behind after an error.
[[nodiscard]] Result<> copyFile(Connection &source, const QString &path, const Job &job, Existing existing, bool sound);

} // namespace cauce

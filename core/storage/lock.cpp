// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock.h"

#include <QFile>

namespace cauce {
namespace {

constexpr int kMomentMs = 500;

} // namespace

FileLock::FileLock(const QString &path) : m_file(path + QStringLiteral(".lock"))
{
    // Never stale by age: an exercise lasts two days. A lock of a process that died on this laptop is taken over by QLockFile.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, Others others)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(ErrorCode::ReadOnly, path);
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock->m_file.getLockInfo(&pid, &host, &program)) {
        // It is there without a name in it: somebody is taking it now, or was killed while taking it.
        if (lock->m_file.tryLock(kMomentMs))
            return lock;
        if (!lock->m_file.getLockInfo(&pid, &host, &program) && QFile::remove(path + QStringLiteral(".lock"))
            && lock->m_file.tryLock(0))
            return lock;
    }
    if (others == Others::PassOver && QFile::remove(path + QStringLiteral(".lock")) && lock->m_file.tryLock(0))
        return lock;
    return fail(ErrorCode::OpenElsewhere, path, host.isEmpty() ? program : host);
}

} // namespace cauce

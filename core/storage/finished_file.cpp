// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finished_file.h"

#include "core/base/random.h"
#include "core/storage/sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace cauce {
namespace {

/// A power cut soon after could otherwise undo what was done to names. A medium that cannot sync a folder has no more to give.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

/// Takes away the journals that lie beside `path` and belong to no file that may have that name from now on.
Result<> clearTheWay(const QString &path)
{
    QStringList leftovers;
    for (const char *kind : {"-journal", "-wal", "-shm"}) {
        if (QFile::exists(path + QLatin1String(kind)))
            leftovers.append(path + QLatin1String(kind));
    }
    if (leftovers.isEmpty())
        return {};
    if (QFile::exists(path)) {
        // The file that is replaced stays whole until it is: what its journal says is taken back into it.
        try {
            Connection replaced(path, Connection::Mode::ReadWrite);
            (void)replaced.number("PRAGMA user_version");
        } catch (const DbError &) {
            // It goes anyway.
        }
    }
    for (const QString &leftover : leftovers) {
        if (!QFile::remove(leftover) && QFile::exists(leftover))
            return fail(ErrorCode::Io, path, leftover);
    }
    // Before the name is given: a journal that came back beside the new file would damage it.
    syncFolderOf(path);
    return {};
}

} // namespace

QString unfinishedName(const QString &path)
{
    return path + QStringLiteral(".") + QString::fromLatin1(randomBytes(4).toHex());
}

Result<> mayMakeFile(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NoFolder, folder.filePath());
    return folder.isWritable() ? Result<>() : fail(ErrorCode::ReadOnly, path);
}

void discardUnfinishedFile(const QString &unfinished)
{
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
}

Result<> giveName(const QString &unfinished, const QString &path, Existing existing)
{
    if (existing == Existing::Refuse && QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    if (const auto cleared = clearTheWay(path); !cleared)
        return cleared;
    // Qt's rename never replaces; the system's does, and in one step: at no moment is there no file of that name.
    const bool renamed = existing == Existing::Refuse
        ? QFile::rename(unfinished, path)
        : ::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) == 0;
    if (!renamed)
        return fail(existing == Existing::Refuse && QFile::exists(path) ? ErrorCode::AlreadyExists : ErrorCode::Io, path);
    syncFolderOf(path);
    return {};
}

} // namespace cauce

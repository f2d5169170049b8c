// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finished_file.h"

#include "core/base/random.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace cauce {

QString unfinishedName(const QString &path)
{
    return path + QStringLiteral(".") + QString::fromLatin1(randomBytes(4).toHex());
}

Result<> mayMakeFile(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, path);
    return folder.isWritable() ? Result<>() : fail(ErrorCode::ReadOnly, path);
}

void discardUnfinishedFile(const QString &unfinished)
{
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
}

Result<> giveName(const QString &unfinished, const QString &path, Existing existing)
{
    // Qt's rename never replaces; the system's does, and in one step: at no moment is there no file of that name.
    const bool renamed = existing == Existing::Refuse
        ? QFile::rename(unfinished, path)
        : ::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) == 0;
    if (!renamed)
        return fail(existing == Existing::Refuse && QFile::exists(path) ? ErrorCode::AlreadyExists : ErrorCode::Io, path);
    // Without this a power cut soon after could take the name away again. A medium that cannot sync a folder has no more to give.
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folder_files.h"

#include <QDirIterator>

namespace cauce {
namespace {

/// A folder chosen by mistake (a whole disk) is not read to its end.
constexpr qsizetype kMostNames = 100'000;

} // namespace

FolderFiles filesIn(const QString &folder, qsizetype most)
{
    FolderFiles files;
    QDirIterator names(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (names.hasNext() && files.paths.size() < kMostNames)
        files.paths.append(names.next());
    files.paths.sort();
    files.leftOut = std::max<qsizetype>(0, files.paths.size() - most);
    files.paths = files.paths.mid(0, most);
    return files;
}

} // namespace cauce

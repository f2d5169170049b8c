// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cauce {

/// The files of a folder and of the folders in it that are taken into the library at once.
struct FolderFiles
{
    QStringList paths;        ///< sorted; the first ones, where there are too many
    qsizetype leftOut = 0;    ///< how many more there are
};

/// Reads the names, which takes a while on a large disk. `most` is how many are taken.
[[nodiscard]] FolderFiles filesIn(const QString &folder, qsizetype most);

} // namespace cauce

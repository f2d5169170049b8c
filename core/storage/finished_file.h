// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cauce {

enum class Existing { Refuse, Replace };

/// A name beside `path` for a file that is being written and is not whole yet.
[[nodiscard]] QString unfinishedName(const QString &path);
/// `NotFound` if there is no folder for `path`, `ReadOnly` if nothing can be made in it.
[[nodiscard]] Result<> mayMakeFile(const QString &path);
/// Removes a file under such a name, and its journal.
void discardUnfinishedFile(const QString &unfinished);
/// Gives a whole file its name, for good: the folder is synced too. What a writer that was killed once left beside that name is
/// taken away first, for it would be played into the new file. `AlreadyExists`, `Io`; the unfinished file then stays.
[[nodiscard]] Result<> giveName(const QString &unfinished, const QString &path, Existing existing);

} // namespace cauce

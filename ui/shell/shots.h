// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cauce {

/// Draws every page of the hunt at `path` into `folder`: both languages, light and dark, 1366×768 and 1024×600; names are
/// "page_language_theme_width.png". Needs a QApplication; runs its event loop. 0, or 1 if something could not be drawn.
int takeShots(const QString &path, const QString &folder);

} // namespace cauce

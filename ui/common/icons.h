// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QStringView>

class QAbstractButton;

namespace cauce {

/// A Breeze action icon by its freedesktop name ("go-home"), recoloured with the theme; only names that
/// ui/common/CMakeLists.txt compiles in. A null icon for any other name.
[[nodiscard]] QIcon themedIcon(QStringView name, const Theme &theme);
/// As above in a colour of your own.
[[nodiscard]] QIcon themedIcon(QStringView name, const QColor &color);
/// Gives a button the icon and keeps its colour right when the theme changes.
void setThemedIcon(QAbstractButton *button, QStringView name);

} // namespace cauce

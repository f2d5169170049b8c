// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/map/figure.h"

namespace cauce {

/// The kinds of file that a figure can be kept as.
enum class FigureFormat { Png, Svg, Pdf };

/// The usual ending of a format, without the point.
[[nodiscard]] QString suffixOf(FigureFormat format);

/// The figure as a file of that format, in the light theme on white, `width` device-independent pixels wide plus a margin;
/// pictures have twice as many dots. Errors: TooLarge.
[[nodiscard]] Result<QByteArray> drawnAs(FigureFormat format, const Figure &figure, int width, const QString &title);

} // namespace cauce

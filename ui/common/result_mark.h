// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace cauce {

/// The shape of a status. Each differs in form as well as colour, so that greyscale and colour-blind eyes tell them apart.
enum class Mark {
    None,
    Found,        ///< filled circle
    Partial,      ///< half circle
    NotFound,     ///< hollow circle: a result, never a failure
    Unusable,     ///< triangle: exists but cannot be used
    NeedsRequest, ///< diamond
    NotProduced,  ///< bar
    NotStarted,   ///< small dot
    Now           ///< triangle pointing on: where we are
};

[[nodiscard]] QColor markColor(Mark mark, const Theme &theme);
/// Draws the shape inside `box` (its largest centred square), in the mark's own colour.
void paintMark(QPainter &painter, const QRectF &box, Mark mark, const Theme &theme);
/// As above in a given colour, for print and for marks on a ground of their own.
void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &color);
/// The shape as an icon of `px` device-independent pixels, sharp up to 3 × scale.
[[nodiscard]] QIcon markIcon(Mark mark, const Theme &theme, int px = 14);

} // namespace cauce

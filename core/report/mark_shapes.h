// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace cauce::report {

/// The colour of a mark on white paper.
[[nodiscard]] QColor markColor(ResultMark mark);

/// Draws the shape of a mark into a square box: filled, half and hollow circle, triangle, diamond, bar, dot.
void drawMark(QPainter &painter, ResultMark mark, const QRectF &box);

} // namespace cauce::report

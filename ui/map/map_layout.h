// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

class QPainter;
class QRectF;

namespace cauce {

struct Theme;

/// Where rows and columns of the map stand at a width: the questions at the left, columns of one width, their titles upright
/// where they fit and written upwards where they do not. In device-independent pixels.
struct MapLayout
{
    int headWidth = 0;   ///< of the questions
    int headHeight = 0;  ///< of the column titles
    int columnWidth = 0;
    bool upwards = false;
    std::vector<int> rowHeights;

    [[nodiscard]] static MapLayout at(int width, const QStringList &questions, const QStringList &columns);
    [[nodiscard]] int height() const;
    [[nodiscard]] int widthFor(int columns) const { return headWidth + columns * columnWidth; }
};

/// Draws the title of a column or the question of a row, as `layout` has them, with the hairline below.
void paintColumnHead(QPainter &painter, const QRectF &box, const QString &words, const MapLayout &layout, const Theme &theme);
void paintRowHead(QPainter &painter, const QRectF &box, const QString &words, const Theme &theme);

inline constexpr int kMapMark = 20; ///< side of a shape in a cell

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/result_mark.h"

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
    /// What cells say besides their shape and colour: the longest that their columns have room for.
    enum class Says { Nothing, ShortWords, Words };
    Says says = Says::Nothing;
    std::vector<int> rowHeights;

    /// What a map consists of: its titles, and every word that stands in one of its cells.
    struct Words
    {
        QStringList questions;
        QStringList columns;
        QStringList cells;
        QStringList shortCells; ///< the same in one short word each
        friend bool operator==(const Words &, const Words &) = default;
    };
    /// Whether columns get as wide as the words of cells, or cells show words only where columns have room for them.
    enum class Columns { AsTheyFit, AsWideAsWords };
    [[nodiscard]] static MapLayout at(int width, const Words &words, Columns columns = Columns::AsTheyFit);
    [[nodiscard]] int height() const;
    [[nodiscard]] int widthFor(int columns) const { return headWidth + columns * columnWidth; }
};

/// Draws the title of a column or the question of a row, as `layout` has them, with the hairline below.
void paintColumnHead(QPainter &painter, const QRectF &box, const QString &words, const MapLayout &layout, const Theme &theme);
/// Draws what came of a question: its shape in its colour and, where the layout has room, `word` below, as layout.says has it.
void paintCell(QPainter &painter, const QRectF &box, Mark mark, const QString &word, const MapLayout &layout, const Theme &theme);
void paintRowHead(QPainter &painter, const QRectF &box, const QString &words, const Theme &theme);

} // namespace cauce

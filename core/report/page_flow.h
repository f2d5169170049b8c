// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainter>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace cauce::report {

/// Something that is never cut by the end of a page: a line, a table row, a figure's part.
struct Piece {
    enum class Break {
        Anywhere,
        PageBefore
    };

    qreal height = 0;
    qreal spaceBefore = 0; ///< dropped at the top of a page
    bool keepWithNext = false;
    Break breakBefore = Break::Anywhere;
    std::shared_ptr<const std::vector<Piece>>
        repeated; ///< drawn again above this piece where it begins a page: a table's head
    QString id;   ///< what a link or the table of contents calls this place; may be empty
    std::function<void(QPainter &, const QPointF &topLeft)> draw;
};

/// A piece at its place on a page.
struct Placed {
    qreal y = 0;
    const Piece *piece = nullptr; ///< owned by the vector given to paginate
};

struct Pages {
    std::vector<std::vector<Placed>> pages;
    QHash<QString, int> pageOf; ///< id -> page, counted from 1
};

/// Distributes pieces over pages of `height`, starting on page `firstPage` (counted from 1; only for pageOf). Pieces that keep with their
/// next stay together wherever a page can hold them; where none can, at least two of them stay together.
[[nodiscard]] Pages paginate(const std::vector<Piece> &pieces, qreal height, int firstPage);

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_parts.h"

#include "core/report/mark_shapes.h"
#include "core/report/safe_text.h"

#include <algorithm>
#include <iterator>

namespace cauce::report {

namespace {

void drawRule(QPainter &painter, const QPointF &from, const RowLook &look)
{
    if (look.ruleWidth <= 0)
        return;
    painter.fillRect(QRectF(from.x(), from.y() - look.ruleWidth, look.width, look.ruleWidth), look.ruleColor);
}

void drawCellMark(QPainter &painter, const RowCell &cell, const QPointF &topLeft)
{
    if (!cell.mark)
        return;
    const qreal size = std::min(PageStyle::points(8), cell.box.lineHeight());
    drawMark(painter, *cell.mark,
             QRectF(topLeft.x() + cell.markX, topLeft.y() + (cell.box.lineHeight() - size) / 2, size, size));
}

} // namespace

Piece spacer(qreal height)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = true;
    piece.draw = [](QPainter &, const QPointF &) {};
    return piece;
}

Piece rule(qreal width, qreal height, qreal thickness, const QColor &color)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = true;
    piece.draw = [=](QPainter &painter, const QPointF &at) {
        painter.fillRect(QRectF(at.x(), at.y() + height - thickness, width, thickness), color);
    };
    return piece;
}

void append(std::vector<Piece> &to, std::vector<Piece> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::shared_ptr<const std::vector<Piece>> repeatedHead(const PrintContext &context, const QString &caption,
                                                       const std::vector<Piece> &head)
{
    std::vector<Piece> pieces;
    if (!caption.isEmpty()) {
        const TextBox box(plain(context.words.continued.arg(safeLine(caption))), context.style,
                          {PrintRole::Quiet, ink::kQuiet}, context.style.contentWidth());
        pieces = linePieces(box, 0, Keep::WholeWithNext);
    }
    append(pieces, head);
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    if (pieces.empty() || height > context.pageHeight / 2)
        return nullptr;
    return std::make_shared<const std::vector<Piece>>(std::move(pieces));
}

void keepIfShort(std::vector<Piece> &pieces, qreal highest)
{
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.height + piece.spaceBefore;
    if (height > highest)
        return;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
}

std::vector<Piece> linePieces(const TextBox &box, qreal x, Keep keep)
{
    std::vector<Piece> pieces;
    const int count = box.lineCount();
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = box.lineHeight();
        piece.keepWithNext = keep == Keep::WholeWithNext || (keep == Keep::Whole && i + 1 < count)
                             || (keep == Keep::Loose && i + 1 < count && (i == 0 || i == count - 2));
        piece.draw = [box, i, x](QPainter &painter, const QPointF &at) {
            box.drawLine(painter, i, at + QPointF(x, 0));
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<Piece> captionPieces(const PrintContext &context, const QString &caption)
{
    if (caption.isEmpty())
        return {};
    const TextBox box(plain(safeLine(caption)), context.style, {PrintRole::Caption}, context.style.contentWidth());
    std::vector<Piece> pieces = linePieces(box, 0, Keep::WholeWithNext);
    if (!pieces.empty())
        pieces.back().height += PageStyle::points(4);
    return pieces;
}

std::vector<Piece> sourcePieces(const PrintContext &context, const QString &source)
{
    if (source.isEmpty())
        return {};
    const TextBox box(plain(context.words.source.arg(safeLine(source))), context.style, {PrintRole::Quiet, ink::kQuiet},
                      context.style.contentWidth());
    std::vector<Piece> pieces = linePieces(box, 0, Keep::Loose);
    if (!pieces.empty())
        pieces.front().spaceBefore = PageStyle::points(4);
    return pieces;
}

std::vector<Piece> rowPieces(std::vector<RowCell> cells, const RowLook &look, qreal highest)
{
    qreal inner = 0;
    int lines = 0;
    qreal lineHeight = 0;
    for (const RowCell &cell : cells) {
        inner = std::max(inner, cell.box.height());
        lines = std::max(lines, cell.box.lineCount());
        lineHeight = std::max(lineHeight, cell.box.lineHeight());
    }
    const auto shared = std::make_shared<const std::vector<RowCell>>(std::move(cells));
    std::vector<Piece> pieces;
    if (inner + look.paddingTop + look.paddingBottom <= highest) {
        Piece piece;
        piece.height = inner + look.paddingTop + look.paddingBottom;
        piece.draw = [shared, look, height = piece.height](QPainter &painter, const QPointF &at) {
            for (const RowCell &cell : *shared) {
                drawCellMark(painter, cell, at + QPointF(0, look.paddingTop));
                cell.box.draw(painter, at + QPointF(cell.x, look.paddingTop));
            }
            drawRule(painter, at + QPointF(0, height), look);
        };
        pieces.push_back(std::move(piece));
        return pieces;
    }
    for (int i = 0; i < lines; ++i) {
        const qreal top = i == 0 ? look.paddingTop : 0;
        const bool last = i + 1 == lines;
        Piece piece;
        piece.height = lineHeight + top + (last ? look.paddingBottom : 0);
        piece.draw = [shared, look, i, top, last, height = piece.height](QPainter &painter, const QPointF &at) {
            for (const RowCell &cell : *shared) {
                if (i == 0)
                    drawCellMark(painter, cell, at + QPointF(0, top));
                if (i < cell.box.lineCount())
                    cell.box.drawLine(painter, i, at + QPointF(cell.x, top));
            }
            if (last)
                drawRule(painter, at + QPointF(0, height), look);
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<qreal> columnWidths(const std::vector<qreal> &shares, const std::vector<qreal> &least, qreal available)
{
    qreal total = 0;
    for (const qreal share : shares)
        total += std::max(share, 0.01);
    std::vector<qreal> widths;
    qreal lacking = 0;
    qreal spare = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        widths.push_back(available * std::max(shares[i], 0.01) / total);
        lacking += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (lacking <= 0 || spare <= 0)
        return widths;
    const qreal moved = std::min(lacking, spare);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] +=
            widths[i] < least[i] ? (least[i] - widths[i]) * moved / lacking : -(widths[i] - least[i]) * moved / spare;
    return widths;
}

} // namespace cauce::report

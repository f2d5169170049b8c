// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The treasure map on the printed page.
#include "core/report/mark_shapes.h"
#include "core/report/page_parts.h"
#include "core/report/safe_text.h"

#include <algorithm>
#include <cmath>

namespace cauce::report {

namespace {

constexpr qreal kGridHeadLeast = 104; // points: a question in three or four lines
constexpr qreal kGridColumnMost = 84;
constexpr qreal kGridMark = 11;

/// The part of a treasure map that is printed side by side.
struct GridPart {
    qsizetype first = 0;
    qsizetype count = 0;
    qreal headWidth = 0;
    qreal columnWidth = 0;
};

std::vector<GridPart> gridParts(const PrintContext &context, const MarkGrid &grid)
{
    qreal widest = pt(30);
    for (const MarkGridRow &row : grid.rows) {
        for (const auto &cell : row.cells) {
            if (cell)
                widest = std::max(
                    widest,
                    std::min(widestWord(plain(cell->word.isEmpty() ? context.words.mark(cell->mark) : cell->word),
                                        context.style, PrintRole::Grid),
                             pt(60)));
        }
    }
    const qreal least = widest + pt(2);
    const qreal room = context.style.contentWidth() - pt(kGridHeadLeast);
    const auto fitting = std::max<qsizetype>(1, static_cast<qsizetype>(std::floor(room / least)));
    const qsizetype columns = grid.columns.size();
    const qsizetype partCount = std::max<qsizetype>(1, (columns + fitting - 1) / fitting);
    const qsizetype each = std::max<qsizetype>(1, (columns + partCount - 1) / partCount);
    std::vector<GridPart> parts;
    for (qsizetype first = 0; first < std::max<qsizetype>(columns, 1); first += each) {
        GridPart part{first, std::min(each, columns - first), 0,
                      std::min(room / static_cast<qreal>(each), pt(kGridColumnMost))};
        part.headWidth = context.style.contentWidth() - part.columnWidth * static_cast<qreal>(each);
        parts.push_back(part);
    }
    return parts;
}

/// A column's name, upright or turned a quarter to the left.
struct GridHead {
    TextBox box;
    qreal x = 0;
};

struct GridHeads {
    std::vector<GridHead> heads;
    bool turned = false;
};

/// Names with a word wider than their column stand upright, in as few lines as the column has room for.
GridHeads gridHeads(const PrintContext &context, const MarkGrid &grid, const GridPart &part)
{
    qreal widest = 0;
    for (qsizetype i = 0; i < part.count; ++i)
        widest = std::max(
            widest, widestWord(plain(safeLine(grid.columns.at(part.first + i))), context.style, PrintRole::GridHead));
    GridHeads result{{}, widest > part.columnWidth - pt(2)};
    const auto build = [&](qreal width) {
        result.heads.clear();
        const TextLook look{PrintRole::GridHead, ink::kQuiet, result.turned ? Align::Start : Align::Center, 1.25};
        qreal highest = 0;
        for (qsizetype i = 0; i < part.count; ++i) {
            result.heads.push_back(
                {TextBox(plain(safeLine(grid.columns.at(part.first + i))), context.style, look, width),
                 part.headWidth + part.columnWidth * static_cast<qreal>(i)});
            highest = std::max(highest, result.heads.back().box.height());
        }
        return highest;
    };
    if (!result.turned) {
        build(part.columnWidth - pt(2));
        return result;
    }
    for (const qreal width : {64.0, 90.0, 130.0, 200.0}) {
        if (build(pt(width)) <= part.columnWidth)
            break;
    }
    return result;
}

Piece gridHead(const PrintContext &context, const MarkGrid &grid, const GridPart &part)
{
    const auto [heads, turned] = gridHeads(context, grid, part);
    const TextBox corner(plain(safeLine(grid.corner)), context.style,
                         {PrintRole::GridHead, ink::kQuiet, Align::Start, 1.25}, part.headWidth - pt(6));
    qreal inner = corner.height();
    for (const GridHead &head : heads)
        inner = std::max(inner, turned ? head.box.naturalWidth() : head.box.height());
    Piece piece;
    piece.height = inner + pt(6);
    piece.keepWithNext = true;
    piece.draw = [heads = heads, turned = turned, corner, inner, part,
                  width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
        corner.draw(painter, at + QPointF(0, inner - corner.height()));
        for (const GridHead &head : heads) {
            if (!turned) {
                head.box.draw(painter, at + QPointF(head.x + pt(1), inner - head.box.height()));
                continue;
            }
            painter.save();
            painter.translate(at + QPointF(head.x + (part.columnWidth - head.box.height()) / 2, inner));
            painter.rotate(-90);
            head.box.draw(painter, QPointF(0, 0));
            painter.restore();
        }
        painter.fillRect(QRectF(at.x(), at.y() + inner + pt(5), width, pt(1)), ink::kAccent);
    };
    return piece;
}

Piece gridBand(const PrintContext &context, const QString &title)
{
    const TextBox box(plain(safeLine(title)), context.style, {PrintRole::TableHead},
                      context.style.contentWidth() - pt(12));
    Piece piece;
    piece.height = box.height() + pt(6);
    piece.keepWithNext = true;
    piece.draw = [box, height = piece.height, width = context.style.contentWidth()](QPainter &painter,
                                                                                    const QPointF &at) {
        painter.fillRect(QRectF(at, QSizeF(width, height)), ink::kSoft);
        box.draw(painter, at + QPointF(pt(6), pt(3)));
    };
    return piece;
}

Piece gridRow(const PrintContext &context, const MarkGridRow &row, const GridPart &part)
{
    struct Square {
        TextBox box;
        std::optional<ResultMark> mark;
        qreal x;
    };
    std::vector<Square> squares;
    const TextBox head(plain(row.head), context.style, {PrintRole::Quiet, ink::kText, Align::Start, 1.3},
                       part.headWidth - pt(8));
    qreal inner = head.height();
    for (qsizetype i = 0; i < part.count; ++i) {
        const auto index = static_cast<std::size_t>(part.first + i);
        const std::optional<MarkCell> cell = index < row.cells.size() ? row.cells[index] : std::nullopt;
        QString word;
        if (cell)
            word = cell->word.isEmpty() ? context.words.mark(cell->mark) : safeLine(cell->word);
        const TextLook look{PrintRole::Grid, cell ? markColor(cell->mark) : ink::kQuiet, Align::Center, 1.2};
        Square square{TextBox(plain(cell ? word : QStringLiteral("–")), context.style, look, part.columnWidth - pt(2)),
                      cell ? std::optional(cell->mark) : std::nullopt,
                      part.headWidth + part.columnWidth * static_cast<qreal>(i)};
        inner = std::max(inner, square.box.height() + pt(kGridMark + 2));
        squares.push_back(std::move(square));
    }
    Piece piece;
    piece.height = inner + pt(10);
    piece.draw = [head, squares, part, inner, height = piece.height,
                  width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
        head.draw(painter, at + QPointF(0, pt(5)));
        for (const Square &square : squares) {
            const QPointF corner = at + QPointF(square.x, pt(5));
            if (square.mark) {
                drawMark(painter, *square.mark,
                         QRectF(corner.x() + (part.columnWidth - pt(kGridMark)) / 2, corner.y(), pt(kGridMark),
                                pt(kGridMark)));
                square.box.draw(painter, corner + QPointF(pt(1), pt(kGridMark + 2)));
            } else {
                square.box.draw(painter, corner + QPointF(pt(1), (inner - square.box.height()) / 2));
            }
        }
        painter.fillRect(QRectF(at.x(), at.y() + height - pt(0.5), width, pt(0.5)), ink::kLine);
    };
    return piece;
}

std::vector<Piece> legendPieces(const PrintContext &context, const MarkGrid &grid)
{
    std::array<int, kResultMarks.size()> counts{};
    for (const MarkGridRow &row : grid.rows) {
        for (const auto &cell : row.cells) {
            if (cell)
                ++counts.at(static_cast<std::size_t>(cell->mark));
        }
    }
    struct Item {
        ResultMark mark;
        TextBox box;
        qreal x;
    };
    std::vector<std::vector<Item>> lines(1);
    const qreal width = context.style.contentWidth();
    qreal x = 0;
    for (const ResultMark mark : kResultMarks) {
        const Runs runs{
            Run{context.words.mark(mark) + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), false, false, false, {}},
            strong(context.locale.toString(counts.at(static_cast<std::size_t>(mark))))};
        const TextBox box(runs, context.style, {PrintRole::Quiet}, width - pt(13));
        const qreal needed = pt(13) + box.naturalWidth();
        if (x > 0 && x + needed > width) {
            lines.emplace_back();
            x = 0;
        }
        lines.back().push_back({mark, box, x});
        x += needed + pt(18);
    }
    std::vector<Piece> pieces;
    for (const std::vector<Item> &line : lines) {
        Piece piece;
        piece.height = line.front().box.height() + pt(3);
        piece.keepWithNext = &line != &lines.back();
        piece.spaceBefore = pieces.empty() ? pt(8) : 0;
        piece.draw = [line](QPainter &painter, const QPointF &at) {
            for (const Item &item : line) {
                const qreal size = pt(8.5);
                drawMark(painter, item.mark,
                         QRectF(at.x() + item.x, at.y() + (item.box.lineHeight() - size) / 2, size, size));
                item.box.draw(painter, at + QPointF(item.x + pt(13), 0));
            }
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

LaidBlock layOut(PrintContext &context, const MarkGrid &grid)
{
    LaidBlock block{captionPieces(context, grid.caption), pt(12), pt(14)};
    const std::vector<GridPart> parts = gridParts(context, grid);
    for (const GridPart &part : parts) {
        if (parts.size() > 1) {
            const QString which = context.words.columnsOf.arg(context.locale.toString(part.first + 1),
                                                              context.locale.toString(part.first + part.count),
                                                              context.locale.toString(grid.columns.size()));
            std::vector<Piece> title = linePieces(
                TextBox(plain(which), context.style, {PrintRole::Quiet, ink::kQuiet}, context.style.contentWidth()), 0,
                Keep::WholeWithNext);
            title.front().spaceBefore = &part == &parts.front() ? 0 : pt(12);
            append(block.pieces, std::move(title));
        }
        const std::vector<Piece> head{gridHead(context, grid, part)};
        const auto repeated = repeatedHead(context, grid.caption, head);
        append(block.pieces, head);
        for (const MarkGridRow &row : grid.rows) {
            if (!row.group.isEmpty()) {
                block.pieces.push_back(gridBand(context, row.group));
                block.pieces.back().repeated = repeated;
            }
            block.pieces.push_back(gridRow(context, row, part));
            block.pieces.back().repeated = repeated;
        }
    }
    block.pieces.back().keepWithNext = true;
    append(block.pieces, legendPieces(context, grid));
    // The map is what people look at first: it stays whole even where that leaves a larger gap.
    keepIfShort(block.pieces, context.pageHeight * 0.6);
    return block;
}

} // namespace cauce::report

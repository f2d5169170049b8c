// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and the treasure map on the printed page.
#include "core/report/mark_shapes.h"
#include "core/report/page_parts.h"
#include "core/report/safe_text.h"

#include <algorithm>
#include <cmath>

namespace cauce::report {

namespace {

constexpr auto pt = &PageStyle::points;

/// Longer words (addresses, check sums) are broken rather than given a wide column.
constexpr qsizetype kLongestWholeWord = 24;

qreal markRoom()
{
    return pt(12);
}

Runs cellRuns(const PageContext &context, const Cell &cell)
{
    return cell.mark && cell.runs.empty() ? plain(context.words.mark(*cell.mark)) : cell.runs;
}

Runs withoutLongWords(Runs runs)
{
    for (Run &run : runs) {
        QStringList kept;
        for (const QString &word : safeLine(run.text).split(QChar::Space, Qt::SkipEmptyParts)) {
            if (word.size() <= kLongestWholeWord)
                kept.append(word);
        }
        run.text = kept.join(QChar::Space);
    }
    return runs;
}

std::vector<qreal> tableWidths(const PageContext &context, const Table &table, qreal available)
{
    std::vector<qreal> shares;
    for (const Column &column : table.columns)
        shares.push_back(column.width);
    std::vector<qreal> least(shares.size(), pt(10));
    const auto measure = [&](const std::vector<TableRow> &rows, TextRole role) {
        for (const TableRow &row : rows) {
            for (std::size_t i = 0; i < std::min(row.cells.size(), least.size()); ++i) {
                const qreal mark = row.cells[i].mark ? markRoom() : 0;
                least[i] = std::max(least[i], mark + pt(1) + widestWord(withoutLongWords(cellRuns(context, row.cells[i])), context.style, role));
            }
        }
    };
    measure(table.headerRows, TextRole::TableHead);
    measure(table.rows, TextRole::Table);
    return columnWidths(shares, least, available);
}

std::vector<Piece> tableRow(const PageContext &context, const Table &table, const std::vector<qreal> &widths, const TableRow &row, bool header,
                            qreal gap, qreal highest)
{
    std::vector<RowCell> cells;
    qreal x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const Cell cell = i < row.cells.size() ? row.cells[i] : Cell{};
        const qreal mark = cell.mark ? markRoom() : 0;
        const TextLook look{header ? TextRole::TableHead : TextRole::Table, header ? ink::kQuiet : ink::kText, column.align, 1.35};
        cells.push_back({TextBox(cellRuns(context, cell), context.style, look, widths[i] - mark, context.reference), x + mark, cell.mark, x});
        x += widths[i] + gap;
    }
    const qreal padding = pt(header ? 3 : 4.5);
    const RowLook look{padding, padding + pt(1), x - gap, header ? 0 : pt(0.5), ink::kLine};
    return rowPieces(std::move(cells), look, highest);
}

/// The head as it is repeated on later pages: under the caption, which says that the table goes on.
std::shared_ptr<const std::vector<Piece>> repeatedHead(const PageContext &context, const QString &caption, const std::vector<Piece> &head)
{
    std::vector<Piece> pieces;
    if (!caption.isEmpty()) {
        const TextBox box(plain(context.words.continued.arg(safeLine(caption))), context.style, {TextRole::Quiet, ink::kQuiet},
                          context.style.contentWidth());
        pieces = linePieces(box, 0, Keep::WholeWithNext);
    }
    append(pieces, head);
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    // A head that takes half the page would leave no room for what it heads.
    if (pieces.empty() || height > context.pageHeight / 2)
        return nullptr;
    return std::make_shared<const std::vector<Piece>>(std::move(pieces));
}

qreal heightOf(const std::shared_ptr<const std::vector<Piece>> &pieces)
{
    qreal height = 0;
    if (pieces) {
        for (const Piece &piece : *pieces)
            height += piece.height;
    }
    return height;
}

} // namespace

LaidBlock layOut(PageContext &context, const Table &table)
{
    LaidBlock block{{}, pt(12), pt(14)};
    if (table.columns.empty())
        return block;
    const qreal gap = pt(9);
    const qreal available = context.style.contentWidth() - gap * static_cast<qreal>(table.columns.size() - 1);
    const std::vector<qreal> widths = tableWidths(context, table, available);

    std::vector<Piece> head;
    for (const TableRow &row : table.headerRows)
        append(head, tableRow(context, table, widths, row, true, gap, context.pageHeight));
    if (!head.empty()) {
        Piece &last = head.back();
        last.draw = [inner = std::move(last.draw), height = last.height, width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
            inner(painter, at);
            painter.fillRect(QRectF(at.x(), at.y() + height - pt(1), width, pt(1)), ink::kAccent);
        };
    }
    for (Piece &piece : head)
        piece.keepWithNext = true;
    const auto repeated = repeatedHead(context, table.caption, head);

    block.pieces = captionPieces(context, table.caption);
    append(block.pieces, head);
    for (const TableRow &row : table.rows) {
        std::vector<Piece> pieces = tableRow(context, table, widths, row, false, gap, context.pageHeight - heightOf(repeated));
        for (Piece &piece : pieces)
            piece.repeated = repeated;
        if (!pieces.empty())
            pieces.front().id = context.idOf(row.anchor);
        append(block.pieces, std::move(pieces));
    }
    std::vector<Piece> source = sourcePieces(context, table.source);
    if (!source.empty() && !block.pieces.empty())
        block.pieces.back().keepWithNext = true;
    append(block.pieces, std::move(source));
    return block;
}

namespace {

constexpr qreal kGridHeadLeast = 112; // points: a question in three or four lines
constexpr qreal kGridColumnMost = 84;
constexpr qreal kGridMark = 11;

/// The part of a treasure map that is printed side by side.
struct GridPart {
    qsizetype first = 0;
    qsizetype count = 0;
    qreal headWidth = 0;
    qreal columnWidth = 0;
};

std::vector<GridPart> gridParts(const PageContext &context, const MarkGrid &grid)
{
    qreal widest = pt(30);
    for (const QString &column : grid.columns)
        widest = std::max(widest, std::min(widestWord(plain(column), context.style, TextRole::GridHead), pt(60)));
    for (const MarkGridRow &row : grid.rows) {
        for (const auto &cell : row.cells) {
            if (cell)
                widest = std::max(widest, std::min(widestWord(plain(cell->word.isEmpty() ? context.words.mark(cell->mark) : cell->word),
                                                              context.style, TextRole::Grid),
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
        GridPart part{first, std::min(each, columns - first), 0, std::min(room / static_cast<qreal>(each), pt(kGridColumnMost))};
        part.headWidth = context.style.contentWidth() - part.columnWidth * static_cast<qreal>(each);
        parts.push_back(part);
    }
    return parts;
}

Piece gridHead(const PageContext &context, const MarkGrid &grid, const GridPart &part)
{
    struct Head {
        TextBox box;
        qreal x;
    };
    std::vector<Head> heads;
    const TextLook corner{TextRole::GridHead, ink::kQuiet, Align::Start, 1.25};
    const TextLook centered{TextRole::GridHead, ink::kQuiet, Align::Center, 1.25};
    heads.push_back({TextBox(plain(grid.corner), context.style, corner, part.headWidth - pt(6)), 0});
    for (qsizetype i = 0; i < part.count; ++i) {
        heads.push_back({TextBox(plain(safeLine(grid.columns.at(part.first + i))), context.style, centered, part.columnWidth - pt(2)),
                         part.headWidth + part.columnWidth * static_cast<qreal>(i) + pt(1)});
    }
    qreal inner = 0;
    for (const Head &head : heads)
        inner = std::max(inner, head.box.height());
    Piece piece;
    piece.height = inner + pt(6);
    piece.keepWithNext = true;
    piece.draw = [heads, inner, width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
        for (const Head &head : heads)
            head.box.draw(painter, at + QPointF(head.x, inner - head.box.height()));
        painter.fillRect(QRectF(at.x(), at.y() + inner + pt(5), width, pt(1)), ink::kAccent);
    };
    return piece;
}

Piece gridBand(const PageContext &context, const QString &title)
{
    const TextBox box(plain(safeLine(title)), context.style, {TextRole::TableHead}, context.style.contentWidth() - pt(12));
    Piece piece;
    piece.height = box.height() + pt(6);
    piece.keepWithNext = true;
    piece.draw = [box, height = piece.height, width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
        painter.fillRect(QRectF(at, QSizeF(width, height)), ink::kSoft);
        box.draw(painter, at + QPointF(pt(6), pt(3)));
    };
    return piece;
}

Piece gridRow(const PageContext &context, const MarkGridRow &row, const GridPart &part)
{
    struct Square {
        TextBox box;
        std::optional<ResultMark> mark;
        qreal x;
    };
    std::vector<Square> squares;
    const TextBox head(plain(row.head), context.style, {TextRole::Quiet, ink::kText, Align::Start, 1.3}, part.headWidth - pt(8));
    qreal inner = head.height();
    for (qsizetype i = 0; i < part.count; ++i) {
        const auto index = static_cast<std::size_t>(part.first + i);
        const std::optional<MarkCell> cell = index < row.cells.size() ? row.cells[index] : std::nullopt;
        QString word;
        if (cell)
            word = cell->word.isEmpty() ? context.words.mark(cell->mark) : safeLine(cell->word);
        const TextLook look{TextRole::Grid, cell ? markColor(cell->mark) : ink::kQuiet, Align::Center, 1.2};
        Square square{TextBox(plain(cell ? word : QStringLiteral("–")), context.style, look, part.columnWidth - pt(2)),
                      cell ? std::optional(cell->mark) : std::nullopt, part.headWidth + part.columnWidth * static_cast<qreal>(i)};
        inner = std::max(inner, square.box.height() + pt(kGridMark + 2));
        squares.push_back(std::move(square));
    }
    Piece piece;
    piece.height = inner + pt(10);
    piece.draw = [head, squares, part, inner, height = piece.height, width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
        head.draw(painter, at + QPointF(0, pt(5)));
        for (const Square &square : squares) {
            const QPointF corner = at + QPointF(square.x, pt(5));
            if (square.mark) {
                drawMark(painter, *square.mark, QRectF(corner.x() + (part.columnWidth - pt(kGridMark)) / 2, corner.y(), pt(kGridMark), pt(kGridMark)));
                square.box.draw(painter, corner + QPointF(pt(1), pt(kGridMark + 2)));
            } else {
                square.box.draw(painter, corner + QPointF(pt(1), (inner - square.box.height()) / 2));
            }
        }
        painter.fillRect(QRectF(at.x(), at.y() + height - pt(0.5), width, pt(0.5)), ink::kLine);
    };
    return piece;
}

std::vector<Piece> legendPieces(const PageContext &context, const MarkGrid &grid)
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
        const Runs runs{Run{context.words.mark(mark) + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), false, false, false, {}},
                        strong(context.locale.toString(counts.at(static_cast<std::size_t>(mark))))};
        const TextBox box(runs, context.style, {TextRole::Quiet}, width - pt(13));
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
                drawMark(painter, item.mark, QRectF(at.x() + item.x, at.y() + (item.box.lineHeight() - size) / 2, size, size));
                item.box.draw(painter, at + QPointF(item.x + pt(13), 0));
            }
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

LaidBlock layOut(PageContext &context, const MarkGrid &grid)
{
    LaidBlock block{captionPieces(context, grid.caption), pt(12), pt(14)};
    const std::vector<GridPart> parts = gridParts(context, grid);
    for (const GridPart &part : parts) {
        if (parts.size() > 1) {
            const QString which = context.words.columnsOf.arg(context.locale.toString(part.first + 1), context.locale.toString(part.first + part.count),
                                                              context.locale.toString(grid.columns.size()));
            std::vector<Piece> title = linePieces(TextBox(plain(which), context.style, {TextRole::Quiet, ink::kQuiet}, context.style.contentWidth()),
                                                  0, Keep::WholeWithNext);
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
    return block;
}

} // namespace cauce::report

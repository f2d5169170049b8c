// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on the printed page.
#include "core/report/page_parts.h"
#include "core/report/safe_text.h"

#include <algorithm>

namespace cauce::report {

namespace {

/// Longer words (addresses, check sums) are broken rather than given a wide column.
constexpr qsizetype kLongestWholeWord = 24;

qreal markRoom() { return pt(12); }

Runs cellRuns(const PrintContext &context, const Cell &cell)
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

std::vector<qreal> tableWidths(const PrintContext &context, const Table &table, qreal available)
{
    std::vector<qreal> shares;
    for (const Column &column : table.columns)
        shares.push_back(column.width);
    std::vector<qreal> least(shares.size(), pt(10));
    const auto measure = [&](const std::vector<TableRow> &rows, PrintRole role) {
        for (const TableRow &row : rows) {
            for (std::size_t i = 0; i < std::min(row.cells.size(), least.size()); ++i) {
                const qreal mark = row.cells[i].mark ? markRoom() : 0;
                least[i] = std::max(
                    least[i],
                    mark + pt(1) + widestWord(withoutLongWords(cellRuns(context, row.cells[i])), context.style, role));
            }
        }
    };
    measure(table.headerRows, PrintRole::TableHead);
    measure(table.rows, PrintRole::Table);
    return columnWidths(shares, least, available);
}

std::vector<Piece> tableRow(const PrintContext &context, const Table &table, const std::vector<qreal> &widths,
                            const TableRow &row, bool header, qreal gap, qreal highest)
{
    std::vector<RowCell> cells;
    qreal x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const Cell cell = i < row.cells.size() ? row.cells[i] : Cell{};
        const qreal mark = cell.mark ? markRoom() : 0;
        const TextLook look{header ? PrintRole::TableHead : PrintRole::Table, header ? ink::kQuiet : ink::kText,
                            column.align, 1.35};
        cells.push_back({TextBox(cellRuns(context, cell), context.style, look, widths[i] - mark, context.reference),
                         x + mark, cell.mark, x});
        x += widths[i] + gap;
    }
    const qreal padding = pt(header ? 3 : 4.5);
    const RowLook look{padding, padding + pt(1), x - gap, header ? 0 : pt(0.5), ink::kLine};
    return rowPieces(std::move(cells), look, highest);
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

LaidBlock layOut(PrintContext &context, const Table &table)
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
        last.draw = [inner = std::move(last.draw), height = last.height,
                     width = context.style.contentWidth()](QPainter &painter, const QPointF &at) {
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
        std::vector<Piece> pieces =
            tableRow(context, table, widths, row, false, gap, context.pageHeight - heightOf(repeated));
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
    // Answers side by side are read side by side: a table is cut only where it would leave half a page empty.
    keepIfShort(block.pieces, context.pageHeight * 0.6);
    return block;
}

} // namespace cauce::report

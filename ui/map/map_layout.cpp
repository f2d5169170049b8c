// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layout.h"

#include "ui/common/text_flow.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <numeric>

namespace cauce {
namespace {

constexpr int kLeastHead = 150;
constexpr int kMostHead = 330;
constexpr int kLeastColumn = 36;
constexpr int kMostColumn = 170;
constexpr int kLeastRow = 40;
constexpr int kMostUpwards = 150; ///< how tall titles written upwards may get
constexpr int kPad = kGrid;
constexpr int kMark = 20;            ///< side of a shape in a cell
constexpr int kWordGap = 2;
constexpr int kShortPad = 2;
constexpr int kMostWordLines = 2;
constexpr int kMostWordyColumns = 24; ///< beyond, a map that says everything in words is too wide to look at

int linesAcross(int columnWidth)
{
    return std::max(1, (columnWidth - 4) / QFontMetrics(themeFont(TextRole::QuietStrong)).height());
}

/// Room that a column leaves for the word of a cell: a short one may come close to its neighbours.
int roomOf(int columnWidth, MapLayout::Says says)
{
    return columnWidth - (says == MapLayout::Says::ShortWords ? kShortPad : kPad);
}

/// Height of the tallest of the words of cells, whole ones on two lines at most, short ones on one; 0 if a column has no room for
/// one of them.
int wordHeight(const QStringList &cells, int columnWidth, MapLayout::Says says = MapLayout::Says::Words)
{
    const int room = roomOf(columnWidth, says);
    const int mostLines = says == MapLayout::Says::ShortWords ? 1 : kMostWordLines;
    int tall = 0;
    for (const QString &cell : cells) {
        const TextFlow flow(cell, themeFont(TextRole::QuietStrong));
        const QSize size = flow.sizeAt(room);
        const int most = mostLines * QFontMetrics(themeFont(TextRole::QuietStrong)).height() + 1;
        if (flow.wordWidth(columnWidth) > room || size.height() > most)
            return 0;
        tall = std::max(tall, size.height());
    }
    return tall;
}

} // namespace

MapLayout MapLayout::at(int width, const Words &words, Columns asked)
{
    const QStringList &questions = words.questions;
    const QStringList &columns = words.columns;
    MapLayout layout;
    const QFont headFont = themeFont(TextRole::Body);
    const QFont columnFont = themeFont(TextRole::QuietStrong);
    int widestQuestion = kLeastHead;
    for (const QString &question : questions)
        widestQuestion = std::max(widestQuestion, TextFlow(question, headFont).naturalWidth() + 2 * kPad);
    layout.headWidth = std::min(widestQuestion, std::clamp(width * 36 / 100, kLeastHead, kMostHead));

    const int count = static_cast<int>(std::max<qsizetype>(1, columns.size()));
    const int share = (width - layout.headWidth) / count;
    int widestWord = 0, widest = 0;
    for (const QString &column : columns) {
        const TextFlow flow(column, columnFont);
        widestWord = std::max(widestWord, flow.wordWidth(kMostColumn) + kPad);
        widest = std::max(widest, flow.naturalWidth());
    }
    int leastColumn = kLeastColumn;
    if (asked == Columns::AsWideAsWords && count <= kMostWordyColumns) {
        // As narrow as holds every word of a cell in its two lines.
        while (leastColumn < kMostColumn && wordHeight(words.cells, leastColumn) == 0)
            leastColumn += 4;
    }
    layout.columnWidth = std::clamp(share, leastColumn, kMostColumn);
    int wordsTall = wordHeight(words.cells, layout.columnWidth);
    layout.says = wordsTall > 0 ? Says::Words : Says::Nothing;
    if (wordsTall == 0) {
        wordsTall = wordHeight(words.shortCells, layout.columnWidth, Says::ShortWords);
        layout.says = wordsTall > 0 ? Says::ShortWords : Says::Nothing;
    }
    layout.upwards = widestWord > layout.columnWidth;
    if (layout.upwards) {
        int tall = 0;
        const int lines = linesAcross(layout.columnWidth);
        const int lineHeight = QFontMetrics(columnFont).height();
        for (const QString &column : columns) {
            // The narrowest that holds the title in the lines that the column has room for; none can be narrower than its
            // widest word, nor than its share of the title.
            const TextFlow flow(column, columnFont);
            int needed = std::min(widest, kMostUpwards);
            const int least = std::max({40, flow.wordWidth(kMostUpwards), flow.naturalWidth() / lines});
            for (int tryWidth = least; tryWidth < needed; tryWidth += 8) {
                if (flow.sizeAt(tryWidth).height() <= lines * lineHeight + 2) {
                    needed = tryWidth;
                    break;
                }
            }
            tall = std::max(tall, needed);
        }
        layout.headHeight = tall + 2 * kPad;
    } else {
        for (const QString &column : columns)
            layout.headHeight = std::max(layout.headHeight, TextFlow(column, columnFont, 4).sizeAt(layout.columnWidth - kPad).height());
        layout.headHeight += 2 * kPad;
    }
    for (const QString &question : questions) {
        layout.rowHeights.push_back(
            std::max(wordsTall > 0 ? kMark + kWordGap + wordsTall + 2 * kPad : kLeastRow, TextFlow(question, headFont).sizeAt(layout.headWidth - 2 * kPad).height() + 2 * kPad));
    }
    return layout;
}

int MapLayout::height() const
{
    return std::accumulate(rowHeights.begin(), rowHeights.end(), headHeight);
}

void paintColumnHead(QPainter &painter, const QRectF &box, const QString &words, const MapLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setPen(theme.quietText);
    if (layout.upwards) {
        const TextFlow flow(words, themeFont(TextRole::QuietStrong), linesAcross(static_cast<int>(box.width())));
        const QRectF along(0, 0, box.height() - 2 * kPad, box.width());
        const int across = flow.sizeAt(static_cast<int>(along.width())).height();
        painter.translate(box.left(), box.bottom() - kPad);
        painter.rotate(-90);
        flow.paint(painter, QRectF(0, (along.height() - across) / 2, along.width(), across));
    } else {
        const TextFlow flow(words, themeFont(TextRole::QuietStrong), 4);
        const QRectF inside = box.adjusted(kPad / 2.0, kPad, -kPad / 2.0, -kPad);
        const int tall = flow.sizeAt(static_cast<int>(inside.width())).height();
        flow.paint(painter, QRectF(inside.left(), inside.bottom() - tall, inside.width(), tall), Qt::AlignHCenter);
    }
    painter.restore();
    painter.setPen(theme.line);
    painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5));
}

void paintCell(QPainter &painter, const QRectF &box, Mark mark, const QString &word, const MapLayout &layout, const Theme &theme)
{
    const TextFlow flow(word, themeFont(TextRole::QuietStrong), kMostWordLines);
    const int across = roomOf(static_cast<int>(box.width()), layout.says);
    const bool saysWord = layout.says != MapLayout::Says::Nothing;
    const int wordTall = saysWord ? kWordGap + flow.sizeAt(across).height() : 0;
    const qreal top = box.center().y() - (kMark + wordTall) / 2.0;
    paintMark(painter, QRectF(box.center().x() - kMark / 2.0, top, kMark, kMark), mark, theme);
    if (!saysWord)
        return;
    painter.setPen(markColor(mark, theme));
    flow.paint(painter, QRectF(box.center().x() - across / 2.0, top + kMark + kWordGap, across, wordTall), Qt::AlignHCenter);
}

void paintRowHead(QPainter &painter, const QRectF &box, const QString &words, const Theme &theme)
{
    const TextFlow flow(words, themeFont(TextRole::Body));
    const QRectF inside = box.adjusted(kPad, kPad, -kPad, -kPad);
    const int tall = flow.sizeAt(static_cast<int>(inside.width())).height();
    painter.setPen(theme.text);
    flow.paint(painter, QRectF(inside.left(), inside.center().y() - tall / 2.0, inside.width(), tall));
    painter.setPen(theme.line);
    painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5));
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_figure.h"

#include "ui/map/map_layout.h"

#include <QFontMetrics>
#include <QPainter>

namespace cauce {
namespace {

constexpr int kLegendMark = 14;
constexpr int kLegendGap = 20;

} // namespace

MapFigure::MapFigure(const MapModel &model) : m_words(model.words())
{
    for (int row = 0; row < model.rowCount(); ++row) {
        auto &cells = m_cells.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            cells.push_back({index.data(MapModel::MarkRole).value<Mark>(),
                index.data(MapModel::AppliesRole).toBool() ? index.data().toString() : QString(), index.data(MapModel::ShortRole).toString(),
                index.data(Qt::AccessibleTextRole).toString()});
        }
    }
}

MapLayout MapFigure::layoutAt(int width) const
{
    return MapLayout::at(width, m_words, MapLayout::Columns::AsWideAsWords);
}

int MapFigure::widthFor(int width) const
{
    const MapLayout layout = layoutAt(width);
    return std::max(width, layout.widthFor(static_cast<int>(m_words.columns.size())));
}

int MapFigure::heightAt(int width) const
{
    return layoutAt(width).height();
}

void MapFigure::paint(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    const MapLayout layout = layoutAt(static_cast<int>(box.width()));
    const auto columnBox = [&](qsizetype column, qreal top, int height) {
        return QRectF(box.left() + layout.headWidth + static_cast<qreal>(column) * layout.columnWidth, top, layout.columnWidth, height);
    };
    paintColumnHead(painter, QRectF(box.left(), box.top(), layout.headWidth, layout.headHeight), {}, layout, theme);
    for (qsizetype column = 0; column < m_words.columns.size(); ++column)
        paintColumnHead(painter, columnBox(column, box.top(), layout.headHeight), m_words.columns[column], layout, theme);
    qreal top = box.top() + layout.headHeight;
    for (qsizetype row = 0; row < m_words.questions.size(); ++row) {
        const int height = layout.rowHeights[static_cast<size_t>(row)];
        paintRowHead(painter, QRectF(box.left(), top, layout.headWidth, height), m_words.questions[row], theme);
        for (qsizetype column = 0; column < m_words.columns.size(); ++column) {
            const QRectF cell = columnBox(column, top, height);
            painter.setPen(theme.line);
            painter.drawLine(QPointF(cell.left(), cell.bottom() - 0.5), QPointF(cell.right(), cell.bottom() - 0.5));
            const Cell &content = m_cells[static_cast<size_t>(row)][static_cast<size_t>(column)];
            const QString &word = layout.says == MapLayout::Says::ShortWords ? content.shortWord : content.word;
            paintCell(painter, cell, content.mark, word, layout, theme);
        }
        top += height;
    }
}

QString MapFigure::words() const
{
    QStringList all;
    for (const auto &row : m_cells) {
        for (const Cell &cell : row)
            all << cell.words;
    }
    return all.join(QLatin1Char('\n'));
}

int LegendFigure::flow(int width, QPainter *painter, const Theme *theme) const
{
    const QFont font = themeFont(TextRole::QuietStrong);
    const QFontMetrics metrics(font);
    const int line = std::max(metrics.height(), kLegendMark) + kGrid;
    int x = 0, y = 0;
    for (const Entry &entry : m_entries) {
        const int wide = kLegendMark + 6 + metrics.horizontalAdvance(entry.words);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const QRectF mark(x, y + (line - kGrid - kLegendMark) / 2.0, kLegendMark, kLegendMark);
            paintMark(*painter, mark, entry.mark, *theme);
            painter->setFont(font);
            painter->setPen(markColor(entry.mark, *theme));
            painter->drawText(QPointF(x + kLegendMark + 6, y + (line - kGrid - metrics.height()) / 2.0 + metrics.ascent()), entry.words);
        }
        x += wide + kLegendGap;
    }
    return y + line;
}

void LegendFigure::paint(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    painter.save();
    painter.translate(box.topLeft());
    flow(static_cast<int>(box.width()), &painter, &theme);
    painter.restore();
}

QString LegendFigure::words() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all << entry.words;
    return all.join(QStringLiteral(" · "));
}

} // namespace cauce

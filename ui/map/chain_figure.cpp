// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/chain_figure.h"

#include "ui/common/record_words.h"
#include "ui/map/map_words.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace cauce {
namespace {

constexpr int kBar = 14;
constexpr int kMarkSide = 14;
constexpr int kGap = 16;
constexpr int kLeastBar = 160;

} // namespace

ChainFigure::ChainFigure(const ChainYear &year)
{
    double largest = 0;
    for (const ChainLink &link : year.links) {
        if (link.shown)
            largest = std::max(largest, std::abs(link.shown->toDouble()));
    }
    for (const ChainLink &link : year.links) {
        Link drawn;
        drawn.stage = RecordWords::of(link.stage);
        drawn.isGap = !link.shown;
        if (link.shown) {
            drawn.words = RecordWords::of(Money{*link.shown, year.currency, 1});
            drawn.share = largest > 0 ? std::abs(link.shown->toDouble()) / largest : 0;
            drawn.isNegative = link.shown->isNegative();
        } else {
            drawn.words = MapWords::gap(link.gap);
            drawn.gap = RecordWords::mark(link.gap);
        }
        m_links.push_back(std::move(drawn));
    }
}

ChainFigure::Columns ChainFigure::columnsAt(int width) const
{
    const QFontMetrics body(themeFont(TextRole::Body));
    const QFontMetrics strong(themeFont(TextRole::QuietStrong));
    Columns columns;
    for (const Link &link : m_links) {
        columns.stage = std::max(columns.stage, body.horizontalAdvance(link.stage) + kGap);
        columns.words = std::max(columns.words, kGap
            + (link.isGap ? strong.horizontalAdvance(link.words) + kMarkSide + 6 : body.horizontalAdvance(link.words)));
    }
    columns.narrow = width - columns.stage - columns.words < kLeastBar;
    columns.rowHeight = columns.narrow ? body.height() + kBar + 14 : std::max(body.height(), kBar) + 9;
    return columns;
}

int ChainFigure::heightAt(int width) const
{
    return columnsAt(width).rowHeight * static_cast<int>(m_links.size());
}

void ChainFigure::paint(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    const Columns columns = columnsAt(static_cast<int>(box.width()));
    const QFont bodyFont = themeFont(TextRole::Body);
    const QFont strongFont = themeFont(TextRole::QuietStrong);
    const int line = QFontMetrics(bodyFont).height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    qreal top = box.top();
    for (const Link &link : m_links) {
        const QRectF words(box.left(), columns.narrow ? top : top + (columns.rowHeight - line) / 2.0, box.width(), line);
        painter.setFont(bodyFont);
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, link.stage);
        if (link.isGap) {
            painter.setFont(strongFont);
            painter.setPen(markColor(link.gap, theme));
            painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, link.words);
            const qreal left = words.right() - QFontMetricsF(strongFont).horizontalAdvance(link.words) - 6 - kMarkSide;
            paintMark(painter, QRectF(left, words.center().y() - kMarkSide / 2.0, kMarkSide, kMarkSide), link.gap, theme);
        } else {
            painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, link.words);
        }
        QRectF bar = columns.narrow
            ? QRectF(box.left(), top + line + 2, box.width(), kBar)
            : QRectF(box.left() + columns.stage, top + (columns.rowHeight - kBar) / 2.0, box.width() - columns.stage - columns.words, kBar);
        if (link.isGap || link.isNegative) {
            const QColor ink = link.isGap ? markColor(link.gap, theme) : theme.accent;
            painter.setPen(QPen(ink, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            if (link.isNegative)
                bar.setWidth(std::max(4.0, bar.width() * link.share));
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            bar.setWidth(std::max(2.0, bar.width() * link.share));
            painter.drawRoundedRect(bar, 3, 3);
        }
        top += columns.rowHeight;
    }
    painter.restore();
}

QString ChainFigure::words() const
{
    QStringList all;
    for (const Link &link : m_links)
        all << QStringLiteral("%1: %2").arg(link.stage, link.words);
    return all.join(QLatin1Char('\n'));
}

} // namespace cauce

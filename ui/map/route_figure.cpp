// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/route_figure.h"

#include "ui/common/text_flow.h"

#include <QCoreApplication>
#include <QPainter>

namespace cauce {
namespace {

constexpr int kStopWidth = 156;
constexpr int kStopSide = 20;
constexpr int kLanePad = 12;
constexpr int kTrunk = 22; ///< room at the left for the line that joins the lanes

/// The words under a stop.
QList<std::pair<QString, TextRole>> linesOf(const RouteFigure::Stop &stop)
{
    QList<std::pair<QString, TextRole>> lines{{stop.result, TextRole::QuietStrong}, {stop.where, TextRole::Quiet}};
    if (!stop.searched.isEmpty())
        lines.append({QStringLiteral("“%1”").arg(stop.searched), TextRole::Quiet});
    if (!stop.minutes.isEmpty())
        lines.append({stop.minutes, TextRole::Quiet});
    return lines;
}

int heightOf(const RouteFigure::Stop &stop)
{
    int height = kStopSide + 4;
    for (const auto &[text, role] : linesOf(stop))
        height += TextFlow(text, themeFont(role), 3).sizeAt(kStopWidth - kGrid).height();
    return height;
}

void way(QPainter &painter, const Theme &theme, const QPointF &from, const QPointF &to, bool gap)
{
    painter.setPen(QPen(gap ? theme.quietText : theme.accent, 2, gap ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(from, to);
}

} // namespace

int RouteFigure::lane(const Lane &lane, const QRectF &box, QPainter *painter, const Theme *theme) const
{
    const qreal left = box.left() + kTrunk;
    const int across = std::max(1, static_cast<int>((box.width() - kTrunk) / kStopWidth));
    const TextFlow question(lane.question, themeFont(TextRole::Strong));
    const int titleWidth = static_cast<int>(box.width()) - kTrunk;
    const int titleHeight = question.sizeAt(titleWidth).height();
    if (painter) {
        painter->setPen(theme->text);
        question.paint(*painter, QRectF(left, box.top(), titleWidth, titleHeight));
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme->accent);
        painter->drawEllipse(QPointF(box.left() + 6, box.top() + titleHeight / 2.0), 5, 5);
    }
    // On a page only a part of a long route is seen at a time.
    const QRectF clip = painter && painter->hasClipping() ? painter->clipBoundingRect() : QRectF();
    QList<Stop> stops = lane.stops;
    stops.append({lane.end, lane.endWords, {}, {}, {}, lane.endIsGap});
    qreal y = box.top() + titleHeight + kGrid;
    for (qsizetype first = 0; first < stops.size(); first += across) {
        const qsizetype last = std::min<qsizetype>(stops.size(), first + across);
        int tall = 0;
        for (qsizetype i = first; i < last; ++i)
            tall = std::max(tall, heightOf(stops[i]));
        const bool isSeen = painter && (clip.isNull() || (y < clip.bottom() && y + tall + kGrid > clip.top()));
        for (qsizetype i = first; isSeen && i < last; ++i) {
            const qreal x = left + static_cast<qreal>(i - first) * kStopWidth;
            const qreal middle = y + kStopSide / 2.0;
            const bool isEnd = i == stops.size() - 1;
            if (i > first)
                way(*painter, *theme, {x - kStopWidth + kStopSide + 5, middle}, {x - 5, middle}, stops[i].isGap);
            else
                way(*painter, *theme, {i > 0 ? x - 16 : box.left() + 6, middle}, {x - 5, middle}, stops[i].isGap);
            const QRectF mark(x, y, kStopSide, kStopSide);
            paintMark(*painter, mark, stops[i].mark, *theme);
            if (isEnd) {
                painter->setBrush(Qt::NoBrush);
                painter->setPen(QPen(markColor(stops[i].mark, *theme), 1.5));
                painter->drawRoundedRect(mark.adjusted(-3.5, -3.5, 3.5, 3.5), 6, 6);
            }
            qreal textTop = y + kStopSide + 4;
            for (const auto &[text, role] : linesOf(stops[i])) {
                const TextFlow flow(text, themeFont(role), 3);
                const int height = flow.sizeAt(kStopWidth - kGrid).height();
                painter->setPen(role == TextRole::QuietStrong ? markColor(stops[i].mark, *theme) : theme->quietText);
                flow.paint(*painter, QRectF(x, textTop, kStopWidth - kGrid, height));
                textTop += height;
            }
        }
        y += tall + kGrid;
    }
    return static_cast<int>(y - box.top()) + kLanePad;
}

int RouteFigure::heightAt(int width) const
{
    int height = 0;
    for (const Lane &each : m_lanes)
        height += lane(each, QRectF(0, 0, width, 0), nullptr, nullptr);
    return height;
}

void RouteFigure::paint(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = box;
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const int height = lane(m_lanes[i], rest, nullptr, nullptr);
        if (i + 1 < m_lanes.size()) {
            painter.setPen(QPen(theme.line, 2));
            painter.drawLine(QPointF(rest.left() + 6, rest.top() + 12), QPointF(rest.left() + 6, rest.top() + height + 8));
        }
        lane(m_lanes[i], rest, &painter, &theme);
        rest.setTop(rest.top() + height);
    }
    painter.restore();
}

QString RouteFigure::words() const
{
    QStringList all;
    for (const Lane &each : m_lanes) {
        all << each.question;
        for (const Stop &stop : each.stops) {
            QStringList parts;
            for (const auto &[text, role] : linesOf(stop))
                parts << text;
            all << parts.join(QStringLiteral(", "));
        }
        all << each.endWords;
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace cauce

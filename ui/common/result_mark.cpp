// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/result_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace cauce {

namespace {

QPainterPath polygon(const QRectF &square, std::initializer_list<QPointF> points)
{
    QPolygonF shape;
    for (const QPointF &point : points)
        shape << QPointF(square.left() + point.x() * square.width(), square.top() + point.y() * square.height());
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

} // namespace

QColor markColor(Mark mark, const Theme &theme)
{
    switch (mark) {
    case Mark::None:
        return theme.quietText;
    case Mark::Found:
        return theme.found;
    case Mark::Partial:
        return theme.partial;
    case Mark::NotFound:
        return theme.notFound;
    case Mark::Unusable:
        return theme.unusable;
    case Mark::NeedsRequest:
        return theme.needsRequest;
    case Mark::NotProduced:
        return theme.notProduced;
    case Mark::NotStarted:
        return theme.notStarted;
    case Mark::Now:
        return theme.accent;
    }
    return theme.text;
}

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const Theme &theme)
{
    paintMark(painter, box, mark, markColor(mark, theme));
}

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &color)
{
    const qreal side = std::min(box.width(), box.height());
    const QRectF square(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const qreal pen = std::max(1.5, side / 7);
    const QRectF ring = square.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Found:
        painter.drawEllipse(square);
        break;
    case Mark::Partial:
        painter.drawPie(square, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, pen));
        painter.drawEllipse(ring);
        break;
    case Mark::NotFound:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, pen));
        painter.drawEllipse(ring);
        break;
    case Mark::Unusable:
        painter.drawPath(polygon(square, {{0.5, 0.04}, {1.0, 0.94}, {0.0, 0.94}}));
        break;
    case Mark::NeedsRequest:
        painter.drawPath(polygon(square, {{0.5, -0.06}, {1.06, 0.5}, {0.5, 1.06}, {-0.06, 0.5}}));
        break;
    case Mark::NotProduced:
        painter.drawRect(QRectF(square.left(), square.center().y() - side / 7, side, side / 3.5));
        break;
    case Mark::NotStarted:
        painter.drawEllipse(square.center(), side / 5, side / 5);
        break;
    case Mark::Now:
        painter.drawPath(polygon(square, {{0.12, 0.04}, {0.94, 0.5}, {0.12, 0.96}}));
        break;
    }
    painter.restore();
}

QIcon markIcon(Mark mark, const Theme &theme, int px)
{
    QIcon icon;
    for (int scale = 1; scale <= 3; ++scale) {
        QPixmap pixmap(px * scale, px * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(1, 1, px - 2, px - 2), mark, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mark_shapes.h"

#include <QPainterPath>
#include <QPolygonF>

namespace cauce::report {

QColor markColor(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Found:
        return {0x00, 0x79, 0x5a};
    case ResultMark::Partial:
        return {0x8a, 0x61, 0x00};
    case ResultMark::NotFound:
        return {0x5b, 0x66, 0x70};
    case ResultMark::Unusable:
        return {0xb5, 0x43, 0x0b};
    case ResultMark::NeedsRequest:
        return {0x1f, 0x5f, 0xa8};
    case ResultMark::NotProduced:
        return {0x7a, 0x5c, 0x86};
    case ResultMark::NotStarted:
        return {0x6b, 0x66, 0x5e};
    }
    return Qt::black;
}

// The shapes stand on a grid of 16, the same as in the HTML (html_text.cpp).
void drawMark(QPainter &painter, ResultMark mark, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    const QColor color = markColor(mark);
    const QPen ring(color, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case ResultMark::Found:
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        break;
    case ResultMark::Partial: {
        QPainterPath half(QPointF(8, 2));
        half.arcTo(QRectF(2, 2, 12, 12), 90, 180);
        half.closeSubpath();
        painter.drawPath(half);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(ring);
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        break;
    }
    case ResultMark::NotFound:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(ring);
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        break;
    case ResultMark::Unusable:
        painter.drawPolygon(QPolygonF{{8, 1.5}, {15.5, 14.5}, {0.5, 14.5}});
        break;
    case ResultMark::NeedsRequest:
        painter.drawPolygon(QPolygonF{{8, 0.5}, {15.5, 8}, {8, 15.5}, {0.5, 8}});
        break;
    case ResultMark::NotProduced:
        painter.drawRect(QRectF(1, 6, 14, 4));
        break;
    case ResultMark::NotStarted:
        painter.drawEllipse(QPointF(8, 8), 3, 3);
        break;
    }
    painter.restore();
}

} // namespace cauce::report

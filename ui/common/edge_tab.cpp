// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edge_tab.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace cauce {

EdgeTab::EdgeTab(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize EdgeTab::sizeHint() const
{
    const QFontMetrics metrics(themeFont(TextRole::Strong));
    return {metrics.height() + 2 * kGrid, metrics.horizontalAdvance(text()) + 6 * kGrid};
}

void EdgeTab::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.setBrush(underMouse() ? theme.softAccent : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    painter.translate(0, height());
    painter.rotate(-90);
    const QRect along(0, 0, height(), width());
    painter.setFont(themeFont(TextRole::Strong));
    painter.setPen(theme.accent);
    const QString words = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, height() - 6 * kGrid);
    painter.drawText(along.adjusted(kGrid, 0, -4 * kGrid, 0), Qt::AlignRight | Qt::AlignVCenter, words);
    // An arrow pointing left, where the panel will come from.
    const QPointF tip(height() - 2 * kGrid, width() / 2.0 - 4);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(tip.x() - 4, tip.y() + 5), tip, QPointF(tip.x() + 4, tip.y() + 5)});
}

void EdgeTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace cauce

#include "moc_edge_tab.cpp"

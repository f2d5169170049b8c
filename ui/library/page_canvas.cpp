// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/page_canvas.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cauce {
namespace {

constexpr int kWhole = 10'000;
constexpr int kKeyStep = 200;
constexpr int kLeastSide = 50; ///< a click that slipped is not a region

} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Page of the document"));
    setAccessibleDescription(tr("Drag to mark a region. With the keys: arrows move it, Shift with arrows changes its size, "
                                "Escape takes it away."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageCanvas::setImage(const QImage &image, int leastWidth)
{
    m_image = image;
    updateGeometry();
    setMinimumWidth(leastWidth);
    setMinimumHeight(heightForWidth(std::max(width(), leastWidth)));
    update();
}

QRect PageCanvas::page() const
{
    return {QPoint(0, 0), m_image.isNull() ? size() : m_image.size().scaled(size(), Qt::KeepAspectRatio)};
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not when it gets narrower: where a scroll bar takes the room, it would come and go for ever.
    if (event->size().width() > event->oldSize().width())
        setMinimumHeight(heightForWidth(width()));
}

int PageCanvas::heightForWidth(int width) const
{
    return m_image.isNull() ? 0 : static_cast<int>(static_cast<qint64>(width) * m_image.height() / std::max(1, m_image.width()));
}

QSize PageCanvas::sizeHint() const
{
    const QSize size = m_image.size() / devicePixelRatioF();
    return m_image.isNull() ? QSize(200, 200) : size;
}

void PageCanvas::setRegion(const QRect &wanted)
{
    QRect region = wanted.intersected(QRect(0, 0, kWhole, kWhole));
    if (region.width() < kLeastSide || region.height() < kLeastSide)
        region = {};
    if (region == m_region)
        return;
    m_region = region;
    update();
    emit regionChanged();
}

void PageCanvas::mark(const QRect &region)
{
    setRegion(region);
    emit marked();
}

QPoint PageCanvas::toPage(const QPointF &at) const
{
    const QSize shown = page().size();
    return {static_cast<int>(qBound(0.0, at.x() / std::max(1, shown.width()), 1.0) * kWhole),
        static_cast<int>(qBound(0.0, at.y() / std::max(1, shown.height()), 1.0) * kWhole)};
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull())
        painter.drawImage(page(), m_image);
    const Theme &theme = Theme::of(this);
    if (!m_region.isNull()) {
        const QSizeF shown = page().size();
        const QRectF marked(m_region.x() * shown.width() / kWhole, m_region.y() * shown.height() / kWhole,
            m_region.width() * shown.width() / kWhole, m_region.height() * shown.height() / kWhole);
        QColor wash = theme.accent;
        wash.setAlpha(40);
        painter.fillRect(marked, wash);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(marked);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(page().adjusted(1, 1, -1, -1));
    }
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasImage())
        m_start = toPage(event->position());
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_start)
        mark(QRect(*m_start, toPage(event->position())).normalized());
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_start)
        mark(QRect(*m_start, toPage(event->position())).normalized());
    m_start.reset();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPoint> kWays{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const auto way = kWays.constFind(event->key());
    if (event->key() == Qt::Key_Escape && !m_region.isNull()) {
        mark({});
    } else if (way != kWays.constEnd() && hasImage()) {
        QRect region = m_region.isNull() ? QRect(kWhole / 4, kWhole / 4, kWhole / 2, kWhole / 8) : m_region;
        const QPoint step = *way * kKeyStep;
        if (m_region.isNull())
            mark(region);
        else if (event->modifiers() & Qt::ShiftModifier)
            mark(QRect(region.topLeft(), region.size() + QSize(step.x(), step.y())));
        else
            mark(region.translated(step));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace cauce

#include "moc_page_canvas.cpp"

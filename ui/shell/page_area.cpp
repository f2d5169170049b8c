// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace cauce {
namespace {

QSize leastSize(const QWidget *page, int width)
{
    const QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
    const QLayout *layout = page->layout();
    if (!layout || !layout->hasHeightForWidth())
        return least;
    return {least.width(), std::max(least.height(), layout->totalMinimumHeightForWidth(std::max(width, least.width())))};
}

} // namespace

PageArea::PageArea(QStackedWidget *pages, QWidget *parent) : QScrollArea(parent), m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_pages);
    m_pages->installEventFilter(this);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        fit();
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    });
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == m_pages && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void PageArea::fit()
{
    const QWidget *page = m_pages->currentWidget();
    if (!page)
        return;
    // Without bars there is the most room; each bar that is needed takes some from the other direction.
    QSize room = maximumViewportSize();
    QSize least = leastSize(page, room.width());
    if (least.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (least.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    least = leastSize(page, room.width());
    m_pages->resize(room.expandedTo(least));
}

} // namespace cauce

#include "moc_page_area.cpp"

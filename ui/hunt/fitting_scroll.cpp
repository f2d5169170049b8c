// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/fitting_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace cauce {

FittingScroll::FittingScroll(QWidget *content, int leastHeight, QWidget *parent)
    : QScrollArea(parent), m_leastHeight(leastHeight)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

int FittingScroll::contentHeight() const
{
    const int across = std::max(1, viewport()->width());
    const QLayout *layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(across) : widget()->sizeHint().height();
}

QSize FittingScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), contentHeight()};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(m_leastHeight, contentHeight())};
}

void FittingScroll::fit()
{
    // Qt's own fitting keeps the content at the height it would need at its narrowest.
    const QSize size(viewport()->width(), std::max(contentHeight(), viewport()->height()));
    if (widget()->size() != size)
        widget()->resize(size);
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace cauce

#include "moc_fitting_scroll.cpp"

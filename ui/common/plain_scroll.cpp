// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_scroll.h"

namespace cauce {

QScrollArea *plainScroll(QWidget *content)
{
    auto *area = emptyScroll(nullptr);
    putInto(area, content);
    return area;
}

QScrollArea *emptyScroll(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void putInto(QScrollArea *area, QWidget *content)
{
    area->setWidget(content);
    // The area gives it a ground when it takes it.
    content->setAutoFillBackground(false);
}

} // namespace cauce

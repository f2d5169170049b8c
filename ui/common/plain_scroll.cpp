// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_scroll.h"

#include "ui/common/text_scale.h"

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
    // Letters so large that the narrowest form is wider than its place are scrolled, not cut.
    area->setHorizontalScrollBarPolicy(textScale() > kLargeText ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
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

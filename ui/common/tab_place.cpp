// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tab_place.h"

#include <QWidget>

namespace cauce {

void takeTabPlace(QWidget *place, const QList<QWidget *> &widgets)
{
    QWidget *before = place->previousInFocusChain();
    while (before != place && (!(before->focusPolicy() & Qt::TabFocus) || widgets.contains(before)))
        before = before->previousInFocusChain();
    for (QWidget *widget : widgets) {
        if (before != place)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

QList<QWidget *> tabStops(const QWidget *form)
{
    QList<QWidget *> stops;
    for (QWidget *widget : form->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus)
            stops << widget;
    }
    return stops;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/row_button.h"

#include "ui/common/labels.h"
#include "ui/common/text_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kNumberWidth = 32;
constexpr int kStatusWidth = 150;

} // namespace

RowButton::RowButton(const Words &words, StatusAt statusAt, QWidget *parent) : QAbstractButton(parent)
{
    QStringList spoken{words.number, words.title, words.sub, words.status};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(kGrid);
    if (!words.number.isEmpty()) {
        auto *number = new WrapLabel(words.number, TextRole::Quiet);
        number->setFixedWidth(kNumberWidth);
        row->addWidget(number, 0, Qt::AlignVCenter);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    // Beside large letters there is no room for it.
    if (textScale() > kLargeText)
        statusAt = StatusAt::Above;
    if (statusAt == StatusAt::Above && !words.status.isEmpty())
        column->addWidget(new StatusLabel(words.mark, words.status));
    column->addWidget(new WrapLabel(words.title, TextRole::Strong));
    if (!words.sub.isEmpty())
        column->addWidget(new WrapLabel(words.sub, TextRole::Quiet));
    row->addLayout(column, 1);
    if (statusAt == StatusAt::Right && !words.status.isEmpty()) {
        auto *status = new StatusLabel(words.mark, words.status);
        status->setFixedWidth(kStatusWidth);
        row->addWidget(status, 0, Qt::AlignVCenter);
    }
    for (QWidget *label : findChildren<QWidget *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize RowButton::sizeHint() const
{
    return layout()->sizeHint();
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.softAccent);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        return;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace cauce

#include "moc_row_button.cpp"

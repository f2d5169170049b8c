// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/panel_frame.h"

#include "ui/common/icons.h"
#include "ui/common/plain_scroll.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {

PanelFrame::PanelFrame(const QString &title, Closing closing, QWidget *parent)
    : QFrame(parent), m_title(new WrapLabel(title, TextRole::Section)), m_closing(closing)
{
    setLook(this, Look::Card);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, kCardPadding - 2, 1, kCardPadding);
    column->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kCardPadding, 0, kGrid, 0);
    head->addWidget(m_title, 1);
    if (closing == Closing::ByPerson) {
        auto *close = new QToolButton;
        setThemedIcon(close, u"close");
        close->setAccessibleName(tr("Close without saving; what is typed is kept"));
        close->setToolTip(tr("Close (Esc); what is typed is kept"));
        close->setFocusPolicy(Qt::TabFocus);
        connect(close, &QAbstractButton::clicked, this, &PanelFrame::closeAsked);
        head->addWidget(close, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(kCardPadding - 2, 2, kCardPadding - 2, 2);
    m_content->setSpacing(kGrid);
    m_scroll = plainScroll(inside);
    column->addWidget(m_scroll, 1);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    m_foot->setSpacing(kGrid);
    column->addLayout(m_foot);
}

void PanelFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

FieldLabel *PanelFrame::addField(const QString &name, QWidget *field)
{
    auto *label = new FieldLabel(name, field);
    m_content->addWidget(label);
    m_content->addWidget(field);
    return label;
}

void PanelFrame::reveal(QWidget *part)
{
    m_scroll->ensureWidgetVisible(part, 0, kGrid);
}

void PanelFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_closing == Closing::ByPerson) {
        emit closeAsked();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace cauce

#include "moc_panel_frame.cpp"

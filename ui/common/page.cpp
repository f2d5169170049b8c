// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include <QVBoxLayout>

namespace cauce {

Page::Page(PageContext &context, const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(title, purpose)), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin - kGrid, kPageMargin, kPageMargin - kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_body->setSpacing(kGrid + kGrid / 2);
    connect(&context.workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
}

void Page::show(const Destination &) {}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

} // namespace cauce

#include "moc_page.cpp"

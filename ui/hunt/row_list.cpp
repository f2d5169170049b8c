// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/row_list.h"

#include "ui/common/tab_place.h"

#include <QVBoxLayout>

namespace cauce {

RowList::RowList(RowButton::StatusAt statusAt, QWidget *parent)
    : QWidget(parent), m_statusAt(statusAt), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RowList::setRows(const QList<QPair<Id, RowButton::Words>> &rows)
{
    if (rows == m_rows)
        return;
    Id focused;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            focused = m_rows.at(i).first;
        m_buttons.at(i)->hide();
        m_buttons.at(i)->deleteLater();
    }
    m_buttons.clear();
    m_rows = rows;
    for (const auto &[id, words] : m_rows) {
        auto *button = new RowButton(words, m_statusAt);
        connect(button, &QAbstractButton::clicked, this, [this, row = id] { emit opened(row); });
        m_column->addWidget(button);
        m_buttons.append(button);
    }
    takeTabPlace(this, {m_buttons.begin(), m_buttons.end()});
    if (!focused.isNull())
        focusRow(focused);
}

void RowList::focusRow(const Id &id)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).first == id)
            m_buttons.at(i)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace cauce

#include "moc_row_list.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/hunt/row_button.h"

class QVBoxLayout;

namespace cauce {

/// Rows of a route or of findings, as tall as they need. An unchanged list is left alone; the focus stays on its row.
class RowList final : public QWidget
{
    Q_OBJECT
public:
    explicit RowList(RowButton::StatusAt statusAt, QWidget *parent = nullptr);

    void setRows(const QList<QPair<Id, RowButton::Words>> &rows);
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    void focusRow(const Id &id);

signals:
    void opened(const cauce::Id &id);

private:
    RowButton::StatusAt m_statusAt;
    QVBoxLayout *m_column;
    QList<QPair<Id, RowButton::Words>> m_rows;
    QList<RowButton *> m_buttons;
};

} // namespace cauce

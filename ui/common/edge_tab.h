// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cauce {

/// A tall, narrow button with its words written upwards: the handle of a folded column.
class EdgeTab final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit EdgeTab(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cauce

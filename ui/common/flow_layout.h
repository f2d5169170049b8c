// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace cauce {

/// Lays widgets in a row and goes on below when the row is full.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    /// Gaps between items and between rows, in device-independent pixels.
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8, int rowGap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts `widget` at `index` (as addWidget does at the end).
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    enum class Pass {
        Measure,
        Place
    };
    int flow(const QRect &rect, Pass pass) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_rowGap;
};

} // namespace cauce

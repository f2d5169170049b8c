// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace cauce {

/// Asks for the height its content needs at its width, but lets itself be made smaller and scrolls then.
class FittingScroll final : public QScrollArea
{
    Q_OBJECT
public:
    /// `leastHeight` in device-independent pixels.
    FittingScroll(QWidget *content, int leastHeight, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;
    void fit();

    int m_leastHeight;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace cauce {

/// Things of which one is shown, and which needs no more room than that one. Qt's own needs what the largest would need, and one
/// that was never shown is measured before it knows its width.
class CurrentStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CurrentStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace cauce

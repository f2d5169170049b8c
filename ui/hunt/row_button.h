// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/result_mark.h"

#include <QAbstractButton>

namespace cauce {

/// One line of a list that opens when clicked or, with focus, at Enter or Space: number, title, quiet line, and a result with
/// its mark at the right (or above, where there is little room). Up and Down go to the next one.
class RowButton final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Words
    {
        QString number; ///< may be empty
        QString title;
        QString sub;    ///< may be empty
        Mark mark = Mark::None;
        QString status;
        friend bool operator==(const Words &, const Words &) = default;
    };
    enum class StatusAt { Right, Above };
    RowButton(const Words &words, StatusAt statusAt, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <QWidget>

class QRadioButton;

namespace cauce {

/// One result out of some, each with its mark, and with its number among all results as its key. Text fields keep their digits.
class ResultChoice final : public QWidget
{
    Q_OBJECT
public:
    ResultChoice(const std::vector<RouteResult> &results, const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows it without telling of a change.
    void setValue(std::optional<RouteResult> result);
    [[nodiscard]] std::optional<RouteResult> value() const;
    void focusChoice();

signals:
    /// A person chose.
    void chosen();

private:
    std::vector<std::pair<RouteResult, QRadioButton *>> m_buttons;
};

} // namespace cauce

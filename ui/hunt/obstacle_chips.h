// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"
#include "ui/common/chips.h"

namespace cauce {

/// All obstacles as chips; the ones that stood in the way are on.
class ObstacleChips final : public QWidget
{
    Q_OBJECT
public:
    explicit ObstacleChips(QWidget *parent = nullptr);

    void setValue(const std::vector<Obstacle> &obstacles);
    /// In the order of the kinds.
    [[nodiscard]] std::vector<Obstacle> value() const;

signals:
    void changed();

private:
    std::vector<std::pair<Obstacle, Chip *>> m_chips;
};

} // namespace cauce

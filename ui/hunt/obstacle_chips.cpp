// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/obstacle_chips.h"

#include "ui/common/flow_layout.h"
#include "ui/common/record_words.h"

namespace cauce {

ObstacleChips::ObstacleChips(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 6, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto &[obstacle, code] : Codes<Obstacle>::table) {
        auto *chip = new Chip(RecordWords::of(obstacle));
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::toggled, chip, [chip](bool on) { chip->setState(on ? ChipState::Filter : ChipState::Open); });
        connect(chip, &QAbstractButton::clicked, this, &ObstacleChips::changed);
        flow->addWidget(chip);
        m_chips.emplace_back(obstacle, chip);
    }
}

void ObstacleChips::setValue(const std::vector<Obstacle> &obstacles)
{
    for (const auto &[obstacle, chip] : m_chips)
        chip->setChecked(std::find(obstacles.begin(), obstacles.end(), obstacle) != obstacles.end());
}

std::vector<Obstacle> ObstacleChips::value() const
{
    std::vector<Obstacle> on;
    for (const auto &[obstacle, chip] : m_chips) {
        if (chip->isChecked())
            on.push_back(obstacle);
    }
    return on;
}

} // namespace cauce

#include "moc_obstacle_chips.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hunt/finding_section.h"

class QVBoxLayout;

namespace cauce {

class AmountEditor;
class LinkLabel;

/// The amounts that a finding states.
class AmountsSection final : public FindingSection
{
    Q_OBJECT
public:
    explicit AmountsSection(FindingDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    void forget() override;
    [[nodiscard]] std::optional<HeldBack> heldBack() const override;
    /// Whether something stands there that is no record.
    [[nodiscard]] bool isTyped() const;
    /// The stage that new amounts start with: the question's.
    void setStage(MoneyStage stage);

private:
    void addEditor(const Id &amount);

    MoneyStage m_stage = MoneyStage::None;
    QVBoxLayout *m_column;
    LinkLabel *m_more;
    std::vector<AmountEditor *> m_editors;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hunt/finding_section.h"

class QComboBox;

namespace cauce {

class GrowingTextEdit;

/// What would close the gap that a finding shows, and who could do it.
class RecommendationSection final : public FindingSection
{
    Q_OBJECT
public:
    explicit RecommendationSection(FindingDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    void forget() override;
    /// Something was recommended.
    [[nodiscard]] bool says() const;

private:
    [[nodiscard]] const Recommendation *standing() const;
    void commit();
    [[nodiscard]] QString keyOfDraft() const;

    GrowingTextEdit *m_text;
    QComboBox *m_institution;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hunt/finding_section.h"

class QComboBox;
class QLabel;

namespace cauce {

class GlossaryLink;
class KeyButton;
class MoneyEdit;
class SettlingLineEdit;
class WrapLabel;

/// One amount of a finding: concept, stage, year, exact number and its unit. An empty one becomes a record with the first
/// thing that is settled in it; until then, and while a field is typed in, a draft keeps it.
class AmountEditor final : public FindingSection
{
    Q_OBJECT
public:
    /// `amount` null is an empty one, for `stage`.
    AmountEditor(FindingDesk &desk, const Id &amount, MoneyStage stage, QWidget *parent = nullptr);

    [[nodiscard]] Id amount() const { return m_amount; }
    void refresh() override;
    void begin() override;
    [[nodiscard]] std::optional<HeldBack> heldBack() const override;
    /// Whether the fields say more than the record does.
    [[nodiscard]] bool isTyped() const;

private:
    void build();
    void show(const Amount &amount);
    void commit();
    void keep();
    /// Who takes back what was typed settles nothing: a draft of it must not come back.
    void dropWhatWasTakenBack();
    void judgeYear();
    /// A year that is none cannot go into the edit: it stays a draft beside it.
    void keepYear();
    void showEvidence(const Amount *stands);
    void explainStage();
    void remove();
    [[nodiscard]] Amount typed() const;
    [[nodiscard]] QString keyOfDraft() const;

    Id m_amount;
    const MoneyStage m_asked; ///< the question's
    MoneyStage m_stage;       ///< of an empty one
    bool m_restored = false;
    MoneyEdit *m_money;
    QComboBox *m_unit;
    QComboBox *m_stageBox;
    GlossaryLink *m_stageTerm;
    SettlingLineEdit *m_year;
    SettlingLineEdit *m_concept;
    WrapLabel *m_problem;
    QWidget *m_evidencePart;
    QComboBox *m_evidence;
    KeyButton *m_remove;
};

} // namespace cauce

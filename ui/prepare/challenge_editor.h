// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chips.h"
#include "ui/prepare/form_parts.h"
#include "ui/prepare/prepare_editor.h"
#include "ui/prepare/record_list.h"

namespace cauce {

/// A challenge: what it is about, which teams get it, and its questions.
class ChallengeEditor final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit ChallengeEditor(PageContext &context, QWidget *parent = nullptr);
    void setRecord(const Id &challenge);
    void refresh() override;
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;
    [[nodiscard]] RecordList *questions() const { return m_questions; }

private:
    void showTeams();
    void showLeftOut();
    void toggleTeam(const QString &id);

    RecordForm m_form;
    SettlingLineEdit *m_title;
    GrowingTextEdit *m_description;
    SearchCombo *m_institution;
    ChipRow *m_teams;
    WrapLabel *m_noTeams;
    RecordList *m_questions;
    QWidget *m_leftOutBlock;
    ChipRow *m_leftOut;
};

} // namespace cauce

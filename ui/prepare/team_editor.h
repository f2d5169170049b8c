// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chips.h"
#include "ui/prepare/form_parts.h"
#include "ui/prepare/prepare_editor.h"
#include "ui/prepare/record_list.h"

namespace cauce {

/// A team: its name, its challenges, its people with their roles and skills.
class TeamEditor final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit TeamEditor(PageContext &context, QWidget *parent = nullptr);
    void setRecord(const Id &team);
    void refresh() override;
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;
    [[nodiscard]] RecordList *members() const { return m_members; }
    /// Shows one person of the team.
    void showMember(const Id &member);

signals:
    /// Teams from the skills of their people.
    void teamsAsked();

private:
    void showChallenges();
    [[nodiscard]] QWidget *memberForm();

    RecordForm m_form;
    RecordForm m_memberForm;
    SettlingLineEdit *m_name;
    ChipRow *m_challenges;
    WrapLabel *m_noChallenges;
    RecordList *m_members;
    QWidget *m_memberBox;
    SettlingLineEdit *m_pseudonym;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/form_parts.h"
#include "ui/prepare/prepare_editor.h"

namespace cauce {

/// Who holds information: name, kind, contact.
class InstitutionEditor final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit InstitutionEditor(PageContext &context, QWidget *parent = nullptr);
    void setRecord(const Id &institution) { m_form.setRecord(institution); }
    void refresh() override { m_form.refresh(); }
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;

private:
    RecordForm m_form;
    SettlingLineEdit *m_name;
    QComboBox *m_kind;
    GrowingTextEdit *m_contact;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/form_parts.h"
#include "ui/prepare/prepare_editor.h"

class QCheckBox;

namespace cauce {

/// Where information is looked for, and the law that says it must be there.
class SourceEditor final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit SourceEditor(PageContext &context, QWidget *parent = nullptr);
    void setRecord(const Id &source) { m_form.setRecord(source); }
    void refresh() override { m_form.refresh(); }
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;

private:
    RecordForm m_form;
    SettlingLineEdit *m_name;
    QComboBox *m_kind;
    SearchCombo *m_institution;
    SettlingLineEdit *m_url;
    WrapLabel *m_urlProblem;
    SettlingLineEdit *m_law;
    SettlingLineEdit *m_article;
    SettlingLineEdit *m_fraction;
    QCheckBox *m_verified;
    StatusLabel *m_unverified;
    GrowingTextEdit *m_note;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/form_parts.h"
#include "ui/prepare/prepare_editor.h"
#include "ui/prepare/question_edits.h"
#include "ui/prepare/record_list.h"

namespace cauce {

/// The hints of a question and the form of the one chosen.
class HintsBlock final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit HintsBlock(PageContext &context, QWidget *parent = nullptr);
    void setPlace(const QuestionPlace &place);
    void refresh() override;
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;
    [[nodiscard]] RecordList *list() const { return m_list; }

private:
    void showHint(const Id &hint);

    QuestionPlace m_place;
    RecordForm m_form;
    RecordList *m_list;
    QWidget *m_box;
    QWidget *m_costBlock; ///< only in a competition
    SettlingLineEdit *m_title;
    WrapLabel *m_shared;
};

} // namespace cauce

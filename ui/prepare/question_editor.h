// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chips.h"
#include "ui/common/glossary.h"
#include "ui/prepare/form_parts.h"
#include "ui/prepare/hints_block.h"
#include "ui/prepare/prepare_editor.h"
#include "ui/prepare/question_form.h"

namespace cauce {

/// A question: base, of one challenge, or a base question as one challenge asks it.
class QuestionEditor final : public PrepareEditor
{
    Q_OBJECT
public:
    explicit QuestionEditor(PageContext &context, QWidget *parent = nullptr);

    void setPlace(const QuestionPlace &place);
    [[nodiscard]] const QuestionPlace &place() const { return m_form.place(); }
    void refresh() override;
    [[nodiscard]] QWidget *fieldFor(const QString &aspect) const override;
    [[nodiscard]] HintsBlock *hints() const { return m_hints; }

private:
    void makeAnswerRow(QVBoxLayout *column);
    void makeExpected(QVBoxLayout *column);
    void makeSources(QVBoxLayout *column);
    void bindAll();
    void showAnswer();
    void showChanged();
    void showSources();
    void showExpected();

    QuestionForm m_form;
    QWidget *m_changed;
    GrowingTextEdit *m_text;
    QComboBox *m_answer;
    QComboBox *m_stage;
    GlossaryLink *m_stageHelp;
    NumberEdit *m_minutes;
    NumberEdit *m_points;
    NumberEdit *m_evidence;
    ChipEditor *m_choices;
    QWidget *m_choicesBlock;
    QWidget *m_pointsBlock; ///< only in a competition
    GrowingTextEdit *m_why;
    GrowingTextEdit *m_lookFor;
    ChipEditor *m_columns;
    HintsBlock *m_hints;
    GrowingTextEdit *m_expected;
    MoneyEdit *m_expectedAmount;
    QWidget *m_expectedAmountBlock;
    ChipRow *m_sources;
    SearchCombo *m_addSource;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

#include <QDate>
#include <QWidget>

class QComboBox;

namespace cauce {

class DateEdit;
class FieldLabel;

/// The typed answer of a finding as its text in the hunt: "yes"/"no", an ISO date, or one of the choices. Hidden where the
/// question asks for something else.
class AnswerEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerEdit(QWidget *parent = nullptr);

    void setQuestion(AnswerType type, const QStringList &choices);
    /// Shows it without telling of a change; typing under way stays.
    void setValue(const QString &answer);
    [[nodiscard]] QString value() const;
    void setReadOnly(bool readOnly);
    /// Puts back characters that typed() told of.
    void restoreDraft(const QString &text);
    /// Another finding is shown from here on: nothing was typed for it yet.
    void forget();
    /// The field in which something stands that cannot be an answer; null if there is none.
    [[nodiscard]] QWidget *fieldWithProblem() const;

signals:
    /// Keep these characters as a draft; empty when they say no more than the answer that was set.
    void typed(const QString &text);
    /// A person gave another answer.
    void settled();

private:
    AnswerType m_type = AnswerType::Text;
    QDate m_shown; ///< the date that was set
    FieldLabel *m_name;
    QComboBox *m_choice;
    DateEdit *m_date;
};

} // namespace cauce

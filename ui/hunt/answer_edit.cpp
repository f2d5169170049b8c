// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/answer_edit.h"

#include "ui/common/labels.h"
#include "ui/common/value_edits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cauce {

AnswerEdit::AnswerEdit(QWidget *parent)
    : QWidget(parent), m_name(new FieldLabel(tr("Date"))), m_choice(new QComboBox), m_date(new DateEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_choice);
    column->addWidget(m_date);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    m_choice->setAccessibleName(tr("Answer in short"));
    m_date->setAccessibleName(tr("Date that answers the question"));
    connect(m_choice, &QComboBox::activated, this, &AnswerEdit::settled);
    connect(m_date, &DateEdit::settled, this, &AnswerEdit::settled);
    connect(m_date, &DateEdit::typed, this, &AnswerEdit::typed);
    // Who takes back what was typed settles nothing: a draft of it must not come back.
    connect(m_date->field(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_date->value() == m_shown && text.trimmed().isEmpty() == m_shown.isNull())
            emit typed({});
    });
}

void AnswerEdit::setQuestion(AnswerType type, const QStringList &choices)
{
    m_type = type;
    const QString before = m_choice->currentData().toString();
    m_choice->clear();
    m_choice->addItem(tr("Not said yet"), QString());
    if (type == AnswerType::YesNo) {
        m_choice->addItem(tr("Yes"), QStringLiteral("yes"));
        m_choice->addItem(tr("No"), QStringLiteral("no"));
    }
    for (const QString &choice : choices)
        m_choice->addItem(choice, choice);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    const bool isChoice = type == AnswerType::YesNo || type == AnswerType::Choice;
    m_choice->setVisible(isChoice);
    m_date->setVisible(type == AnswerType::Date);
    m_name->setText(type == AnswerType::Date ? tr("Date") : type == AnswerType::YesNo ? tr("Yes or no") : tr("Choice"));
    setVisible(isChoice || type == AnswerType::Date);
}

void AnswerEdit::setValue(const QString &answer)
{
    if (m_type == AnswerType::Date) {
        m_shown = QDate::fromString(answer, Qt::ISODate);
        if (!m_date->isPending())
            m_date->setValue(m_shown);
        return;
    }
    if (!answer.isEmpty() && m_choice->findData(answer) < 0)
        m_choice->addItem(answer, answer);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(answer)));
}

QString AnswerEdit::value() const
{
    switch (m_type) {
    case AnswerType::Date:
        return m_date->value().toString(Qt::ISODate);
    case AnswerType::YesNo:
    case AnswerType::Choice:
        return m_choice->currentData().toString();
    case AnswerType::Text:
    case AnswerType::Amount:
    case AnswerType::Document:
        break;
    }
    return {};
}

void AnswerEdit::setReadOnly(bool readOnly)
{
    m_choice->setEnabled(!readOnly);
    m_date->setReadOnly(readOnly);
}

void AnswerEdit::restoreDraft(const QString &text)
{
    if (m_type == AnswerType::Date)
        m_date->restoreDraft(text);
}

void AnswerEdit::forget()
{
    m_shown = {};
    m_date->setValue({});
    m_choice->setCurrentIndex(m_choice->findData(QString()));
}

QWidget *AnswerEdit::fieldWithProblem() const
{
    return m_type == AnswerType::Date && m_date->hasProblem() ? m_date : nullptr;
}

} // namespace cauce

#include "moc_answer_edit.cpp"

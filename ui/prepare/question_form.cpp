// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/question_form.h"

namespace cauce {

void QuestionForm::setPlace(const QuestionPlace &place)
{
    if (place != m_place) {
        for (const auto &settle : m_settlers)
            settle();
    }
    m_place = place;
    refresh();
}

void QuestionForm::refresh()
{
    m_asked = askedQuestion(m_workspace.data(), m_place.challenge, m_place.slot);
    for (const auto &show : m_fields)
        show();
}

QString QuestionForm::draftKey(const QString &name) const
{
    return QStringLiteral("prepare/%1/%2/%3").arg(m_place.challenge.toString(), m_place.slot.toString(), name);
}

} // namespace cauce

#include "moc_question_form.cpp"

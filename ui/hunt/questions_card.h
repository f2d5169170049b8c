// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/card.h"

class QComboBox;

namespace cauce {

class CardList;

/// The left column of the search: the challenge, where the team has several, and its questions with state, time used and points
/// at stake.
class QuestionsCard final : public Card
{
    Q_OBJECT
public:
    explicit QuestionsCard(QWidget *parent = nullptr);

    /// The questions of the challenge at `spot`, with the one worked on as chosen and `runningMinutes` more of its time used.
    void showQuestions(const HuntData &records, const WorkIndex &work, const SlotKey &spot,
        const std::vector<AskedQuestion> &questions, qint64 runningMinutes);

signals:
    /// A person chose.
    void challengeChosen(const cauce::Id &challenge);
    void questionChosen(const cauce::Id &slot);
    /// Enter or double click: on to work on it.
    void opened();

private:
    QComboBox *m_challenge;
    CardList *m_questions;
};

} // namespace cauce

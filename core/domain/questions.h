// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"

namespace cauce {

/// A question as one challenge asks it: the base question with what the challenge overrides, or the challenge's own.
/// Pointers hold until the data changes.
struct AskedQuestion
{
    Id slot;     ///< the base question's id, or the own question's: what steps, findings and uses of hints refer to
    Id question; ///< the record to edit for this challenge: its override if there is one, else the slot
    QString text;
    QString why;
    QString lookFor;
    AnswerType answerType = AnswerType::Text;
    QStringList choices;
    MoneyStage moneyStage = MoneyStage::None;
    QStringList columns;
    qint64 minutes = 20;         ///< time box; this default where nobody said, as for the next two
    qint64 points = 10;
    qint64 requiredEvidence = 1;
    std::vector<const Hint *> hints;     ///< the override's; the base question's where it has none
    std::vector<const Source *> sources; ///< of either, in their order
    bool isBase = false;       ///< asked in every challenge
    bool isOverridden = false; ///< this challenge asks it in its own way
};

/// The questions of a challenge: base questions in their order, merged field by field with the challenge's overrides (an
/// empty field says the same as the base; hints of its own stand in place of the base's; `omitted` takes the question out),
/// then the challenge's own. A null challenge gives
/// the base questions as they are.
[[nodiscard]] std::vector<AskedQuestion> questionsOf(const HuntData &data, const Id &challenge);
/// The same for many challenges: what all of them need is sorted once. Holds until the data changes.
class AllQuestions
{
public:
    explicit AllQuestions(const HuntData &data);
    [[nodiscard]] std::vector<AskedQuestion> of(const Id &challenge) const;
    /// One of them; nothing if the challenge does not ask it.
    [[nodiscard]] std::optional<AskedQuestion> in(const Id &challenge, const Id &slot) const;

private:
    // All in their order.
    std::vector<const Question *> m_base;                               ///< asked in every challenge
    std::unordered_map<Id, std::vector<const Question *>> m_challenges; ///< overrides and own questions, by challenge
    std::unordered_map<Id, std::vector<const Hint *>> m_hints;          ///< by the question they stand in
    std::unordered_map<Id, std::vector<const Source *>> m_sources;      ///< by each question they may help with
};
/// One of them; for a single look.
[[nodiscard]] std::optional<AskedQuestion> askedQuestion(const HuntData &data, const Id &challenge, const Id &slot);
/// How many questions the hunt asks: the sum over its challenges.
[[nodiscard]] qint64 countQuestions(const HuntData &data);
/// The slot that `question` stands in: its base if it is an override, else itself.
[[nodiscard]] Id slotOf(const HuntData &data, const Id &question);

} // namespace cauce

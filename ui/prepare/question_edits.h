// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/draft_edit.h"
#include "core/domain/questions.h"

namespace cauce {

/// A question as it is prepared: a base question (null challenge), or what one challenge asks.
struct QuestionPlace
{
    Id challenge;
    Id slot;
    friend bool operator==(const QuestionPlace &, const QuestionPlace &) = default;
};

/// The record in which what is said at `place` is written: the question itself, or the challenge's override of a base
/// question, which `draft` creates where there is none yet.
[[nodiscard]] Id recordToWrite(const HuntData &data, const Clock &clock, const QuestionPlace &place, DraftEdit &draft);
/// The first override of a base question in a challenge; null without one.
[[nodiscard]] const Question *overrideOf(const HuntData &data, const QuestionPlace &place);
/// The override `changed`, or its removal where it no longer says anything of its own.
void writeOverride(const HuntData &data, const Question &before, const Question &changed, DraftEdit &draft);

/// The record whose words stand at `place`: the override that says something of its own, else the question itself.
template<class T>
[[nodiscard]] Id recordSaying(const HuntData &data, const QuestionPlace &place, T Question::*member)
{
    const auto own = data.all<Question>().where([&](const Question &each) {
        return !place.challenge.isNull() && each.challenge == place.challenge && each.base == place.slot && each.*member != T();
    });
    return own.empty() ? place.slot : own.front()->id;
}

/// One field of a question. In an override a value equal to the base question's is kept as "the same", so that later changes
/// of the base reach it.
template<class T>
[[nodiscard]] DraftEdit setInQuestion(
    const HuntData &data, const Clock &clock, const QuestionPlace &place, T Question::*member, const std::type_identity_t<T> &value)
{
    DraftEdit draft("set");
    const Question *base = data.find<Question>(place.slot);
    if (!base)
        return draft;
    const bool inChallenge = !place.challenge.isNull() && base->challenge.isNull();
    const T kept = inChallenge && base->*member == value ? T() : value;
    const Question *own = inChallenge ? overrideOf(data, place) : nullptr;
    if (own) {
        Question changed = *own;
        changed.*member = kept;
        writeOverride(data, *own, changed, draft);
    } else if (!inChallenge || kept != T()) {
        draft.set<Question>(recordToWrite(data, clock, place, draft), member, kept);
    }
    return draft;
}

/// Takes the challenge's own way of asking a base question back, with what belongs to it.
[[nodiscard]] DraftEdit backToBase(const HuntData &data, const QuestionPlace &place);
/// The challenge no longer asks the base question.
[[nodiscard]] DraftEdit leaveOut(const HuntData &data, const Clock &clock, const QuestionPlace &place);
/// The base questions that the challenge does not ask, in their order.
[[nodiscard]] std::vector<const Question *> leftOut(const HuntData &data, const Id &challenge);
/// The challenge asks it again.
[[nodiscard]] DraftEdit askAgain(const HuntData &data, const QuestionPlace &place);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/expected_edits.h"

namespace cauce {
namespace {

/// The record that belongs to `place` alone; null while a challenge has no override.
Id ownRecord(const HuntData &data, const QuestionPlace &place)
{
    const Question *question = data.find<Question>(place.slot);
    if (place.challenge.isNull() || !question || question->challenge == place.challenge)
        return place.slot;
    const Question *own = overrideOf(data, place);
    return own ? own->id : Id();
}

const ExpectedAnswer *expectedOf(const HuntData &data, const Id &question)
{
    const auto all = data.all<ExpectedAnswer>().where([&](const ExpectedAnswer &answer) { return answer.question == question; });
    return question.isNull() || all.empty() ? nullptr : all.front();
}

} // namespace

const ExpectedAnswer *expectedAt(const HuntData &data, const QuestionPlace &place)
{
    const ExpectedAnswer *own = expectedOf(data, ownRecord(data, place));
    return own ? own : expectedOf(data, place.slot);
}

DraftEdit setExpected(const HuntData &data, const Clock &clock, const QuestionPlace &place, const QString &text,
    const std::optional<Money> &amount)
{
    DraftEdit draft("set");
    const ExpectedAnswer *own = expectedOf(data, ownRecord(data, place));
    if (own && text.trimmed().isEmpty() && !amount)
        return std::move(draft.remove<ExpectedAnswer>(data, own->id));
    if (own)
        return std::move(draft.set<ExpectedAnswer>(own->id, &ExpectedAnswer::text, text)
                             .set<ExpectedAnswer>(own->id, &ExpectedAnswer::amount, amount));
    if (text.trimmed().isEmpty() && !amount)
        return draft;
    ExpectedAnswer answer;
    answer.id = Id::make(clock);
    answer.question = recordToWrite(data, clock, place, draft);
    answer.text = text;
    answer.amount = amount;
    return std::move(draft.create(answer));
}

bool ownsSource(const HuntData &data, const QuestionPlace &place, const Source &source)
{
    return containsId(source.questions, ownRecord(data, place));
}

DraftEdit setSource(const HuntData &data, const Clock &clock, const QuestionPlace &place, const Id &source, Help help)
{
    DraftEdit draft("set");
    const Source *record = data.find<Source>(source);
    if (!record)
        return draft;
    IdSet questions = record->questions;
    if (help == Help::Helps)
        insertId(questions, recordToWrite(data, clock, place, draft));
    else
        std::erase(questions, ownRecord(data, place));
    return std::move(draft.set<Source>(source, &Source::questions, questions));
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/question_edits.h"

namespace cauce {
namespace {

std::vector<const Question *> overridesOf(const HuntData &data, const QuestionPlace &place)
{
    return data.all<Question>().where([&](const Question &question) {
        return !place.challenge.isNull() && question.challenge == place.challenge && question.base == place.slot;
    });
}

/// Whether the override says nothing: every field as a new record has it, bar where it stands.
bool saysNothing(const Question &question)
{
    Question empty;
    empty.id = question.id;
    empty.challenge = question.challenge;
    empty.base = question.base;
    empty.order = question.order;
    for (const Field &field : typeOf<Question>().fields) {
        if (field.read(&question) != field.read(&empty))
            return false;
    }
    return true;
}

bool hasBelongings(const HuntData &data, const Id &question)
{
    const auto isOf = [&](const auto &record) { return record.question == question; };
    return !data.all<Hint>().where(isOf).empty() || !data.all<ExpectedAnswer>().where(isOf).empty()
        || !data.all<Source>().where([&](const Source &source) { return containsId(source.questions, question); }).empty();
}

} // namespace

const Question *overrideOf(const HuntData &data, const QuestionPlace &place)
{
    const auto overrides = overridesOf(data, place);
    return overrides.empty() ? nullptr : overrides.front();
}

Id recordToWrite(const HuntData &data, const Clock &clock, const QuestionPlace &place, DraftEdit &draft)
{
    const Question *question = data.find<Question>(place.slot);
    if (place.challenge.isNull() || !question || question->challenge == place.challenge)
        return place.slot;
    if (const Question *own = overrideOf(data, place))
        return own->id;
    Question own;
    own.id = Id::make(clock);
    own.challenge = place.challenge;
    own.base = place.slot;
    own.order = question->order;
    draft.create(own);
    return own.id;
}

void writeOverride(const HuntData &data, const Question &before, const Question &changed, DraftEdit &draft)
{
    if (saysNothing(changed) && !hasBelongings(data, changed.id))
        draft.removeCascade<Question>(data, changed.id);
    else
        draft.update(before, changed);
}

DraftEdit backToBase(const HuntData &data, const QuestionPlace &place)
{
    DraftEdit draft("delete");
    IdSet gone;
    for (const Question *own : overridesOf(data, place)) {
        insertId(gone, own->id);
        draft.removeCascade<Question>(data, own->id);
    }
    for (const Source *source : data.all<Source>().sorted()) {
        IdSet left = source->questions;
        if (std::erase_if(left, [&](const Id &id) { return containsId(gone, id); }) > 0)
            draft.set<Source>(source->id, &Source::questions, left);
    }
    return draft;
}

DraftEdit leaveOut(const HuntData &data, const Clock &clock, const QuestionPlace &place)
{
    DraftEdit draft("set");
    draft.set<Question>(recordToWrite(data, clock, place, draft), &Question::omitted, true);
    return draft;
}

std::vector<const Question *> leftOut(const HuntData &data, const Id &challenge)
{
    return data.all<Question>().where([&](const Question &base) {
        if (!base.challenge.isNull() || !base.base.isNull())
            return false;
        const auto overrides = overridesOf(data, {challenge, base.id});
        return std::any_of(overrides.begin(), overrides.end(), [](const Question *own) { return own->omitted; });
    });
}

DraftEdit askAgain(const HuntData &data, const QuestionPlace &place)
{
    DraftEdit draft("set");
    for (const Question *own : overridesOf(data, place)) {
        Question changed = *own;
        changed.omitted = false;
        writeOverride(data, *own, changed, draft);
    }
    return draft;
}

} // namespace cauce

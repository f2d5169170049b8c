// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/record_lists.h"

#include "core/domain/order_key.h"
#include "ui/prepare/question_edits.h"

namespace cauce {
namespace {

bool isBase(const Question &question)
{
    return question.challenge.isNull() && question.base.isNull();
}

/// The records that share an order in this list.
template<class R>
std::vector<const R *> rowsOf(const HuntData &data, const ListPlace &place)
{
    return data.all<R>().where([&](const R &record) {
        if constexpr (std::is_same_v<R, Question>)
            return place.kind == ListKind::BaseQuestions ? isBase(record)
                                                         : record.challenge == place.owner && record.base.isNull();
        else if constexpr (std::is_same_v<R, Member>)
            return record.team == place.owner;
        else if constexpr (std::is_same_v<R, Hint>)
            return record.question == place.owner;
        else
            return true;
    });
}

/// Calls `use` with an empty record of the list's type.
template<class Use>
auto withType(ListKind kind, Use use)
{
    switch (kind) {
    case ListKind::BaseQuestions:
    case ListKind::ChallengeQuestions: return use(Question());
    case ListKind::Teams: return use(Team());
    case ListKind::Members: return use(Member());
    case ListKind::Institutions: return use(Institution());
    case ListKind::Sources: return use(Source());
    case ListKind::Hints: return use(Hint());
    case ListKind::Challenges: break;
    }
    return use(Challenge());
}

void rename(Challenge &record, const QString &name) { record.title = name; }
void rename(Question &record, const QString &name) { record.text = name; }
void rename(Member &record, const QString &name) { record.pseudonym = name; }
void rename(Hint &record, const QString &name) { record.title = name; }
template<class R>
void rename(R &record, const QString &name)
{
    record.name = name;
}

template<class R>
QString endOf(const std::vector<const R *> &rows)
{
    return orderBetween(rows.empty() ? QString() : rows.back()->order, QString());
}

template<class R>
DraftEdit reordered(std::vector<const R *> rows, int from, int to)
{
    DraftEdit draft("move");
    const auto count = static_cast<int>(rows.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return draft;
    const R *moved = rows[static_cast<size_t>(from)];
    rows.erase(rows.begin() + from);
    const QString before = to > 0 ? rows[static_cast<size_t>(to - 1)]->order : QString();
    const QString after = to < count - 1 ? rows[static_cast<size_t>(to)]->order : QString();
    if (after.isEmpty() ? to == count - 1 : before < after) {
        draft.set<R>(moved->id, &R::order, orderBetween(before, after));
        return draft;
    }
    // Equal keys, as from two copies: there is no room between them, so all get new ones.
    rows.insert(rows.begin() + to, moved);
    QString last;
    for (const R *row : rows) {
        last = orderBetween(last, QString());
        draft.set<R>(row->id, &R::order, last);
    }
    return draft;
}

/// Copies the records of type R under a question; whether there were some.
template<class R>
bool copyUnder(const HuntData &data, const Clock &clock, const Id &from, const Id &to, DraftEdit &draft)
{
    const auto records = data.all<R>().where([&](const R &record) { return record.question == from; });
    for (const R *record : records) {
        R copy = *record;
        copy.id = Id::make(clock);
        copy.question = to;
        draft.create(copy);
    }
    return !records.empty();
}

/// Copies of questions named in sources, written once per source.
void copySources(const HuntData &data, const std::map<Id, Id> &copies, DraftEdit &draft)
{
    for (const Source *source : data.all<Source>().sorted()) {
        IdSet questions = source->questions;
        for (const auto &[from, to] : copies) {
            if (containsId(source->questions, from))
                insertId(questions, to);
        }
        if (questions != source->questions)
            draft.set<Source>(source->id, &Source::questions, questions);
    }
}

/// A question as the list shows it: in a challenge with the base question's words.
Question asShown(const HuntData &data, const ListPlace &place, const Question &question)
{
    Question shown = question;
    if (place.kind != ListKind::ChallengeQuestions)
        return shown;
    shown.challenge = place.owner;
    shown.base = Id();
    if (const auto asked = askedQuestion(data, place.owner, question.id)) {
        shown.text = asked->text;
        shown.why = asked->why;
        shown.lookFor = asked->lookFor;
        shown.answerType = asked->answerType;
        shown.choices = asked->choices;
        shown.moneyStage = asked->moneyStage;
        shown.columns = asked->columns;
        shown.minutes = asked->minutes;
        shown.points = asked->points;
        shown.requiredEvidence = asked->requiredEvidence;
    }
    return shown;
}

template<class R>
void dropFromSets(const HuntData &data, const IdSet &gone, IdSet R::*member, DraftEdit &draft)
{
    for (const R *record : data.all<R>().sorted()) {
        IdSet left = record->*member;
        if (std::erase_if(left, [&](const Id &id) { return containsId(gone, id); }) > 0)
            draft.set<R>(record->id, member, left);
    }
}

template<class R>
void dropFromField(const HuntData &data, const Id &id, Id R::*member, DraftEdit &draft)
{
    for (const R *record : data.all<R>().sorted()) {
        if (record->*member == id)
            draft.set<R>(record->id, member, Id());
    }
}

} // namespace

std::vector<Id> idsIn(const HuntData &data, const ListPlace &place)
{
    std::vector<Id> ids;
    if (place.kind == ListKind::ChallengeQuestions) {
        for (const AskedQuestion &asked : questionsOf(data, place.owner))
            ids.push_back(asked.slot);
    } else if (place.kind == ListKind::Hints) {
        const auto asked = askedQuestion(data, place.challenge, place.owner);
        for (const Hint *hint : asked ? asked->hints : std::vector<const Hint *>())
            ids.push_back(hint->id);
    } else {
        withType(place.kind, [&](const auto &empty) {
            using R = std::decay_t<decltype(empty)>;
            for (const R *row : rowsOf<R>(data, place))
                ids.push_back(row->id);
        });
    }
    return ids;
}

QString orderAtEnd(const HuntData &data, const ListPlace &place)
{
    return withType(place.kind, [&](const auto &empty) { return endOf(rowsOf<std::decay_t<decltype(empty)>>(data, place)); });
}

ListEdit addIn(const HuntData &data, const Clock &clock, const ListPlace &place, const QString &name)
{
    ListEdit edit{DraftEdit("create"), Id::make(clock)};
    withType(place.kind, [&](auto record) {
        using R = decltype(record);
        record.id = edit.record;
        record.order = orderAtEnd(data, place);
        rename(record, name);
        if constexpr (std::is_same_v<R, Question>)
            record.challenge = place.owner;
        else if constexpr (std::is_same_v<R, Member>)
            record.team = place.owner;
        else if constexpr (std::is_same_v<R, Hint>)
            record.question = recordToWrite(data, clock, {place.challenge, place.owner}, edit.draft);
        edit.draft.create(record);
    });
    return edit;
}

ListEdit duplicateIn(const HuntData &data, const Clock &clock, const ListPlace &place, const Id &id, const QString &name)
{
    ListEdit edit{DraftEdit("create"), Id::make(clock)};
    withType(place.kind, [&](const auto &empty) {
        using R = std::decay_t<decltype(empty)>;
        const R *original = data.find<R>(id);
        if (!original)
            return;
        R copy = *original;
        if constexpr (std::is_same_v<R, Question>)
            copy = asShown(data, place, *original);
        copy.id = edit.record;
        copy.order = orderAtEnd(data, place);
        rename(copy, name);
        edit.draft.create(copy);
        std::map<Id, Id> copies;
        if constexpr (std::is_same_v<R, Question>) {
            copyUnder<ExpectedAnswer>(data, clock, id, copy.id, edit.draft);
            copies[id] = copy.id;
            const Question *own = overrideOf(data, {place.owner, id});
            if (own) {
                copyUnder<ExpectedAnswer>(data, clock, own->id, copy.id, edit.draft);
                copies[own->id] = copy.id;
            }
            if (!own || !copyUnder<Hint>(data, clock, own->id, copy.id, edit.draft))
                copyUnder<Hint>(data, clock, id, copy.id, edit.draft);
        } else if constexpr (std::is_same_v<R, Challenge>) {
            for (const Question *question : data.all<Question>().where([&](const Question &q) { return q.challenge == id; })) {
                Question each = *question;
                each.id = Id::make(clock);
                each.challenge = copy.id;
                edit.draft.create(each);
                copyUnder<Hint>(data, clock, question->id, each.id, edit.draft);
                copyUnder<ExpectedAnswer>(data, clock, question->id, each.id, edit.draft);
                copies[question->id] = each.id;
            }
        }
        copySources(data, copies, edit.draft);
    });
    return edit;
}

DraftEdit moveIn(const HuntData &data, const ListPlace &place, int from, int to)
{
    const std::vector<Id> ids = idsIn(data, place);
    const auto count = static_cast<int>(ids.size());
    if (from < 0 || to < 0 || from >= count || to >= count)
        return DraftEdit("move");
    return withType(place.kind, [&](const auto &empty) {
        using R = std::decay_t<decltype(empty)>;
        ListPlace own = place;
        if constexpr (std::is_same_v<R, Hint>)
            own.owner = data.find<Hint>(ids[static_cast<size_t>(from)])->question;
        // A list may show others' records, in an order of their own: base questions in a challenge, a base question's hints.
        const auto rows = rowsOf<R>(data, own);
        const auto placeIn = [&](int at) {
            const Id &id = ids[static_cast<size_t>(at)];
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const R *row) { return row->id == id; });
            return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
        };
        return reordered<R>(rows, placeIn(from), placeIn(to));
    });
}

DraftEdit removeIn(const HuntData &data, const Clock &clock, const ListPlace &place, const Id &id)
{
    const Question *question = data.find<Question>(id);
    if (place.kind == ListKind::ChallengeQuestions && question && isBase(*question))
        return leaveOut(data, clock, {place.owner, id});
    DraftEdit draft("delete");
    withType(place.kind, [&](const auto &empty) {
        using R = std::decay_t<decltype(empty)>;
        IdSet questions;
        IdSet challenges;
        for (const auto &[type, record] : recordsUnder(data, kRecordIndex<R>, id)) {
            if (type == kRecordIndex<Question>)
                insertId(questions, record);
            else if (type == kRecordIndex<Challenge>)
                insertId(challenges, record);
        }
        dropFromSets(data, questions, &Source::questions, draft);
        dropFromSets(data, challenges, &Team::challenges, draft);
        if constexpr (std::is_same_v<R, Institution>) {
            dropFromField(data, id, &Challenge::institution, draft);
            dropFromField(data, id, &Source::institution, draft);
            dropFromField(data, id, &Document::institution, draft);
            dropFromField(data, id, &Recommendation::institution, draft);
        }
        draft.removeCascade<R>(data, id);
    });
    return draft;
}

qint64 belongingsOf(const HuntData &data, const ListPlace &place, const Id &id)
{
    return withType(place.kind, [&](const auto &empty) {
        using R = std::decay_t<decltype(empty)>;
        return static_cast<qint64>(recordsUnder(data, kRecordIndex<R>, id).size()) - 1;
    });
}

} // namespace cauce

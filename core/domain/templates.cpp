// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/templates.h"

#include "core/base/text_fold.h"
#include "core/domain/order_key.h"

namespace cauce {
namespace {

/// Order keys for what comes after the records of type R that are there.
template<class R>
class FreeOrders
{
public:
    explicit FreeOrders(const HuntData &data)
    {
        const auto rows = data.all<R>().sorted();
        if (!rows.empty())
            m_last = rows.back()->order;
    }
    QString next() { return m_last = orderBetween(m_last, {}); }

private:
    QString m_last;
};

class Applying
{
public:
    Applying(const Template &pattern, const Template *base, const HuntData &data, const Clock &clock)
        : m_pattern(pattern), m_base(base), m_data(data), m_clock(clock), m_institutions(data), m_sources(data),
          m_questions(data), m_hints(data), m_challenges(data)
    {
    }

    Result<DraftEdit> run()
    {
        applyHunt();
        applyBaseQuestions();
        for (const auto &entry : m_pattern.institutions)
            institution(entry.key);
        for (const auto &entry : m_pattern.sources)
            source(entry.key);
        for (const auto &entry : m_pattern.challenges)
            applyChallenge(entry);
        if (!m_missing.isEmpty())
            return fail(ErrorCode::BadInput, m_pattern.id, m_missing);
        for (const auto &[id, each] : m_sourceRecords) {
            if (const Source *before = m_data.find<Source>(id))
                m_draft.update(*before, each);
            else
                m_draft.create(each);
        }
        return std::move(m_draft);
    }

private:
    void applyHunt()
    {
        const Hunt &before = m_data.hunt();
        Hunt hunt = before;
        const auto fill = [&](QString Hunt::*field) {
            for (const Template *from : {&m_pattern, m_base}) {
                if (from && (hunt.*field).isEmpty())
                    hunt.*field = from->hunt.*field;
            }
        };
        fill(&Hunt::title);
        fill(&Hunt::purpose);
        fill(&Hunt::legalFramework);
        if (before.id.isNull()) {
            hunt.id = Id::make(m_clock);
            m_draft.create(hunt);
        } else {
            m_draft.update(before, hunt);
        }
    }

    // Base questions that stand in the hunt already are found by their words, and else, where there are as many as here, by
    // their place: they may have been reworded since.
    void applyBaseQuestions()
    {
        const auto &entries = m_base ? m_base->questions : m_pattern.questions;
        const auto standing = m_data.all<Question>().where(
            [](const Question &question) { return question.challenge.isNull() && question.base.isNull(); });
        std::set<Id> taken;
        for (const auto &entry : entries) {
            const auto same = std::find_if(standing.begin(), standing.end(), [&](const Question *question) {
                return !taken.contains(question->id) && foldText(question->text) == foldText(entry.record.text);
            });
            if (same != standing.end()) {
                m_slots[entry.key] = (*same)->id;
                taken.insert((*same)->id);
            }
        }
        for (size_t at = 0; at < entries.size(); ++at) {
            const auto &entry = entries[at];
            if (m_slots.contains(entry.key))
                continue;
            if (standing.size() == entries.size() && taken.insert(standing[at]->id).second)
                m_slots[entry.key] = standing[at]->id;
            else
                m_slots[entry.key] = addQuestion(entry, {}, {});
        }
        // A template with base questions of its own may extend another as well.
        for (size_t at = 0; m_base && at < m_pattern.questions.size(); ++at) {
            const auto &entry = m_pattern.questions[at];
            if (!m_slots.contains(entry.key))
                m_slots[entry.key] = addQuestion(entry, {}, {});
        }
    }

    void applyChallenge(const Template::ChallengeEntry &entry)
    {
        Challenge challenge = entry.record;
        challenge.id = Id::make(m_clock);
        challenge.order = m_challenges.next();
        m_draft.create(challenge);
        for (const auto &question : entry.questions) {
            if (question.base.isEmpty()) {
                addQuestion(question, challenge.id, {});
                continue;
            }
            const auto slot = m_slots.find(question.base);
            if (slot == m_slots.end())
                missing(question.base);
            else
                addQuestion(question, challenge.id, slot->second);
        }
    }

    Id addQuestion(const Template::QuestionEntry &entry, const Id &challenge, const Id &base)
    {
        Question question = entry.record;
        question.id = Id::make(m_clock);
        question.challenge = challenge;
        question.base = base;
        question.order = m_questions.next();
        m_draft.create(question);
        for (Hint hint : entry.hints) {
            hint.id = Id::make(m_clock);
            hint.question = question.id;
            hint.order = m_hints.next();
            m_draft.create(hint);
        }
        for (const QString &key : entry.sources) {
            if (Source *used = source(key))
                insertId(used->questions, question.id);
        }
        return question.id;
    }

    /// The entry of that key in the template, or in the one it extends.
    template<class Entry>
    const Entry *find(std::vector<Entry> Template::*list, const QString &key) const
    {
        for (const Template *from : {&m_pattern, m_base}) {
            if (!from)
                continue;
            const auto found = std::find_if(
                (from->*list).begin(), (from->*list).end(), [&](const Entry &entry) { return entry.key == key; });
            if (found != (from->*list).end())
                return &*found;
        }
        return nullptr;
    }

    Id institution(const QString &key)
    {
        if (key.isEmpty())
            return {};
        if (const auto known = m_institutionIds.find(key); known != m_institutionIds.end())
            return known->second;
        const auto *entry = find(&Template::institutions, key);
        if (!entry) {
            missing(key);
            return {};
        }
        Id &id = m_institutionIds[key];
        for (const Institution *standing : m_data.all<Institution>().sorted()) {
            if (foldText(standing->name) == foldText(entry->record.name))
                return id = standing->id;
        }
        Institution made = entry->record;
        made.id = id = Id::make(m_clock);
        made.order = m_institutions.next();
        m_draft.create(made);
        return id;
    }

    /// The source of that key as it will stand, to add questions to; null if there is none.
    Source *source(const QString &key)
    {
        if (const auto known = m_sourceIds.find(key); known != m_sourceIds.end())
            return &m_sourceRecords.at(known->second);
        const auto *entry = find(&Template::sources, key);
        if (!entry) {
            missing(key);
            return nullptr;
        }
        Source record = entry->record;
        record.institution = institution(entry->institution);
        for (const Source *standing : m_data.all<Source>().sorted()) {
            if (standing->institution == record.institution && foldText(standing->name) == foldText(record.name)) {
                record = *standing;
                break;
            }
        }
        if (record.id.isNull()) {
            record.id = Id::make(m_clock);
            record.order = m_sources.next();
        }
        m_sourceIds[key] = record.id;
        return &m_sourceRecords.emplace(record.id, record).first->second;
    }

    void missing(const QString &key)
    {
        if (m_missing.isEmpty())
            m_missing = key;
    }

    const Template &m_pattern;
    const Template *m_base;
    const HuntData &m_data;
    const Clock &m_clock;
    DraftEdit m_draft{"template"};
    FreeOrders<Institution> m_institutions;
    FreeOrders<Source> m_sources;
    FreeOrders<Question> m_questions;
    FreeOrders<Hint> m_hints;
    FreeOrders<Challenge> m_challenges;
    std::map<QString, Id> m_slots;
    std::map<QString, Id> m_institutionIds;
    std::map<QString, Id> m_sourceIds;
    std::map<Id, Source> m_sourceRecords; // written at the end, when they know all their questions
    QString m_missing;
};

} // namespace

Result<DraftEdit> applyTemplate(const Template &pattern, const Template *base, const HuntData &existing, const Clock &clock)
{
    if (!pattern.extends.isEmpty() && (!base || base->id != pattern.extends))
        return fail(ErrorCode::NotFound, pattern.extends);
    return Applying(pattern, pattern.extends.isEmpty() ? nullptr : base, existing, clock).run();
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"

namespace cauce {
namespace {

/// Collects what one slot asks, from the override down to the base: what is said first stays.
class Merging
{
public:
    explicit Merging(const Id &slot) { m_asked.slot = m_asked.question = slot; }

    void add(const Question &question)
    {
        take(m_asked.text, question.text);
        take(m_asked.why, question.why);
        take(m_asked.lookFor, question.lookFor);
        take(m_asked.choices, question.choices);
        take(m_asked.columns, question.columns);
        take(m_answerType, question.answerType);
        take(m_moneyStage, question.moneyStage);
        take(m_minutes, question.minutes);
        take(m_points, question.points);
        take(m_evidence, question.requiredEvidence);
        m_records.insert(m_records.begin(), question.id);
    }
    AskedQuestion &asked() { return m_asked; }
    /// The question with its defaults, hints and sources.
    AskedQuestion finish(
        const std::unordered_map<Id, std::vector<const Hint *>> &hints, const std::vector<const Source *> &sources)
    {
        m_asked.answerType = m_answerType.value_or(m_asked.answerType);
        m_asked.moneyStage = m_moneyStage.value_or(m_asked.moneyStage);
        m_asked.minutes = std::max<qint64>(m_minutes.value_or(m_asked.minutes), 0);
        m_asked.points = std::max<qint64>(m_points.value_or(m_asked.points), 0);
        m_asked.requiredEvidence = std::max<qint64>(m_evidence.value_or(m_asked.requiredEvidence), 0);
        for (const Id &record : m_records) {
            if (const auto here = hints.find(record); here != hints.end())
                m_asked.hints.insert(m_asked.hints.end(), here->second.begin(), here->second.end());
        }
        std::copy_if(sources.begin(), sources.end(), std::back_inserter(m_asked.sources), [&](const Source *source) {
            return std::any_of(m_records.begin(), m_records.end(),
                [&](const Id &record) { return containsId(source->questions, record); });
        });
        return std::move(m_asked);
    }

private:
    template<class Text>
    static void take(Text &into, const Text &from)
    {
        if (into.isEmpty())
            into = from;
    }
    template<class T>
    static void take(std::optional<T> &into, const std::optional<T> &from)
    {
        if (!into)
            into = from;
    }

    AskedQuestion m_asked;
    std::optional<AnswerType> m_answerType;
    std::optional<MoneyStage> m_moneyStage;
    std::optional<qint64> m_minutes, m_points, m_evidence;
    std::vector<Id> m_records; // base first
};

} // namespace

AllQuestions::AllQuestions(const HuntData &data)
    : m_questions(data.all<Question>().sorted()),
      m_sources(data.all<Source>().where([](const Source &source) { return !source.questions.empty(); }))
{
    for (const Hint *hint : data.all<Hint>().sorted())
        m_hints[hint->question].push_back(hint);
}

std::vector<AskedQuestion> questionsOf(const HuntData &data, const Id &challenge)
{
    return AllQuestions(data).of(challenge);
}

std::vector<AskedQuestion> AllQuestions::of(const Id &challenge) const
{
    std::vector<AskedQuestion> all;
    for (const Question *base : m_questions) {
        if (!base->challenge.isNull() || !base->base.isNull() || base->omitted)
            continue;
        Merging merging(base->id);
        bool omitted = false;
        // A merge of two copies can leave two overrides; what the first says counts.
        for (const Question *each : m_questions) {
            if (challenge.isNull() || each->challenge != challenge || each->base != base->id)
                continue;
            if (!merging.asked().isOverridden)
                merging.asked().question = each->id;
            merging.asked().isOverridden = true;
            omitted = omitted || each->omitted;
            merging.add(*each);
        }
        if (omitted)
            continue;
        merging.add(*base);
        merging.asked().isBase = true;
        all.push_back(merging.finish(m_hints, m_sources));
    }
    for (const Question *own : m_questions) {
        if (challenge.isNull() || own->challenge != challenge || !own->base.isNull() || own->omitted)
            continue;
        Merging merging(own->id);
        merging.add(*own);
        all.push_back(merging.finish(m_hints, m_sources));
    }
    return all;
}

std::optional<AskedQuestion> askedQuestion(const HuntData &data, const Id &challenge, const Id &slot)
{
    for (AskedQuestion &asked : questionsOf(data, challenge)) {
        if (asked.slot == slot)
            return std::move(asked);
    }
    return std::nullopt;
}

qint64 countQuestions(const HuntData &data)
{
    qint64 count = 0;
    const AllQuestions questions(data);
    for (const Id &challenge : data.all<Challenge>().ids())
        count += static_cast<qint64>(questions.of(challenge).size());
    return count;
}

Id slotOf(const HuntData &data, const Id &question)
{
    const Question *found = data.find<Question>(question);
    return found && !found->base.isNull() ? found->base : question;
}

} // namespace cauce

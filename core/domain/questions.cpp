// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"

#include "core/domain/counted.h"

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
    AskedQuestion finish(const std::unordered_map<Id, std::vector<const Hint *>> &hints,
                         const std::unordered_map<Id, std::vector<const Source *>> &sources)
    {
        m_asked.answerType = m_answerType.value_or(m_asked.answerType);
        m_asked.moneyStage = m_moneyStage.value_or(m_asked.moneyStage);
        m_asked.minutes = counted(m_minutes.value_or(m_asked.minutes));
        m_asked.points = counted(m_points.value_or(m_asked.points));
        m_asked.requiredEvidence = std::max<qint64>(m_evidence.value_or(m_asked.requiredEvidence), 0);
        std::vector<const Hint *> own;
        for (const Id &record : m_records) {
            if (const auto here = hints.find(record); here != hints.end()) {
                auto &into = record == m_asked.slot ? m_asked.hints : own;
                into.insert(into.end(), here->second.begin(), here->second.end());
            }
            if (const auto here = sources.find(record); here != sources.end())
                m_asked.sources.insert(m_asked.sources.end(), here->second.begin(), here->second.end());
        }
        // Both together would be more help than the question has points for.
        if (!own.empty())
            m_asked.hints = std::move(own);
        if (m_records.size() > 1) {
            // One source may help with both the base and its override.
            auto &all = m_asked.sources;
            std::sort(all.begin(), all.end(), Table<Source>::comesBefore);
            all.erase(std::unique(all.begin(), all.end()), all.end());
        }
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
{
    for (const Question *question : data.all<Question>().sorted()) {
        if (!question->challenge.isNull())
            m_challenges[question->challenge].push_back(question);
        else if (question->base.isNull() && !question->omitted)
            m_base.push_back(question);
    }
    for (const Hint *hint : data.all<Hint>().sorted())
        m_hints[hint->question].push_back(hint);
    for (const Source *source : data.all<Source>().where([](const Source &each) { return !each.questions.empty(); })) {
        for (const Id &question : source->questions)
            m_sources[question].push_back(source);
    }
}

std::vector<AskedQuestion> questionsOf(const HuntData &data, const Id &challenge)
{
    return AllQuestions(data).of(challenge);
}

std::vector<AskedQuestion> AllQuestions::of(const Id &challenge) const
{
    static const std::vector<const Question *> none;
    const auto found = m_challenges.find(challenge);
    const auto &ofChallenge = challenge.isNull() || found == m_challenges.end() ? none : found->second;
    std::vector<AskedQuestion> all;
    for (const Question *base : m_base) {
        Merging merging(base->id);
        bool omitted = false;
        // A merge of two copies can leave two overrides; what the first says counts.
        for (const Question *each : ofChallenge) {
            if (each->base != base->id)
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
    for (const Question *own : ofChallenge) {
        if (!own->base.isNull() || own->omitted)
            continue;
        Merging merging(own->id);
        merging.add(*own);
        all.push_back(merging.finish(m_hints, m_sources));
    }
    return all;
}

std::optional<AskedQuestion> AllQuestions::in(const Id &challenge, const Id &slot) const
{
    for (AskedQuestion &asked : of(challenge)) {
        if (asked.slot == slot)
            return std::move(asked);
    }
    return std::nullopt;
}

std::optional<AskedQuestion> askedQuestion(const HuntData &data, const Id &challenge, const Id &slot)
{
    return AllQuestions(data).in(challenge, slot);
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

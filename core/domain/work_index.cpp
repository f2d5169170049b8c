// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"

namespace cauce {
namespace {

template<class R>
const std::vector<const R *> &rowOf(const std::unordered_map<Id, std::vector<const R *>> &rows, const Id &id)
{
    static const std::vector<const R *> none;
    const auto found = rows.find(id);
    return found == rows.end() ? none : found->second;
}

template<class R>
void sortAll(std::unordered_map<Id, std::vector<const R *>> &rows)
{
    for (auto &[id, row] : rows)
        Places<R>::sort(row);
}

Id baseOf(const HuntData &data, const Id &question)
{
    const Question *found = data.find<Question>(question);
    return found ? found->base : Id();
}

} // namespace

// Into their places first and sorted there: what stands in one place is little, whatever the hunt holds.
WorkIndex::WorkIndex(const HuntData &data)
{
    m_stepsBySlot.reserve(data.all<RouteStep>().size());
    m_findingsBySlot.reserve(data.all<Finding>().size());
    m_findingsByChallenge.reserve(data.all<Finding>().size());
    m_amountsByFinding.reserve(data.all<Amount>().size());
    m_evidenceByFinding.reserve(data.all<Evidence>().size());
    data.all<Question>().forEach([&](const Question &question) {
        if (!question.base.isNull())
            m_bases[question.id] = question.base;
    });
    data.all<RouteStep>().forEach([&](const RouteStep &step) {
        m_stepsBySlot.append(m_work[{step.team, step.challenge, slotOf(data, step.question)}].steps, step);
    });
    data.all<Finding>().forEach([&](const Finding &finding) {
        m_findingsBySlot.append(m_work[{finding.team, finding.challenge, slotOf(data, finding.question)}].findings, finding);
        m_findingsByChallenge.append(m_findings[finding.challenge], finding);
    });
    data.all<HintUse>().forEach([&](const HintUse &use) { put(data, use.id, Putting::Append); });
    data.all<Amount>().forEach([&](const Amount &amount) { m_amountsByFinding.append(m_amounts[amount.finding], amount); });
    data.all<Evidence>().forEach(
        [&](const Evidence &evidence) { m_evidenceByFinding.append(m_evidence[evidence.finding], evidence); });
    for (auto &[key, work] : m_work) {
        Places<RouteStep>::sort(work.steps);
        Places<Finding>::sort(work.findings);
        Places<HintUse>::sort(work.hintUses);
    }
    sortAll(m_findings);
    sortAll(m_amounts);
    sortAll(m_evidence);
    sortAll(m_usesOfHint);
}

void WorkIndex::update(const HuntData &data, const std::set<Id> &changed)
{
    // Out with all of it before anything goes in: of what changed no pointer holds, and to put something in its place means
    // to look at what stands beside it.
    for (const Id &id : changed)
        takeOut(id);
    std::set<Id> moved = changed;
    for (const Id &id : changed)
        moved.merge(displacedBy(data, id));
    for (const Id &id : moved)
        takeOut(id);
    for (const Id &id : moved)
        put(data, id, Putting::Insert);
}

std::set<Id> WorkIndex::displacedBy(const HuntData &data, const Id &changed)
{
    std::set<Id> moved;
    for (const HintUse *use : rowOf(m_usesOfHint, changed))
        moved.insert(use->id);
    const Id before = m_bases.contains(changed) ? m_bases.at(changed) : Id();
    const Id after = baseOf(data, changed);
    if (before == after)
        return moved;
    if (after.isNull())
        m_bases.erase(changed);
    else
        m_bases[changed] = after;
    const auto isOfChanged = [&](const HintUse *use) {
        const Hint *hint = data.find<Hint>(use->hint);
        return hint && hint->question == changed;
    };
    for (const auto &[key, work] : m_work) {
        if (key.slot != (before.isNull() ? changed : before))
            continue;
        for (const RouteStep *step : work.steps) {
            if (step->question == changed)
                moved.insert(step->id);
        }
        for (const Finding *finding : work.findings) {
            if (finding->question == changed)
                moved.insert(finding->id);
        }
        for (const HintUse *use : work.hintUses) {
            if (isOfChanged(use))
                moved.insert(use->id);
        }
    }
    return moved;
}

void WorkIndex::takeOut(const Id &id)
{
    m_stepsBySlot.takeOut(id);
    m_findingsBySlot.takeOut(id);
    m_findingsByChallenge.takeOut(id);
    m_usesBySlot.takeOut(id);
    m_usesByHint.takeOut(id);
    m_amountsByFinding.takeOut(id);
    m_evidenceByFinding.takeOut(id);
}

template<class R>
void WorkIndex::putInto(Places<R> &places, std::vector<const R *> &row, const R &record, Putting putting)
{
    if (putting == Putting::Append)
        places.append(row, record);
    else
        places.insert(row, record);
}

void WorkIndex::put(const HuntData &data, const Id &id, Putting putting)
{
    if (const auto *step = data.find<RouteStep>(id)) {
        SlotWork &work = m_work[{step->team, step->challenge, slotOf(data, step->question)}];
        putInto(m_stepsBySlot, work.steps, *step, putting);
    }
    if (const auto *finding = data.find<Finding>(id)) {
        SlotWork &work = m_work[{finding->team, finding->challenge, slotOf(data, finding->question)}];
        putInto(m_findingsBySlot, work.findings, *finding, putting);
        putInto(m_findingsByChallenge, m_findings[finding->challenge], *finding, putting);
    }
    if (const auto *use = data.find<HintUse>(id)) {
        putInto(m_usesByHint, m_usesOfHint[use->hint], *use, putting);
        if (const Hint *hint = data.find<Hint>(use->hint)) {
            SlotWork &work = m_work[{use->team, use->challenge, slotOf(data, hint->question)}];
            putInto(m_usesBySlot, work.hintUses, *use, putting);
        }
    }
    if (const auto *amount = data.find<Amount>(id))
        putInto(m_amountsByFinding, m_amounts[amount->finding], *amount, putting);
    if (const auto *evidence = data.find<Evidence>(id))
        putInto(m_evidenceByFinding, m_evidence[evidence->finding], *evidence, putting);
}

const std::vector<const Finding *> &WorkIndex::findingsOf(const Id &challenge) const
{
    return rowOf(m_findings, challenge);
}

const std::vector<const Amount *> &WorkIndex::amountsOf(const Id &finding) const
{
    return rowOf(m_amounts, finding);
}

const std::vector<const Evidence *> &WorkIndex::piecesOf(const Id &finding) const
{
    return rowOf(m_evidence, finding);
}

const SlotWork &WorkIndex::of(const SlotKey &key) const
{
    static const SlotWork none;
    const auto found = m_work.find(key);
    return found == m_work.end() ? none : found->second;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"

namespace cauce {
namespace {

int rank(RouteResult result)
{
    switch (result) {
    case RouteResult::Found:
        return 5;
    case RouteResult::Partial:
        return 4;
    case RouteResult::ExistsUnusable:
        return 3;
    case RouteResult::NeedsRequest:
        return 2;
    case RouteResult::NotProduced:
        return 1;
    case RouteResult::NotFound:
        return 0;
    }
    return 0;
}

qint64 costOfHints(const AskedQuestion &question, const SlotWork &work)
{
    qint64 cost = 0;
    for (const Hint *hint : question.hints) {
        const bool opened = std::any_of(
            work.hintUses.begin(), work.hintUses.end(), [&](const HintUse *use) { return use->hint == hint->id; });
        cost += opened ? std::max<qint64>(hint->cost, 0) : 0;
    }
    return cost;
}

bool isFind(const Finding &finding)
{
    return finding.result == RouteResult::Found || finding.result == RouteResult::Partial;
}

/// When the slot was last worked on, as far as steps and findings say.
QDateTime lastWorked(const SlotWork &work)
{
    QDateTime last;
    const auto consider = [&](const QDateTime &at) {
        if (at.isValid() && (!last.isValid() || at > last))
            last = at;
    };
    for (const RouteStep *step : work.steps)
        consider(step->at);
    for (const Finding *finding : work.findings)
        consider(finding->at);
    for (const HintUse *use : work.hintUses)
        consider(use->openedAt);
    return last;
}

} // namespace

WorkIndex::WorkIndex(const HuntData &data)
{
    fill(data, nullptr);
}

WorkIndex::WorkIndex(const HuntData &data, const Id &team)
{
    fill(data, &team);
}

// Into their places first and sorted there: what stands in one place is little, whatever the hunt holds.
void WorkIndex::fill(const HuntData &data, const Id *team)
{
    data.all<RouteStep>().forEach([&](const RouteStep &step) {
        if (!team || step.team == *team)
            m_work[{step.team, step.challenge, slotOf(data, step.question)}].steps.push_back(&step);
    });
    data.all<Finding>().forEach([&](const Finding &finding) {
        if (team && finding.team != *team)
            return;
        m_work[{finding.team, finding.challenge, slotOf(data, finding.question)}].findings.push_back(&finding);
        m_findings[finding.challenge].push_back(&finding);
    });
    data.all<HintUse>().forEach([&](const HintUse &use) {
        const Hint *hint = data.find<Hint>(use.hint);
        if (hint && (!team || use.team == *team))
            m_work[{use.team, use.challenge, slotOf(data, hint->question)}].hintUses.push_back(&use);
    });
    data.all<Amount>().forEach([&](const Amount &amount) { m_amounts[amount.finding].push_back(&amount); });
    data.all<Evidence>().forEach([&](const Evidence &evidence) { ++m_evidence[evidence.finding]; });
    const auto order = [](auto &rows) {
        using Row = std::remove_cv_t<std::remove_pointer_t<typename std::decay_t<decltype(rows)>::value_type>>;
        std::sort(rows.begin(), rows.end(), Table<Row>::comesBefore);
    };
    for (auto &[key, work] : m_work) {
        order(work.steps);
        order(work.findings);
        order(work.hintUses);
    }
    for (auto &[challenge, findings] : m_findings)
        order(findings);
    for (auto &[finding, amounts] : m_amounts)
        order(amounts);
}

const std::vector<const Finding *> &WorkIndex::findingsOf(const Id &challenge) const
{
    static const std::vector<const Finding *> none;
    const auto found = m_findings.find(challenge);
    return found == m_findings.end() ? none : found->second;
}

const std::vector<const Amount *> &WorkIndex::amountsOf(const Id &finding) const
{
    static const std::vector<const Amount *> none;
    const auto found = m_amounts.find(finding);
    return found == m_amounts.end() ? none : found->second;
}

qint64 WorkIndex::evidenceOf(const Id &finding) const
{
    const auto found = m_evidence.find(finding);
    return found == m_evidence.end() ? 0 : found->second;
}

const SlotWork &WorkIndex::of(const SlotKey &key) const
{
    static const SlotWork none;
    const auto found = m_work.find(key);
    return found == m_work.end() ? none : found->second;
}

bool isBetter(RouteResult a, RouteResult b)
{
    return rank(a) > rank(b);
}

std::optional<RouteResult> betterOf(std::optional<RouteResult> a, std::optional<RouteResult> b)
{
    return !a || (b && isBetter(*b, *a)) ? b : a;
}

SlotProgress slotProgress(
    const HuntData &data, const WorkIndex &work, const Id &team, const Id &challenge, const AskedQuestion &question)
{
    SlotProgress progress;
    progress.key = {team, challenge, question.slot};
    progress.work = work.of(progress.key);
    progress.timeBox = question.minutes;
    progress.requiredEvidence = question.requiredEvidence;
    std::optional<RouteResult> ofSteps, ofFindings;
    for (const RouteStep *step : progress.work.steps) {
        ofSteps = betterOf(ofSteps, step->result);
        progress.minutes += std::max<qint64>(step->minutes, 0);
    }
    for (const Finding *finding : progress.work.findings) {
        ofFindings = betterOf(ofFindings, finding->result);
        progress.evidence = std::max(progress.evidence, work.evidenceOf(finding->id));
    }
    progress.result = ofFindings ? ofFindings : ofSteps;
    if (ofFindings)
        progress.stage = SlotStage::Concluded;
    else if (!progress.work.steps.empty() || !progress.work.findings.empty() || !progress.work.hintUses.empty())
        progress.stage = SlotStage::InProgress;
    if (data.hunt().mode == HuntMode::Competition)
        progress.pointsAtStake = std::max<qint64>(question.points - costOfHints(question, progress.work), 0);
    return progress;
}

std::vector<SlotProgress> teamProgress(const HuntData &data, const WorkIndex &work, const Id &team)
{
    std::vector<SlotProgress> all;
    const Team *found = data.find<Team>(team);
    if (!found)
        return all;
    for (const Challenge *challenge : data.all<Challenge>().sorted()) {
        if (!containsId(found->challenges, challenge->id))
            continue;
        for (const AskedQuestion &question : questionsOf(data, challenge->id))
            all.push_back(slotProgress(data, work, team, challenge->id, question));
    }
    return all;
}

NextThing nextThing(const HuntData &data, const WorkIndex &work, const Id &team)
{
    const auto all = teamProgress(data, work, team);
    NextThing next;
    if (all.empty())
        return next;
    const SlotProgress *underWay = nullptr;
    const SlotProgress *untouched = nullptr;
    for (const SlotProgress &each : all) {
        if (each.stage == SlotStage::InProgress && (!underWay || lastWorked(each.work) > lastWorked(underWay->work)))
            underWay = &each;
        if (each.stage == SlotStage::NotStarted && !untouched)
            untouched = &each;
    }
    if (underWay)
        return {NextThing::Kind::Continue, underWay->key, {}};
    if (untouched)
        return {NextThing::Kind::Start, untouched->key, {}};
    for (const SlotProgress &each : all) {
        for (const Finding *finding : each.work.findings) {
            if (isFind(*finding) && work.evidenceOf(finding->id) < each.requiredEvidence)
                return {NextThing::Kind::AddEvidence, each.key, finding->id};
        }
    }
    return {NextThing::Kind::AllDone, {}, {}};
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"

#include "core/domain/counted.h"

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
        cost += opened ? counted(hint->cost) : 0;
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

qint64 countSavedFindings(const HuntData &data)
{
    qint64 count = 0;
    data.all<Finding>().forEach([&](const Finding &finding) { count += isSaved(finding) ? 1 : 0; });
    return count;
}

std::vector<const Finding *> SlotWork::savedFindings() const
{
    std::vector<const Finding *> saved;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(saved), [](const Finding *each) { return isSaved(*each); });
    return saved;
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
    progress.work = &work.of(progress.key);
    progress.timeBox = question.minutes;
    progress.requiredEvidence = question.requiredEvidence;
    std::optional<RouteResult> ofSteps, ofFindings;
    for (const RouteStep *step : progress.work->steps) {
        ofSteps = betterOf(ofSteps, step->result);
        progress.minutes += counted(step->minutes);
    }
    for (const Finding *finding : progress.work->savedFindings()) {
        ofFindings = betterOf(ofFindings, finding->result);
        progress.evidence = std::max(progress.evidence, work.evidenceOf(finding->id));
    }
    progress.result = ofFindings ? ofFindings : ofSteps;
    if (ofFindings)
        progress.stage = SlotStage::Concluded;
    else if (!progress.work->steps.empty() || !progress.work->findings.empty() || !progress.work->hintUses.empty())
        progress.stage = SlotStage::InProgress;
    if (data.hunt().mode == HuntMode::Competition)
        progress.pointsAtStake = std::max<qint64>(question.points - costOfHints(question, *progress.work), 0);
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
        if (each.stage == SlotStage::InProgress && (!underWay || lastWorked(*each.work) > lastWorked(*underWay->work)))
            underWay = &each;
        if (each.stage == SlotStage::NotStarted && !untouched)
            untouched = &each;
    }
    if (underWay)
        return {NextThing::Kind::Continue, underWay->key, {}};
    if (untouched)
        return {NextThing::Kind::Start, untouched->key, {}};
    for (const SlotProgress &each : all) {
        for (const Finding *finding : each.work->findings) {
            if (isFind(*finding) && work.evidenceOf(finding->id) < each.requiredEvidence)
                return {NextThing::Kind::AddEvidence, each.key, finding->id};
        }
    }
    return {NextThing::Kind::AllDone, {}, {}};
}

} // namespace cauce

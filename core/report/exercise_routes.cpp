// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The route of each team, with the questions at which it broke off.
#include "core/domain/counted.h"
#include "core/report/exercise_context.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

std::optional<size_t> positionOf(const ReportedChallenge &challenge, const Id &slot)
{
    for (size_t i = 0; i < challenge.questions.size(); ++i) {
        if (challenge.questions[i].slot == slot)
            return i;
    }
    return std::nullopt;
}

RouteStop stopOf(const ExerciseContext &context, const RouteStep &step, std::optional<size_t> question)
{
    RouteStop stop;
    stop.mark = markOf(step.result);
    const auto *listed = context.data.find<Source>(step.source);
    const QString source = listed ? listed->name : step.sourceText;
    const QString where = question ? context.text(u"stepQuestion"_s, context.number(static_cast<qint64>(*question) + 1))
                                   : context.text(u"stepQuestionOther"_s);
    stop.source = context.text(u"stepSource"_s, where, source.isEmpty() ? context.text(u"noSource"_s) : source);
    stop.searched = step.words;
    if (step.minutes > 0)
        stop.minutes = static_cast<int>(counted(step.minutes));
    QStringList notes;
    if (!step.obstacles.empty()) {
        QStringList obstacles;
        for (const Obstacle obstacle : step.obstacles)
            obstacles.append(context.text(u"obstacle."_s + codeOf(obstacle)));
        notes.append(context.text(u"obstaclesLine"_s, obstacles.join(u", "_s)));
    }
    if (!step.folio.isEmpty())
        notes.append(step.acuseOn.isValid() ? context.text(u"folioOn"_s, step.folio, context.date(step.acuseOn))
                                            : context.text(u"folioLine"_s, step.folio));
    if (!step.note.isEmpty())
        notes.append(step.note);
    stop.note = notes.join(u' ');
    if (!step.document.isNull() && context.data.find<cauce::Document>(step.document))
        stop.link = ExerciseContext::documentAnchor(context.documentLabel(step.document));
    return stop;
}

/// A question that has steps and came to no answer: the path breaks after the last of them.
std::optional<RouteStop> gapAfter(const ExerciseContext &context, const ReportedChallenge &challenge, const Id &team,
                                  size_t question)
{
    const AskedQuestion &asked = challenge.questions[question];
    const SlotProgress progress = slotProgress(context.data, context.work, team, challenge.record->id, asked);
    if (progress.result == RouteResult::Found || progress.result == RouteResult::Partial)
        return std::nullopt;
    RouteStop gap;
    gap.kind = RouteStop::Kind::Gap;
    gap.mark = markOf(progress.result);
    gap.source = context.text(u"gapText"_s, context.number(static_cast<qint64>(question) + 1), context.orUnnamed(asked.text));
    return gap;
}

/// The steps question by question, as the challenge asks them: the order of a step counts within its question only.
RoutePath pathOf(const ExerciseContext &context, const ReportedChallenge &challenge, const Id &team,
                 const std::vector<const RouteStep *> &steps)
{
    std::vector<std::vector<const RouteStep *>> byQuestion(challenge.questions.size() + 1); // those of no question last
    for (const RouteStep *step : steps)
        byQuestion[positionOf(challenge, slotOf(context.data, step->question)).value_or(challenge.questions.size())].push_back(step);
    RoutePath path;
    path.caption = context.orUnnamed(challenge.record->title);
    for (size_t at = 0; at < byQuestion.size(); ++at) {
        const auto question = at < challenge.questions.size() ? std::optional(at) : std::nullopt;
        for (const RouteStep *step : byQuestion[at])
            path.stops.push_back(stopOf(context, *step, question));
        if (!question || byQuestion[at].empty())
            continue;
        if (auto gap = gapAfter(context, challenge, team, at))
            path.stops.push_back(std::move(*gap));
    }
    return path;
}

using Steps = std::vector<const RouteStep *>;
/// The steps of one team by their challenge; under the null id those of no challenge, or of one that is not in this copy.
using StepsByChallenge = std::map<Id, Steps>;

void addPaths(const ExerciseContext &context, const Id &team, const StepsByChallenge &steps, Blocks &blocks)
{
    for (const ReportedChallenge &challenge : context.challenges()) {
        if (const auto own = steps.find(challenge.record->id); own != steps.end())
            blocks.push_back(pathOf(context, challenge, team, own->second));
    }
    const auto outside = steps.find(Id());
    if (outside == steps.end())
        return;
    RoutePath path;
    path.caption = context.text(u"outsideChallenges"_s);
    for (const RouteStep *step : outside->second)
        path.stops.push_back(stopOf(context, *step, std::nullopt));
    blocks.push_back(std::move(path));
}

} // namespace

void addRoutes(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"routesTitle"_s), u"routes"_s});
    blocks.push_back(Paragraph{plain(context.text(u"routesHow"_s))});
    std::map<Id, StepsByChallenge> steps;
    for (const RouteStep *step : context.data.all<RouteStep>().sorted())
        steps[step->team][context.data.find<Challenge>(step->challenge) ? step->challenge : Id()].push_back(step);
    int position = 0;
    for (const Team *team : context.data.all<Team>().sorted()) {
        blocks.push_back(Heading{2, context.orUnnamed(team->name), u"route-%1"_s.arg(++position)});
        if (const auto own = steps.extract(team->id))
            addPaths(context, team->id, own.mapped(), blocks);
        else
            blocks.push_back(Paragraph{plain(context.text(u"noSteps"_s))});
    }
    // All steps count in the numbers of the report, so all have their place here.
    if (!steps.empty())
        blocks.push_back(Heading{2, context.text(u"strayStepsTitle"_s), u"route-%1"_s.arg(++position)});
    for (const auto &[team, own] : steps)
        addPaths(context, team, own, blocks);
}

} // namespace cauce::report

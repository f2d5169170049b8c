// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The money chain of each challenge, with its gaps and warnings.
#include "core/report/exercise_context.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

QString warningText(const ExerciseContext &context, const ChainYear &year, const ChainWarning &warning)
{
    switch (warning.kind) {
    case ChainWarning::Kind::LaterExceedsEarlier:
        return context.text(u"warnExceeds"_s, context.stage(warning.later), context.money(warning.laterAmount, year.currency),
                            context.stage(warning.earlier), context.money(warning.earlierAmount, year.currency));
    case ChainWarning::Kind::Negative:
        return context.text(u"warnNegative"_s, context.stage(warning.later),
                            context.money(warning.laterAmount, year.currency));
    case ChainWarning::Kind::DoesNotFit:
        return context.text(u"warnDoesNotFit"_s, context.stage(warning.later));
    }
    return {};
}

QString disagreement(const ExerciseContext &context, const ChainYear &year, const ChainLink &link)
{
    QStringList stated;
    for (const StatedAmount &amount : link.amounts)
        stated.append(context.text(u"amountLine"_s, context.teamName(amount.finding->team),
                                   context.money(amount.exact, year.currency)));
    stated.removeDuplicates();
    return context.text(u"teamsDisagree"_s, context.stage(link.stage), stated.join(u"; "_s));
}

/// What stands in place of an amount; empty where the mark says it all.
QString gapWord(const ExerciseContext &context, const std::optional<RouteResult> &gap)
{
    if (!gap)
        return context.text(u"nobodyLooked"_s);
    // Found, and yet there is no amount: the word alone would contradict the gap.
    if (*gap == RouteResult::Found)
        return context.text(u"foundWithoutAmount"_s);
    return *gap == RouteResult::Partial ? context.text(u"partWithoutAmount"_s) : QString();
}

/// What the chain comes to. Whole is only what has an amount at every stage that the figure shows.
QString captionOf(const ExerciseContext &context, const QString &title, const ChainYear &year)
{
    const QString when = year.year > 0 ? QString::number(year.year) : context.text(u"noYear"_s);
    if (year.breaksAt)
        return context.text(wasLookedFor(year) ? u"chainBroken"_s : u"chainNotYet"_s, title, when, context.stage(*year.breaksAt));
    QStringList unasked;
    for (const auto stage : stagesWithoutAmount(year))
        unasked.append(context.text(u"quoted"_s, context.stage(stage)));
    return unasked.isEmpty() ? context.text(u"chainComplete"_s, title, when)
                             : context.text(u"chainAsFarAsAsked"_s, title, when, unasked.join(u", "_s));
}

MoneyChain chainOf(const ExerciseContext &context, const QString &title, const ChainYear &year)
{
    Decimal largest;
    for (const ChainLink &link : year.links)
        largest = std::max(largest, link.shown.value_or(Decimal()));
    MoneyChain chain;
    QStringList sources;
    for (const ChainLink &link : year.links) {
        MoneyStage stage;
        stage.label = context.stage(link.stage);
        if (link.shown) {
            stage.amount = context.money(*link.shown, year.currency);
            stage.fraction = largest.isZero() ? 0 : link.shown->toDouble() / largest.toDouble();
        } else {
            stage.gap = markOf(link.gap);
            stage.word = gapWord(context, link.gap);
        }
        chain.stages.push_back(std::move(stage));
        for (const StatedAmount &amount : link.amounts)
            sources.append(context.finding(amount.finding->id).label);
        if (link.teamsDisagree)
            chain.warnings.append(disagreement(context, year, link));
    }
    for (const ChainWarning &warning : year.warnings)
        chain.warnings.append(warningText(context, year, warning));
    sources.removeDuplicates();
    if (sources.isEmpty()) {
        chain.caption = context.text(u"chainEmpty"_s);
        return chain;
    }
    chain.source = context.text(u"chainSource"_s, sources.join(u", "_s));
    chain.caption = captionOf(context, title, year);
    return chain;
}

} // namespace

void addMoney(const ExerciseContext &context, Blocks &blocks)
{
    if (context.challenges().empty())
        return;
    blocks.push_back(Heading{1, context.text(u"moneyTitle"_s), u"money"_s});
    blocks.push_back(Paragraph{plain(context.text(u"moneyHow"_s))});
    for (size_t c = 0; c < context.challenges().size(); ++c) {
        const Challenge &challenge = *context.challenges()[c].record;
        const QString title = context.orUnnamed(challenge.title);
        blocks.push_back(Heading{2, title, u"money-%1"_s.arg(c + 1)});
        for (const ChainYear &year : moneyChain(context.data, context.work, challenge.id))
            blocks.push_back(chainOf(context, title, year));
    }
}

} // namespace cauce::report

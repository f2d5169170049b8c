// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_words.h"

#include "ui/common/record_words.h"

namespace cauce {
namespace {

QString inWhole(const Decimal &amount, const QString &currency)
{
    return RecordWords::of(Money{amount, currency, 1});
}

} // namespace

Mark MapWords::mark(SlotStage stage, const std::optional<RouteResult> &result)
{
    return !result && stage == SlotStage::InProgress ? Mark::Now : RecordWords::mark(result);
}

QString MapWords::of(SlotStage stage, const std::optional<RouteResult> &result)
{
    return !result && stage == SlotStage::InProgress ? tr("In progress") : RecordWords::of(result);
}

QString MapWords::shortOf(SlotStage stage, const std::optional<RouteResult> &result)
{
    if (!result)
        return stage == SlotStage::InProgress ? tr("Open", "a question, in a cell") : tr("To do", "a question, in a cell");
    switch (*result) {
    case RouteResult::Found:
        return tr("Yes", "found, in a cell");
    case RouteResult::Partial:
        return tr("Part", "found in part, in a cell");
    case RouteResult::NotFound:
        return tr("No", "not found, in a cell");
    case RouteResult::ExistsUnusable:
        return tr("Exists", "exists and cannot be used, in a cell");
    case RouteResult::NeedsRequest:
        return tr("Ask", "must be requested, in a cell");
    case RouteResult::NotProduced:
        return tr("None", "is not produced, in a cell");
    }
    return {};
}

QString MapWords::workOf(qint64 steps, qint64 minutes, qint64 findings)
{
    QStringList parts{tr("%n step(s)", nullptr, static_cast<int>(steps))};
    if (minutes > 0)
        parts << RecordWords::minutes(minutes);
    parts << tr("%n finding(s)", nullptr, static_cast<int>(findings));
    return parts.join(QStringLiteral(" · "));
}

QString MapWords::numbered(qint64 number, const QString &question)
{
    return QStringLiteral("%1. %2").arg(QString::number(number), RecordWords::orUnnamed(question));
}

QList<MarkedSentence> MapWords::says(const HuntData &data, const TreasureMap &map)
{
    const auto question = [&](const Id &slot) {
        for (const MapRow &row : map.rows) {
            if (row.slot == slot)
                return RecordWords::orUnnamed(row.text);
        }
        return RecordWords::notHere();
    };
    QList<MarkedSentence> known, unknown;
    std::map<MoneyStage, qint64> breaks;
    qint64 differ = 0;
    const auto filled = [&](const QString &sentence, const MapStatement &each) {
        return MarkedSentence{Mark::None, sentence.arg(question(each.slot), QString::number(each.count), QString::number(each.of))};
    };
    for (const MapStatement &each : map.says) {
        switch (each.kind) {
        case MapStatement::Kind::MostlyFound:
            known.append(filled(tr("%1 Found %2 of %3 times."), each));
            break;
        case MapStatement::Kind::MostlyMissing:
            unknown.append(filled(tr("%1 Nothing to use %2 of %3 times."), each));
            break;
        case MapStatement::Kind::TeamsDiffer:
            ++differ;
            break;
        case MapStatement::Kind::ChainBreaks:
            ++breaks[each.stage];
            break;
        }
    }
    QList<MarkedSentence> sentences;
    if (!known.isEmpty())
        sentences << MarkedSentence{Mark::Found, tr("Mostly found")} << known;
    if (!unknown.isEmpty())
        sentences << MarkedSentence{Mark::NotFound, tr("Mostly not found")} << unknown;
    const auto challenges = static_cast<qint64>(data.all<Challenge>().size());
    for (const auto &[stage, count] : breaks) {
        sentences.append({Mark::None,
            tr("The money chain breaks at %1 in %2 of %3 challenges.").arg(RecordWords::of(stage), QString::number(count), QString::number(challenges))});
    }
    if (differ > 0) {
        sentences.append({Mark::None,
            tr("In %n place(s), one team found what another with the same challenge did not. Compare their routes.", nullptr,
                static_cast<int>(differ))});
    }
    return sentences;
}

QString MapWords::gap(const std::optional<RouteResult> &gap)
{
    if (!gap)
        return tr("Nobody looked");
    if (*gap == RouteResult::Found || *gap == RouteResult::Partial)
        return tr("%1, without an amount").arg(RecordWords::of(gap));
    return RecordWords::of(gap);
}

QString MapWords::of(const ChainWarning &warning, const QString &currency)
{
    switch (warning.kind) {
    case ChainWarning::Kind::LaterExceedsEarlier:
        return tr("%1 (%2) is larger than %3 (%4). Have another look at both figures.")
            .arg(RecordWords::of(warning.later), inWhole(warning.laterAmount, currency), RecordWords::of(warning.earlier),
                inWhole(warning.earlierAmount, currency));
    case ChainWarning::Kind::Negative:
        return tr("%1 has an amount below zero (%2) that is not called a reduction. Have another look at it.")
            .arg(RecordWords::of(warning.later), inWhole(warning.laterAmount, currency));
    case ChainWarning::Kind::DoesNotFit:
        return tr("An amount of %1 is too large to count with. Have another look at its number and its unit.")
            .arg(RecordWords::of(warning.later));
    }
    return {};
}

QString MapWords::titleOf(const ChainYear &year)
{
    const QString when = year.year == 0 ? tr("Year not said") : QString::number(year.year);
    return when + QStringLiteral(" · ") + year.currency;
}

QString MapWords::disagreement(const HuntData &data, const ChainLink &link, const QString &currency)
{
    QStringList each;
    for (const StatedAmount &stated : link.amounts)
        each << tr("%1, %2").arg(teamName(data, stated.finding->team), inWhole(stated.exact, currency));
    each.removeDuplicates();
    return tr("At %1 the teams state different amounts: %2.").arg(RecordWords::of(link.stage), each.join(QStringLiteral("; ")));
}

QString MapWords::nameOf(const HuntData &data, const Id &team, const Id &challenge)
{
    return team.isNull() ? challengeName(data, challenge)
                         : QString(teamName(data, team) + QStringLiteral(" · ") + challengeName(data, challenge));
}

QString MapWords::teamName(const HuntData &data, const Id &team)
{
    const Team *found = data.find<Team>(team);
    return found ? RecordWords::orUnnamed(found->name) : RecordWords::notHere();
}

QString MapWords::challengeName(const HuntData &data, const Id &challenge)
{
    const Challenge *found = data.find<Challenge>(challenge);
    return found ? RecordWords::orUnnamed(found->title) : RecordWords::notHere();
}

} // namespace cauce

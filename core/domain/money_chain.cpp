// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money_chain.h"

#include <QRegularExpression>

namespace cauce {
namespace {

__extension__ using Wide = __int128;

/// A sum that is taken away, as budgets print it: "(Reducciones)", "Ampliaciones/(Reducciones)". Other concepts may have the
/// word in them ("Reducción de riesgos"), so these must be all of the concept, or the sum below zero. No letter has an accent.
bool isReduction(const Amount &amount)
{
    static const QRegularExpression column(QStringLiteral("^\\W*(ampliaci\\w+\\W+(y\\W+|o\\W+|e\\W+)?)?(reducciones|reductions?)\\W*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(QStringLiteral("\\breduc(ci[oó]n(es)?|tions?)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isBelowZero = amount.money && amount.money->number.isNegative();
    return column.match(amount.concept_).hasMatch() || (isBelowZero && word.match(amount.concept_).hasMatch());
}

/// A sum that is added, as budgets print it: "Ampliaciones".
bool isIncrease(const Amount &amount)
{
    static const QRegularExpression column(QStringLiteral("^\\W*(ampliaciones|increases?)\\W*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return column.match(amount.concept_).hasMatch();
}

/// The sum of a stage, and not one by which it changed: the modified budget is the approved one with both (domain.md section 2),
/// so that neither says how large it is.
bool statesStage(const Amount &amount)
{
    return !isReduction(amount) && !isIncrease(amount);
}

size_t placeOf(MoneyStage stage)
{
    return static_cast<size_t>(std::find(kChainStages.begin(), kChainStages.end(), stage) - kChainStages.begin());
}

/// Chooses what a link shows, and sees whether teams disagree.
void settle(ChainLink &link)
{
    struct Support
    {
        std::set<Id> teams;
        QDateTime latest;
        Id amount;
    };
    std::map<Decimal, Support> bySum;
    std::map<Id, std::set<Decimal>> byTeam;
    for (const StatedAmount &each : link.amounts) {
        if (!statesStage(*each.amount))
            continue;
        Support &support = bySum[each.exact];
        support.teams.insert(each.finding->team);
        if (!support.latest.isValid() || each.finding->at > support.latest)
            support.latest = each.finding->at;
        support.amount = std::max(support.amount, each.amount->id);
        byTeam[each.finding->team].insert(each.exact);
    }
    const auto best = std::max_element(bySum.begin(), bySum.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second.teams.size(), a.second.latest, a.second.amount)
            < std::tuple(b.second.teams.size(), b.second.latest, b.second.amount);
    });
    if (best != bySum.end())
        link.shown = best->first;
    for (auto a = byTeam.begin(); a != byTeam.end(); ++a) {
        for (auto b = std::next(a); b != byTeam.end(); ++b) {
            const bool share = std::any_of(
                a->second.begin(), a->second.end(), [&](const Decimal &sum) { return b->second.contains(sum); });
            link.teamsDisagree = link.teamsDisagree || !share;
        }
    }
}

void warn(ChainYear &year)
{
    const ChainLink *earlier = nullptr;
    // The approved budget may grow or shrink: the order holds from the modified one on.
    for (size_t at = placeOf(MoneyStage::Modified); at < year.links.size(); ++at) {
        const ChainLink &link = year.links[at];
        if (!link.shown)
            continue;
        if (earlier && *link.shown > *earlier->shown) {
            year.warnings.push_back({ChainWarning::Kind::LaterExceedsEarlier, earlier->stage, link.stage, *earlier->shown,
                *link.shown, {}});
        }
        earlier = &link;
    }
    for (const ChainLink &link : year.links) {
        for (const StatedAmount &each : link.amounts) {
            if (each.exact.isNegative() && !isReduction(*each.amount)) {
                year.warnings.push_back(
                    {ChainWarning::Kind::Negative, MoneyStage::None, link.stage, {}, each.exact, each.amount->id});
            }
        }
    }
}

/// The first stage that the questions ask for (of all, if they ask for none) and no amount states.
std::optional<MoneyStage> firstMissing(const std::set<MoneyStage> &stated, const std::vector<AskedQuestion> &questions)
{
    std::set<MoneyStage> askedFor;
    for (const AskedQuestion &question : questions) {
        if (question.moneyStage != MoneyStage::None)
            askedFor.insert(question.moneyStage);
    }
    for (const MoneyStage stage : kChainStages) {
        if (!stated.contains(stage) && (askedFor.empty() || askedFor.contains(stage)))
            return stage;
    }
    return std::nullopt;
}

} // namespace

std::optional<MoneyStage> chainBreak(
    const WorkIndex &work, const Id &challenge, const std::vector<AskedQuestion> &questions)
{
    // As moneyChain: the latest year of those that are named, and of several currencies the last.
    std::tuple<qint64, QString> latest{std::numeric_limits<qint64>::min(), QString()};
    std::set<MoneyStage> stated;
    for (const Finding *finding : work.findingsOf(challenge)) {
        if (!isSaved(*finding))
            continue;
        for (const Amount *amount : work.amountsOf(finding->id)) {
            if (!amount->money || amount->stage == MoneyStage::None)
                continue;
            const auto year = std::tie(amount->year, amount->money->currency);
            if (year < latest)
                continue;
            if (year > latest) {
                latest = year;
                stated.clear();
            }
            if (!stated.contains(amount->stage) && exactAmount(*amount->money) && statesStage(*amount))
                stated.insert(amount->stage);
        }
    }
    return firstMissing(stated, questions);
}

bool wasLookedFor(const ChainYear &year)
{
    return std::any_of(year.links.begin(), year.links.end(),
        [&](const ChainLink &link) { return year.breaksAt == link.stage && link.gap.has_value(); });
}

std::vector<MoneyStage> stagesWithoutAmount(const ChainYear &year)
{
    std::vector<MoneyStage> stages;
    for (const ChainLink &link : year.links) {
        if (!link.shown)
            stages.push_back(link.stage);
    }
    return stages;
}

std::optional<Decimal> exactAmount(const Money &money)
{
    if (money.unit <= 0)
        return std::nullopt;
    Wide product = static_cast<Wide>(money.number.unscaled()) * money.unit;
    int scale = money.number.scale();
    const Wide most = std::numeric_limits<qint64>::max();
    while (scale > 0 && (product > most || product < -most) && product % 10 == 0) {
        product /= 10;
        --scale;
    }
    if (product > most || product < -most)
        return std::nullopt;
    return Decimal(static_cast<qint64>(product), scale);
}

std::vector<ChainYear> moneyChain(const HuntData &data, const WorkIndex &work, const Id &challenge)
{
    const auto questions = questionsOf(data, challenge);
    const auto teams = data.all<Team>().sorted();

    // What the search for each stage came to, by the questions that ask for it.
    std::array<std::optional<RouteResult>, kChainStages.size()> results;
    for (const AskedQuestion &question : questions) {
        if (question.moneyStage == MoneyStage::None)
            continue;
        auto &result = results[placeOf(question.moneyStage)];
        for (const Team *team : teams)
            result = betterOf(result, slotProgress(data, work, team->id, challenge, question).result);
    }

    using YearKey = std::pair<qint64, QString>;
    std::map<YearKey, ChainYear, std::greater<>> years;
    std::unordered_map<Id, size_t> placeOfTeam;
    for (const Team *team : teams)
        placeOfTeam.emplace(team->id, placeOfTeam.size());
    std::vector<const Finding *> findings = work.findingsOf(challenge);
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding *a, const Finding *b) {
        const auto place = [&](const Finding *finding) {
            const auto found = placeOfTeam.find(finding->team);
            return found == placeOfTeam.end() ? placeOfTeam.size() : found->second;
        };
        return place(a) < place(b);
    });
    for (const Finding *finding : findings) {
        if (!isSaved(*finding))
            continue;
        for (const Amount *amount : work.amountsOf(finding->id)) {
            if (!amount->money || amount->stage == MoneyStage::None)
                continue;
            ChainYear &year = years[{amount->year, amount->money->currency}];
            if (const auto exact = exactAmount(*amount->money)) {
                year.links[placeOf(amount->stage)].amounts.push_back({amount, finding, *exact});
            } else {
                year.warnings.push_back(
                    {ChainWarning::Kind::DoesNotFit, MoneyStage::None, amount->stage, {}, {}, amount->id});
            }
        }
    }
    if (years.empty())
        years[{0, Money().currency}] = {};

    std::vector<ChainYear> chain;
    for (auto &[key, year] : years) {
        year.year = key.first;
        year.currency = key.second;
        std::set<MoneyStage> stated;
        for (size_t at = 0; at < kChainStages.size(); ++at) {
            ChainLink &link = year.links[at];
            link.stage = kChainStages[at];
            settle(link);
            if (link.shown)
                stated.insert(link.stage);
            else // who found by how much it changed has looked
                link.gap = link.amounts.empty() ? results[at] : betterOf(results[at], RouteResult::Partial);
        }
        year.breaksAt = firstMissing(stated, questions);
        warn(year);
        chain.push_back(std::move(year));
    }
    return chain;
}

} // namespace cauce

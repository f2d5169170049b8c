// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

namespace cauce {

/// The stages of the chain in their order, without `None`.
inline constexpr std::array<MoneyStage, 6> kChainStages{MoneyStage::Approved, MoneyStage::Modified, MoneyStage::Committed,
    MoneyStage::Accrued, MoneyStage::Exercised, MoneyStage::Paid};

/// The sum in whole currency: number times unit, exact. Nothing if the unit is not positive or the product does not fit.
[[nodiscard]] std::optional<Decimal> exactAmount(const Money &money);

/// One amount as a finding has it. Pointers hold until the data changes.
struct StatedAmount
{
    const Amount *amount;
    const Finding *finding;
    Decimal exact; ///< in whole currency
};

/// One link of the chain in one year.
struct ChainLink
{
    MoneyStage stage = MoneyStage::None;
    std::vector<StatedAmount> amounts;   ///< all that findings have here, by team, then in their order
    /// The amount to show: the one most teams state; between equals the one found last. Reductions and increases stand aside:
    /// a stage with nothing else is not stated.
    std::optional<Decimal> shown;
    bool teamsDisagree = false;          ///< two teams state sums here that have none in common
    /// Where it is not stated, what the search for it came to; nothing if nobody looked.
    std::optional<RouteResult> gap;
};

/// What in a chain should be looked at again. Warnings never block (domain.md section 2).
struct ChainWarning
{
    enum class Kind {
        LaterExceedsEarlier, ///< modified ≥ committed ≥ accrued ≥ exercised ≥ paid does not hold between two stages
        Negative,            ///< below zero and not a reduction
        DoesNotFit           ///< too large to count with, or its unit cannot be
    };
    Kind kind = Kind::Negative;
    MoneyStage earlier = MoneyStage::None; ///< for LaterExceedsEarlier; else the stage it is about stands in `later`
    MoneyStage later = MoneyStage::None;
    Decimal earlierAmount;
    Decimal laterAmount;
    Id amount; ///< the record, for Negative and DoesNotFit
};

/// The chain of one fiscal year in one currency.
struct ChainYear
{
    qint64 year = 0; ///< 0 where it was not said
    QString currency;
    std::array<ChainLink, 6> links; ///< as kChainStages
    std::vector<ChainWarning> warnings;
    /// The first link without an amount, of those that the challenge's questions ask for (of all, if they ask for none).
    std::optional<MoneyStage> breaksAt;
};

/// Whether the link that breaks a year's chain was looked for by anybody: else nobody knows yet whether it is missing.
[[nodiscard]] bool wasLookedFor(const ChainYear &year);
/// The stages that the year shows without an amount: where nothing breaks the chain, those that no question asks for.
[[nodiscard]] std::vector<MoneyStage> stagesWithoutAmount(const ChainYear &year);

/// The money chain of a challenge: a year for each that its findings name, later years first; one empty year when they name
/// no amount at all.
[[nodiscard]] std::vector<ChainYear> moneyChain(const HuntData &data, const WorkIndex &work, const Id &challenge);
/// Where the first year of that chain breaks, without making all of it; `questions` are those of the challenge.
[[nodiscard]] std::optional<MoneyStage> chainBreak(
    const WorkIndex &work, const Id &challenge, const std::vector<AskedQuestion> &questions);

} // namespace cauce

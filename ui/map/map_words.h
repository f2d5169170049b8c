// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_chain.h"
#include "core/domain/treasure_map.h"
#include "ui/common/result_mark.h"

#include <QCoreApplication>

namespace cauce {

/// A sentence with the shape that it is about.
struct MarkedSentence
{
    Mark mark = Mark::None;
    QString words;
};

/// The words of the map page that are made from facts of the domain: said once for window, screen reader and export.
class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
public:
    /// Shape and word of a cell or slot.
    [[nodiscard]] static Mark mark(SlotStage stage, const std::optional<RouteResult> &result);
    [[nodiscard]] static QString of(SlotStage stage, const std::optional<RouteResult> &result);
    /// The same in one short word, for cells that have no room for more; the legend says it whole.
    [[nodiscard]] static QString shortOf(SlotStage stage, const std::optional<RouteResult> &result);
    /// "3 steps · 25 min · 1 finding".
    [[nodiscard]] static QString workOf(qint64 steps, qint64 minutes, qint64 findings);
    /// "4. How much was really spent?"
    [[nodiscard]] static QString numbered(qint64 number, const QString &question);

    /// What the map says, in sentences: questions first, then where chains break, then where teams differ.
    [[nodiscard]] static QList<MarkedSentence> says(const HuntData &data, const TreasureMap &map);

    /// Why a link has no amount.
    [[nodiscard]] static QString gap(const std::optional<RouteResult> &gap);
    /// The sentence of a warning; it never says that something is wrong, only that it should be looked at.
    [[nodiscard]] static QString of(const ChainWarning &warning, const QString &currency);
    /// "2015 · MXN", or that no year was said.
    [[nodiscard]] static QString titleOf(const ChainYear &year);
    /// "At Approved the teams state different amounts: Faro, $1.00; Telar, $2.00."
    [[nodiscard]] static QString disagreement(const HuntData &data, const ChainLink &link, const QString &currency);

    [[nodiscard]] static QString nameOf(const HuntData &data, const Id &team, const Id &challenge);
    [[nodiscard]] static QString teamName(const HuntData &data, const Id &team);
    [[nodiscard]] static QString challengeName(const HuntData &data, const Id &challenge);
};

} // namespace cauce

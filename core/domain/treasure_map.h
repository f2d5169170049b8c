// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

namespace cauce {

/// What stands across the map.
enum class MapColumns {
    Teams,     ///< one column for each team and challenge of it
    Challenges ///< one for each challenge, its teams together
};

struct MapColumn
{
    Id challenge;
    Id team; ///< null where teams stand together
};

/// A question as the rows name it: the base question's own words, or a challenge's own question.
struct MapRow
{
    Id slot;
    Id challenge; ///< whose own question it is; null for a base question
    QString text;
    MoneyStage stage = MoneyStage::None;
};

/// One cell: what came of a question there.
struct MapCell
{
    bool applies = false; ///< false where the challenge does not ask it
    SlotStage stage = SlotStage::NotStarted;  ///< of several teams, the farthest
    std::optional<RouteResult> result;        ///< of several teams, the best
    std::vector<SlotProgress> parts;          ///< by team: one, or as many as have the challenge
    qint64 steps = 0;
    qint64 findings = 0;
};

/// One thing that the map says; its words are made where it is shown.
struct MapStatement
{
    enum class Kind {
        MostlyFound,   ///< `slot` was found in more than half of the places where it has a result
        MostlyMissing, ///< neither found nor partly found in more than half of them
        TeamsDiffer,   ///< in `challenge` one team found `slot` and another did not
        ChainBreaks    ///< the money chain of `challenge` breaks at `stage`
    };
    Kind kind = Kind::MostlyFound;
    Id slot;
    Id challenge;
    MoneyStage stage = MoneyStage::None;
    qint64 count = 0; ///< in how many…
    qint64 of = 0;    ///< …of how many places
};

/// Questions × teams, or × challenges.
struct TreasureMap
{
    std::vector<MapColumn> columns;
    std::vector<MapRow> rows;                ///< base questions, then each challenge's own
    std::vector<std::vector<MapCell>> cells; ///< by row, then column
    std::map<RouteResult, qint64> totals;    ///< cells by result; all results are there, also with 0
    qint64 notStarted = 0;                   ///< cells without a result where nothing was done…
    qint64 inProgress = 0;                   ///< …or something was
    std::vector<MapStatement> says;          ///< by question in row order, then by challenge
};

[[nodiscard]] TreasureMap treasureMap(const HuntData &data, const WorkIndex &work, MapColumns columns);

} // namespace cauce

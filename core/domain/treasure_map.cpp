// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/treasure_map.h"

#include "core/domain/money_chain.h"

namespace cauce {
namespace {

/// A challenge with what it asks, who has it, and how far each of them is with each question.
struct Asked
{
    const Challenge *challenge;
    std::vector<AskedQuestion> questions;
    std::vector<const Team *> teams;
    std::vector<std::vector<SlotProgress>> progress; ///< by question, then team

    /// The place of a question, if this challenge asks it.
    [[nodiscard]] std::optional<size_t> placeOf(const Id &slot) const
    {
        const auto found = std::find_if(
            questions.begin(), questions.end(), [&](const AskedQuestion &each) { return each.slot == slot; });
        return found == questions.end() ? std::nullopt : std::optional(static_cast<size_t>(found - questions.begin()));
    }
};

std::vector<Asked> allAsked(const HuntData &data, const WorkIndex &work, const AllQuestions &questions)
{
    std::vector<Asked> all;
    for (const Challenge *challenge : data.all<Challenge>().sorted()) {
        Asked asked{challenge, questions.of(challenge->id),
            data.all<Team>().where([&](const Team &team) { return containsId(team.challenges, challenge->id); }), {}};
        for (const AskedQuestion &question : asked.questions) {
            std::vector<SlotProgress> &row = asked.progress.emplace_back();
            row.reserve(asked.teams.size());
            for (const Team *team : asked.teams)
                row.push_back(slotProgress(data, work, team->id, challenge->id, question));
        }
        all.push_back(std::move(asked));
    }
    return all;
}

std::vector<MapRow> rowsOf(const AllQuestions &questions, const std::vector<Asked> &asked)
{
    std::vector<MapRow> rows;
    for (const AskedQuestion &base : questions.of({}))
        rows.push_back({base.slot, {}, base.text, base.moneyStage});
    for (const Asked &each : asked) {
        for (const AskedQuestion &question : each.questions) {
            if (!question.isBase)
                rows.push_back({question.slot, each.challenge->id, question.text, question.moneyStage});
        }
    }
    return rows;
}

/// The cell of all teams of a challenge, or of `team` alone.
MapCell cellOf(const Asked &asked, const Id &slot, const Id &team)
{
    MapCell cell;
    const auto place = asked.placeOf(slot);
    if (!place)
        return cell;
    cell.applies = true;
    for (const SlotProgress &part : asked.progress[*place]) {
        if (!team.isNull() && part.key.team != team)
            continue;
        cell.stage = std::max(cell.stage, part.stage);
        cell.result = betterOf(cell.result, part.result);
        cell.steps += static_cast<qint64>(part.work->steps.size());
        cell.findings += static_cast<qint64>(part.work->savedFindings().size());
        cell.parts.push_back(part);
    }
    return cell;
}

bool isMissing(RouteResult result)
{
    return result != RouteResult::Found && result != RouteResult::Partial;
}

/// Says of each question whether it was mostly found, mostly missing, or differently by teams with the same challenge.
void sayOfQuestions(const std::vector<Asked> &asked, TreasureMap &map)
{
    for (const MapRow &row : map.rows) {
        qint64 found = 0, missing = 0, of = 0;
        std::vector<MapStatement> differ;
        for (const Asked &each : asked) {
            qint64 foundHere = 0, missingHere = 0, ofHere = 0;
            const auto place = each.placeOf(row.slot);
            if (!place)
                continue;
            for (const SlotProgress &part : each.progress[*place]) {
                if (!part.result)
                    continue;
                ++ofHere;
                foundHere += *part.result == RouteResult::Found;
                missingHere += isMissing(*part.result);
            }
            if (foundHere > 0 && missingHere > 0) {
                differ.push_back({MapStatement::Kind::TeamsDiffer, row.slot, each.challenge->id, row.stage, foundHere, ofHere});
            }
            found += foundHere;
            missing += missingHere;
            of += ofHere;
        }
        // One place alone is no pattern.
        if (of > 1 && 2 * found > of)
            map.says.push_back({MapStatement::Kind::MostlyFound, row.slot, {}, row.stage, found, of});
        if (of > 1 && 2 * missing > of)
            map.says.push_back({MapStatement::Kind::MostlyMissing, row.slot, {}, row.stage, missing, of});
        map.says.insert(map.says.end(), differ.begin(), differ.end());
    }
}

/// Whether any team has come to a result about a stage of the money.
bool wasLookedFor(const Asked &asked, MoneyStage stage)
{
    for (size_t i = 0; i < asked.questions.size(); ++i) {
        const auto &parts = asked.progress[i];
        if (asked.questions[i].moneyStage == stage
            && std::any_of(parts.begin(), parts.end(), [](const SlotProgress &part) { return part.result.has_value(); }))
            return true;
    }
    return false;
}

/// Says where chains break: what nobody looked for yet is not known to be missing.
void sayOfChains(const WorkIndex &work, const std::vector<Asked> &asked, TreasureMap &map)
{
    for (const Asked &each : asked) {
        const auto stage = chainBreak(work, each.challenge->id, each.questions);
        if (stage && wasLookedFor(each, *stage))
            map.says.push_back({MapStatement::Kind::ChainBreaks, {}, each.challenge->id, *stage, 1, 1});
    }
}

} // namespace

TreasureMap treasureMap(const HuntData &data, const WorkIndex &work, MapColumns columns)
{
    const AllQuestions questions(data);
    const auto asked = allAsked(data, work, questions);
    TreasureMap map;
    map.rows = rowsOf(questions, asked);
    map.cells.resize(map.rows.size());
    size_t columnCount = 0;
    for (const Asked &each : asked)
        columnCount += columns == MapColumns::Challenges ? 1 : each.teams.size();
    for (auto &row : map.cells)
        row.reserve(columnCount);
    for (const RouteResult result : {RouteResult::Found, RouteResult::Partial, RouteResult::NotFound,
             RouteResult::ExistsUnusable, RouteResult::NeedsRequest, RouteResult::NotProduced})
        map.totals[result] = 0;
    const auto addColumn = [&](const Asked &each, const Id &team) {
        map.columns.push_back({each.challenge->id, team});
        for (size_t row = 0; row < map.rows.size(); ++row) {
            MapCell cell = cellOf(each, map.rows[row].slot, team);
            if (cell.applies && cell.result)
                ++map.totals[*cell.result];
            else if (cell.applies)
                ++(cell.stage == SlotStage::NotStarted ? map.notStarted : map.inProgress);
            map.cells[row].push_back(std::move(cell));
        }
    };
    if (columns == MapColumns::Challenges) {
        for (const Asked &each : asked)
            addColumn(each, {});
    } else {
        for (const Team *team : data.all<Team>().sorted()) {
            for (const Asked &each : asked) {
                if (containsId(team->challenges, each.challenge->id))
                    addColumn(each, team->id);
            }
        }
    }
    sayOfQuestions(asked, map);
    sayOfChains(work, asked, map);
    return map;
}

} // namespace cauce

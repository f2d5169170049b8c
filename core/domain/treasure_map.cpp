// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/treasure_map.h"

#include "core/domain/money_chain.h"

namespace cauce {
namespace {

/// A challenge with what it asks and who has it.
struct Asked
{
    const Challenge *challenge;
    std::vector<AskedQuestion> questions;
    std::vector<const Team *> teams;

    [[nodiscard]] const AskedQuestion *question(const Id &slot) const
    {
        const auto found = std::find_if(
            questions.begin(), questions.end(), [&](const AskedQuestion &each) { return each.slot == slot; });
        return found == questions.end() ? nullptr : &*found;
    }
};

std::vector<Asked> allAsked(const HuntData &data)
{
    std::vector<Asked> all;
    for (const Challenge *challenge : data.all<Challenge>().sorted()) {
        all.push_back({challenge, questionsOf(data, challenge->id),
            data.all<Team>().where([&](const Team &team) { return containsId(team.challenges, challenge->id); })});
    }
    return all;
}

std::vector<MapRow> rowsOf(const HuntData &data, const std::vector<Asked> &asked)
{
    std::vector<MapRow> rows;
    for (const AskedQuestion &base : questionsOf(data, {}))
        rows.push_back({base.slot, {}, base.text, base.moneyStage});
    for (const Asked &each : asked) {
        for (const AskedQuestion &question : each.questions) {
            if (!question.isBase)
                rows.push_back({question.slot, each.challenge->id, question.text, question.moneyStage});
        }
    }
    return rows;
}

MapCell cellOf(
    const HuntData &data, const WorkIndex &work, const Asked &asked, const Id &slot, const std::vector<const Team *> &teams)
{
    MapCell cell;
    const AskedQuestion *question = asked.question(slot);
    if (!question)
        return cell;
    cell.applies = true;
    for (const Team *team : teams) {
        SlotProgress part = slotProgress(data, work, team->id, asked.challenge->id, *question);
        cell.stage = std::max(cell.stage, part.stage);
        cell.result = betterOf(cell.result, part.result);
        cell.steps += static_cast<qint64>(part.work.steps.size());
        cell.findings += static_cast<qint64>(part.work.findings.size());
        cell.parts.push_back(std::move(part));
    }
    return cell;
}

bool isMissing(RouteResult result)
{
    return result != RouteResult::Found && result != RouteResult::Partial;
}

/// Says of each question whether it was mostly found, mostly missing, or differently by teams with the same challenge.
void sayOfQuestions(const HuntData &data, const WorkIndex &work, const std::vector<Asked> &asked, TreasureMap &map)
{
    for (const MapRow &row : map.rows) {
        qint64 found = 0, missing = 0, of = 0;
        std::vector<MapStatement> differ;
        for (const Asked &each : asked) {
            qint64 foundHere = 0, missingHere = 0, ofHere = 0;
            for (const SlotProgress &part : cellOf(data, work, each, row.slot, each.teams).parts) {
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

/// Says where chains break, of challenges in which anything was found out.
void sayOfChains(const HuntData &data, const WorkIndex &work, const std::vector<Asked> &asked, TreasureMap &map)
{
    for (const Asked &each : asked) {
        const bool worked = std::any_of(each.questions.begin(), each.questions.end(), [&](const AskedQuestion &question) {
            const MapCell cell = cellOf(data, work, each, question.slot, each.teams);
            return question.moneyStage != MoneyStage::None && cell.result.has_value();
        });
        if (!worked)
            continue;
        const auto years = moneyChain(data, work, each.challenge->id);
        if (const auto stage = years.front().breaksAt)
            map.says.push_back({MapStatement::Kind::ChainBreaks, {}, each.challenge->id, *stage, 1, 1});
    }
}

} // namespace

TreasureMap treasureMap(const HuntData &data, const WorkIndex &work, MapColumns columns)
{
    const auto asked = allAsked(data);
    TreasureMap map;
    map.rows = rowsOf(data, asked);
    map.cells.resize(map.rows.size());
    for (const RouteResult result : {RouteResult::Found, RouteResult::Partial, RouteResult::NotFound,
             RouteResult::ExistsUnusable, RouteResult::NeedsRequest, RouteResult::NotProduced})
        map.totals[result] = 0;
    const auto addColumn = [&](const Asked &each, const std::vector<const Team *> &teams, const Id &team) {
        map.columns.push_back({each.challenge->id, team});
        for (size_t row = 0; row < map.rows.size(); ++row) {
            MapCell cell = cellOf(data, work, each, map.rows[row].slot, teams);
            if (cell.applies && cell.result)
                ++map.totals[*cell.result];
            else if (cell.applies)
                ++(cell.stage == SlotStage::NotStarted ? map.notStarted : map.inProgress);
            map.cells[row].push_back(std::move(cell));
        }
    };
    if (columns == MapColumns::Challenges) {
        for (const Asked &each : asked)
            addColumn(each, each.teams, {});
    } else {
        for (const Team *team : data.all<Team>().sorted()) {
            for (const Asked &each : asked) {
                if (containsId(team->challenges, each.challenge->id))
                    addColumn(each, {team}, team->id);
            }
        }
    }
    sayOfQuestions(data, work, asked, map);
    sayOfChains(data, work, asked, map);
    return map;
}

} // namespace cauce

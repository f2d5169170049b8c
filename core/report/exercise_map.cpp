// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The treasure map of the exercise report, and what it says.
#include "core/domain/treasure_map.h"
#include "core/report/exercise_context.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

size_t challengeAt(const ExerciseContext &context, const Id &id)
{
    size_t at = 0;
    while (at < context.challenges().size() && context.challenges()[at].record->id != id)
        ++at;
    return at;
}

QString challengeTitle(const ExerciseContext &context, const Id &id)
{
    const auto *challenge = context.data.find<Challenge>(id);
    return challenge ? context.orUnnamed(challenge->title) : context.text(u"notHere"_s);
}

/// Where the answers to a cell stand in this report.
QString linkOf(const ExerciseContext &context, const Id &challenge, const Id &slot)
{
    const size_t c = challengeAt(context, challenge);
    if (c == context.challenges().size())
        return {};
    const auto &questions = context.challenges()[c].questions;
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const AskedQuestion &asked) { return asked.slot == slot; });
    return found == questions.end()
               ? QString()
               : ExerciseContext::questionAnchor(c, static_cast<size_t>(found - questions.begin()));
}

QString columnHead(const ExerciseContext &context, const MapColumn &column)
{
    if (column.team.isNull())
        return challengeTitle(context, column.challenge);
    const auto *team = context.data.find<Team>(column.team);
    const QString name = context.teamName(column.team);
    return team && team->challenges.size() > 1
               ? context.text(u"teamInChallenge"_s, name, challengeTitle(context, column.challenge))
               : name;
}

MarkGrid gridOf(const ExerciseContext &context, const TreasureMap &map, const QString &caption)
{
    MarkGrid grid{caption, context.text(u"question"_s), {}, {}};
    for (const MapColumn &column : map.columns)
        grid.columns.append(columnHead(context, column));
    size_t position = 0;
    Id group;
    for (size_t r = 0; r < map.rows.size(); ++r) {
        const MapRow &row = map.rows[r];
        MarkGridRow drawn;
        if (row.challenge != group) {
            group = row.challenge;
            drawn.group = challengeTitle(context, group);
            position = 0;
        }
        drawn.head = row.challenge.isNull() ? context.numbered(position, row.text) : context.orUnnamed(row.text);
        ++position;
        for (size_t c = 0; c < map.columns.size(); ++c) {
            const MapCell &cell = map.cells[r][c];
            if (!cell.applies) {
                drawn.cells.push_back(std::nullopt);
                continue;
            }
            const QString word = !cell.result && cell.stage == SlotStage::InProgress ? context.text(u"inProgress"_s) : QString();
            drawn.cells.push_back(MarkCell{markOf(cell.result), word, linkOf(context, map.columns[c].challenge, row.slot)});
        }
        grid.rows.push_back(std::move(drawn));
    }
    return grid;
}

QString sentence(const ExerciseContext &context, const TreasureMap &map, const MapStatement &says)
{
    const auto row = std::find_if(map.rows.begin(), map.rows.end(), [&](const MapRow &each) { return each.slot == says.slot; });
    const QString question = row == map.rows.end() ? QString() : context.orUnnamed(row->text);
    switch (says.kind) {
    case MapStatement::Kind::MostlyFound:
        return context.text(u"saysMostlyFound"_s, question, context.number(says.count), context.number(says.of));
    case MapStatement::Kind::MostlyMissing:
        return context.text(u"saysMostlyMissing"_s, question, context.number(says.count), context.number(says.of));
    case MapStatement::Kind::TeamsDiffer:
        return context.text(u"saysTeamsDiffer"_s, question, challengeTitle(context, says.challenge));
    case MapStatement::Kind::ChainBreaks:
        return context.text(u"saysChainBreaks"_s, challengeTitle(context, says.challenge), context.stage(says.stage));
    }
    return {};
}

} // namespace

void addMap(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"mapTitle"_s), u"map"_s});
    const TreasureMap byChallenge = treasureMap(context.data, context.work, MapColumns::Challenges);
    const TreasureMap byTeam = treasureMap(context.data, context.work, MapColumns::Teams);
    if (byChallenge.rows.empty() || byChallenge.columns.empty()) {
        blocks.push_back(Paragraph{plain(context.text(u"noChallenges"_s))});
        return;
    }
    blocks.push_back(Paragraph{plain(context.text(u"mapHow"_s))});
    blocks.push_back(gridOf(context, byChallenge, context.text(u"mapByChallenge"_s)));
    if (!byTeam.columns.empty())
        blocks.push_back(gridOf(context, byTeam, context.text(u"mapByTeam"_s)));
    Bullets says;
    for (const MapStatement &statement : byTeam.says)
        says.items.push_back(plain(sentence(context, byTeam, statement)));
    if (says.items.empty())
        return;
    blocks.push_back(Heading{2, context.text(u"mapSays"_s), u"map-says"_s});
    blocks.push_back(std::move(says));
}

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Purpose, numbers and teams of the exercise report.
#include "core/domain/counted.h"
#include "core/domain/treasure_map.h"
#include "core/report/exercise_context.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

KeyValues numbersOf(const ExerciseContext &context)
{
    const HuntData &data = context.data;
    qint64 minutes = 0;
    for (const RouteStep *step : data.all<RouteStep>().sorted())
        minutes += counted(step->minutes);
    KeyValues numbers;
    const auto add = [&](const QString &key, qint64 value) {
        numbers.items.push_back({context.text(key), plain(context.number(value))});
    };
    const auto size = [](const auto &table) { return static_cast<qint64>(table.size()); };
    add(u"challenges"_s, size(data.all<Challenge>()));
    add(u"countQuestions"_s, countQuestions(data));
    add(u"teams"_s, size(data.all<Team>()));
    add(u"countSteps"_s, size(data.all<RouteStep>()));
    add(u"countMinutes"_s, minutes);
    const qint64 saved = countSavedFindings(data);
    add(u"countFindings"_s, saved);
    if (const qint64 underWay = size(data.all<Finding>()) - saved; underWay > 0)
        add(u"countUnderWay"_s, underWay);
    add(u"countDocuments"_s, size(data.all<cauce::Document>()));
    return numbers;
}

/// How many cells of the map came to each result.
Table resultsOf(const ExerciseContext &context)
{
    const TreasureMap map = treasureMap(context.data, context.work, MapColumns::Teams);
    qint64 all = map.notStarted + map.inProgress;
    for (const auto &[result, count] : map.totals)
        all += count;
    Table table{context.text(u"whatCame"_s),
                {{Align::Start, 4, Column::Role::RowHead}, {Align::End, 1}, {Align::End, 1}},
                {textRow({context.text(u"result"_s), context.text(u"cells"_s), context.text(u"share"_s)})},
                {},
                {}};
    const auto add = [&](Cell head, qint64 count) {
        const QString share = all == 0 ? context.text(u"dash"_s) : context.number((count * 100 + all / 2) / all) + u" %"_s;
        table.rows.push_back({{std::move(head), cellOf(plain(context.number(count))), cellOf(plain(share))}, {}});
    };
    for (const auto &[result, count] : map.totals)
        add({{}, markOf(result)}, count);
    if (map.inProgress > 0)
        add(cellOf(plain(context.text(u"inProgress"_s))), map.inProgress);
    if (map.notStarted > 0)
        add({{}, ResultMark::NotStarted}, map.notStarted);
    return table;
}

} // namespace

void addPurpose(const ExerciseContext &context, Blocks &blocks)
{
    const Hunt &hunt = context.data.hunt();
    blocks.push_back(Heading{1, context.text(u"purposeTitle"_s), u"purpose"_s});
    if (!hunt.purpose.isEmpty())
        blocks.push_back(Paragraph{plain(hunt.purpose)});
    if (!hunt.legalFramework.isEmpty())
        blocks.push_back(Paragraph{{strong(context.text(u"legalFramework"_s) + u": "_s),
                                    Run{hunt.legalFramework, false, false, false, {}}}});
    blocks.push_back(Heading{2, context.text(u"inNumbers"_s), u"numbers"_s});
    blocks.push_back(numbersOf(context));
    blocks.push_back(resultsOf(context));
    blocks.push_back(Note{Note::Kind::Info, plain(context.text(u"notFoundIsResult"_s))});
}

void addTeams(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"teamsTitle"_s), u"teams"_s});
    std::map<Id, std::vector<const Member *>> members;
    for (const Member *member : context.data.all<Member>().where([](const Member &each) { return !each.isSeat(); }))
        members[member->team].push_back(member);
    Table table{{},
                {{Align::Start, 2, Column::Role::RowHead}, {Align::Start, 3}, {Align::Start, 5}},
                {textRow({context.text(u"team"_s), context.text(u"challenge"_s), context.text(u"members"_s)})},
                {},
                {}};
    for (const Team *team : context.data.all<Team>().sorted()) {
        QStringList challenges;
        for (const ReportedChallenge &challenge : context.challenges()) {
            if (containsId(team->challenges, challenge.record->id))
                challenges.append(context.orUnnamed(challenge.record->title));
        }
        QStringList people;
        for (const Member *member : members[team->id]) {
            const QString name = context.personName(*member, static_cast<int>(people.size()) + 1);
            people.append(member->role == MemberRole::None
                              ? name
                              : context.text(u"withRole"_s, name, context.text(u"role."_s + codeOf(member->role))));
        }
        table.rows.push_back(textRow({context.orUnnamed(team->name), challenges.join(u'\n'),
                                      people.isEmpty() ? context.text(u"dash"_s) : people.join(u", "_s)}));
    }
    if (table.rows.empty())
        blocks.push_back(Paragraph{plain(context.text(u"dash"_s))});
    else
        blocks.push_back(std::move(table));
    if (context.choices.people == ReportChoices::People::Pseudonyms)
        blocks.push_back(Paragraph{plain(context.text(u"pseudonymsNote"_s))});
}

} // namespace cauce::report

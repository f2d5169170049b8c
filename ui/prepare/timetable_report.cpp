// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/timetable_report.h"

#include "core/workspace/places.h"
#include "ui/common/record_words.h"

#include <QLocale>
#include <QTime>

namespace cauce {

QString TimetableReport::wordOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Welcome: return tr("Welcome");
    case BlockKind::Icebreaker: return tr("Getting to know each other");
    case BlockKind::Brief: return tr("What we search and how");
    case BlockKind::Search: return tr("Search in teams");
    case BlockKind::Break: return tr("Break");
    case BlockKind::Handover: return tr("Teams hand in");
    case BlockKind::Sharing: return tr("Sharing what was found");
    }
    return {};
}

QString TimetableReport::clock(const QString &start, qint64 minute)
{
    QTime begins = QTime::fromString(start, QStringLiteral("HH:mm"));
    if (!begins.isValid())
        begins = QTime(9, 0);
    return begins.addSecs(static_cast<int>(minute) * 60).toString(QStringLiteral("HH:mm"));
}

QString TimetableReport::dayOf(const Hunt &hunt, const std::vector<TimeBlock> &blocks, int day)
{
    if (blocks.empty() || blocks.back().day == 0)
        return tr("The day");
    if (!hunt.startsOn.isValid())
        return tr("Day %1").arg(day + 1);
    return tr("Day %1: %2").arg(QString::number(day + 1), QLocale().toString(hunt.startsOn.addDays(day), QLocale::LongFormat));
}

report::Document TimetableReport::of(const HuntData &data)
{
    const Hunt &hunt = data.hunt();
    report::Document document;
    document.title = tr("Timetable");
    document.subtitle = RecordWords::orUnnamed(hunt.title);
    document.language = QLocale().language() == QLocale::Spanish ? report::Language::Spanish : report::Language::English;
    document.paper = report::Paper::Letter;
    if (const QString place = placeInWords(hunt); !place.isEmpty())
        document.meta.push_back({tr("Place"), report::plain(place)});
    const std::vector<TimeBlock> blocks = timetable(hunt.minutes);
    // Where there are several days, each says its own.
    if (hunt.startsOn.isValid() && (blocks.empty() || blocks.back().day == 0))
        document.meta.push_back({tr("Date"), report::plain(QLocale().toString(hunt.startsOn, QLocale::LongFormat))});

    const auto cell = [](const QString &text) { return report::Cell{report::plain(text), std::nullopt}; };
    report::Table day;
    day.columns = {{report::Align::Start, 1, report::Column::Role::RowHead}, {report::Align::Start, 3, report::Column::Role::Data},
        {report::Align::End, 1, report::Column::Role::Data}};
    day.headerRows = {{{cell(tr("Time")), cell(tr("What")), cell(tr("How long"))}, {}}};
    for (size_t at = 0; at < blocks.size(); ++at) {
        const TimeBlock &block = blocks[at];
        const QString hours = tr("%1 to %2").arg(
            clock(hunt.startTime, block.startMinute), clock(hunt.startTime, block.startMinute + block.minutes));
        day.rows.push_back({{cell(hours), cell(wordOf(block.kind)), cell(RecordWords::minutes(block.minutes))}, {}});
        if (at + 1 < blocks.size() && blocks[at + 1].day == block.day)
            continue;
        document.blocks.emplace_back(report::Heading{1, dayOf(hunt, blocks, block.day), {}});
        document.blocks.emplace_back(day);
        day.rows.clear();
    }

    report::Table teams;
    teams.columns = {{report::Align::Start, 1, report::Column::Role::RowHead},
        {report::Align::Start, 2, report::Column::Role::Data}, {report::Align::Start, 3, report::Column::Role::Data}};
    teams.headerRows = {{{cell(tr("Team")), cell(tr("Challenge")), cell(tr("People"))}, {}}};
    for (const Team *team : data.all<Team>().sorted()) {
        QStringList challenges;
        for (const Challenge *challenge : data.all<Challenge>().sorted()) {
            if (containsId(team->challenges, challenge->id))
                challenges << RecordWords::orUnnamed(challenge->title);
        }
        QStringList people;
        // A printed sheet hangs on a wall: only pseudonyms, never the real names.
        for (const Member *member : data.all<Member>().where([&](const Member &each) { return each.team == team->id; })) {
            const QString role = member->role == MemberRole::None ? QString() : RecordWords::of(member->role);
            const QString name = member->pseudonym.isEmpty() ? tr("a person") : member->pseudonym;
            people << (role.isEmpty() ? name : tr("%1 (%2)").arg(name, role));
        }
        teams.rows.push_back({{cell(RecordWords::orUnnamed(team->name)), cell(challenges.join(QStringLiteral(", "))),
                                  cell(people.join(QStringLiteral(", ")))}, {}});
    }
    if (!teams.rows.empty()) {
        document.blocks.emplace_back(report::Heading{1, tr("The teams"), {}});
        document.blocks.emplace_back(std::move(teams));
    }
    return document;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_plan.h"

#include "core/domain/counted.h"

#include <numeric>

namespace cauce {
namespace {

constexpr qint64 kLongestSearch = 90;
constexpr qint64 kShortestSearch = 20;
constexpr qint64 kBreak = 15;
constexpr qint64 kMeal = 60;
// Under three hours it is a workshop: no time for an icebreaker (domain.md section 1).
constexpr qint64 kFullExercise = 180;
constexpr qint64 kLongestDay = 10 * 60;
/// Ten times what the window lets people ask for: a file may come from a stranger, and no timetable is without end.
constexpr qint64 kMostMinutes = 30 * 24 * 60;
constexpr qint64 kLaterWelcome = 10; // of the second day and those after it

/// `percent` of `minutes` in steps of five, within bounds.
qint64 share(qint64 minutes, qint64 percent, qint64 least, qint64 most)
{
    return std::clamp((minutes * percent / 100 + 2) / 5 * 5, least, most);
}

/// After the second, fifth, … search block people eat.
qint64 breakAfter(qint64 block)
{
    return block % 3 == 2 ? kMeal : kBreak;
}

/// One day of a timetable: what it opens and closes with, and the search with its breaks between.
class Day
{
public:
    Day(int day, qint64 minutes, std::vector<TimeBlock> &blocks) : m_day(day), m_rest(minutes), m_blocks(blocks) {}
    void add(BlockKind kind, qint64 length)
    {
        if (length > 0)
            m_blocks.push_back({kind, m_at, length, m_day});
        m_at += std::max<qint64>(length, 0);
        m_rest -= std::max<qint64>(length, 0);
    }
    /// All the time that is left but for `closing` minutes.
    void search(qint64 closing)
    {
        qint64 rest = m_rest - closing;
        qint64 searches = 1;
        qint64 breaks = 0;
        while (rest - breaks > searches * kLongestSearch) {
            breaks += breakAfter(searches);
            ++searches;
        }
        rest -= breaks;
        for (qint64 block = 1; block <= searches; ++block) {
            const qint64 length = block == searches ? rest : rest / (searches - block + 1) / 5 * 5;
            add(BlockKind::Search, length);
            rest -= length;
            if (block < searches)
                add(BlockKind::Break, breakAfter(block));
        }
    }

private:
    int m_day;
    qint64 m_at = 0;
    qint64 m_rest;
    std::vector<TimeBlock> &m_blocks;
};

} // namespace

std::vector<TimeBlock> timetable(qint64 inRoom)
{
    std::vector<TimeBlock> blocks;
    const qint64 minutes = std::min(inRoom, kMostMinutes);
    if (minutes <= 0)
        return blocks;
    const qint64 welcome = share(minutes, 3, 5, 20);
    const qint64 icebreaker = minutes < kFullExercise ? 0 : share(minutes, 5, 10, 30);
    const qint64 brief = share(minutes, 6, 5, 30);
    const qint64 handover = share(minutes, 3, 5, 20);
    const qint64 sharing = share(minutes, 18, 10, 90);
    if (minutes - welcome - icebreaker - brief - handover - sharing < kShortestSearch) {
        blocks.push_back({BlockKind::Search, 0, minutes, 0});
        return blocks;
    }
    const qint64 days = (minutes + kLongestDay - 1) / kLongestDay;
    for (qint64 at = 0; at < days; ++at) {
        const bool isLast = at + 1 == days;
        const qint64 usual = minutes / days / 5 * 5;
        Day day(static_cast<int>(at), isLast ? minutes - usual * (days - 1) : usual, blocks);
        day.add(BlockKind::Welcome, at == 0 ? welcome : kLaterWelcome);
        if (at == 0) {
            day.add(BlockKind::Icebreaker, icebreaker);
            day.add(BlockKind::Brief, brief);
        }
        day.search(isLast ? handover + sharing : 0);
        if (isLast) {
            day.add(BlockKind::Handover, handover);
            day.add(BlockKind::Sharing, sharing);
        }
    }
    return blocks;
}

qint64 searchMinutes(qint64 minutes)
{
    qint64 search = 0;
    for (const TimeBlock &block : timetable(minutes))
        search += block.kind == BlockKind::Search ? block.minutes : 0;
    return search;
}

std::vector<qint64> fitTimeBoxes(const std::vector<qint64> &boxes, qint64 available)
{
    std::vector<qint64> wanted;
    for (const qint64 box : boxes)
        wanted.push_back(counted(box));
    const qint64 sum = std::accumulate(wanted.begin(), wanted.end(), qint64(0));
    if (sum <= available || sum == 0)
        return wanted;
    const qint64 room = std::max<qint64>(available, 0);
    const qint64 unit = room >= 5 * static_cast<qint64>(wanted.size()) ? 5 : 1;
    std::vector<qint64> fitted;
    for (const qint64 box : wanted)
        fitted.push_back(box * room / sum / unit * unit);
    qint64 left = room - std::accumulate(fitted.begin(), fitted.end(), qint64(0));
    // What rounding took goes back to those that lost most of their share.
    while (left >= unit) {
        size_t poorest = 0;
        for (size_t at = 1; at < wanted.size(); ++at) {
            if (wanted[at] * room - fitted[at] * sum > wanted[poorest] * room - fitted[poorest] * sum)
                poorest = at;
        }
        fitted[poorest] += unit;
        left -= unit;
    }
    return fitted;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_plan.h"

#include <numeric>

namespace cauce {
namespace {

constexpr qint64 kLongestSearch = 90;
constexpr qint64 kShortestSearch = 20;
constexpr qint64 kBreak = 15;
constexpr qint64 kMeal = 60;
// Under three hours it is a workshop: no time for an icebreaker (domain.md section 1).
constexpr qint64 kFullExercise = 180;

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

} // namespace

std::vector<TimeBlock> timetable(qint64 minutes)
{
    std::vector<TimeBlock> blocks;
    if (minutes <= 0)
        return blocks;
    qint64 at = 0;
    const auto add = [&](BlockKind kind, qint64 length) {
        if (length > 0)
            blocks.push_back({kind, at, length});
        at += std::max<qint64>(length, 0);
    };
    const qint64 welcome = share(minutes, 3, 5, 20);
    const qint64 icebreaker = minutes < kFullExercise ? 0 : share(minutes, 5, 10, 30);
    const qint64 brief = share(minutes, 6, 5, 30);
    const qint64 handover = share(minutes, 3, 5, 20);
    const qint64 sharing = share(minutes, 18, 10, 90);
    qint64 rest = minutes - welcome - icebreaker - brief - handover - sharing;
    if (rest < kShortestSearch) {
        add(BlockKind::Search, minutes);
        return blocks;
    }
    qint64 searches = 1;
    qint64 breaks = 0;
    while (rest - breaks > searches * kLongestSearch) {
        breaks += breakAfter(searches);
        ++searches;
    }
    rest -= breaks;
    add(BlockKind::Welcome, welcome);
    add(BlockKind::Icebreaker, icebreaker);
    add(BlockKind::Brief, brief);
    for (qint64 block = 1; block <= searches; ++block) {
        const qint64 length = block == searches ? rest : rest / (searches - block + 1) / 5 * 5;
        add(BlockKind::Search, length);
        rest -= length;
        if (block < searches)
            add(BlockKind::Break, breakAfter(block));
    }
    add(BlockKind::Handover, handover);
    add(BlockKind::Sharing, sharing);
    return blocks;
}

std::vector<qint64> fitTimeBoxes(const std::vector<qint64> &boxes, qint64 available)
{
    const qint64 sum = std::accumulate(boxes.begin(), boxes.end(), qint64(0));
    if (sum <= available || sum <= 0)
        return boxes;
    const qint64 room = std::max<qint64>(available, 0);
    const qint64 unit = room >= 5 * static_cast<qint64>(boxes.size()) ? 5 : 1;
    std::vector<qint64> fitted;
    for (const qint64 box : boxes)
        fitted.push_back(box * room / sum / unit * unit);
    qint64 left = room - std::accumulate(fitted.begin(), fitted.end(), qint64(0));
    // What rounding took goes back to those that lost most of their share.
    while (left >= unit) {
        size_t poorest = 0;
        for (size_t at = 1; at < boxes.size(); ++at) {
            if (boxes[at] * room - fitted[at] * sum > boxes[poorest] * room - fitted[poorest] * sum)
                poorest = at;
        }
        fitted[poorest] += unit;
        left -= unit;
    }
    return fitted;
}

} // namespace cauce

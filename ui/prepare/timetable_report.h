// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"
#include "core/domain/team_plan.h"
#include "core/report/blocks.h"

#include <QCoreApplication>

namespace cauce {

/// The timetable, day by day, and who is in which team, as a sheet to print.
class TimetableReport
{
    Q_DECLARE_TR_FUNCTIONS(TimetableReport)
public:
    /// In the language of the window, on letter paper. Needs the hours in the room.
    [[nodiscard]] static report::Document of(const HuntData &data);
    [[nodiscard]] static QString wordOf(BlockKind kind);
    /// "09:00" for `minute` minutes after `start`; a day begins at 09:00 where no start was said.
    [[nodiscard]] static QString clock(const QString &start, qint64 minute);
    /// What a day of the timetable is called: "The day" where it is the only one, else "Day 2" with its date where there is one.
    [[nodiscard]] static QString dayOf(const Hunt &hunt, const std::vector<TimeBlock> &blocks, int day);
};

} // namespace cauce

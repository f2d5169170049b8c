// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/exercise_report.h"

namespace cauce {

class Clock;

/// The choices that a report of this hunt starts from: our checklists, the place in words, the day.
[[nodiscard]] Result<report::ReportChoices> reportChoices(const HuntData &data, report::Language language, const Clock &clock);

} // namespace cauce

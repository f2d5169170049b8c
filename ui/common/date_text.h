// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace cauce {

/// Why typed text is no date.
enum class DateProblem {
    None,
    NotADate,     ///< not day, month and year in numbers
    YearNotFull,  ///< the year has not four figures
    NoSuchMonth,  ///< month 0 or above 12
    NoSuchDay,    ///< the month has fewer days (or day 0)
    NotALeapYear, ///< 29 February of a year without one
    OutOfRange    ///< before 1900 or after 2199
};

/// Typed text read as a date; day, month and year are what could be read, for the sentence that says why not.
struct DateReading {
    QDate date; ///< valid only without problem; null for empty text
    DateProblem problem = DateProblem::None;
    int day = 0;
    int month = 0;
    int year = 0;
};

/// Reads d/m/yyyy (also with - . or spaces) and yyyy-mm-dd. Empty text is no date and no problem.
[[nodiscard]] DateReading readDate(QStringView text);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_text.h"

#include <QRegularExpression>

namespace cauce {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

DateReading judge(int day, int month, int year)
{
    DateReading reading{QDate(), DateProblem::None, day, month, year};
    if (month < 1 || month > 12)
        reading.problem = DateProblem::NoSuchMonth;
    else if (month == 2 && day == 29 && !QDate::isLeapYear(year))
        reading.problem = DateProblem::NotALeapYear;
    else if (day < 1 || day > QDate(2000, month, 1).daysInMonth())
        reading.problem = DateProblem::NoSuchDay;
    else if (year < kFirstYear || year > kLastYear)
        reading.problem = DateProblem::OutOfRange;
    else
        reading.date = QDate(year, month, day);
    return reading;
}

} // namespace

DateReading readDate(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return {};
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,4})$"));
    if (const auto match = iso.match(trimmed); match.hasMatch())
        return judge(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const auto match = dayFirst.match(trimmed);
    if (!match.hasMatch())
        return {QDate(), DateProblem::NotADate, 0, 0, 0};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (match.captured(3).size() != 4)
        return {QDate(), DateProblem::YearNotFull, day, month, year};
    return judge(day, month, year);
}

} // namespace cauce

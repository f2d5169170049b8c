// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"

namespace cauce {
namespace {

/// Whether `text` has a digit wherever `shape` has a 0, and the very character elsewhere.
bool hasShape(QStringView text, QLatin1StringView shape)
{
    if (text.size() != shape.size())
        return false;
    for (qsizetype at = 0; at < shape.size(); ++at) {
        const char16_t here = text[at].unicode();
        const bool fits = shape[at].unicode() == u'0' ? here >= u'0' && here <= u'9' : here == shape[at].unicode();
        if (!fits)
            return false;
    }
    return true;
}

int digits(QStringView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype at = from; at < from + count; ++at)
        number = 10 * number + (text[at].unicode() - u'0');
    return number;
}

} // namespace

QString isoOf(const QDate &date) { return date.toString(Qt::ISODate); }

QString isoOf(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }

std::optional<QDate> dateFromIso(QStringView text)
{
    if (!hasShape(text, QLatin1StringView("0000-00-00")))
        return std::nullopt;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// By hand: to read a time with Qt and write it again to compare took an eighth of the opening of a big hunt.
std::optional<QDateTime> timeFromIso(QStringView text)
{
    if (!hasShape(text, QLatin1StringView("0000-00-00T00:00:00.000Z")))
        return std::nullopt;
    const auto date = dateFromIso(text.first(10));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    return date && time.isValid() ? std::optional(QDateTime(*date, time, Qt::UTC)) : std::nullopt;
}

} // namespace cauce

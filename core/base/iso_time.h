// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

namespace cauce {

/// "2015-10-24"; empty for an invalid date and for years that ISO 8601 does not write in four digits.
[[nodiscard]] QString isoOf(const QDate &date);
/// "2015-10-24T16:05:00.000Z": in UTC with milliseconds; other spellings would depend on the machine's time zone. Empty as above.
[[nodiscard]] QString isoOf(const QDateTime &at);

/// Reads exactly what isoOf() writes, and nothing else that Qt would take for a date or a time.
[[nodiscard]] std::optional<QDate> dateFromIso(QStringView text);
[[nodiscard]] std::optional<QDateTime> timeFromIso(QStringView text);

} // namespace cauce

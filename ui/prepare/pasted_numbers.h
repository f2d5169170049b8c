// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cauce {

/// What a cell that should hold a number holds.
struct PastedNumber
{
    enum class Kind { Nothing, Number, BelowZero, NotUnderstood };
    Kind kind = Kind::Nothing;
    qint64 value = 0;
};

/// A whole number as people write it in Mexico, also with its unit: "1,500", "10 puntos".
[[nodiscard]] PastedNumber pastedCount(const QString &cell);
/// A length of time in minutes: "90", "1:30", "1.5 h", "1 h 30 min".
[[nodiscard]] PastedNumber pastedMinutes(const QString &cell);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cauce {

/// What is odd about the time that an edit claims. People are told; which version is shown does not depend on it.
enum class ClockDoubt {
    None,
    Behind, ///< earlier than something that it replaces, and so builds on
    Ahead   ///< more than a day after now
};

/// `replacedMs` is the latest time that an edit whose value it replaces claims; 0 if it replaces none. Milliseconds since 1970.
[[nodiscard]] constexpr ClockDoubt clockDoubt(qint64 claimedMs, qint64 replacedMs, qint64 nowMs)
{
    constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;
    if (claimedMs < replacedMs)
        return ClockDoubt::Behind;
    return claimedMs > nowMs + kDayMs ? ClockDoubt::Ahead : ClockDoubt::None;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace cauce::test {

/// The longest turn of the event loop that people accept is 50 ms in the program as they run it. A test runs what a compiler
/// did not optimise, at times under a sanitizer, and six times as long is what that costs at most; time is the processor time
/// of this thread, so that a busy machine makes no difference. Still, this only sees a page that does something it must never
/// do on this thread; the benchmarks hold the bound itself.
inline constexpr qint64 kLongestTurnMs = 50 * 6;

/// Does `action` in a turn of its own, as a click would, lets all that follows come to rest, and gives the processor time of the
/// longest turn, milliseconds.
[[nodiscard]] qint64 longestTurn(const std::function<void()> &action);

} // namespace cauce::test

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace cauce {

/// A number of minutes or points as it goes into a sum: never below zero, and never so large that sums of them, or the products
/// of two sums, could overflow. The window asks for far less, but a file may come from a stranger.
[[nodiscard]] constexpr qint64 counted(qint64 number)
{
    return std::clamp<qint64>(number, 0, 1'000'000);
}

} // namespace cauce

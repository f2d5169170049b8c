// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace cauce {

/// How much larger than usual the letters are that a person chose, 1 to 2: columns of words grow with them.
[[nodiscard]] inline double textScale()
{
    constexpr double kBodyPoints = 11;
    return std::max(1.0, QApplication::font().pointSizeF() / kBodyPoints);
}

/// From here on letters are so large that what usually stands side by side stands one below the other.
constexpr double kLargeText = 1.4;

/// A width for words, in device-independent pixels, at the present size of letters.
[[nodiscard]] inline int forText(int pixels)
{
    return static_cast<int>(pixels * textScale());
}

} // namespace cauce

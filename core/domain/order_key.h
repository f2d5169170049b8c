// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cauce {

/// A fractional key that sorts between `before` and `after` (either may be empty: the start, the end). Keys are digits and
/// lower-case letters and never end in '0', so that there is always room between two; a drag changes one record.
/// If `before` is not smaller than `after`, the key comes after `before`.
[[nodiscard]] QString orderBetween(const QString &before, const QString &after);

} // namespace cauce

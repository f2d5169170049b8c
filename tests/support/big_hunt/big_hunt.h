// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace cauce {

/// How big a hunt is made. Teams, challenges, sources and institutions are those of a statewide exercise whatever the number
/// of records; steps, findings, amounts and evidence make up the rest, in the proportion of real exercises.
struct BigHuntSize
{
    int records = 100'000;
    qint64 documentBytes = 1'000'000'000; ///< half of it cannot be compressed, half is text; before compression
};

/// Writes a hunt of invented records, one edit each, through the store's own edit log and projection; the same size gives the
/// same records. Errors as Store::create.
[[nodiscard]] Result<> writeBigHunt(const QString &path, const BigHuntSize &size);
/// The path of such a hunt in `folder`, made if it is not there yet.
[[nodiscard]] Result<QString> bigHunt(const QString &folder, const BigHuntSize &size);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recover_rows.h"

namespace cauce {

/// One edit put together again.
struct RestoredEdit
{
    Edit edit;
    std::optional<qint64> merge;
    bool rewritten = false; ///< a part was lost, and what is left stands under a new id
};

/// What is still known of an edit of which nothing is left.
struct LostEdit
{
    Digest id;
    std::optional<qint64> timeMs;
    std::optional<Author> author;
    std::set<QByteArray> types; ///< of the records that it changed
};

struct RestoredEdits
{
    std::vector<RestoredEdit> edits; ///< oldest first
    std::vector<LostEdit> lost;
};

/// Puts edits together from their rows. One whose content gives its id is as it was; one that lacks a part is written as a
/// new edit of what is left, with the salts of before, so that what was suppressed stays recognisable.
[[nodiscard]] RestoredEdits restoreEdits(const SalvagedRows &rows);

} // namespace cauce

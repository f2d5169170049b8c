// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/storage/projection.h"

namespace cauce {

/// One thing that a full check found.
struct CheckProblem
{
    enum class Kind {
        Structure,  ///< SQLite's own integrity check
        Edit,       ///< an edit whose content does not give its id, or whose header is missing
        Projection, ///< a table that is derived from the edits and does not say what they say
        Document,   ///< bytes that do not give their SHA-256
        Reference   ///< a row that points to one that is not there; `where` is "table → table"
    };
    Kind kind;
    QString where; ///< which edit, record or document, and what
};

/// The full check of an open file: structure, every edit's id, projection, every document. Reads only. What is damaged is a
/// problem among the others, and the rest is checked still; throws DbError where the medium itself fails. `between` runs
/// between pieces. Cancelled it ends early: then what it found is not all, and to have found nothing means nothing.
[[nodiscard]] std::vector<CheckProblem> checkAll(Connection &db, EditLog &log, Projection &projection, const Job &job,
    const std::function<void()> &between = {});

} // namespace cauce

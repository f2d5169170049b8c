// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace cauce {

/// Something that was in the damaged file and is not in the recovered one.
struct LostItem
{
    enum class Kind {
        Edit,     ///< an edit of which nothing could be read but that it was; `what` is its id, if that is known
        Value,    ///< a value of a field's history; `what` is "type.field record"
        Document, ///< a document whose bytes are not whole; `what` is its title or file name, else its SHA-256, if even that is known
        Pages,    ///< parts of the file itself, of which nobody knows all that was in them; `what` is how many
    };
    Kind kind;
    QString what;
    std::optional<qint64> timeMs = {}; ///< of an edit: when it was made, if that can be read,
    QString who = {};                  ///< by whom, or on which laptop,
    QStringList types = {};            ///< and what records it changed
};

/// What could be brought back.
struct RecoverReport
{
    qint64 edits = 0;         ///< edits that are whole, under their own ids
    qint64 rewrittenEdits = 0; ///< edits of which a part was lost: what is left of them, under new ids
    qint64 fromRecords = 0;   ///< values whose edit was lost, taken from the record tables
    qint64 records = 0;       ///< visible records
    qint64 documents = 0;     ///< documents whose bytes give their SHA-256
    qint64 drafts = 0;
    std::vector<LostItem> lost;

    /// A file without a single record was not read, whatever is not missed.
    [[nodiscard]] bool isComplete() const { return records > 0 && lost.empty() && rewrittenEdits == 0 && fromRecords == 0; }
};

/// Brings back into a new file `outPath` whatever of a damaged hunt can be read; `path` is not changed. It reads the pages
/// themselves and not through SQLite, so that a page that is gone takes nothing with it that lies on another. The new file
/// has passed the full check. No other part of this process may have `path` open.
/// `NotFound`, `NotAHunt`, `NewerVersion`, `AlreadyExists`, `DiskFull`, `Cancelled`, `Damaged` (nothing could be read).
[[nodiscard]] Result<RecoverReport> recover(
    const QString &path, const QString &outPath, const Clock &clock, const Job &job = Job());

} // namespace cauce

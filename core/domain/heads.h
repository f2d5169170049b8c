// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <map>
#include <vector>

namespace cauce {

/// One change together with the edit it is part of. Neither is owned.
struct ChangeView
{
    const Edit *edit;
    const Change *change;
};

/// One of the values that stand in a field unreplaced.
struct Version
{
    Value value;
    bool withheld = false;      ///< the value is not in this copy, or was suppressed
    std::vector<Digest> edits;  ///< the heads that say so, sorted
    Author author;              ///< of the head that counts as latest
    qint64 timeMs = 0;          ///< its claimed time
};

/// What stands in one field: one version is the value, several are *dos versiones*.
struct FieldState
{
    Value shown;
    bool withheld = false;
    std::vector<Version> versions; ///< the one shown first

    [[nodiscard]] bool isDisputed() const { return versions.size() > 1; }
};

/// What a record's edits come to. A pure function of the edits: the same on every laptop.
struct RecordState
{
    QByteArray type;
    Author owner;       ///< of the first edit
    qint64 bornMs = 0;
    bool deleted = false; ///< every field's only version is a tombstone
    std::map<QByteArray, FieldState> fields;
};

/// Resolves all changes of one record. Versions of a field are ordered by the later claimed time, never counted earlier than
/// that of an edit it builds on, then by id (design section 3); a tombstone is shown only where nothing else stands, and then
/// the value it replaced is shown in its place.
[[nodiscard]] RecordState resolveRecord(const std::vector<ChangeView> &changes);

} // namespace cauce

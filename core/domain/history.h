// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/heads.h"

#include <map>
#include <set>

namespace cauce {

/// A set of edits. Joining two is their union: idempotent, commutative, associative. What a redaction names is dropped on
/// the way in and never comes back, in whatever order things arrive.
class History
{
public:
    /// Takes in one edit, whole. One that is known already only brings values that were withheld here.
    void add(const Edit &edit);
    /// Takes in every edit of `other`.
    void merge(const History &other);
    /// Takes `ids` out again; the edits outside `ids` that build on them, if there are any, and then nothing is changed.
    [[nodiscard]] std::vector<Digest> takeOut(const std::set<Digest> &ids);

    [[nodiscard]] const std::map<Digest, Edit> &edits() const { return m_edits; }
    /// Salted hashes of values, and SHA-256 of documents, that were suppressed.
    [[nodiscard]] const std::set<Digest> &suppressed() const { return m_suppressed; }
    /// All changes of one record.
    [[nodiscard]] std::vector<ChangeView> changesOf(const Id &record) const;
    /// Every record and what its edits come to.
    [[nodiscard]] std::map<Id, RecordState> resolve() const;

private:
    void suppressIn(Edit &edit) const;

    std::map<Digest, Edit> m_edits;
    std::set<Digest> m_suppressed;
};

/// What a redaction edit names: the digests in every `targets` value of a `redaction` record, replaced ones included.
[[nodiscard]] std::vector<Digest> suppressionTargets(const Edit &edit);

/// Ids of deleted records that stay visible, because something that is not deleted belongs to them: the path to the root of a
/// record that was edited elsewhere, along every `Parent` field of the descriptions.
[[nodiscard]] std::set<Id> visibleGhosts(const std::map<Id, RecordState> &records);

} // namespace cauce

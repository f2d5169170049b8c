// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QSet>
#include <set>

namespace cauce {

/// What changed, for pages to decide whether they must look again.
struct ChangeSet
{
    QSet<QByteArray> types;
    std::set<Id> records;

    [[nodiscard]] bool isEmpty() const { return records.empty(); }
    /// Whether a record of type R is among them.
    template<class R>
    [[nodiscard]] bool touches() const;
};

} // namespace cauce

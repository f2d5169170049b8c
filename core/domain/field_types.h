// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace cauce {

/// Ids as a set: sorted, no repeats, so that two people's equal sets are equal values.
using IdSet = std::vector<Id>;

/// Adds `id`, keeping the order.
inline void insertId(IdSet &set, const Id &id)
{
    const auto at = std::lower_bound(set.begin(), set.end(), id);
    if (at == set.end() || *at != id)
        set.insert(at, id);
}

[[nodiscard]] inline bool containsId(const IdSet &set, const Id &id)
{
    return std::binary_search(set.begin(), set.end(), id);
}

/// An amount as one thing: number, currency (ISO 4217) and unit in which the source printed it (1, 1000 for "miles de
/// pesos", 1000000). The number is in that unit.
struct Money
{
    Decimal number;
    QString currency = QStringLiteral("MXN");
    qint64 unit = 1;

    friend bool operator==(const Money &a, const Money &b)
    {
        return a.number.unscaled() == b.number.unscaled() && a.number.scale() == b.number.scale()
            && a.currency == b.currency && a.unit == b.unit;
    }
};

/// Where in a document: page (1 is the first; 0 for the whole), region in ten-thousandths of the page's width and height
/// (all 0 for the whole page), and the words quoted.
struct Place
{
    int page = 0;
    int left = 0, top = 0, width = 0, height = 0;
    QString quote;

    [[nodiscard]] bool hasRegion() const { return width > 0 && height > 0; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// Answers of a checklist by question id: "yes", "no" or "unknown".
using ChecklistAnswers = std::map<QString, QString>;

} // namespace cauce

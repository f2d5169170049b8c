// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"

namespace cauce {

/// Remembers in which row each record of type R stands, so that it can be taken out when it changed. Rows are the caller's
/// and stay where they are.
template<class R>
class Places
{
public:
    using Row = std::vector<const R *>;

    /// At the end of `row`, for what sorts afterwards.
    void append(Row &row, const R &record)
    {
        row.push_back(&record);
        m_places[record.id] = {&row, &record};
    }
    /// Where it belongs in a row that is in order.
    void insert(Row &row, const R &record)
    {
        row.insert(std::upper_bound(row.begin(), row.end(), &record, Table<R>::comesBefore), &record);
        m_places[record.id] = {&row, &record};
    }
    /// Never looks at the record itself, which may be gone.
    void takeOut(const Id &id)
    {
        const auto place = m_places.find(id);
        if (place == m_places.end())
            return;
        const auto [row, record] = place->second;
        row->erase(std::find(row->begin(), row->end(), record));
        m_places.erase(place);
    }
    void reserve(size_t count) { m_places.reserve(count); }
    static void sort(Row &row) { std::sort(row.begin(), row.end(), Table<R>::comesBefore); }

private:
    std::unordered_map<Id, std::pair<Row *, const R *>> m_places;
};

} // namespace cauce

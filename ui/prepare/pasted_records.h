// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/pasted_columns.h"

namespace cauce {

/// Rows from Word or Excel as records of a list. Columns are told by their heads, in Spanish or English, where the first row
/// holds some; otherwise they are taken in the list's usual order.
class PastedRecords
{
    Q_DECLARE_TR_FUNCTIONS(PastedRecords)
public:
    PastedRecords(const ListPlace &place, const PastedRows &rows);

    /// How many rows will be added; neither the row of heads is one nor those that name nothing.
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The names of the columns that are taken, as people know them, and their cells. A team that a merged cell names for several
    /// rows stands in each.
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] const PastedRows &rows() const { return m_rows; }
    /// What is not taken as it stands there, or added besides, in sentences.
    [[nodiscard]] QStringList remarks(const HuntData &data) const;
    /// One edit that adds them all at the end of the list.
    [[nodiscard]] DraftEdit edit(const HuntData &data, const Clock &clock) const;
    /// The people of a list of members, without id, team and order.
    [[nodiscard]] std::vector<Member> people() const;

private:
    class Reading;

    ListPlace m_place;
    PastedRows m_rows;
    std::vector<PastedPart> m_parts; ///< by column
    int m_nameless = 0;              ///< rows left out
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pasted_rows.h"
#include "ui/prepare/record_lists.h"

#include <QCoreApplication>

namespace cauce {

/// Rows from Word or Excel as records of a list. Columns are told by their heads, in Spanish or English, where the first row
/// holds some; otherwise they are taken in the list's usual order.
class PastedRecords
{
    Q_DECLARE_TR_FUNCTIONS(PastedRecords)
public:
    PastedRecords(const ListPlace &place, const PastedRows &rows);

    /// How many rows will be added; the row of heads is not one.
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The names of the columns that are taken, as people know them, and their cells.
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] const PastedRows &rows() const { return m_rows; }
    /// One edit that adds them all at the end of the list.
    [[nodiscard]] DraftEdit edit(const HuntData &data, const Clock &clock) const;

private:
    enum class Part {
        Nothing, Name, Text, Why, LookFor, Answer, Stage, Columns, Minutes, Points, Institution, Kind, Contact, Url, Law,
        Article, Fraction, Member, Role, RealName, Cost
    };
    [[nodiscard]] static std::vector<Part> usualParts(ListKind kind);
    [[nodiscard]] static Part partOf(const QString &head);
    [[nodiscard]] static QString wordOf(Part part);
    void addTeams(const HuntData &data, const Clock &clock, DraftEdit &draft) const;
    [[nodiscard]] QString cell(const QStringList &row, Part part) const;

    ListPlace m_place;
    PastedRows m_rows;
    std::vector<Part> m_parts; ///< by column
};

} // namespace cauce

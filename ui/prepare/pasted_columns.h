// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pasted_rows.h"
#include "ui/prepare/record_lists.h"

#include <QCoreApplication>

namespace cauce {

/// What a pasted column may hold.
enum class PastedPart {
    Nothing, Name, Text, Why, LookFor, Answer, Stage, Columns, Minutes, Points, Institution, Kind, Contact, Url, Law, Article,
    Fraction, Member, Role, RealName, Searching, Numbers, Writing, Computing, Cost
};

/// Tells what the columns of pasted rows hold.
class PastedColumns
{
    Q_DECLARE_TR_FUNCTIONS(PastedColumns)
public:
    /// By the heads, in Spanish or English, of a first row that holds some; empty where it holds none. No part stands twice.
    [[nodiscard]] static std::vector<PastedPart> ofHeads(ListKind kind, const PastedRows &rows);
    /// In the order that is usual in the list. A column of mostly 0 to 3 beside people is one of their skills; what people are
    /// called is taken for their real name, which reports leave out unless it is asked for.
    [[nodiscard]] static std::vector<PastedPart> usual(ListKind kind, const PastedRows &rows);
    /// How people know the part in that list.
    [[nodiscard]] static QString wordOf(ListKind kind, PastedPart part);
};

} // namespace cauce

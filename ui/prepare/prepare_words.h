// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "ui/common/card_list.h"
#include "ui/prepare/record_lists.h"

#include <QCoreApplication>

namespace cauce {

/// What the lists of the preparation say.
class PrepareWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepareWords)
public:
    /// The entries of a list: name, what matters of it in one line, and at the right what it costs.
    [[nodiscard]] static QList<CardItem> cards(const HuntData &data, const ListPlace &place);
    /// "Challenges", "Hints"…
    [[nodiscard]] static QString title(ListKind kind);
    /// What the button that adds says: "+ Challenge".
    [[nodiscard]] static QString add(ListKind kind);
    /// What an empty list says.
    [[nodiscard]] static QString empty(ListKind kind);
    /// The name that a new record gets: "New challenge", "Team 3".
    [[nodiscard]] static QString newName(const HuntData &data, const ListPlace &place);
    /// "Roads (copy)".
    [[nodiscard]] static QString copyName(const QString &name);
    /// "An amount · Paid · 1 h 30 min".
    [[nodiscard]] static QString questionLine(const AskedQuestion &question);
    /// "Law of transparency, art. 65, fr. XIX"; empty when none is said.
    [[nodiscard]] static QString duty(const Source &source);
};

} // namespace cauce

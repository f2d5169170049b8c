// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/draft_edit.h"

namespace cauce {

/// The lists that are prepared.
enum class ListKind { BaseQuestions, Challenges, ChallengeQuestions, Teams, Members, Institutions, Sources, Hints };

/// One list: its kind and whose it is.
struct ListPlace
{
    ListKind kind = ListKind::Challenges;
    Id owner;     ///< the challenge of ChallengeQuestions, the team of Members, the question (slot) of Hints
    Id challenge; ///< of Hints: the challenge in which the question is looked at; null for base questions
    friend bool operator==(const ListPlace &, const ListPlace &) = default;
};

/// An edit and the record that it is about.
struct ListEdit
{
    DraftEdit draft;
    Id record;
};

/// What stands in the list, in its order.
[[nodiscard]] std::vector<Id> idsIn(const HuntData &data, const ListPlace &place);
/// A new record named `name` at the end.
[[nodiscard]] ListEdit addIn(const HuntData &data, const Clock &clock, const ListPlace &place, const QString &name);
/// A copy of `id` at the end under `name`, with what is prepared under it; no work of teams is copied.
[[nodiscard]] ListEdit duplicateIn(
    const HuntData &data, const Clock &clock, const ListPlace &place, const Id &id, const QString &name);
/// The record at `from` to `to` (counted after taking it out), through its fractional key; the others' keys change only where
/// two are equal. Empty where the list has an order that is not its own: base questions inside a challenge.
[[nodiscard]] DraftEdit moveIn(const HuntData &data, const ListPlace &place, int from, int to);
/// Takes `id` out of the list and out of all that names it. A base question inside a challenge is left out there only.
[[nodiscard]] DraftEdit removeIn(const HuntData &data, const Clock &clock, const ListPlace &place, const Id &id);
/// How many records go with `id`, itself not counted.
[[nodiscard]] qint64 belongingsOf(const HuntData &data, const ListPlace &place, const Id &id);
/// The order key behind all of the list.
[[nodiscard]] QString orderAtEnd(const HuntData &data, const ListPlace &place);

} // namespace cauce

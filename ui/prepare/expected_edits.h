// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/question_edits.h"

namespace cauce {

/// What the facilitator expects at `place`: the challenge's own, else the base question's; null if nothing is written.
[[nodiscard]] const ExpectedAnswer *expectedAt(const HuntData &data, const QuestionPlace &place);
/// Writes it for `place`; an empty text without an amount takes it away.
[[nodiscard]] DraftEdit setExpected(const HuntData &data, const Clock &clock, const QuestionPlace &place, const QString &text,
    const std::optional<Money> &amount);
/// A source helps with the question at `place`, or no longer does.
enum class Help { Helps, DoesNot };
[[nodiscard]] DraftEdit setSource(
    const HuntData &data, const Clock &clock, const QuestionPlace &place, const Id &source, Help help);
/// Whether what `place` writes to names the source; false where it comes from the base question only.
[[nodiscard]] bool ownsSource(const HuntData &data, const QuestionPlace &place, const Source &source);

} // namespace cauce

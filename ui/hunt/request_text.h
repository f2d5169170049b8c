// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

namespace cauce {

/// The text of an access-to-information request for what `question` asks, in plain Spanish whatever the window speaks: it goes
/// to a Mexican institution (domain.md section 4, contents of a request). `period` is what a person typed; where it is empty
/// the text says what to write there. Paragraphs that would be empty are left out.
[[nodiscard]] QString requestText(
    const HuntData &data, const Id &challenge, const AskedQuestion &question, const Id &institution, const QString &period);

/// Who is asked: the institution of the source, else of the challenge; null if neither says.
[[nodiscard]] Id institutionToAsk(const HuntData &data, const Id &challenge, const Id &source);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openness.h"
#include "ui/common/glossary.h"

namespace cauce {

/// The words of `text` in the language of the window; Spanish where that is missing.
[[nodiscard]] QString inWindowLanguage(const LocalText &text);

/// The terms of the program's glossary (resources/glossary/terms.json): each under its Spanish name, since hunts are written
/// in Spanish, and under its English one; explained in the language of the window.
[[nodiscard]] QList<GlossaryTerm> glossaryTerms();

} // namespace cauce

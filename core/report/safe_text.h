// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cauce::report {

/// `text` as both writers may show it: line feeds kept, tabs as spaces; control characters, lone surrogates, noncharacters and
/// characters that reorder text (which can make "gpj.exe" read "exe.jpg") become U+FFFD, so that something is seen to be there.
[[nodiscard]] QString safeText(const QString &text);

/// `text` on one line: as safeText, with line feeds as spaces.
[[nodiscard]] QString safeLine(const QString &text);

} // namespace cauce::report

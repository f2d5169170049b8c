// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "ui/common/theme.h"

namespace cauce {

/// Headings, paragraphs, tables and notes of a leaflet as rich text for QTextDocument, in the colours of `theme`; its other
/// blocks are left out.
[[nodiscard]] QString guideText(const report::Document &leaflet, const Theme &theme);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/blocks.h"

namespace cauce {

/// The quick guide of resources/help as a report: one page for facilitation, one for teams. Keys of the keyboard are runs in
/// `code`, names of buttons and pages stand in quotation marks. Errors: `NotFound`, `BadInput` where our own file is not right.
[[nodiscard]] Result<report::Document> quickGuide(report::Language language, report::Paper paper);

} // namespace cauce

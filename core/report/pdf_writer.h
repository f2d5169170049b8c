// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/report/blocks.h"

namespace cauce::report {

/// Writes the report as PDF to `path`: numbered pages, a table of contents with the true page numbers, table heads repeated on every
/// page, rows whole wherever a page can hold them, fonts embedded, marks told apart without colour. Gives the number of pages.
/// May run on any thread of a program that has a QGuiApplication; progress counts blocks, then pages.
/// On an error the file there, or its absence, is left as it was. Errors: Cancelled, ReadOnly, DiskFull, Io.
[[nodiscard]] Result<int> writePdf(const Document &document, const QString &path, const Job &job = Job());

} // namespace cauce::report

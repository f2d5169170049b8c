// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/report/blocks.h"

namespace cauce::report {

/// The report as one self-contained HTML file in UTF-8 (also well-formed XML): no script, nothing from elsewhere, readable with a
/// screen reader, on paper, in light and dark. The same document always gives the same bytes.
/// Errors: Cancelled.
[[nodiscard]] Result<QByteArray> toHtml(const Document &document, const Job &job = Job());

/// Writes toHtml to `path`; on an error the file there is left as it was.
/// Errors: Cancelled, ReadOnly, DiskFull, Io.
[[nodiscard]] Result<> writeHtml(const Document &document, const QString &path, const Job &job = Job());

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cauce::report {

/// Replaces the file at `path` with `bytes` in one step: on an error the file there, or its absence, is left as it was.
/// Errors: ReadOnly, DiskFull, Io; the subject is `path`.
[[nodiscard]] Result<> saveReport(const QString &path, const QByteArray &bytes);

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace cauce {

/// Writes a new hunt at `path` from the template of that id. `NotFound` with the known ids in `detail` if there is no such
/// template; `AlreadyExists` if there is a file.
[[nodiscard]] Result<> writeNewHunt(const QString &path, const QString &templateId, const Clock &clock);

} // namespace cauce

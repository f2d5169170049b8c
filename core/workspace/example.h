// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/result.h"

namespace cauce {

/// Writes the finished example, a clearly fictional municipality, as a new hunt at `path`. `AlreadyExists` if there is a file,
/// `Cancelled`. Takes a second or two: not on the window's thread.
[[nodiscard]] Result<> writeExampleHunt(const QString &path, const Clock &clock, const Job &job = Job());

} // namespace cauce

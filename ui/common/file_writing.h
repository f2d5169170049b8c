// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace cauce {

/// Has `write` make a file on a thread of its own: `what` stands on the job bar meanwhile, and then `done` is told, or what went
/// wrong; nothing where it was cancelled. Whoever asks may be gone by then.
void writeBeside(PageContext &context, const QString &what, const QString &done, std::function<Result<>(const Job &)> write);

} // namespace cauce

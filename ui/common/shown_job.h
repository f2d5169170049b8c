// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace cauce {

/// One piece of long work on the window's job bar, for as long as it goes on.
struct ShownJob
{
    PageContext &context;
    Job job;

    ShownJob(PageContext &window, const QString &what) : context(window), job(window.jobs.begin(what)) {}
    void end() { context.jobs.end(job); }
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace cauce {

/// The window's job bar while it is free: other long work keeps it, and this goes on unseen.
struct ShownJob
{
    PageContext &context;
    bool shown = false;
    Job job;

    ShownJob(PageContext &window, const QString &what) : context(window), shown(!window.jobs.isRunning())
    {
        if (shown)
            job = window.jobs.begin(what);
    }
    void end()
    {
        if (shown)
            context.jobs.end();
        shown = false;
    }
};

} // namespace cauce

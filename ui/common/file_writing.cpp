// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_writing.h"

#include "ui/common/error_text.h"

namespace cauce {

void writeBeside(PageContext &context, const QString &what, const QString &done, std::function<Result<>(const Job &)> write)
{
    const Job job = context.jobs.begin(what);
    // The window's bars outlive its pages and wait for this work, so they are there to be told.
    const auto tell = [job, done, &jobs = context.jobs, &notices = context.notices](const Result<> &written) {
        jobs.end(job);
        if (written)
            notices.showNotice(NoticeBar::Tone::Done, done);
        else if (written.error().code != ErrorCode::Cancelled)
            notices.showNotice(NoticeBar::Tone::Trouble, ErrorText::of(written.error()));
    };
    context.workspace.runBeside([job, tell, write = std::move(write), &notices = context.notices] {
        const auto written = std::make_shared<Result<>>(write(job));
        QMetaObject::invokeMethod(&notices, [tell, written] { tell(*written); });
    });
}

} // namespace cauce

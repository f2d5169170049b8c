// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <memory>

namespace cauce {

class Workspace;

/// Runs `what` on the thread of `ear`, if the workspace is there still by then: the file may be closed elsewhere, after its
/// workspace is gone, and then nobody hears.
template<class What>
void tellThrough(const std::shared_ptr<QObject> &ear, const QPointer<Workspace> &workspace, What what)
{
    // Never at once: whoever tells may hold what the one who hears asks for.
    auto hear = [workspace, what = std::move(what)]() mutable {
        if (workspace)
            what();
    };
    QMetaObject::invokeMethod(ear.get(), std::move(hear), Qt::QueuedConnection);
}

} // namespace cauce

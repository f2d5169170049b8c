// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include <QFileInfo>

namespace cauce {

QString ErrorText::of(const Error &error)
{
    // A path is long and half of it says nothing: people know their file by its name.
    const bool isPath = error.subject.contains(QLatin1Char('/'));
    QString what = isPath ? QFileInfo(error.subject).fileName() : error.subject;
    if (what.isEmpty())
        what = tr("The file");
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::Cancelled: return tr("It was cancelled. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("“%1” is not there. It may have been moved, renamed or deleted: look for it where it was saved.").arg(what);
    case ErrorCode::NotAHunt:
        return tr("“%1” is not a Cauce hunt. Choose a file that ends in .cauce, or ask whoever gave it to you for another copy.")
            .arg(what);
    case ErrorCode::NewerVersion:
        return tr("“%1” was made with a newer Cauce. Install version %2 or later to open it; the file was not touched.")
            .arg(what, detail);
    case ErrorCode::ForeignSchema:
        return tr("“%1” holds something that Cauce never puts there (%2), so it was not opened. Ask for a copy from the program.")
            .arg(what, detail);
    case ErrorCode::Damaged:
        return detail.isEmpty()
                   ? tr("“%1” is damaged. Nothing was changed: ask for another copy, or recover what can be read from it.").arg(what)
                   : tr("“%1” is damaged (%2). Nothing was changed: ask for another copy, or recover what can be read from it.")
                         .arg(what, detail);
    case ErrorCode::ReadOnly:
        return tr("“%1” cannot be written to where it is. Save a copy in your own folder and work on that one.").arg(what);
    case ErrorCode::OpenElsewhere:
        return detail.isEmpty() ? tr("“%1” is open in another window or laptop. Close it there first.").arg(what)
                                : tr("“%1” is open elsewhere: %2. Close it there first.").arg(what, detail);
    case ErrorCode::AlreadyExists: return tr("There is already a file called “%1”. Choose another name.").arg(what);
    case ErrorCode::DiskFull:
        return tr("There is no room left on the disk for “%1”. Free some space and try again; what was there is as before.").arg(what);
    case ErrorCode::Io:
        return detail.isEmpty() ? tr("“%1” could not be read or written. Check that the disk or USB stick is still connected.").arg(what)
                                : tr("“%1” could not be read or written: %2. Check that the disk or USB stick is still connected.")
                                      .arg(what, detail);
    case ErrorCode::TooLarge: return tr("“%1” is too large: the limit is %2. Nothing was added.").arg(what, detail);
    case ErrorCode::Empty: return tr("“%1” is empty: there is nothing in it to keep. Check the original.").arg(what);
    case ErrorCode::Changed:
        return tr("“%1” changed or disappeared while it was being read, so it was not kept. Try again.").arg(what);
    case ErrorCode::NotAllowed:
        return detail.isEmpty() ? tr("This copy may not change that. Ask the facilitator.")
                                : tr("This copy may not change that: %1. Ask the facilitator.").arg(detail);
    case ErrorCode::BadInput: return tr("“%1” cannot be. Check what was written and try again.").arg(detail.isEmpty() ? what : detail);
    case ErrorCode::Conflict:
        return tr("It cannot be done because later work builds on it: %1. Undo that first.").arg(detail);
    case ErrorCode::OutOfLimits:
        return tr("“%1” needs more memory or time than is safe, so reading it was stopped. The file itself was kept as it is.").arg(what);
    case ErrorCode::Unsupported: return tr("Cauce does not read this kind of file (“%1”). It can still be kept as a document.").arg(what);
    case ErrorCode::Internal:
        return tr("Something went wrong inside Cauce. What you typed is kept: close the program and open it again.");
    }
    return {};
}

} // namespace cauce

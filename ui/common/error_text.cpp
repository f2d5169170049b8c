// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "core/storage/schema.h"

#include <QFileInfo>
#include <QLocale>

namespace cauce {
namespace {

/// A path as people know it: the file's name.
QString shortName(const QString &subject)
{
    return subject.contains(u'/') ? QFileInfo(subject).fileName() : subject;
}

QString sizeText(const QString &bytes)
{
    bool isNumber = false;
    const qint64 size = bytes.toLongLong(&isNumber);
    return isNumber ? QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat) : bytes;
}

} // namespace

QString ErrorText::objectOf(const QString &named)
{
    const QString name = named.section(u' ', -1);
    if (named.startsWith(u"virtual table "))
        return tr("virtual table “%1”").arg(name);
    if (named.startsWith(u"table "))
        return tr("table “%1”").arg(name);
    if (named.startsWith(u"view "))
        return tr("view “%1”").arg(name);
    if (named.startsWith(u"trigger "))
        return tr("trigger “%1”").arg(name);
    return named.startsWith(u"index ") ? tr("index “%1”").arg(name) : named;
}

QString ErrorText::of(const Error &error)
{
    const QString name = shortName(error.subject);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("“%1” is not there. Check that the USB stick is in place, or choose another file.").arg(name);
    case ErrorCode::NoFolder:
        return tr("The folder “%1” does not exist. Choose another place.").arg(error.subject);
    case ErrorCode::NotAHunt:
        return tr("“%1” is not a hunt file (.cauce). Choose the file that you were given.").arg(name);
    case ErrorCode::NewerVersion:
        return tr("“%1” was made with a newer Cauce (file version %2). Install that version to open it; the file was not "
                  "touched.").arg(name, error.detail);
    case ErrorCode::ForeignSchema:
        return error.detail.startsWith(kLacks)
            ? tr("“%1” lacks a part that every hunt has (%2), so it was not opened. Ask for another copy, or use “cauce recover” to "
                 "save what can be read.").arg(name, objectOf(error.detail.mid(kLacks.size())))
            : tr("“%1” holds something that Cauce does not put in its files (%2), so it was not opened. Ask for another copy.")
                  .arg(name, objectOf(error.detail));
    case ErrorCode::Damaged:
        return tr("“%1” is damaged. Ask for another copy, or use “cauce recover” to save what can be read.").arg(name);
    case ErrorCode::ReadOnly:
        return tr("“%1” cannot be changed here: the place is read-only. Save a copy in your documents folder and work on that.")
            .arg(name);
    case ErrorCode::HalfWritten:
        return tr("“%1” was being written when the program or the laptop stopped, and its other half lies beside it in "
                  "“%1-journal”. Copy both to a place that can be written, and open it there.").arg(name);
    case ErrorCode::OpenElsewhere:
        return error.detail.isEmpty()
            ? tr("“%1” is open in another window. Close it there first.").arg(name)
            : tr("“%1” is open on “%2”. Close it there first, or make a copy to work on.").arg(name, error.detail);
    case ErrorCode::AlreadyExists:
        return tr("There is a file “%1” already. Choose another name; nothing was replaced.").arg(name);
    case ErrorCode::DiskFull:
        return tr("There is no room left for “%1”. Free some space and try again; what was saved before is safe.").arg(name);
    case ErrorCode::Io:
        return tr("“%1” could not be read or written. Check that you may write there and that the disk or the USB stick is in "
                  "place, and try again.").arg(name);
    case ErrorCode::TooLarge:
        return error.detail.isEmpty()
            ? tr("“%1” is too large to be kept in a hunt.").arg(name)
            : tr("“%1” is too large to be kept in a hunt: the limit is %2.").arg(name, sizeText(error.detail));
    case ErrorCode::Empty:
        return tr("“%1” is empty (0 bytes). Download it again or ask for another copy.").arg(name);
    case ErrorCode::Changed:
        return tr("“%1” changed or vanished while it was being read, so it was not added. Try again.").arg(name);
    case ErrorCode::NotAllowed:
        return tr("This cannot be changed with your role in the exercise.");
    case ErrorCode::BadInput:
        return error.detail.isEmpty() ? tr("“%1” cannot be read as it stands. Check it and try again.").arg(name)
                                      : tr("“%1” cannot be: %2. Check it and try again.").arg(name, error.detail);
    case ErrorCode::Conflict:
        return tr("This cannot be undone: later changes build on it.");
    case ErrorCode::OutOfLimits:
        return tr("“%1” needs too much memory or time to be opened here. It is kept as it is; open it with another program.")
            .arg(name);
    case ErrorCode::Unsupported:
        return tr("Cauce cannot show “%1”. The file is kept as it is; open it with another program.").arg(name);
    case ErrorCode::Internal:
        break;
    }
    return tr("Something went wrong inside Cauce (%1). Your work up to now is saved.").arg(error.detail);
}

} // namespace cauce

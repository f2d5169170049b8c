// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/save_report.h"

#include <QSaveFile>
#include <cerrno>

namespace cauce::report {

namespace {

Error failure(const QString &path, const QSaveFile &file, int systemError)
{
    const bool full = file.error() == QFileDevice::ResourceError || systemError == ENOSPC || systemError == EDQUOT
                      || systemError == EFBIG;
    if (full)
        return fail(ErrorCode::DiskFull, path, file.errorString());
    const bool refused = file.error() == QFileDevice::PermissionsError || systemError == EACCES || systemError == EROFS;
    return fail(refused ? ErrorCode::ReadOnly : ErrorCode::Io, path, file.errorString());
}

} // namespace

Result<> saveReport(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(path, file, errno);
    errno = 0;
    if (file.write(bytes) != bytes.size()) {
        const Error error = failure(path, file, errno);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return failure(path, file, errno);
    return {};
}

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace cauce {
namespace {

constexpr int kPagesPerPiece = 256;
constexpr int kKept = 3;

Result<> copyAndCheck(Connection &source, const QString &path, const Job &job, const std::function<void()> &between)
{
    try {
        Connection copy(path, Connection::Mode::Create, source.vfs());
        copy.exec("PRAGMA synchronous=EXTRA");
        source.backupTo(copy, kPagesPerPiece, [&](int left, int total) {
            job.report(total - left, total);
            if (between)
                between();
            return !job.isCancelled();
        });
        copy.exec("INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 1)");
    } catch (const DbError &error) {
        return toError(error, path);
    }
    try {
        Connection check(path, Connection::Mode::ReadOnly, source.vfs());
        Statement rows = check.prepare("PRAGMA quick_check(1)");
        if (!rows.step() || rows.text(0) != QLatin1String("ok"))
            return fail(ErrorCode::Damaged, path, rows.text(0));
    } catch (const DbError &error) {
        return toError(error, path);
    }
    return {};
}

} // namespace

Result<> backUp(Connection &source, const QString &path, const Job &job, Existing existing, const std::function<void()> &between)
{
    if (existing == Existing::Refuse && QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorCode::ReadOnly, path);
    if (const auto may = mayMakeFile(path); !may)
        return may.error();
    const QString unfinished = unfinishedName(path);
    Result<> made = copyAndCheck(source, unfinished, job, between);
    if (made)
        made = giveName(unfinished, path, existing);
    if (!made) {
        discardUnfinishedFile(unfinished);
        Error error = made.error();
        error.subject = path;
        return error;
    }
    return {};
}

BackupRota::BackupRota(QString folder, QString huntPath) : m_folder(std::move(folder))
{
    const QFileInfo hunt(huntPath);
    m_stem = hunt.completeBaseName() + u'-'
        + QString::fromLatin1(sha256(hunt.absoluteFilePath().toUtf8()).toBytes().left(4).toHex());
}

QStringList BackupRota::matching(const QString &pattern) const
{
    // The name of a hunt may hold signs that mean something in a pattern, so it is compared as it is.
    QStringList paths;
    const QDir dir(m_folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (name.startsWith(m_stem) && QDir::match(pattern, name.mid(m_stem.size())))
            paths.append(dir.filePath(name));
    }
    return paths;
}

QStringList BackupRota::existing() const
{
    return matching(QStringLiteral("-*-*.cauce"));
}

QStringList BackupRota::everything() const
{
    return existing() + matching(QStringLiteral(".v*.cauce"));
}

QString BackupRota::beforeMigrating(int version) const
{
    return QDir(m_folder).filePath(m_stem + QStringLiteral(".v%1.cauce").arg(version));
}

bool BackupRota::isDue(const Clock &clock) const
{
    const QString today = m_stem + u'-' + clock.nowUtc().toString(QStringLiteral("yyyyMMdd"));
    const QStringList paths = existing();
    return paths.isEmpty() || !QFileInfo(paths.front()).fileName().startsWith(today);
}

Result<QString> BackupRota::make(
    Connection &source, const Clock &clock, const Job &job, const std::function<void()> &between) const
{
    const qint64 need = source.number("PRAGMA page_count").value_or(0) * source.number("PRAGMA page_size").value_or(0);
    QDir().mkpath(m_folder);
    const qint64 room = QStorageInfo(m_folder).bytesAvailable();
    if (room >= 0 && room < need + need / 10)
        return fail(ErrorCode::DiskFull, m_folder, QString::number(need));
    // What a backup that was cut short left behind.
    for (const QString &left : matching(QStringLiteral("-*-*.cauce.*")))
        QFile::remove(left);
    const QString path = QDir(m_folder).filePath(
        m_stem + u'-' + clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral(".cauce"));
    if (const auto made = backUp(source, path, job, Existing::Replace, between); !made)
        return made.error();
    const QStringList all = existing();
    for (qsizetype i = kKept; i < all.size(); ++i)
        QFile::remove(all[i]);
    return path;
}

} // namespace cauce

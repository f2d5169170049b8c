// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/hash.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace cauce {
namespace {

constexpr int kKept = 3;

} // namespace

Result<> saveCopy(Store &store, const QString &path, const Job &job, Existing existing)
{
    const auto suppressions = [](StoreAccess &access) { return access.db.number("SELECT count(*) FROM suppressed").value_or(0); };
    for (;;) {
        std::unique_ptr<FileCopy> copy;
        qint64 before = 0;
        const auto across = store.bulkCall([&](StoreAccess &access) -> Result<Store::Turn> {
            if (!copy) {
                auto begun = FileCopy::begin(access.db, path, existing);
                if (!begun)
                    return begun.error();
                copy = std::move(*begun);
            }
            const auto isAcross = copy->turn(job);
            if (!isAcross)
                return isAcross.error();
            before = suppressions(access);
            return *isAcross ? Store::Turn::Finished : Store::Turn::Again;
        });
        if (!across)
            return across.error();
        if (auto sealed = copy->seal(job); !sealed)
            return sealed;
        // Named on the store's thread: what was suppressed since the last piece must not live on in it, and whoever suppresses
        // later finds it.
        const auto isNamed = store.call<bool>([&](StoreAccess &access) -> Result<bool> {
            if (suppressions(access) != before)
                return false;
            const auto named = copy->giveName();
            return named ? Result<bool>(true) : named.error();
        });
        if (!isNamed)
            return isNamed.error();
        if (*isNamed)
            return {};
    }
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

void BackupRota::discardLeftovers() const
{
    // As unfinishedName() makes them, and their journals.
    const QString sign = QStringLiteral("[0-9a-f]");
    for (const char *kind : {"-*-*.cauce.", ".v*.cauce."}) {
        const QString unfinished = QLatin1String(kind) + sign.repeated(8);
        for (const QString &left : matching(unfinished) + matching(unfinished + QStringLiteral("-journal")))
            QFile::remove(left);
    }
}

Result<QString> BackupRota::make(const Clock &clock, qint64 bytes, const MakeCopy &copy) const
{
    QDir().mkpath(m_folder);
    discardLeftovers();
    const qint64 room = QStorageInfo(m_folder).bytesAvailable();
    if (room >= 0 && room < bytes + bytes / 10)
        return fail(ErrorCode::DiskFull, m_folder, QString::number(bytes));
    const QString path = QDir(m_folder).filePath(
        m_stem + u'-' + clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral(".cauce"));
    if (const auto made = copy(path); !made)
        return made.error();
    const QStringList all = existing();
    for (qsizetype i = kKept; i < all.size(); ++i)
        QFile::remove(all[i]);
    return path;
}

Result<QString> makeBackup(Store &store, const BackupRota &rota, const Clock &clock, const Job &job)
{
    const auto bytes = store.call<qint64>([](StoreAccess &access) -> Result<qint64> { return fileBytes(access.db); });
    if (!bytes)
        return bytes.error();
    return rota.make(clock, *bytes, [&](const QString &path) { return saveCopy(store, path, job, Existing::Replace); });
}

qint64 fileBytes(Connection &db)
{
    return db.number("PRAGMA page_count").value_or(0) * db.number("PRAGMA page_size").value_or(0);
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/hash.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <algorithm>

namespace cauce {
namespace {

constexpr int kKept = 3;
/// Names of hunts can be as long as a file system allows, and theirs is not all that a backup's name says.
constexpr qsizetype kNameLength = 40;

const QString kSign = QStringLiteral("[0-9a-f]");
/// Its running number, then when it was made.
const QString kDaily = QStringLiteral("-\\d{6,18}-\\d{8}-\\d{6}");
/// A daily one, or one that was made before migrating.
const QString kAnyMoment = QStringLiteral("(?:%1|\\.v\\d+)").arg(kDaily);
const QString kEnding = QStringLiteral("\\.cauce");
const QString kMomentFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// When the clock said that a daily backup was made, as its name has it: names of files may differ before that.
QString momentOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().right(kMomentFormat.size());
}

/// Which of its place a daily backup is, counted from 1: the order in which they were made whatever the clock says, for one
/// with a dead battery is years behind.
qint64 numberOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().section(u'-', -3, -3).toLongLong();
}

} // namespace

Result<> saveCopy(Store &store, const QString &path, const Job &job, Existing existing)
{
    const auto suppressions = [](StoreAccess &access) { return access.db.number("SELECT count(*) FROM suppressed").value_or(0); };
    for (;;) {
        std::unique_ptr<FileCopy> copy;
        qint64 before = 0;
        const auto across = store.bulkCall([&](StoreAccess &access) -> Result<Store::Turn> {
            if (!copy) {
                auto begun = FileCopy::begin(access.db, path, existing, access.file.isSound());
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

BackupRota::BackupRota(QString folder, const QString &huntPath, const Id &hunt)
    : m_folder(std::move(folder)), m_path(huntPath), m_name(QFileInfo(huntPath).completeBaseName().left(kNameLength))
{
    if (!m_name.isEmpty() && m_name.back().isHighSurrogate())
        m_name.chop(1);
    const QString place = QString::fromLatin1(sha256(QFileInfo(huntPath).absoluteFilePath().toUtf8()).toBytes().toHex());
    m_place = place.left(8);
    m_placeAlone = place.left(32);
    m_hunt = hunt.isNull() ? m_placeAlone : QString::fromLatin1(hunt.toBytes().toHex());
}

QStringList BackupRota::matching(const QString &hunts, const QString &rest) const
{
    const QRegularExpression wanted(QStringLiteral("-(?:%1)-%2$").arg(hunts, rest));
    QStringList paths;
    const QDir dir(m_folder);
    // A link would lead out of the folder.
    for (const QString &name : dir.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (wanted.match(name).hasMatch())
            paths.append(dir.filePath(name));
    }
    return paths;
}

QStringList BackupRota::existing() const
{
    QStringList paths = matching(m_hunt, m_place + kDaily + kEnding);
    std::sort(paths.begin(), paths.end(), [](const QString &a, const QString &b) { return numberOf(a) > numberOf(b); });
    return paths;
}

QStringList BackupRota::everything() const
{
    // Those of this place, too, that were made before the hunt was given its record.
    QStringList paths = matching(m_hunt + u'|' + m_placeAlone, kSign + QStringLiteral("{8}") + kAnyMoment + kEnding);
    const QString own = QFileInfo(m_path).canonicalFilePath();
    paths.removeIf([&](const QString &path) { return QFileInfo(path).canonicalFilePath() == own; });
    return paths;
}

QString BackupRota::beforeMigrating(int version) const
{
    return ofMoment(QStringLiteral(".v%1").arg(version));
}

QString BackupRota::ofMoment(const QString &moment) const
{
    return QDir(m_folder).filePath(m_name + u'-' + m_hunt + u'-' + m_place + moment + QStringLiteral(".cauce"));
}

bool BackupRota::isDue(const Clock &clock) const
{
    const QStringList paths = existing();
    return paths.isEmpty() || !momentOf(paths.front()).startsWith(clock.nowUtc().toString(QStringLiteral("yyyyMMdd-")));
}

void BackupRota::discardLeftovers() const
{
    // As unfinishedName() makes them, and their journals.
    const QString unfinished = QStringLiteral("\\.") + kSign + QStringLiteral("{8}(?:-journal)?");
    for (const QString &left : matching(m_hunt, m_place + kAnyMoment + kEnding + unfinished))
        QFile::remove(left);
}

Result<QString> BackupRota::make(const Clock &clock, qint64 bytes, const MakeCopy &copy) const
{
    QDir().mkpath(m_folder);
    discardLeftovers();
    const qint64 room = QStorageInfo(m_folder).bytesAvailable();
    if (room >= 0 && room < bytes + bytes / 10)
        return fail(ErrorCode::DiskFull, m_folder, QString::number(bytes));
    const QStringList before = existing();
    const qint64 number = before.isEmpty() ? 1 : numberOf(before.front()) + 1;
    const QString path = ofMoment(QStringLiteral("-%1-").arg(number, 6, 10, QChar(u'0')) + clock.nowUtc().toString(kMomentFormat));
    if (const auto made = copy(path); !made)
        return made.error();
    const QStringList all = existing();
    QStringList old = all.mid(kKept);
    // Those that were made before the hunt had a record are of no more use then.
    if (all.size() >= kKept && m_hunt != m_placeAlone)
        old += matching(m_placeAlone, m_place + kDaily + kEnding);
    for (const QString &each : old)
        QFile::remove(each);
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

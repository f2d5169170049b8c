// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/suppress_scrub.h"

#include "core/base/random.h"
#include "core/storage/join.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>

namespace cauce {
namespace {

constexpr int kWordBytes = 16;

/// The word that the note for the backups is; empty where there is none, or one that we did not make.
QString wordIn(Connection &db)
{
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{%1}$").arg(2 * kWordBytes));
    Statement row = db.prepare("SELECT value FROM local WHERE key = 'scrub_backups'");
    const QString word = row.step() ? row.text(0) : QString();
    return ours.match(word).hasMatch() ? word : QString();
}

QString markOf(const QString &word, const BackupRota &rota)
{
    return QDir(rota.folder()).filePath(QStringLiteral("suppress-") + word);
}

std::vector<Edit> redactionEdits(StoreAccess &access)
{
    std::vector<qint64> numbers;
    {
        Statement rows = access.db.prepare("SELECT DISTINCT c.edit FROM change c JOIN field f ON f.n = c.field"
                                           " WHERE f.type = 'redaction' AND f.name = 'targets' ORDER BY c.edit");
        while (rows.step())
            numbers.push_back(rows.number(0));
    }
    std::vector<Edit> edits;
    for (const qint64 number : numbers) {
        Edit edit = access.log.read(number);
        if (verifies(edit))
            edits.push_back(std::move(edit));
    }
    return edits;
}

void writeAnew(Connection &db)
{
    db.vacuum();
    db.exec("DELETE FROM local WHERE key = 'scrub'");
}

Result<> scrubBackup(const QString &path, const std::vector<Edit> &redactions, const char *vfs)
{
    // One of an older version is migrated, for it would be when it is restored; the copy made for that goes at once.
    QTemporaryDir aside(path + QStringLiteral(".XXXXXX"));
    if (!aside.isValid())
        return fail(ErrorCode::ReadOnly, path);
    OpenOptions options;
    options.backupFolder = aside.path();
    options.vfs = vfs;
    auto opened = HuntFile::open(path, options);
    if (!opened)
        return opened.error();
    HuntFile &file = **opened;
    if (file.isReadOnly())
        return fail(ErrorCode::ReadOnly, path);
    return guarded<void>(path, [&]() -> Result<> {
        EditLog log(file.db());
        const bool isKnown = std::all_of(redactions.begin(), redactions.end(), [&](const Edit &edit) { return log.isHere(edit.id); });
        if (isKnown && !hasScrubNote(file.db()))
            return {};
        Projection projection(file.db(), log);
        file.markInUse();
        Transaction transaction(file.db());
        const std::set<Id> touched = takeIn(log, redactions);
        for (const Id &record : touched)
            projection.refresh(record);
        file.db().exec("DELETE FROM draft");
        noteScrub(file.db(), std::nullopt);
        transaction.commit();
        writeAnew(file.db());
        return {};
    });
}

std::vector<Error> scrubBackups(StoreAccess &access, const BackupRota &rota)
{
    std::vector<Error> left;
    const std::vector<Edit> redactions = redactionEdits(access);
    for (const QString &path : rota.everything()) {
        if (const auto done = scrubBackup(path, redactions, access.db.vfs()); !done) {
            Error error = done.error();
            error.subject = path;
            left.push_back(std::move(error));
        }
    }
    return left;
}

} // namespace

void noteScrub(Connection &db, const std::optional<BackupRota> &rota)
{
    db.exec("INSERT OR REPLACE INTO local (key, value) VALUES ('scrub', 1)");
    if (!rota || rota->everything().isEmpty() || hasBackupsToScrub(db, *rota))
        return;
    const QString word = QString::fromLatin1(randomBytes(kWordBytes).toHex());
    QSaveFile mark(markOf(word, *rota));
    // Where nothing can be written the backups cannot be scrubbed either: that is said, and keeps nothing from going here.
    if (mark.open(QIODevice::WriteOnly) && mark.commit())
        db.prepare("INSERT OR REPLACE INTO local (key, value) VALUES ('scrub_backups', ?)").bindAll(word).run();
}

bool hasScrubNote(Connection &db)
{
    return db.prepare("SELECT 1 FROM local WHERE key = 'scrub'").step();
}

bool hasBackupsToScrub(Connection &db, const BackupRota &rota)
{
    const QString word = wordIn(db);
    return !word.isEmpty() && QFile::exists(markOf(word, rota));
}

ScrubReport scrub(StoreAccess &access, const std::optional<BackupRota> &rota)
{
    ScrubReport report;
    // The edit stands already: whatever fails from here on leaves traces, and no more.
    try {
        if (rota) {
            report.backupsLeft = scrubBackups(access, *rota);
            if (report.backupsLeft.empty() && hasBackupsToScrub(access.db, *rota)) {
                QFile::remove(markOf(wordIn(access.db), *rota));
                access.db.exec("DELETE FROM local WHERE key = 'scrub_backups'");
            }
        }
        if (hasScrubNote(access.db))
            writeAnew(access.db);
    } catch (const DbError &error) {
        report.tracesLeft = toError(error, access.file.path());
    }
    return report;
}

bool fileHolds(Connection &db, const QByteArray &bytes)
{
    // Through SQLite's own handle: opening and closing the file here would drop the locks held on it.
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(db.raw(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    constexpr sqlite3_int64 kStep = 1024 * 1024;
    QByteArray window;
    for (sqlite3_int64 at = 0; at < size; at += kStep) {
        const int length = static_cast<int>(std::min(kStep + bytes.size(), size - at));
        window.resize(length);
        if (file->pMethods->xRead(file, window.data(), length, at) != SQLITE_OK)
            return false;
        if (window.contains(bytes))
            return true;
    }
    return false;
}

} // namespace cauce

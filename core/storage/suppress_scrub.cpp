// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/suppress_scrub.h"

#include "core/storage/join.h"

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>

namespace cauce {
namespace {

/// Names of files hold no line feed that we made.
constexpr QChar kSeparator = u'\n';

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
    for (const qint64 number : numbers)
        edits.push_back(access.log.read(number));
    return edits;
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
        Projection projection(file.db(), log);
        file.markInUse();
        Transaction transaction(file.db());
        const std::set<Id> touched = takeIn(log, redactions);
        for (const Id &record : touched)
            projection.refresh(record);
        file.db().exec("DELETE FROM draft");
        transaction.commit();
        file.db().vacuum();
        return {};
    });
}

} // namespace

void noteScrub(Connection &db, const QStringList &backups)
{
    QStringList all = backups;
    {
        Statement row = db.prepare("SELECT value FROM local WHERE key = 'scrub'");
        if (row.step())
            all += row.text(0).split(kSeparator, Qt::SkipEmptyParts);
    }
    all.removeDuplicates();
    db.prepare("INSERT OR REPLACE INTO local (key, value) VALUES ('scrub', ?)").bindAll(all.join(kSeparator)).run();
}

bool hasScrubNote(Connection &db)
{
    return db.prepare("SELECT 1 FROM local WHERE key = 'scrub'").step();
}

ScrubReport scrub(StoreAccess &access)
{
    ScrubReport report;
    // The edit stands already: whatever fails from here on leaves traces, and no more.
    try {
        QStringList backups;
        {
            Statement row = access.db.prepare("SELECT value FROM local WHERE key = 'scrub'");
            if (row.step())
                backups = row.text(0).split(kSeparator, Qt::SkipEmptyParts);
        }
        const std::vector<Edit> redactions = redactionEdits(access);
        for (const QString &path : backups) {
            if (!QFile::exists(path))
                continue;
            if (const auto done = scrubBackup(path, redactions, access.db.vfs()); !done) {
                Error error = done.error();
                error.subject = path;
                report.backupsLeft.push_back(std::move(error));
            }
        }
        access.db.vacuum();
        access.db.prepare("DELETE FROM local WHERE key = 'scrub'").run();
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

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scrubbing.h"

#include "core/base/random.h"
#include "core/storage/join.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>
#include <future>

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

/// Writes the file anew; false if it was enough before that was done.
bool writeAnew(Connection &db, const std::function<bool()> &isEnough)
{
    db.stopWhen(isEnough);
    try {
        db.vacuum();
    } catch (const DbError &error) {
        db.stopWhen({});
        if ((error.code & 0xff) == SQLITE_INTERRUPT)
            return false;
        throw;
    }
    db.stopWhen({});
    db.exec("DELETE FROM local WHERE key = 'scrub'");
    return true;
}

/// Where a text stands in the raw file, or whether it was enough before that was known.
enum class Sought { Nowhere, Somewhere, Enough };

Sought seek(Connection &db, const std::set<QByteArray> &texts, const std::function<bool()> &isEnough)
{
    // Through SQLite's own handle: opening and closing the file here would drop the locks held on it.
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (texts.empty() || sqlite3_file_control(db.raw(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Sought::Nowhere;
    qsizetype longest = 0;
    for (const QByteArray &text : texts)
        longest = std::max(longest, text.size());
    constexpr sqlite3_int64 kStep = 1024 * 1024;
    QByteArray window;
    for (sqlite3_int64 at = 0; at < size; at += kStep) {
        if (isEnough())
            return Sought::Enough;
        const int length = static_cast<int>(std::min(kStep + longest, size - at));
        window.resize(length);
        if (file->pMethods->xRead(file, window.data(), length, at) != SQLITE_OK)
            return Sought::Nowhere;
        if (std::any_of(texts.begin(), texts.end(), [&](const QByteArray &text) { return window.contains(text); }))
            return Sought::Somewhere;
    }
    return Sought::Nowhere;
}

Result<> scrubBackup(const QString &path, const std::vector<Edit> &redactions, const char *vfs, const Job &job)
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
        if (!writeAnew(file.db(), [job] { return job.isCancelled(); }))
            return fail(ErrorCode::Cancelled, path);
        return {};
    });
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

Scrubbing::Scrubbing(StoreAccess &access, ScrubOrder order)
    : m_order(std::move(order)), m_vfs(QString::fromUtf8(access.db.vfs()))
{
    if (access.file.isReadOnly())
        return;
    m_isFileDue = hasScrubNote(access.db);
    if (m_order.rota && (m_order.isNew || hasBackupsToScrub(access.db, *m_order.rota))) {
        m_backups = m_order.rota->everything();
        // A note about backups that are all gone is to go too.
        m_areBackupsDue = !m_backups.isEmpty() || hasBackupsToScrub(access.db, *m_order.rota);
    }
    if (!m_backups.isEmpty())
        m_redactions = redactionEdits(access);
}

void Scrubbing::backups(const Job &job)
{
    const QByteArray vfs = m_vfs.toUtf8();
    qint64 done = 0;
    for (const QString &path : std::as_const(m_backups)) {
        job.report(done++, m_backups.size());
        if (job.isCancelled())
            break;
        const auto scrubbed = scrubBackup(path, m_redactions, vfs.isEmpty() ? nullptr : vfs.constData(), job);
        // The rota may have let it go meanwhile.
        if (scrubbed || scrubbed.error().code == ErrorCode::Cancelled || !QFile::exists(path))
            continue;
        Error error = scrubbed.error();
        error.subject = path;
        m_report.backupsLeft.push_back(std::move(error));
    }
    m_report.isPutOff = !m_backups.isEmpty() && job.isCancelled();
}

void Scrubbing::settleBackups(StoreAccess &access) const
{
    if (!m_areBackupsDue || m_report.isPutOff || !m_report.backupsLeft.empty() || !hasBackupsToScrub(access.db, *m_order.rota))
        return;
    QFile::remove(markOf(wordIn(access.db), *m_order.rota));
    access.file.markInUse();
    access.db.exec("DELETE FROM local WHERE key = 'scrub_backups'");
}

Store::Turn Scrubbing::file(StoreAccess &access, const std::function<bool()> &isEnough)
{
    // The edit stands already: whatever fails from here on leaves traces, and no more.
    try {
        if (m_isFileDue) {
            access.file.markInUse();
            if (hasScrubNote(access.db) && !writeAnew(access.db, isEnough))
                return Store::Turn::Again;
        }
        switch (seek(access.db, m_order.gone, isEnough)) {
        case Sought::Nowhere: break;
        case Sought::Enough: return Store::Turn::Again;
        case Sought::Somewhere: m_report.tracesLeft = fail(ErrorCode::Conflict, access.file.path());
        }
    } catch (const DbError &error) {
        m_report.tracesLeft = toError(error, access.file.path());
    }
    return Store::Turn::Finished;
}

Result<ScrubReport> scrub(Store &store, const ScrubOrder &order, const Job &job)
{
    std::optional<Scrubbing> scrubbing;
    const auto looked = store.call<void>([&](StoreAccess &access) -> Result<> {
        scrubbing.emplace(access, order);
        return {};
    });
    if (!looked)
        return looked.error();
    scrubbing->backups(job);
    const auto settled = store.call<void>([&](StoreAccess &access) -> Result<> {
        scrubbing->settleBackups(access);
        return {};
    });
    if (!settled)
        return settled.error();
    // Shared: it is still being told when it is heard.
    const auto over = std::make_shared<std::promise<Result<>>>();
    store.whenQuiet(
        [&](StoreAccess &access, const Store::Moment &moment) -> Result<Store::Turn> {
            const auto turn = scrubbing->file(access, [&] { return job.isCancelled() || moment.isWanted(); });
            return job.isCancelled() ? Store::Turn::Finished : turn;
        },
        [over](Result<> result) { over->set_value(std::move(result)); });
    if (const auto done = over->get_future().get(); !done)
        return done.error();
    ScrubReport report = scrubbing->report();
    report.isPutOff = job.isCancelled();
    return report;
}

} // namespace cauce

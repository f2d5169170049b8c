// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scrubbing.h"

#include "core/base/random.h"
#include "core/storage/join.h"

#include <sqlite3.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>
#include <future>
#include <mutex>

namespace cauce {
namespace {

constexpr int kWordBytes = 16;
const QString kAside = QStringLiteral(".XXXXXX");

/// The words of the note for the backups, one for each suppression that is not done with them; empty where there is none. What we
/// did not write is no word.
QStringList wordsIn(Connection &db)
{
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{%1}$").arg(2 * kWordBytes));
    Statement row = db.prepare("SELECT value FROM local WHERE key = 'scrub_backups'");
    return row.step() ? row.text(0).split(u' ', Qt::SkipEmptyParts).filter(ours) : QStringList();
}

QString markOf(const QString &word, const BackupRota &rota)
{
    return QDir(rota.folder()).filePath(QStringLiteral("suppress-") + word);
}

/// Those of the words that lie in the folder of the backups too.
QStringList markedWords(Connection &db, const BackupRota &rota)
{
    QStringList words = wordsIn(db);
    words.removeIf([&](const QString &word) { return !QFile::exists(markOf(word, rota)); });
    return words;
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
    // Between rows of a document, too.
    constexpr int kInstructions = 50;
    db.stopWhen(isEnough, kInstructions);
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

/// Which of the texts stand in the raw file; nothing if it was enough before that was known.
std::optional<std::set<QByteArray>> seek(Connection &db, const std::set<QByteArray> &texts, const std::function<bool()> &isEnough)
{
    std::set<QByteArray> found;
    // Through SQLite's own handle: opening and closing the file here would drop the locks held on it.
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (texts.empty() || sqlite3_file_control(db.raw(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return found;
    qsizetype longest = 0;
    for (const QByteArray &text : texts)
        longest = std::max(longest, text.size());
    constexpr sqlite3_int64 kStep = 1024 * 1024;
    QByteArray window;
    for (sqlite3_int64 at = 0; at < size; at += kStep) {
        if (isEnough())
            return std::nullopt;
        const int length = static_cast<int>(std::min(kStep + longest, size - at));
        window.resize(length);
        if (const int code = file->pMethods->xRead(file, window.data(), length, at); code != SQLITE_OK)
            throw DbError{code, QString()};
        std::copy_if(texts.begin(), texts.end(), std::inserter(found, found.end()), [&](const QByteArray &text) { return window.contains(text); });
    }
    return found;
}

Result<> scrubBackup(const QString &path, const std::vector<Edit> &redactions, const char *vfs, const Job &job)
{
    // One of an older version is migrated, for it would be when it is restored; the copy made for that goes at once.
    QTemporaryDir aside(path + kAside);
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
        const auto listening = job.whenCancelled([&file] { file.db().interrupt(); });
        if (!writeAnew(file.db(), [job] { return job.isCancelled(); }))
            return fail(ErrorCode::Cancelled, path);
        return {};
    });
}

/// What was set aside beside a backup by a program that died over it.
void discardLeftAside(const QString &backup)
{
    constexpr qint64 kSurelyLeftSeconds = 3600;
    const QFileInfo file(backup);
    const auto folders = file.dir().entryInfoList({file.fileName() + u".??????"}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &folder : folders) {
        if (folder.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > kSurelyLeftSeconds)
            QDir(folder.filePath()).removeRecursively();
    }
}

/// Whether a text stands in a row after all: as part of what was written since, or of a document.
bool stillSaid(Connection &db, const QByteArray &text)
{
    for (const char *sql : {"SELECT 1 FROM change WHERE instr(value, ?) LIMIT 1", "SELECT 1 FROM draft WHERE instr(value, ?) LIMIT 1",
             "SELECT 1 FROM author WHERE instr(CAST(name AS BLOB), ?) LIMIT 1", "SELECT 1 FROM piece WHERE instr(bytes, ?) LIMIT 1"}) {
        if (db.prepare(sql).bindAll(text).step())
            return true;
    }
    return false;
}

} // namespace

void noteScrub(Connection &db, const std::optional<BackupRota> &rota)
{
    db.exec("INSERT OR REPLACE INTO local (key, value) VALUES ('scrub', 1)");
    if (!rota || rota->everything().isEmpty())
        return;
    // A word of its own for each: one that is done with an earlier suppression must not take away the note of a later one. The
    // marks of the earlier stay, for this may be taken back.
    const QString word = QString::fromLatin1(randomBytes(kWordBytes).toHex());
    QSaveFile mark(markOf(word, *rota));
    // Where nothing can be written the backups cannot be scrubbed either: that is said, and keeps nothing from going here.
    if (!mark.open(QIODevice::WriteOnly) || !mark.commit())
        return;
    const QString words = (markedWords(db, *rota) << word).join(u' ');
    db.prepare("INSERT OR REPLACE INTO local (key, value) VALUES ('scrub_backups', ?)").bindAll(words).run();
}

bool hasScrubNote(Connection &db)
{
    return db.prepare("SELECT 1 FROM local WHERE key = 'scrub'").step();
}

bool hasBackupsToScrub(Connection &db, const BackupRota &rota)
{
    return !markedWords(db, rota).isEmpty();
}

Scrubbing::Scrubbing(StoreAccess &access, ScrubOrder order)
    : m_order(std::move(order)), m_vfs(QString::fromUtf8(access.db.vfs()))
{
    if (access.file.isReadOnly())
        return;
    m_isFileDue = hasScrubNote(access.db);
    if (!m_order.rota)
        return;
    m_words = markedWords(access.db, *m_order.rota);
    if (m_order.isNew || !m_words.isEmpty())
        m_backups = m_order.rota->everything();
    if (!m_backups.isEmpty())
        m_redactions = redactionEdits(access);
}

ScrubReport Scrubbing::backups(const Job &job) const
{
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const QByteArray vfs = m_vfs.toUtf8();
    ScrubReport report;
    qint64 done = 0;
    for (const QString &path : m_backups) {
        // Of one alone nobody can say how far it is.
        if (m_backups.size() > 1)
            job.report(done++, m_backups.size());
        discardLeftAside(path);
        const auto scrubbed = job.isCancelled() ? Result<>(fail(ErrorCode::Cancelled, path))
                                                : scrubBackup(path, m_redactions, vfs.isEmpty() ? nullptr : vfs.constData(), job);
        // The rota may have let it go meanwhile.
        if (scrubbed || !QFile::exists(path))
            continue;
        // What is noted goes on at the next opening; what is not is named.
        if (job.isCancelled() && !m_words.isEmpty()) {
            report.isPutOff = true;
            continue;
        }
        Error error = scrubbed.error();
        error.subject = path;
        report.backupsLeft.push_back(std::move(error));
    }
    return report;
}

void Scrubbing::settleBackups(StoreAccess &access, const ScrubReport &backups) const
{
    if (m_words.isEmpty() || !backups.isDone())
        return;
    for (const QString &word : m_words)
        QFile::remove(markOf(word, *m_order.rota));
    // What was suppressed since has a word of its own.
    const QString left = markedWords(access.db, *m_order.rota).join(u' ');
    access.file.markInUse();
    if (left.isEmpty())
        access.db.exec("DELETE FROM local WHERE key = 'scrub_backups'");
    else
        access.db.prepare("UPDATE local SET value = ? WHERE key = 'scrub_backups'").bindAll(left).run();
}

std::optional<Result<>> Scrubbing::file(StoreAccess &access, const std::function<bool()> &isEnough) const
{
    // The edit stands already: whatever fails from here on leaves traces, and no more.
    try {
        if (m_isFileDue && hasScrubNote(access.db)) {
            access.file.markInUse();
            if (!writeAnew(access.db, isEnough))
                return std::nullopt;
        }
        const auto found = seek(access.db, m_order.gone, isEnough);
        if (!found)
            return std::nullopt;
        if (std::any_of(found->begin(), found->end(), [&](const QByteArray &text) { return !stillSaid(access.db, text); }))
            return fail(ErrorCode::Internal, access.file.path());
        return Result<>();
    } catch (const DbError &error) {
        if ((error.code & 0xff) == SQLITE_INTERRUPT && isEnough())
            return std::nullopt;
        return toError(error, access.file.path());
    }
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
    ScrubReport report = scrubbing->backups(job);
    // Shared: it is still being told when it is heard.
    const auto over = std::make_shared<std::promise<Result<>>>();
    store.whenQuiet(
        [&](StoreAccess &access, const Store::Moment &moment) -> Result<Store::QuietTurn> {
            scrubbing->settleBackups(access, report);
            const auto done = scrubbing->file(access, [&] { return job.isCancelled() || moment.isWanted(); });
            if (!done && !job.isCancelled())
                return Store::QuietTurn::Again;
            if (done && !*done)
                report.tracesLeft = done->error();
            report.isPutOff = report.isPutOff || !done;
            return Store::QuietTurn::Finished;
        },
        [over](Result<> result) { over->set_value(std::move(result)); });
    // Traces are left, and the note of them: the next opening goes on.
    if (const auto done = over->get_future().get(); !done)
        report.tracesLeft = done.error();
    return report;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hunt_file.h"

#include "core/storage/backup.h"

#include <QDir>
#include <QFile>

namespace cauce {
namespace {

constexpr int kHeaderBytes = 100;

quint32 bigEndian(const QByteArray &bytes, int at)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

QByteArray headerOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHeaderBytes) : QByteArray();
}

/// Whether another program made it write ahead: then a part of it may lie in a file beside it, and even looking makes two.
bool writesAhead(const QString &path)
{
    const QByteArray header = headerOf(path);
    return header.size() == kHeaderBytes && (header.at(18) == 2 || header.at(19) == 2);
}

void setPragmas(Connection &db)
{
    for (const char *pragma : {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY",
             "PRAGMA secure_delete=ON", "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-16000", "PRAGMA synchronous=EXTRA"})
        db.exec(pragma);
}

/// A file that is only to be read is first made one that can be: what a killed writer left is taken back, and what another
/// program made of it too. Opened for that as if to write, alone with it, for a moment.
Result<> settle(const QString &path, const OpenOptions &options)
{
    const bool isAhead = writesAhead(path);
    if (!isAhead && QFileInfo(path + QStringLiteral("-journal")).size() == 0)
        return {};
    const auto lock = QFileInfo(path).isWritable() ? FileLock::take(path, options.others) : fail(ErrorCode::ReadOnly, path);
    if (!lock && lock.error().code == ErrorCode::OpenElsewhere)
        return isAhead ? Result<>(lock.error()) : Result<>(); // The journal is that of somebody who is writing now.
    if (!lock)
        return isAhead ? fail(ErrorCode::ForeignSchema, path, QStringLiteral("WAL")) : fail(ErrorCode::HalfWritten, path);
    try {
        Connection db(path, Connection::Mode::ReadWrite, options.vfs);
        setPragmas(db);
        (void)db.number("PRAGMA user_version");
        db.exec("PRAGMA journal_mode=DELETE");
        return {};
    } catch (const DbError &error) {
        return toError(error, path);
    }
}

/// Of the Hunt record of a file of any version; null where there is none.
Id huntIn(Connection &db)
{
    if (!db.number("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'hunt'"))
        return {};
    Statement row = db.prepare("SELECT id FROM hunt WHERE state = 0 ORDER BY id LIMIT 1");
    return row.step() ? row.id(0) : Id();
}

} // namespace

Result<int> HuntFile::peekVersion(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    // A pipe would have everybody wait for somebody who writes into it.
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotAHunt, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path, file.errorString());
    if (file.size() == 0)
        return fail(ErrorCode::Empty, path);
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArray("SQLite format 3", 16))
        || bigEndian(header, 68) != static_cast<quint32>(kApplicationId))
        return fail(ErrorCode::NotAHunt, path);
    return static_cast<int>(bigEndian(header, 60));
}

Result<std::unique_ptr<HuntFile>> HuntFile::create(const QString &path, const OpenOptions &options)
{
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    if (const auto may = mayMakeFile(path); !may)
        return may.error();
    const QString unfinished = unfinishedName(path);
    const auto &steps = options.steps ? *options.steps : migrations();
    try {
        Connection db(unfinished, Connection::Mode::Create, options.vfs);
        setPragmas(db);
        db.exec("PRAGMA journal_mode=DELETE");
        db.exec(QByteArray("PRAGMA application_id=" + QByteArray::number(kApplicationId)).constData());
        migrate(db, steps);
        db.exec("INSERT INTO local (key, value) VALUES ('clean', 1)");
    } catch (const DbError &error) {
        discardUnfinishedFile(unfinished);
        return toError(error, path);
    }
    if (const auto named = giveName(unfinished, path, Existing::Refuse); !named) {
        discardUnfinishedFile(unfinished);
        return named.error();
    }
    auto file = open(path, options);
    if (!file)
        QFile::remove(path);
    return file;
}

Result<std::unique_ptr<HuntFile>> HuntFile::open(const QString &path, const OpenOptions &options)
{
    const QFileInfo info(path);
    std::unique_ptr<HuntFile> file(new HuntFile);
    file->m_path = path;
    file->m_readOnly = options.access == OpenOptions::Access::ReadOnly || !info.isWritable();
    // Locked before it is looked at: closing a file drops every lock that this process holds on it through SQLite, and so
    // nobody here may open it who is not alone with it.
    if (!file->m_readOnly && info.isFile()) {
        auto lock = FileLock::take(path, options.others);
        if (lock)
            file->m_lock = std::move(*lock);
        else if (lock.error().code == ErrorCode::ReadOnly)
            file->m_readOnly = true;
        else
            return lock.error();
    }
    if (const auto version = peekVersion(path); !version)
        return version.error();
    if (file->m_readOnly) {
        if (const auto settled = settle(path, options); !settled)
            return settled.error();
    }
    if (auto connected = file->connect(options); !connected)
        return connected.error();
    return file;
}

Result<> HuntFile::connect(const OpenOptions &options)
{
    try {
        m_db = std::make_unique<Connection>(
            m_path, m_readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite, options.vfs);
        const auto version = inspect(options);
        return version ? upgrade(*version, options) : version.error();
    } catch (const DbError &error) {
        return toError(error, m_path);
    }
}

/// Whether the file is what it says, and its version.
Result<int> HuntFile::inspect(const OpenOptions &options)
{
    const auto &steps = options.steps ? *options.steps : migrations();
    try {
        setPragmas(*m_db);
        // The first read may find a leftover journal and roll it back; from a read-only medium that cannot be done.
        const int version = static_cast<int>(m_db->number("PRAGMA user_version").value_or(0));
        if (version > steps.back().version)
            return fail(ErrorCode::NewerVersion, m_path, QString::number(version));
        if (version < 1)
            return fail(ErrorCode::NotAHunt, m_path);
        if (const QString foreign = foreignObject(*m_db, steps, version); !foreign.isEmpty())
            return fail(ErrorCode::ForeignSchema, m_path, foreign);
        m_wasClean = m_db->number("SELECT value = 1 FROM local WHERE key = 'clean'").value_or(0) == 1;
        m_isSound = m_wasClean;
        return version;
    } catch (const DbError &error) {
        // Our own statements are right, so what SQLite cannot make sense of is the file.
        Error said = toError(error, m_path);
        if (said.code == ErrorCode::Internal)
            said.code = ErrorCode::Damaged;
        return said;
    }
}

Result<> HuntFile::upgrade(int version, const OpenOptions &options)
{
    const auto &steps = options.steps ? *options.steps : migrations();
    const bool isOlder = version < steps.back().version;
    if (m_readOnly)
        return isOlder ? Result<>(fail(ErrorCode::ReadOnly, m_path)) : Result<>();
    m_db->exec("PRAGMA journal_mode=DELETE");
    if (!isOlder)
        return {};
    const QString folder = options.backupFolder.isEmpty() ? QFileInfo(m_path).path() : options.backupFolder;
    const QString backup = BackupRota(folder, m_path, huntIn(*m_db)).beforeMigrating(version);
    if (const auto made = copyFile(*m_db, backup, Job(), Existing::Replace, m_isSound); !made)
        return made.error();
    m_migrationBackup = backup;
    migrate(*m_db, steps);
    return {};
}

void HuntFile::markInUse()
{
    if (m_inUse)
        return;
    m_db->exec("INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
    m_inUse = true;
}

HuntFile::~HuntFile()
{
    if (!m_db || !m_inUse || !m_isSound)
        return;
    try {
        m_db->exec("INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 1)");
    } catch (const DbError &) {
        // The file stays marked as in use, and is checked when it is next opened: which is what is then wanted.
    }
}

} // namespace cauce

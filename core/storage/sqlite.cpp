// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include "core/base/utf8.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace cauce {
namespace {

constexpr QByteArrayView kJournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

/// A rollback journal may end with the name of a journal that it is a part of, and once SQLite has played it back it deletes
/// that file: any file, wherever it lies (readSuperJournal and pager_delsuper in SQLite's pager.c). No journal of ours is part
/// of another, so one that says so was laid there.
bool hasTrap(const QString &journal)
{
    QFile file(journal);
    return file.open(QIODevice::ReadOnly) && file.size() >= kJournalMagic.size() && file.seek(file.size() - kJournalMagic.size())
        && file.read(kJournalMagic.size()) == kJournalMagic;
}

} // namespace

Error toError(const DbError &error, const QString &subject)
{
    // The file was taken away, or moved, while it was open.
    if (error.code == SQLITE_READONLY_DBMOVED)
        return fail(ErrorCode::NotFound, subject, error.message);
    if (error.code == SQLITE_READONLY_ROLLBACK)
        return fail(ErrorCode::HalfWritten, subject, error.message);
    switch (error.code & 0xff) {
    case SQLITE_FULL:
        return fail(ErrorCode::DiskFull, subject, error.message);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(ErrorCode::ReadOnly, subject, error.message);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::OpenElsewhere, subject, error.message);
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return fail(ErrorCode::Damaged, subject, error.message);
    case SQLITE_NOTADB:
        return fail(ErrorCode::NotAHunt, subject, error.message);
    case SQLITE_AUTH:
        return fail(ErrorCode::ForeignSchema, subject, error.message);
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return fail(ErrorCode::Cancelled, subject, error.message);
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return fail(ErrorCode::TooLarge, subject, error.message);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return fail(ErrorCode::Io, subject, error.message);
    default:
        return fail(ErrorCode::Internal, subject, error.message);
    }
}

Statement::Statement(Connection &connection, std::string sql, sqlite3_stmt *statement)
    : m_connection(&connection), m_sql(std::move(sql)), m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_sql(std::move(other.m_sql)), m_statement(other.m_statement)
{
    other.m_statement = nullptr;
}

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(std::move(m_sql), m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_connection->raise(code);
}

Statement &Statement::bind(int at, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, at, number));
    return *this;
}

Statement &Statement::bind(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, at, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int at, const QByteArray &blob)
{
    if (blob.isEmpty())
        check(sqlite3_bind_zeroblob(m_statement, at, 0));
    else
        check(sqlite3_bind_blob64(
            m_statement, at, blob.constData(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int at)
{
    check(sqlite3_bind_null(m_statement, at));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->raise(code);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return textOfUtf8({bytes, sqlite3_column_bytes(m_statement, column)});
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
}

Id Statement::id(int column) const
{
    const auto name = ByteName<16>::fromBytes(blob(column));
    return name ? Id(*name) : Id();
}

Digest Statement::digest(int column) const
{
    const auto name = ByteName<32>::fromBytes(blob(column));
    return name ? Digest(*name) : Digest();
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

Connection::Connection(const QString &path, Mode mode, const char *vfs) : m_path(path), m_vfs(vfs ? vfs : "")
{
    if (const QString journal = path + QStringLiteral("-journal"); hasTrap(journal))
        throw DbError{SQLITE_AUTH, QFileInfo(journal).fileName()};
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (mode == Mode::ReadOnly      ? SQLITE_OPEN_READONLY
                : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                       : SQLITE_OPEN_READWRITE);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_db, flags, vfs);
    if (code != SQLITE_OK) {
        const DbError error{code, m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString()};
        sqlite3_close_v2(m_db);
        throw error;
    }
    // What a stranger's file could use against us (design section 3, "Hostile files are expected").
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_db, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(m_db, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(m_db, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_busy_timeout(m_db, 2000);
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_cache)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

Statement Connection::prepare(const char *sql)
{
    std::string key(sql);
    if (const auto found = m_cache.find(key); found != m_cache.end()) {
        sqlite3_stmt *statement = found->second;
        m_cache.erase(found);
        return Statement(*this, std::move(key), statement);
    }
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    if (code != SQLITE_OK)
        raise(code);
    if (tail && *tail != '\0') {
        sqlite3_finalize(statement);
        throw DbError{SQLITE_MISUSE, QStringLiteral("more than one statement")};
    }
    return Statement(*this, std::move(key), statement);
}

void Connection::giveBack(std::string &&sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_cache.emplace(std::move(sql), statement);
}

void Connection::exec(const char *sql)
{
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(code);
}

std::optional<qint64> Connection::number(const char *sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? std::optional(statement.number(0)) : std::nullopt;
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

int Connection::changes() const
{
    return sqlite3_changes(m_db);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_db, "main") == 1;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_db);
}

void Connection::vacuum()
{
    // SQLite builds the new file in a temporary one that it attaches: in memory, so that the bytes that must go do not lie
    // about elsewhere, unless the file is too large for that.
    constexpr qint64 kInMemory = 256 * 1024 * 1024;
    const qint64 bytes = number("PRAGMA page_count").value_or(0) * number("PRAGMA page_size").value_or(0);
    if (bytes > kInMemory)
        exec("PRAGMA temp_store=FILE");
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 1);
    const int code = sqlite3_exec(m_db, "VACUUM", nullptr, nullptr, nullptr);
    const DbError error{code, code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(m_db))};
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    if (bytes > kInMemory)
        exec("PRAGMA temp_store=MEMORY");
    if (code != SQLITE_OK)
        throw error;
}

void Connection::stopWhen(std::function<bool()> isEnough, int instructions)
{
    m_isEnough = std::move(isEnough);
    if (!m_isEnough) {
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
        return;
    }
    sqlite3_progress_handler(
        m_db, instructions, [](void *self) { return static_cast<Connection *>(self)->m_isEnough() ? 1 : 0; }, this);
}

void Connection::raise(int code) const
{
    throw DbError{code, QString::fromUtf8(sqlite3_errmsg(m_db))};
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open || !m_connection.inTransaction())
        return;
    try {
        m_connection.exec("ROLLBACK");
    } catch (const DbError &) {
        // Nothing was committed; SQLite rolls back when the file is next opened.
    }
}

void Transaction::commit()
{
    m_connection.exec("COMMIT");
    m_open = false;
}

Snapshot::Snapshot(Connection &connection) : m_connection(connection), m_isOwn(!connection.inTransaction())
{
    if (m_isOwn)
        m_connection.exec("BEGIN");
}

Snapshot::~Snapshot()
{
    if (!m_isOwn || !m_connection.inTransaction())
        return;
    try {
        m_connection.exec("COMMIT");
    } catch (const DbError &) {
        // Nothing was written, so nothing is lost.
    }
}

PageCopy::PageCopy(Connection &source, Connection &target)
    : m_backup(sqlite3_backup_init(target.raw(), "main", source.raw(), "main"))
{
    if (!m_backup)
        throw DbError{sqlite3_extended_errcode(target.raw()), QString::fromUtf8(sqlite3_errmsg(target.raw()))};
}

PageCopy::~PageCopy()
{
    sqlite3_backup_finish(m_backup);
}

bool PageCopy::step(int pages)
{
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw DbError{code, QString::fromUtf8(sqlite3_errstr(code))};
    return code == SQLITE_DONE;
}

int PageCopy::left() const
{
    return sqlite3_backup_remaining(m_backup);
}

int PageCopy::total() const
{
    return sqlite3_backup_pagecount(m_backup);
}

} // namespace cauce

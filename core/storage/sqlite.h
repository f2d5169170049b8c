// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_backup;
struct sqlite3_stmt;

namespace cauce {

/// What SQLite answered. Thrown inside storage only; the store turns it into an Error.
struct DbError
{
    int code;        ///< extended result code
    QString message;
};

/// The Error for people that a DbError stands for.
[[nodiscard]] Error toError(const DbError &error, const QString &subject);

class Connection;

/// A prepared statement on loan from its connection; goes back reset and cleared. Bind from 1, read columns from 0.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(int at, qint64 number);
    Statement &bind(int at, int number) { return bind(at, static_cast<qint64>(number)); }
    /// Text as UTF-8 with its length, so that embedded NULs survive; a null QString is ''.
    Statement &bind(int at, const QString &text);
    /// A blob; a null QByteArray is x''.
    Statement &bind(int at, const QByteArray &blob);
    Statement &bind(int at, const Id &id) { return bind(at, id.toBytes()); }
    Statement &bind(int at, const Digest &digest) { return bind(at, digest.toBytes()); }
    Statement &bindNull(int at);
    template<class T>
    Statement &bind(int at, const std::optional<T> &value)
    {
        return value ? bind(at, *value) : bindNull(at);
    }
    template<class... All>
    Statement &bindAll(const All &...values)
    {
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    /// True while there is a row. Throws DbError on anything but a row or the end.
    bool step();
    /// Runs to the end.
    void run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Null id or digest where the column is not of its size.
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] Digest digest(int column) const;
    [[nodiscard]] int columns() const;
    /// For other files of storage that read columns of any type.
    [[nodiscard]] sqlite3_stmt *raw() const { return m_statement; }

private:
    friend class Connection;
    Statement(Connection &connection, std::string sql, sqlite3_stmt *statement);
    void check(int code) const;

    Connection *m_connection;
    std::string m_sql;
    sqlite3_stmt *m_statement;
};

/// One connection to one SQLite file, used by one thread at a time, hardened against hostile files.
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Opens; `vfs` names a registered VFS, for tests. Throws DbError.
    Connection(const QString &path, Mode mode, const char *vfs = nullptr);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement from the cache, or newly prepared. `sql` must be one statement.
    [[nodiscard]] Statement prepare(const char *sql);
    [[nodiscard]] Statement prepare(const QByteArray &sql) { return prepare(sql.constData()); }
    /// Runs one or more statements without parameters.
    void exec(const char *sql);
    /// The first column of the first row; nothing without a row.
    [[nodiscard]] std::optional<qint64> number(const char *sql);

    [[nodiscard]] qint64 lastRowId() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The only member another thread may call: stops the running statement.
    void interrupt();
    /// Writes the whole file anew, so that it holds nothing but what stands in it; needs room for two more of it. Can be stopped
    /// until the new file is whole, and not while it is put in the place of the old one.
    void vacuum();
    /// Asked every so many instructions of a statement; true stops it (SQLITE_INTERRUPT). Empty: nobody is asked. A row takes
    /// some five instructions however large it is, and a check of the structure none: those hear interrupt() only.
    void stopWhen(std::function<bool()> isEnough, int instructions = 50'000);
    [[nodiscard]] sqlite3 *raw() const { return m_db; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The VFS it was opened with; null is the system's.
    [[nodiscard]] const char *vfs() const { return m_vfs.empty() ? nullptr : m_vfs.c_str(); }

private:
    friend class Statement;
    void giveBack(std::string &&sql, sqlite3_stmt *statement);
    [[noreturn]] void raise(int code) const;

    sqlite3 *m_db = nullptr;
    QString m_path;
    std::string m_vfs;
    std::function<bool()> m_isEnough;
    std::unordered_multimap<std::string, sqlite3_stmt *> m_cache;
};

/// BEGIN IMMEDIATE; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// While it lives everything is read as of one moment, also where another program writes the file meanwhile: its commits wait.
/// Within a transaction it adds nothing. For as long as a load takes.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_isOwn;
};

/// The pages of one database on their way into an empty one. What the source's own connection changes meanwhile is changed in
/// the copy too, so that in the end it is the source as it stands then; a change through any other connection makes it begin
/// anew. For use on the source's thread, its end too.
class PageCopy
{
public:
    PageCopy(Connection &source, Connection &target);
    ~PageCopy();
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    /// Copies so many pages more; true once all are there and written. Throws DbError.
    bool step(int pages);
    /// Known after the first step.
    [[nodiscard]] int left() const;
    [[nodiscard]] int total() const;

private:
    sqlite3_backup *m_backup;
};

} // namespace cauce

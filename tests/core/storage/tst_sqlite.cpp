// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"

#include <sqlite3.h>

#include <thread>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

int codeOfFailure(const std::function<void()> &work)
{
    try {
        work();
    } catch (const DbError &error) {
        return error.code;
    }
    return SQLITE_OK;
}

} // namespace

/// The contract of the thin layer over SQLite, a line a test.
class TestSqlite : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<Scratch>();
        m_db = std::make_unique<Connection>(m_dir->filePath(u"ñandú.db"_s), Connection::Mode::Create);
        m_db->exec("CREATE TABLE t (a ANY, b ANY) STRICT");
    }
    void cleanup() { m_db.reset(); }

    void aSnapshotIsOfOneMoment()
    {
        m_db->exec("INSERT INTO t VALUES (1, 1)");
        Connection other(m_dir->filePath(u"ñandú.db"_s), Connection::Mode::ReadWrite);
        other.exec("PRAGMA busy_timeout=0");
        const auto add = [&] { return codeOfFailure([&] { other.exec("INSERT INTO t VALUES (2, 2)"); }) & 0xff; };
        {
            const Snapshot moment(*m_db);
            const Snapshot within(*m_db);
            QCOMPARE(m_db->number("SELECT count(*) FROM t"), 1);
            QCOMPARE(add(), SQLITE_BUSY);
            QCOMPARE(m_db->number("SELECT count(*) FROM t"), 1);
        }
        QCOMPARE(add(), SQLITE_OK);
        QCOMPARE(m_db->number("SELECT count(*) FROM t"), 2);
    }

    void aStatementComesBackResetAndCleared()
    {
        {
            Statement insert = m_db->prepare("INSERT INTO t VALUES (?, ?)");
            insert.bindAll(u"uno"_s, 1).run();
        }
        {
            Statement read = m_db->prepare("SELECT a FROM t");
            QVERIFY(read.step());
        }
        // A statement that was left in the middle holds no lock: another connection may write.
        Connection other(m_dir->filePath(u"ñandú.db"_s), Connection::Mode::ReadWrite);
        other.exec("INSERT INTO t VALUES (2, 2)");
        // The same SQL gives the same statement, from its beginning and without its old parameters.
        m_db->prepare("INSERT INTO t VALUES (?, ?)").run();
        QCOMPARE(m_db->number("SELECT count(*) FROM t WHERE a IS NULL AND b IS NULL"), 1);
        Statement again = m_db->prepare("SELECT a FROM t ORDER BY rowid");
        QVERIFY(again.step());
        QCOMPARE(again.text(0), u"uno"_s);
        // Two at the same time are two.
        Statement second = m_db->prepare("SELECT a FROM t ORDER BY rowid");
        QVERIFY(second.step());
        QVERIFY(second.raw() != again.raw());
    }
    void aNullStringIsAnEmptyTextAndNullIsSaid()
    {
        m_db->prepare("INSERT INTO t VALUES (?, ?)").bindAll(QString(), std::optional<QString>()).run();
        m_db->prepare("INSERT INTO t VALUES (?, ?)").bindAll(QByteArray(), std::optional<qint64>()).run();
        QCOMPARE(m_db->number("SELECT count(*) FROM t WHERE a = '' AND typeof(a) = 'text' AND b IS NULL"), 1);
        QCOMPARE(m_db->number("SELECT count(*) FROM t WHERE a = x'' AND typeof(a) = 'blob' AND b IS NULL"), 1);
    }
    void textKeepsNulsAndEveryCharacter()
    {
        const QString text = u"antes"_s + QChar(u'\0') + u"después 🗺 𝔘 ñ"_s;
        m_db->prepare("INSERT INTO t VALUES (?, ?)").bindAll(text, 1).run();
        Statement read = m_db->prepare("SELECT a, typeof(a) FROM t");
        QVERIFY(read.step());
        QCOMPARE(read.text(0), text);
        QCOMPARE(read.text(1), u"text"_s);
    }
    void bytesAreABlob()
    {
        const QByteArray bytes("\0\xff\x01", 3);
        m_db->prepare("INSERT INTO t VALUES (?, ?)").bindAll(bytes, 1).run();
        Statement read = m_db->prepare("SELECT a, typeof(a) FROM t");
        QVERIFY(read.step());
        QCOMPARE(read.blob(0), bytes);
        QCOMPARE(read.text(1), u"blob"_s);
        QVERIFY(read.id(0).isNull());
        QVERIFY(read.digest(0).isNull());
    }
    void stepThrowsTheExtendedCode()
    {
        m_db->exec("CREATE UNIQUE INDEX i ON t (a)");
        m_db->exec("INSERT INTO t VALUES (1, 1)");
        QCOMPARE(codeOfFailure([&] { m_db->prepare("INSERT INTO t VALUES (1, 2)").run(); }), SQLITE_CONSTRAINT_UNIQUE);
        // And is as good as before afterwards.
        m_db->exec("DELETE FROM t");
        m_db->prepare("INSERT INTO t VALUES (1, 2)").run();
    }
    void prepareTakesOneStatement()
    {
        QCOMPARE(codeOfFailure([&] { (void)m_db->prepare("SELECT 1; DROP TABLE t"); }), SQLITE_MISUSE);
        QCOMPARE(codeOfFailure([&] { (void)m_db->prepare("SELEC 1"); }) & 0xff, SQLITE_ERROR);
        QCOMPARE(codeOfFailure([&] { m_db->prepare("").run(); }), SQLITE_MISUSE);
        QVERIFY(m_db->number("SELECT count(*) FROM t").has_value());
    }
    void closingLetsGoOfEverything()
    {
        {
            Statement held = m_db->prepare("SELECT 1 UNION SELECT count(*) FROM t");
            QVERIFY(held.step());
            const Statement moved = std::move(held);
            QCOMPARE(moved.number(0), 0);
        }
        m_db.reset();
        Connection other(m_dir->filePath(u"ñandú.db"_s), Connection::Mode::ReadWrite);
        QCOMPARE(codeOfFailure([&] { other.exec("BEGIN EXCLUSIVE"); }), SQLITE_OK);
    }
    void aTransactionIsRolledBackUnlessCommitted()
    {
        {
            Transaction transaction(*m_db);
            m_db->exec("INSERT INTO t VALUES (1, 1)");
        }
        QVERIFY(!m_db->inTransaction());
        QCOMPARE(m_db->number("SELECT count(*) FROM t"), 0);
        {
            Transaction transaction(*m_db);
            m_db->exec("INSERT INTO t VALUES (1, 1)");
            transaction.commit();
        }
        QCOMPARE(m_db->number("SELECT count(*) FROM t"), 1);
        // Immediate: the second of two finds out at once.
        Connection other(m_dir->filePath(u"ñandú.db"_s), Connection::Mode::ReadWrite);
        sqlite3_busy_timeout(other.raw(), 0);
        const Transaction transaction(*m_db);
        QCOMPARE(codeOfFailure([&] { const Transaction second(other); }) & 0xff, SQLITE_BUSY);
        // Already over: the destructor has nothing to do and says nothing.
        m_db->exec("ROLLBACK");
    }
    void copyingGoesInStepsAndTakesWhatChangesMeanwhile()
    {
        m_db->exec("INSERT INTO t VALUES (zeroblob(2000000), 1)");
        Connection target(m_dir->filePath(u"copia.db"_s), Connection::Mode::Create);
        std::vector<int> left;
        {
            PageCopy copy(*m_db, target);
            while (!copy.step(50)) {
                QVERIFY(copy.left() <= copy.total());
                left.push_back(copy.left());
                if (left.size() == 3)
                    m_db->exec("INSERT INTO t VALUES (x'00', 2)");
            }
        }
        QVERIFY(left.size() > 5);
        QVERIFY(std::is_sorted(left.rbegin(), left.rend()));
        QCOMPARE(target.number("SELECT count(*) FROM t"), 2);
    }
    void anotherThreadMayInterrupt()
    {
        // Interrupts until it is told that it had effect, for one that comes before the statement runs has none.
        std::atomic<bool> over{false};
        std::thread other([&] {
            while (!over)
                m_db->interrupt();
        });
        const int code = codeOfFailure([&] {
            (void)m_db->number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        });
        over = true;
        other.join();
        QCOMPARE(code, SQLITE_INTERRUPT);
        QCOMPARE(m_db->number("SELECT 1"), 1);
    }
    void aFreshConnectionIsHardened()
    {
        const auto setting = [&](int which) {
            int value = -1;
            sqlite3_db_config(m_db->raw(), which, -1, &value);
            return value;
        };
        QCOMPARE(setting(SQLITE_DBCONFIG_DEFENSIVE), 1);
        QCOMPARE(setting(SQLITE_DBCONFIG_TRUSTED_SCHEMA), 0);
        QCOMPARE(setting(SQLITE_DBCONFIG_ENABLE_TRIGGER), 0);
        QCOMPARE(setting(SQLITE_DBCONFIG_ENABLE_VIEW), 0);
        QCOMPARE(setting(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION), 0);
        QVERIFY(codeOfFailure([&] { m_db->exec("ATTACH ':memory:' AS other"); }) != SQLITE_OK);
        QCOMPARE(codeOfFailure([&] { m_db->exec("INSERT INTO t VALUES (zeroblob(70000000), 1)"); }), SQLITE_TOOBIG);
    }
    void vacuumLeavesNothingAttached()
    {
        m_db->exec("INSERT INTO t VALUES (zeroblob(100000), 1)");
        m_db->exec("DELETE FROM t");
        const auto before = m_db->number("PRAGMA page_count");
        m_db->vacuum();
        QVERIFY(m_db->number("PRAGMA page_count") < before);
        QVERIFY(codeOfFailure([&] { m_db->exec("ATTACH ':memory:' AS other"); }) != SQLITE_OK);
    }
    void whatSqliteSaysInOurWords()
    {
        const std::vector<std::pair<int, ErrorCode>> words{{SQLITE_FULL, ErrorCode::DiskFull},
            {SQLITE_READONLY_DIRECTORY, ErrorCode::ReadOnly}, {SQLITE_READONLY_ROLLBACK, ErrorCode::HalfWritten}, {SQLITE_BUSY, ErrorCode::OpenElsewhere},
            {SQLITE_CORRUPT_INDEX, ErrorCode::Damaged}, {SQLITE_NOTADB, ErrorCode::NotAHunt},
            {SQLITE_INTERRUPT, ErrorCode::Cancelled}, {SQLITE_TOOBIG, ErrorCode::TooLarge},
            {SQLITE_IOERR_FSYNC, ErrorCode::Io}, {SQLITE_CANTOPEN, ErrorCode::Io}, {SQLITE_ERROR, ErrorCode::Internal}};
        for (const auto &[code, word] : words)
            QCOMPARE(toError({code, u"d"_s}, u"s"_s), (Error{word, u"s"_s, u"d"_s}));
    }

private:
    std::unique_ptr<Scratch> m_dir;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"

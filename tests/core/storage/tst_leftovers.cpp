// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recover.h"
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/unprivileged.h"

using namespace cauce;
using namespace Qt::StringLiterals;

/// What lies beside a hunt after a writer was killed, or after another program had it open: it goes back into its own file, also
/// when that is only read, and never into another one that gets the name.
class TestLeftovers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void anotherFileOfThatName_data();
    void anotherFileOfThatName();
    void aNameThatIsTakenKeepsItsJournal();
    void theReplacedFileIsWholeUntilItGoes();
    void onlyLookedAt();
    void whereNothingCanBeWritten_data();
    void whereNothingCanBeWritten();
    void theJournalOfSomebodyWhoWritesStays();
    void writingAhead_data();
    void writingAhead();
    void aCopyNeverWritesAhead();
    void aJournalThatWouldTakeAnotherFileWithIt();

private:
    QString name() const { return m_dir->filePath(u"búsqueda.cauce"_s); }
    static OpenOptions look()
    {
        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        return options;
    }
    /// A hunt, and its journal, as a writer that is killed in the middle leaves them.
    void leaveHalfWritten(const QString &path);
    /// A hunt that another program has made write ahead, with its last edit in the file beside it.
    void leaveWritingAhead(const QString &path);
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files); }

    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    QByteArray m_spelled;
};

void TestLeftovers::init()
{
    m_dir = std::make_unique<Scratch>();
}

void TestLeftovers::leaveHalfWritten(const QString &path)
{
    const QString working = path + u".taller"_s;
    {
        auto hunt = OpenedFile::create(working, m_clock);
        for (int i = 0; i < 200; ++i) {
            Team team;
            team.id = Id::make(m_clock);
            team.name = u"Equipo %1 "_s.arg(i) + QString(200, u'e');
            hunt->commit(m_ana, DraftEdit("create").create(team));
        }
        m_spelled = spelled(hunt->load());
    }
    {
        Connection db(working, Connection::Mode::ReadWrite);
        db.exec("PRAGMA cache_size=2");
        db.exec("PRAGMA synchronous=OFF");
        Transaction transaction(db);
        db.exec("UPDATE change SET value = zeroblob(300) WHERE value IS NOT NULL");
        db.exec("UPDATE team SET name = 'x'");
        writeBytes(path, bytesOf(working));
        writeBytes(path + u"-journal"_s, bytesOf(working + u"-journal"_s));
    }
    QFile::remove(working);
    QVERIFY(QFileInfo(path + u"-journal"_s).size() > 0);
}

void TestLeftovers::leaveWritingAhead(const QString &path)
{
    const QString working = path + u".taller"_s;
    {
        auto hunt = OpenedFile::create(working, m_clock);
        hunt->access.db.exec("PRAGMA journal_mode=WAL");
        Team team;
        team.id = Id::make(m_clock);
        team.name = u"Equipo Ñandú"_s;
        hunt->commit(m_ana, DraftEdit("create").create(team));
        m_spelled = spelled(hunt->load());
        writeBytes(path, bytesOf(working));
        writeBytes(path + u"-wal"_s, bytesOf(working + u"-wal"_s));
    }
    for (const char *kind : {"", "-wal", "-shm"})
        QFile::remove(working + QLatin1String(kind));
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
}

void TestLeftovers::anotherFileOfThatName_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("ahead");
    for (const char *how : {"created", "copied", "copied over it", "recovered"}) {
        QTest::addRow("%s", how) << QString::fromLatin1(how) << false;
        QTest::addRow("%s, written ahead", how) << QString::fromLatin1(how) << true;
    }
}

void TestLeftovers::anotherFileOfThatName()
{
    QFETCH(QString, how);
    QFETCH(bool, ahead);
    const QString other = m_dir->filePath(u"otra.cauce"_s);
    auto hunt = OpenedFile::create(other, m_clock);
    Team team;
    team.id = Id::make(m_clock);
    team.name = u"Los de hoy"_s;
    hunt->commit(m_ana, DraftEdit("create").create(team));
    const QByteArray today = spelled(hunt->load());
    if (ahead)
        leaveWritingAhead(name());
    else
        leaveHalfWritten(name());
    if (how != u"copied over it")
        QFile::remove(name());
    if (how == u"created") {
        QVERIFY(HuntFile::create(name()).has_value());
    } else if (how == u"recovered") {
        hunt.reset();
        QVERIFY(recover(other, name(), m_clock).has_value());
    } else {
        const auto existing = how == u"copied" ? Existing::Refuse : Existing::Replace;
        const auto made = copyFile(hunt->access.db, name(), Job(), existing, true);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    }
    for (const char *kind : {"-journal", "-wal", "-shm"})
        QVERIFY2(!QFile::exists(name() + QLatin1String(kind)), kind);
    auto opened = OpenedFile::open(name(), m_clock);
    QCOMPARE(opened->problems(), QByteArray());
    QCOMPARE(spelled(opened->load()), how == u"created" ? QByteArray() : today);
}

void TestLeftovers::aNameThatIsTakenKeepsItsJournal()
{
    auto hunt = OpenedFile::create(m_dir->filePath(u"otra.cauce"_s), m_clock);
    leaveHalfWritten(name());
    const QByteArray journal = bytesOf(name() + u"-journal"_s);
    QCOMPARE(HuntFile::create(name()).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(copyFile(hunt->access.db, name(), Job(), Existing::Refuse, true).error().code, ErrorCode::AlreadyExists);
    const QString unfinished = unfinishedName(name());
    writeBytes(unfinished, "algo");
    QCOMPARE(giveName(unfinished, name(), Existing::Refuse).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(name() + u"-journal"_s), journal);
    auto opened = OpenedFile::open(name(), m_clock);
    QCOMPARE(spelled(opened->load()), m_spelled);
    QCOMPARE(opened->problems(), QByteArray());
}

void TestLeftovers::theReplacedFileIsWholeUntilItGoes()
{
    leaveHalfWritten(name());
    // There is nothing to give the name to: the last step fails after the way was cleared.
    QCOMPARE(giveName(m_dir->filePath(u"no hay"_s), name(), Existing::Replace).error().code, ErrorCode::Io);
    auto opened = OpenedFile::open(name(), m_clock);
    QCOMPARE(spelled(opened->load()), m_spelled);
    QCOMPARE(opened->problems(), QByteArray());
}

void TestLeftovers::onlyLookedAt()
{
    leaveHalfWritten(name());
    const auto file = HuntFile::open(name(), look());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    QVERIFY((*file)->isReadOnly());
    QCOMPARE(files(), QStringList{u"búsqueda.cauce"_s});
    auto hunt = OpenedFile::open(name(), m_clock, look());
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(spelled(hunt->load()), m_spelled);
}

void TestLeftovers::whereNothingCanBeWritten_data()
{
    QTest::addColumn<bool>("ahead");
    QTest::addColumn<int>("code");
    QTest::newRow("half written") << false << static_cast<int>(ErrorCode::HalfWritten);
    QTest::newRow("written ahead") << true << static_cast<int>(ErrorCode::ForeignSchema);
}

void TestLeftovers::whereNothingCanBeWritten()
{
    QFETCH(bool, ahead);
    QFETCH(int, code);
    if (ahead)
        leaveWritingAhead(name());
    else
        leaveHalfWritten(name());
    const QStringList before = files();
    const QByteArray bytes = bytesOf(name());
    for (const QString &each : before)
        QFile::setPermissions(m_dir->filePath(each), QFile::Permissions(0x6666));
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5555));
    {
        const Unprivileged nobody;
        for (const OpenOptions &options : {look(), OpenOptions()}) {
            const auto file = HuntFile::open(name(), options);
            QVERIFY(!file);
            QCOMPARE(static_cast<int>(file.error().code), code);
        }
    }
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
    QCOMPARE(files(), before);
    QCOMPARE(bytesOf(name()), bytes);
}

void TestLeftovers::theJournalOfSomebodyWhoWritesStays()
{
    leaveHalfWritten(name());
    auto writer = OpenedFile::open(name(), m_clock);
    writer->access.db.exec("PRAGMA cache_size=1000");
    const Transaction transaction(writer->access.db);
    writer->access.db.exec("UPDATE local SET value = 0 WHERE key = 'clean'");
    QVERIFY(QFile::exists(name() + u"-journal"_s));
    {
        auto reader = OpenedFile::open(name(), m_clock, look());
        QCOMPARE(spelled(reader->load()), m_spelled);
    }
    QVERIFY(QFile::exists(name() + u"-journal"_s));
    QVERIFY(QFile::exists(name() + u".lock"_s));
}

void TestLeftovers::writingAhead_data()
{
    QTest::addColumn<bool>("onlyLook");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("looked at") << true << true;
    QTest::newRow("looked at, nothing beside it") << true << false;
    QTest::newRow("opened") << false << true;
}

void TestLeftovers::writingAhead()
{
    QFETCH(bool, onlyLook);
    QFETCH(bool, hasMore);
    leaveWritingAhead(name());
    if (!hasMore) {
        QFile::remove(name() + u"-wal"_s);
        OpenedFile::create(m_dir->filePath(u"vacía.cauce"_s), m_clock);
        QFile::remove(name());
        QVERIFY(QFile::rename(m_dir->filePath(u"vacía.cauce"_s), name()));
        Connection db(name(), Connection::Mode::ReadWrite);
        db.exec("PRAGMA journal_mode=WAL");
        m_spelled.clear();
    }
    QCOMPARE(bytesOf(name()).at(18), '\2');
    {
        auto hunt = OpenedFile::open(name(), m_clock, onlyLook ? look() : OpenOptions());
        QCOMPARE(hunt->problems(), QByteArray());
        QCOMPARE(spelled(hunt->load()), m_spelled);
        QVERIFY(copyFile(hunt->access.db, m_dir->filePath(u"copia.cauce"_s), Job(), Existing::Refuse, true).has_value());
        Statement mode = hunt->access.db.prepare("PRAGMA journal_mode");
        QVERIFY(mode.step());
        QCOMPARE(mode.text(0), u"delete"_s);
    }
    QCOMPARE(files(), (QStringList{u"búsqueda.cauce"_s, u"copia.cauce"_s}));
    for (const QString &each : files())
        QCOMPARE(bytesOf(m_dir->filePath(each)).mid(18, 2), QByteArray("\1\1"));
    auto copy = OpenedFile::open(m_dir->filePath(u"copia.cauce"_s), m_clock);
    QCOMPARE(spelled(copy->load()), m_spelled);
}

void TestLeftovers::aCopyNeverWritesAhead()
{
    auto hunt = OpenedFile::create(name(), m_clock);
    hunt->access.db.exec("PRAGMA journal_mode=WAL");
    QVERIFY(copyFile(hunt->access.db, m_dir->filePath(u"copia.cauce"_s), Job(), Existing::Refuse, true).has_value());
    QCOMPARE(bytesOf(m_dir->filePath(u"copia.cauce"_s)).mid(18, 2), QByteArray("\1\1"));
    QCOMPARE(QDir(m_dir->path()).entryList({u"copia*"_s}, QDir::Files), QStringList{u"copia.cauce"_s});
}

void TestLeftovers::aJournalThatWouldTakeAnotherFileWithIt()
{
    leaveHalfWritten(name());
    const QString journal = name() + u"-journal"_s;
    const QString victim = m_dir->filePath(u"declaración.odt"_s);
    writeBytes(victim, "somebody's work");
    const QByteArray path = QFile::encodeName(victim);
    const auto bigEndian = [](quint32 number) {
        QByteArray bytes(4, Qt::Uninitialized);
        for (int i = 3; i >= 0; --i, number >>= 8)
            bytes[i] = static_cast<char>(number & 0xff);
        return bytes;
    };
    // As writeSuperJournal in SQLite's pager.c does it, after the page that holds the lock byte.
    quint32 sum = 0;
    for (const char byte : path)
        sum += static_cast<quint32>(static_cast<signed char>(byte));
    const QByteArray magic = bytesOf(journal).first(8);
    const QByteArray pageSize = bytesOf(name()).sliced(16, 2);
    const quint32 bytesInPage = (static_cast<quint32>(static_cast<uchar>(pageSize[0])) << 8) | static_cast<uchar>(pageSize[1]);
    writeBytes(journal, bytesOf(journal) + bigEndian(0x40000000U / bytesInPage + 1) + path
            + bigEndian(static_cast<quint32>(path.size())) + bigEndian(sum) + magic);

    for (const OpenOptions &options : {OpenOptions(), look()}) {
        const auto opened = HuntFile::open(name(), options);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::ForeignSchema);
        QCOMPARE(opened.error().detail, QFileInfo(journal).fileName());
    }
    QVERIFY(QFile::exists(victim));
    QVERIFY(recover(name(), m_dir->filePath(u"rescatada.cauce"_s), m_clock, Job()));
    QVERIFY(QFile::exists(victim));
    const QString fresh = m_dir->filePath(u"nueva.cauce"_s);
    OpenedFile::create(fresh, m_clock);
    QVERIFY(giveName(fresh, name(), Existing::Replace));
    QVERIFY(QFile::exists(victim));
    QVERIFY(OpenedFile::open(name(), m_clock));
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"

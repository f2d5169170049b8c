// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/unprivileged.h"

#include <QProcess>
#include <QSysInfo>

#include <sys/stat.h>

using namespace cauce;
using namespace Qt::StringLiterals;

/// What opening a file answers, whatever the file is and wherever it lies.
class TestOpening : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aNameWithSpacesAndEnyes();
    void notOneOfOurs_data();
    void notOneOfOurs();
    void anythingForeignIsNamed_data();
    void anythingForeignIsNamed();
    void aNewerOneSaysWhichVersionItNeeds();
    void anOlderOneIsBackedUpAndMigrated();
    void aMigrationThatFailsLeavesTheFileAsItWas();
    void aMigrationThatFailsHalfWayLeavesTheFileAsItWasToo();
    void anOlderOneOnAReadOnlyMedium();
    void openInThisProgramAlready();
    void openInAnotherProgram();
    void aReadOnlyFile();
    void aReadOnlyFolder();
    void closedCleanlyOrNot();
    void aWriteThatWasCutShortIsTakenBack();
    void creating();

private:
    QString path() const { return m_dir->filePath(u"búsqueda del tesoro ñ.cauce"_s); }
    ErrorCode refusal(const OpenOptions &options = {})
    {
        const auto file = HuntFile::open(path(), options);
        return file ? ErrorCode::Internal : file.error().code;
    }
    std::vector<Migration> newer(const QByteArray &sql) const
    {
        std::vector<Migration> steps = migrations();
        steps.push_back({steps.back().version + 1, sql});
        return steps;
    }

    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    Team m_team;
};

void TestOpening::init()
{
    m_dir = std::make_unique<Scratch>();
    m_team.id = Id::make(m_clock);
    m_team.name = u"Equipo Ñandú"_s;
    auto hunt = OpenedFile::create(path(), m_clock);
    hunt->commit(m_ana, DraftEdit("create").create(m_team));
}

void TestOpening::aNameWithSpacesAndEnyes()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    QCOMPARE(hunt->load().find<Team>(m_team.id)->name, m_team.name);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(hunt->access.db.number("PRAGMA synchronous"), 3);
    QCOMPARE(hunt->access.db.number("PRAGMA cell_size_check"), 1);
    QCOMPARE(hunt->access.db.number("PRAGMA secure_delete"), 1);
    QCOMPARE(hunt->access.db.number("PRAGMA foreign_keys"), 1);
    Statement mode = hunt->access.db.prepare("PRAGMA journal_mode");
    QVERIFY(mode.step());
    QCOMPARE(mode.text(0), u"delete"_s);
}

void TestOpening::notOneOfOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    std::mt19937 random(4);
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("empty", {}, ErrorCode::Empty);
    row("noise", noise(random, 20'000), ErrorCode::NotAHunt);
    row("text", "Querida búsqueda", ErrorCode::NotAHunt);
    row("half a header", QByteArray("SQLite format 3", 16) + QByteArray(40, '\1'), ErrorCode::NotAHunt);
    const QString other = m_dir->filePath(u"otra.db"_s);
    {
        Connection db(other, Connection::Mode::Create);
        db.exec("CREATE TABLE t (a)");
    }
    const QByteArray database = bytesOf(other);
    row("another database", database, ErrorCode::NotAHunt);
    const QByteArray good = bytesOf(path());
    row("cut in its header", good.left(99), ErrorCode::NotAHunt);
    row("cut after its header", good.left(100), ErrorCode::Damaged);
    row("cut after a page", good.left(4096), ErrorCode::Damaged);
    row("cut in half", good.left(good.size() / 8192 * 4096), ErrorCode::Damaged);
    QByteArray zero = good;
    zero.replace(60, 4, QByteArray(4, '\0'));
    row("version 0", zero, ErrorCode::NotAHunt);
    QByteArray broken = good;
    broken.replace(100, 3000, QByteArray(3000, '\xff'));
    row("schema page broken", broken, ErrorCode::Damaged);
}

void TestOpening::notOneOfOurs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    writeBytes(path(), bytes);
    QCOMPARE(static_cast<int>(refusal()), code);
    QCOMPARE(bytesOf(path()), bytes);
    QVERIFY(!QFile::exists(path() + u".lock"_s));
    QCOMPARE(HuntFile::open(m_dir->filePath(u"no hay.cauce"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_dir->filePath(u"no hay.cauce.lock"_s)));
    QCOMPARE(HuntFile::open(m_dir->path()).error().code, ErrorCode::NotAHunt);
    // Nobody writes into it, so whoever opens it would wait for ever.
    const QString pipe = m_dir->filePath(u"tubo.cauce"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(HuntFile::open(pipe).error().code, ErrorCode::NotAHunt);
    QCOMPARE(HuntFile::open(u"/dev/zero"_s).error().code, ErrorCode::NotAHunt);
}

void TestOpening::anythingForeignIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER malo AFTER INSERT ON edit BEGIN DELETE FROM edit; END") << u"trigger malo"_s;
    QTest::newRow("view") << QByteArray("CREATE VIEW mirada AS SELECT * FROM edit") << u"view mirada"_s;
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE buscador USING fts5(a)") << u"virtual table buscador"_s;
    QTest::newRow("table") << QByteArray("CREATE TABLE intrusa (a)") << u"table intrusa"_s;
    QTest::newRow("index") << QByteArray("CREATE INDEX indice ON edit (time)") << u"index indice"_s;
    QTest::newRow("missing index") << QByteArray("DROP INDEX change_by_edit") << u"lacks index change_by_edit"_s;
    QTest::newRow("missing table") << QByteArray("DROP TABLE \"hint\"") << u"lacks table hint"_s;
    QTest::newRow("another column") << QByteArray("ALTER TABLE team ADD COLUMN extra TEXT") << u"table team"_s;
}

void TestOpening::anythingForeignIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    {
        Connection db(path(), Connection::Mode::ReadWrite);
        db.exec(sql.constData());
    }
    const QByteArray before = bytesOf(path());
    const auto file = HuntFile::open(path());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::ForeignSchema);
    QVERIFY2(file.error().detail.startsWith(named), qPrintable(file.error().detail));
    QCOMPARE(bytesOf(path()), before);
}

void TestOpening::aNewerOneSaysWhichVersionItNeeds()
{
    const auto steps = newer("CREATE TABLE del_futuro (a INTEGER PRIMARY KEY) STRICT");
    OpenOptions options;
    options.steps = &steps;
    OpenedFile::open(path(), m_clock, options);
    const QByteArray before = bytesOf(path());
    const auto file = HuntFile::open(path());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NewerVersion);
    QCOMPARE(file.error().detail, QString::number(steps.back().version));
    QCOMPARE(bytesOf(path()), before);
}

void TestOpening::anOlderOneIsBackedUpAndMigrated()
{
    const auto steps = newer("CREATE TABLE nueva (a INTEGER PRIMARY KEY) STRICT");
    OpenOptions options;
    options.steps = &steps;
    options.backupFolder = m_dir->filePath(u"respaldos"_s);
    QString backup;
    {
        auto file = HuntFile::open(path(), options);
        QVERIFY(file.has_value());
        backup = (*file)->migrationBackup();
        OpenedFile hunt(std::move(*file), m_clock);
        QCOMPARE(hunt.access.db.number("PRAGMA user_version"), steps.back().version);
        QCOMPARE(hunt.access.db.number("PRAGMA foreign_keys"), 1);
        QCOMPARE(hunt.load().find<Team>(m_team.id)->name, m_team.name);
        QCOMPARE(hunt.problems(), QByteArray());
    }
    QVERIFY(QFile::exists(backup));
    QVERIFY(BackupRota(options.backupFolder, path(), {}).everything().contains(backup));
    // As it was: this version opens it, and everything is there.
    auto before = OpenedFile::open(backup, m_clock);
    QCOMPARE(before->load().find<Team>(m_team.id)->name, m_team.name);
    QCOMPARE(before->problems(), QByteArray());
    before.reset();
    // Once is enough.
    auto again = HuntFile::open(path(), options);
    QVERIFY(again.has_value());
    QVERIFY((*again)->migrationBackup().isEmpty());
}

void TestOpening::aMigrationThatFailsLeavesTheFileAsItWas()
{
    const auto steps = newer("CREATE TABLE nueva (a INTEGER PRIMARY KEY) STRICT; INSERT INTO nueva SELECT 1 FROM no_hay;");
    OpenOptions options;
    options.steps = &steps;
    QVERIFY(!HuntFile::open(path(), options));
    auto hunt = OpenedFile::open(path(), m_clock);
    QCOMPARE(hunt->load().find<Team>(m_team.id)->name, m_team.name);
    QCOMPARE(hunt->problems(), QByteArray());
    hunt.reset();
    // One that would leave a reference hanging is as bad.
    const auto hanging = newer("DELETE FROM author");
    options.steps = &hanging;
    QVERIFY(!HuntFile::open(path(), options));
    hunt = OpenedFile::open(path(), m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestOpening::aMigrationThatFailsHalfWayLeavesTheFileAsItWasToo()
{
    auto steps = newer("CREATE TABLE nueva (a INTEGER PRIMARY KEY) STRICT");
    steps.push_back({steps.back().version + 1, "SELECT esto no es SQL"});
    OpenOptions options;
    options.steps = &steps;
    QVERIFY(!HuntFile::open(path(), options));
    // The program of before opens it still.
    auto hunt = OpenedFile::open(path(), m_clock);
    QCOMPARE(hunt->access.db.number("PRAGMA user_version"), migrations().back().version);
    QCOMPARE(hunt->load().find<Team>(m_team.id)->name, m_team.name);
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestOpening::anOlderOneOnAReadOnlyMedium()
{
    const auto steps = newer("CREATE TABLE nueva (a INTEGER PRIMARY KEY) STRICT");
    OpenOptions options;
    options.steps = &steps;
    options.access = OpenOptions::Access::ReadOnly;
    QCOMPARE(refusal(options), ErrorCode::ReadOnly);
}

void TestOpening::openInThisProgramAlready()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const auto second = HuntFile::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::OpenElsewhere);
    // The attempt has not taken the first one's locks: it can be in the middle of a write meanwhile.
    {
        const Transaction transaction(hunt->access.db);
        QCOMPARE(refusal(), ErrorCode::OpenElsewhere);
        QProcess other;
        other.start(QStringLiteral(CAUCE_STORAGE_WRITER), {u"hold"_s, path()});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 2);
    }
    hunt->commit(m_ana, DraftEdit("set").set(m_team.id, &Team::name, u"Otro"_s));
    OpenOptions look;
    look.access = OpenOptions::Access::ReadOnly;
    auto reader = HuntFile::open(path(), look);
    QVERIFY(reader.has_value());
    QVERIFY((*reader)->isReadOnly());
}

void TestOpening::openInAnotherProgram()
{
    QProcess other;
    other.start(QStringLiteral(CAUCE_STORAGE_WRITER), {u"hold"_s, path()});
    QVERIFY(other.waitForReadyRead(30'000));
    const auto refused = HuntFile::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OpenElsewhere);
    QCOMPARE(refused.error().detail, QSysInfo::machineHostName());
    OpenOptions options;
    options.others = FileLock::Others::PassOver;
    QVERIFY(HuntFile::open(path(), options).has_value());
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(HuntFile::open(path()).has_value());
    // One that was killed does not keep anybody out; nor one that was killed before it had written its name.
    writeBytes(path() + u".lock"_s, {});
    QVERIFY(HuntFile::open(path()).has_value());
    other.start(QStringLiteral(CAUCE_STORAGE_WRITER), {u"hold"_s, path()});
    QVERIFY(other.waitForReadyRead(30'000));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(HuntFile::open(path()).has_value());
}

void TestOpening::aReadOnlyFile()
{
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const Unprivileged nobody;
    auto file = HuntFile::open(path());
    QVERIFY(file.has_value());
    QVERIFY((*file)->isReadOnly());
    OpenedFile hunt(std::move(*file), m_clock);
    QCOMPARE(hunt.load().find<Team>(m_team.id)->name, m_team.name);
    const auto made = makeEdit(hunt.access, {"set", m_ana, {{m_team.id, "team", "name", Value(u"No"_s), {}}}, {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ReadOnly);
}

void TestOpening::aReadOnlyFolder()
{
    QFile::setPermissions(path(), QFile::Permissions(0x6666));
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5555));
    {
        const Unprivileged nobody;
        auto file = HuntFile::open(path());
        QVERIFY(file.has_value());
        QVERIFY((*file)->isReadOnly());
        OpenedFile hunt(std::move(*file), m_clock);
        QCOMPARE(hunt.load().find<Team>(m_team.id)->name, m_team.name);
        QCOMPARE(HuntFile::create(m_dir->filePath(u"nueva.cauce"_s)).error().code, ErrorCode::ReadOnly);
        QCOMPARE(copyFile(hunt.access.db, m_dir->filePath(u"copia.cauce"_s), Job(), Existing::Refuse, true).error().code,
            ErrorCode::ReadOnly);
    }
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
}

void TestOpening::closedCleanlyOrNot()
{
    const QString copy = m_dir->filePath(u"copia.cauce"_s);
    const QByteArray untouched = bytesOf(path());
    {
        auto hunt = OpenedFile::open(path(), m_clock);
        QVERIFY(hunt->access.file.wasClosedCleanly());
        // Only looked at: not a byte is written.
        (void)hunt->load();
        (void)hunt->edits();
        QCOMPARE(bytesOf(path()), untouched);
        hunt->commit(m_ana, DraftEdit("set").set(m_team.id, &Team::name, u"Otro"_s));
        QVERIFY(QFile::copy(path(), copy));
    }
    // Written to without having been checked, it is to be checked still; after the check it is not.
    {
        auto unchecked = OpenedFile::open(copy, m_clock);
        QVERIFY(!unchecked->access.file.wasClosedCleanly());
        unchecked->commit(m_ana, DraftEdit("set").set(m_team.id, &Team::name, u"Tercero"_s));
    }
    {
        auto checked = OpenedFile::open(copy, m_clock);
        QVERIFY(!checked->access.file.wasClosedCleanly());
        QVERIFY(checkWhereDue(checked->access, Job())->empty());
        checked->commit(m_ana, DraftEdit("set").set(m_team.id, &Team::name, u"Cuarto"_s));
    }
    auto copied = HuntFile::open(copy);
    QVERIFY(copied.has_value());
    QVERIFY((*copied)->wasClosedCleanly());
    auto closed = HuntFile::open(path());
    QVERIFY(closed.has_value());
    QVERIFY((*closed)->wasClosedCleanly());
    closed = fail(ErrorCode::Cancelled);
    const QByteArray before = bytesOf(path());
    QVERIFY(HuntFile::open(path()).has_value());
    QCOMPARE(bytesOf(path()), before);
}

void TestOpening::aWriteThatWasCutShortIsTakenBack()
{
    const QByteArray good = bytesOf(path());
    const QString torn = m_dir->filePath(u"a medias.cauce"_s);
    {
        Connection db(path(), Connection::Mode::ReadWrite);
        db.exec("PRAGMA cache_size=2");
        db.exec("PRAGMA synchronous=OFF");
        Transaction transaction(db);
        db.exec("CREATE TABLE relleno (a)");
        db.exec("INSERT INTO relleno VALUES (zeroblob(300000))");
        db.exec("DELETE FROM change");
        writeBytes(torn, bytesOf(path()));
        writeBytes(torn + u"-journal"_s, bytesOf(path() + u"-journal"_s));
    }
    QVERIFY(bytesOf(torn) != good);
    QVERIFY(!bytesOf(torn + u"-journal"_s).isEmpty());
    auto hunt = OpenedFile::open(torn, m_clock);
    QCOMPARE(hunt->load().find<Team>(m_team.id)->name, m_team.name);
    QCOMPARE(hunt->problems(), QByteArray());
    QVERIFY(!QFile::exists(torn + u"-journal"_s));
    QCOMPARE(hunt->edits().size(), size_t(1));
}

void TestOpening::creating()
{
    QCOMPARE(HuntFile::create(path()).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(HuntFile::create(m_dir->filePath(u"no hay/nueva.cauce"_s)).error().code, ErrorCode::NoFolder);
    {
        auto made = HuntFile::create(m_dir->filePath(u"nueva.cauce"_s));
        QVERIFY(made.has_value());
        QVERIFY((*made)->wasClosedCleanly());
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QCOMPARE(HuntFile::peekVersion(m_dir->filePath(u"nueva.cauce"_s)).value(), migrations().back().version);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/suppressed.h"

using namespace cauce;
using namespace Qt::StringLiterals;

/// The full check says what is wrong with a file, whatever it is, and says all of it.
class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void derivedTables_data();
    void derivedTables();
    void rebuildingMakesTheDerivedTablesAnew();
    void aRoleThatNobodyKnows();
    void damagedPages_data();
    void damagedPages();

private:
    QString path() const { return m_dir->filePath(u"búsqueda.cauce"_s); }
    /// Through SQL, as somebody with another program would.
    void alter(const QByteArray &sql)
    {
        Connection db(path(), Connection::Mode::ReadWrite);
        db.exec(sql.constData());
    }
    std::vector<CheckProblem> problems()
    {
        OpenOptions look;
        look.access = OpenOptions::Access::ReadOnly;
        return OpenedFile::open(path(), m_clock, look)->check();
    }

    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    Team m_team;
};

void TestCheck::init()
{
    m_dir = std::make_unique<Scratch>();
    auto hunt = OpenedFile::create(path(), m_clock);
    m_team.id = Id::make(m_clock);
    m_team.name = u"Equipo Ñandú"_s;
    hunt->commit(m_ana, DraftEdit("create").create(m_team));
    // Two versions of its name, and a member whose name was suppressed.
    const std::vector<Edit> before = hunt->edits();
    const auto head = hunt->access.log.heads(m_team.id, "team", "name").front().second;
    for (const char *name : {"Uno", "Dos"}) {
        m_clock.advance(1000);
        hunt->takeIn({sealEdit(m_ana, m_clock.nowMs(), "set",
            {{m_team.id, "team", "name", Value(QString::fromLatin1(name)), {head}}})});
    }
    Member member;
    member.id = Id::make(m_clock);
    member.name = u"Nadia Oropeza"_s;
    hunt->commit(m_ana, DraftEdit("create").create(member));
    QVERIFY(suppressValueWholly(hunt->access, {member.id, "member", "name"}, {m_ana, u"razón"_s, {}}).has_value());
    QVERIFY(hunt->access.db.number("SELECT count(*) FROM disputed") == 1);
    QVERIFY(hunt->access.db.number("SELECT count(*) FROM suppressed") > 0);
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestCheck::derivedTables_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("two versions hidden") << QByteArray("DELETE FROM disputed") << u"disputed team.name"_s;
    QTest::newRow("two versions invented")
        << QByteArray("INSERT INTO disputed SELECT id, 'note', 'team' FROM team") << u"disputed team.note"_s;
    QTest::newRow("two versions of what is not there")
        << QByteArray("INSERT INTO disputed VALUES (zeroblob(16), 'name', 'team')") << u"disputed team.name"_s;
    QTest::newRow("two versions of another type") << QByteArray("UPDATE disputed SET type = 'member'") << u"disputed"_s;
    QTest::newRow("a suppression taken back") << QByteArray("DELETE FROM suppressed") << u"suppressed"_s;
    QTest::newRow("a suppression planted")
        << QByteArray("INSERT INTO suppressed VALUES (randomblob(32))") << u"suppressed"_s;
}

void TestCheck::derivedTables()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    alter(sql);
    const auto found = problems();
    QVERIFY(!found.empty());
    for (const CheckProblem &problem : found)
        QCOMPARE(problem.kind, CheckProblem::Kind::Projection);
    const auto isNamed = [&](const CheckProblem &problem) { return problem.where.startsWith(named); };
    QVERIFY2(std::any_of(found.begin(), found.end(), isNamed), qPrintable(found.front().where));
}

void TestCheck::rebuildingMakesTheDerivedTablesAnew()
{
    alter("DELETE FROM disputed; DELETE FROM suppressed; INSERT INTO disputed VALUES (zeroblob(16), 'name', 'team');"
          "INSERT INTO suppressed VALUES (randomblob(32))");
    auto hunt = OpenedFile::open(path(), m_clock);
    QVERIFY(!hunt->problems().isEmpty());
    hunt->access.projection.rebuild();
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(hunt->load().disputed().size(), size_t(1));
}

void TestCheck::aRoleThatNobodyKnows()
{
    alter("UPDATE author SET role = 'rey'; DELETE FROM disputed");
    const auto found = problems();
    QVERIFY(!found.empty());
    // Each edit is named, and not only the first.
    int edits = 0;
    for (const CheckProblem &problem : found)
        edits += problem.kind == CheckProblem::Kind::Edit && problem.where.size() > 64 ? 1 : 0;
    QVERIFY2(edits > 3, qPrintable(found.front().where));
}

void TestCheck::damagedPages_data()
{
    QTest::addColumn<QString>("object");
    for (const char *object : {"change", "edit", "record", "field", "author", "team", "piece", "change_by_edit", "also_replaces",
             "suppressed", "disputed", "content"})
        QTest::newRow(object) << QString::fromLatin1(object);
}

void TestCheck::damagedPages()
{
    QFETCH(QString, object);
    qint64 page = 0;
    {
        Connection db(path(), Connection::Mode::ReadWrite);
        // Something that stays readable and is wrong, whatever else is not.
        db.exec("INSERT INTO content (sha, size) VALUES (zeroblob(32), 5)");
        Statement root = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?");
        QVERIFY(root.bindAll(object).step());
        page = root.number(0);
    }
    QByteArray bytes = bytesOf(path());
    for (const char with : {'\0', '\xff'}) {
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, with));
        writeBytes(path(), bytes);
        const auto found = problems();
        QVERIFY(!found.empty());
        if (object != u"content" && object != u"piece") {
            const auto isDocument = [](const CheckProblem &problem) { return problem.kind == CheckProblem::Kind::Document; };
            QVERIFY(std::any_of(found.begin(), found.end(), isDocument));
        }
    }
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"

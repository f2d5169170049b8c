// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/workspace/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

/// Copies and backups of an open workspace, made beside it; and drafts, which go with the edit that says what they said.
class TestCopiesAndDrafts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aCopyWhileAPersonWorks();
    void aCancelledCopyIsSaidAndLeavesNothing();
    void aBackup();
    void aWorkspaceThatClosesWaitsForItsCopy();
    void aRescueNeverTakesThePlaceOf_data();
    void aRescueNeverTakesThePlaceOf();
    void aDraftGoesWithItsEdit();
    void aDraftOutlivesAnEditThatCannotBe();
    void aDraftThatIsTypedAnewStays();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<Workspace> open()
    {
        auto opened = openHunt(path(u"a.cauce"_s), m_clock);
        if (!opened)
            qFatal("cannot open");
        auto workspace = std::make_unique<Workspace>(std::move(*opened), m_clock);
        workspace->setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
        return workspace;
    }
    Team team(const QString &name) const
    {
        Team team;
        team.id = Id::make(m_clock);
        team.name = name;
        return team;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{1'700'000'000'000};
};

void TestCopiesAndDrafts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(createHunt(path(u"a.cauce"_s), m_clock).has_value());
}

void TestCopiesAndDrafts::aCopyWhileAPersonWorks()
{
    auto workspace = open();
    workspace->apply(DraftEdit("create").create(team(u"Uno"_s)));
    std::optional<Result<>> made;
    int reports = 0;
    const Job job([&](qint64, qint64) { ++reports; });
    workspace->saveCopy(path(u"copia ñ.cauce"_s), job, [&](Result<> result) { made = std::move(result); });
    // Nobody waits: what is typed now is in memory at once.
    workspace->apply(DraftEdit("create").create(team(u"Dos"_s)));
    QCOMPARE(workspace->data().all<Team>().size(), size_t(2));
    QTRY_VERIFY(made);
    QVERIFY(made->has_value());
    QVERIFY(reports > 0);
    auto copy = openHunt(path(u"copia ñ.cauce"_s), m_clock);
    QVERIFY(copy.has_value());
    QVERIFY(copy->problems.empty());
    QVERIFY(!copy->data->all<Team>().where([](const Team &team) { return team.name == u"Uno"_s; }).empty());
}

void TestCopiesAndDrafts::aCancelledCopyIsSaidAndLeavesNothing()
{
    auto workspace = open();
    const Job job;
    job.cancel();
    std::optional<Result<>> made;
    workspace->saveCopy(path(u"copia.cauce"_s), job, [&](Result<> result) { made = std::move(result); });
    QTRY_VERIFY(made);
    QCOMPARE(made->error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_dir->path()).entryList({u"copia*"_s}, QDir::Files).isEmpty());
}

void TestCopiesAndDrafts::aBackup()
{
    auto workspace = open();
    const BackupRota rota(path(u"respaldos"_s), workspace->path(), {});
    std::optional<Result<>> made;
    workspace->backUp(rota, [&](Result<> result) { made = std::move(result); });
    QTRY_VERIFY(made);
    QVERIFY(made->has_value());
    QCOMPARE(rota.existing().size(), 1);
    QVERIFY(!rota.isDue(m_clock));
}

void TestCopiesAndDrafts::aWorkspaceThatClosesWaitsForItsCopy()
{
    auto workspace = open();
    workspace->apply(DraftEdit("create").create(team(u"Uno"_s)));
    workspace->saveCopy(path(u"copia.cauce"_s), Job(), [](const Result<> &) { QFAIL("nobody is there to be told"); });
    workspace.reset();
    QVERIFY(QFile::exists(path(u"copia.cauce"_s)));
    QCOMPARE(openHunt(path(u"copia.cauce"_s), m_clock)->data->all<Team>().size(), size_t(1));
    QCoreApplication::sendPostedEvents();
}

void TestCopiesAndDrafts::aRescueNeverTakesThePlaceOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the hunt itself") << u"a.cauce"_s << ErrorCode::AlreadyExists;
    QTest::newRow("the hunt by another name") << u"enlace.cauce"_s << ErrorCode::AlreadyExists;
    QTest::newRow("a hunt that somebody has open") << u"b.cauce"_s << ErrorCode::OpenElsewhere;
}

void TestCopiesAndDrafts::aRescueNeverTakesThePlaceOf()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    auto other = createHunt(path(u"b.cauce"_s), m_clock);
    QVERIFY(other);
    QVERIFY(QFile::link(path(u"a.cauce"_s), path(u"enlace.cauce"_s)));
    auto workspace = open();
    workspace->apply(DraftEdit("create").create(team(u"Uno"_s)));
    workspace->flush();
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytesOf(path(name));
    std::optional<Result<Workspace::Rescued>> made;
    workspace->rescue(path(name), Job(), [&](Result<Workspace::Rescued> result) { made = std::move(result); });
    QTRY_VERIFY(made);
    QVERIFY(!*made);
    QCOMPARE(made->error().code, code);
    QCOMPARE(bytesOf(path(name)), before);
}

void TestCopiesAndDrafts::aDraftGoesWithItsEdit()
{
    {
        auto workspace = open();
        workspace->keepDraft(u"k"_s, "Uno");
        workspace->keepDraft(u"solo"_s, "x");
        workspace->flush();
        workspace->dropDraft(u"k"_s);
        workspace->apply(DraftEdit("create").create(team(u"Uno"_s)));
        workspace->dropDraft(u"solo"_s);
        workspace->flush();
        QVERIFY(workspace->drafts().isEmpty());
    }
    auto opened = openHunt(path(u"a.cauce"_s), m_clock);
    QVERIFY(opened->drafts.isEmpty());
    QCOMPARE(opened->data->all<Team>().size(), size_t(1));
}

void TestCopiesAndDrafts::aDraftOutlivesAnEditThatCannotBe()
{
    {
        auto workspace = open();
        workspace->keepDraft(u"k"_s, "palabras de una persona");
        workspace->flush();
        // A team may not do this: the edit is refused below, and the words are kept nowhere else.
        workspace->setAuthor(Author::make(Role::Team, Id::make(m_clock), u"Luz"_s, u"laptop-2"_s));
        QSignalSpy failed(workspace.get(), &Workspace::editFailed);
        workspace->dropDraft(u"k"_s);
        workspace->apply(DraftEdit("create").create(team(u"palabras de una persona"_s)));
        workspace->flush();
        QTRY_COMPARE(failed.size(), 1);
    }
    QCOMPARE(openHunt(path(u"a.cauce"_s), m_clock)->drafts.value(u"k"_s), QByteArray("palabras de una persona"));
}

void TestCopiesAndDrafts::aDraftThatIsTypedAnewStays()
{
    {
        auto workspace = open();
        workspace->keepDraft(u"k"_s, "uno");
        workspace->dropDraft(u"k"_s);
        workspace->keepDraft(u"k"_s, "dos");
        workspace->apply(DraftEdit("create").create(team(u"Uno"_s)));
    }
    QCOMPARE(openHunt(path(u"a.cauce"_s), m_clock)->drafts.value(u"k"_s), QByteArray("dos"));
}

QTEST_GUILESS_MAIN(TestCopiesAndDrafts)
#include "tst_copies_and_drafts.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cauce;

class TestWorkspace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void anEditIsSeenAtOnceAndIsThereAfterReopening();
    void undoAndRedoOfCreateSetAndDelete();
    void whatAFieldSaidAlreadyIsNoPartOfAnEdit();
    void undoPassesOverWhatIsForGood();
    void undoIsRefusedWhereLaterWorkBuildsOnIt();
    void anEditIsTakenBackByItsTicketOnlyWhileItIsTheLast();
    void aValueOfTheWrongTypeIsRefusedAndMemoryIsAsTheFile();
    void draftsComeBack();
    void aTeamMayNotChangeTheHunt();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("búsqueda ñ.cauce")); }
    std::unique_ptr<Workspace> open();
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{1'700'000'000'000};
};

void TestWorkspace::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = createHunt(path(), m_clock);
    QVERIFY(made.has_value());
}

std::unique_ptr<Workspace> TestWorkspace::open()
{
    auto opened = openHunt(path(), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    auto workspace = std::make_unique<Workspace>(std::move(*opened), m_clock);
    workspace->setAuthor(Author::make(Role::Facilitation, {}, QStringLiteral("Ana"), QStringLiteral("laptop-1")));
    return workspace;
}

static void settle(Workspace &workspace)
{
    workspace.flush();
    QCoreApplication::sendPostedEvents();
}

void TestWorkspace::anEditIsSeenAtOnceAndIsThereAfterReopening()
{
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Equipo Ñandú");
    {
        auto workspace = open();
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        workspace->apply(DraftEdit("create").create(team));
        QCOMPARE(workspace->data().find<Team>(team.id)->name, team.name);
        QVERIFY(!changed.isEmpty());
        settle(*workspace);
        QVERIFY(!workspace->isSaving());
    }
    auto workspace = open();
    QCOMPARE(workspace->data().find<Team>(team.id)->name, team.name);
    QVERIFY(workspace->store().wasClosedCleanly());
}

void TestWorkspace::undoAndRedoOfCreateSetAndDelete()
{
    auto workspace = open();
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Uno");
    workspace->apply(DraftEdit("create").create(team));
    workspace->apply(DraftEdit("set").set(team.id, &Team::name, QStringLiteral("Dos")));
    workspace->apply(DraftEdit("delete").remove<Team>(workspace->data(), team.id));
    QVERIFY(!workspace->data().find<Team>(team.id));
    workspace->undo();
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Dos"));
    workspace->undo();
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Uno"));
    settle(*workspace);
    workspace->undo();
    QVERIFY(!workspace->data().find<Team>(team.id));
    settle(*workspace);
    QVERIFY(!workspace->data().find<Team>(team.id));
    workspace->redo();
    workspace->redo();
    settle(*workspace);
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Dos"));
    workspace.reset();
    workspace = open();
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Dos"));
    const auto problems = workspace->store().call<std::vector<CheckProblem>>([](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
        return checkAll(access.db, access.log, access.projection, Job());
    });
    QVERIFY(problems.has_value());
    QCOMPARE(problems->size(), size_t(0));
}

void TestWorkspace::anEditIsTakenBackByItsTicketOnlyWhileItIsTheLast()
{
    auto workspace = open();
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Uno");
    QCOMPARE(workspace->apply(DraftEdit("set")), EditTicket(0));
    QVERIFY(!workspace->isLast(0));
    const auto created = workspace->apply(DraftEdit("create").create(team));
    QVERIFY(workspace->isLast(created));
    const auto renamed = workspace->apply(DraftEdit("set").set(team.id, &Team::name, QStringLiteral("Dos")));
    QVERIFY(!workspace->undo(created));
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Dos"));
    QVERIFY(workspace->undo(renamed));
    QVERIFY(!workspace->undo(renamed));
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Uno"));
    QVERIFY(workspace->isLast(created));
    workspace->redo();
    QVERIFY(workspace->isLast(renamed));
    QVERIFY(workspace->undo(renamed));
    QVERIFY(workspace->undo(created));
    QVERIFY(!workspace->data().find<Team>(team.id));
    settle(*workspace);
    workspace->forgetUndo();
    QVERIFY(!workspace->isLast(created));
}

void TestWorkspace::whatAFieldSaidAlreadyIsNoPartOfAnEdit()
{
    auto workspace = open();
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Uno");
    team.order = QStringLiteral("a");
    workspace->apply(DraftEdit("create").create(team));
    QCOMPARE(workspace->apply(DraftEdit("set").set(team.id, &Team::name, QStringLiteral("Uno"))), EditTicket(0));
    const auto both = workspace->apply(
        DraftEdit("set").set(team.id, &Team::name, QStringLiteral("Uno")).set(team.id, &Team::order, QStringLiteral("b")));
    settle(*workspace);
    QSignalSpy refused(workspace.get(), &Workspace::undoRefused);
    QVERIFY(workspace->undo(both));
    settle(*workspace);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(workspace->data().find<Team>(team.id)->order, QStringLiteral("a"));
}

void TestWorkspace::undoPassesOverWhatIsForGood()
{
    auto workspace = open();
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Uno");
    workspace->apply(DraftEdit("create").create(team));
    workspace->apply(DraftEdit("set").set(team.id, &Team::name, QStringLiteral("Dos")));
    workspace->undo();
    workspace->applyForGood(DraftEdit("set").set(team.id, &Team::order, QStringLiteral("b")));
    workspace->redo();
    settle(*workspace);
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Dos"));
    workspace->undo();
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Uno"));
    QCOMPARE(workspace->data().find<Team>(team.id)->order, QStringLiteral("b"));
}

void TestWorkspace::undoIsRefusedWhereLaterWorkBuildsOnIt()
{
    auto workspace = open();
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Uno");
    workspace->apply(DraftEdit("create").create(team));
    settle(*workspace);
    const auto other = workspace->store().call<EditOutcome>([&](StoreAccess &access) {
        EditRequest request{"set", workspace->author(), {}, {}};
        request.changes.push_back({team.id, "team", "name", Value(QStringLiteral("Otra mano")), {}});
        return makeEdit(access, request);
    });
    QVERIFY(other.has_value());
    QSignalSpy refused(workspace.get(), &Workspace::undoRefused);
    workspace->undo();
    settle(*workspace);
    settle(*workspace);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(workspace->data().find<Team>(team.id)->name, QStringLiteral("Otra mano"));
}

void TestWorkspace::aValueOfTheWrongTypeIsRefusedAndMemoryIsAsTheFile()
{
    auto workspace = open();
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("Uno");
    workspace->apply(DraftEdit("create").create(team));
    settle(*workspace);
    const auto wrong = workspace->store().call<EditOutcome>([&](StoreAccess &access) {
        EditRequest request{"set", workspace->author(), {}, {}};
        request.changes.push_back({team.id, "team", "name", Value(7), {}});
        return makeEdit(access, request);
    });
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::BadInput);
}

void TestWorkspace::draftsComeBack()
{
    {
        auto workspace = open();
        workspace->keepDraft(QStringLiteral("k"), "a medio teclear");
        workspace->keepDraft(QStringLiteral("gone"), "x");
        workspace->dropDraft(QStringLiteral("gone"));
    }
    auto workspace = open();
    QCOMPARE(workspace->draft(QStringLiteral("k")), QByteArray("a medio teclear"));
    QCOMPARE(workspace->drafts().size(), 1);
}

void TestWorkspace::aTeamMayNotChangeTheHunt()
{
    auto workspace = open();
    Hunt hunt;
    hunt.id = Id::make(m_clock);
    hunt.title = QStringLiteral("Antes");
    workspace->apply(DraftEdit("create").create(hunt));
    settle(*workspace);
    workspace->setAuthor(Author::make(Role::Team, Id::make(m_clock), QStringLiteral("Equipo"), QStringLiteral("l")));
    QSignalSpy failed(workspace.get(), &Workspace::editFailed);
    workspace->apply(DraftEdit("set").set(hunt.id, &Hunt::title, QStringLiteral("Después")));
    settle(*workspace);
    settle(*workspace);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::NotAllowed);
    QCOMPARE(workspace->data().hunt().title, QStringLiteral("Antes"));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"

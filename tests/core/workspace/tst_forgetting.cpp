// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/scrubbing.h"
#include "core/storage/suppress.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace cauce;
using namespace Qt::StringLiterals;

/// What is suppressed leaves the memory of an open workspace too, so that no undo brings it back.
class TestForgetting : public QObject
{
    Q_OBJECT
private slots:
    void suppressingEmptiesMemoryDraftsAndUndo()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        const auto kept = newHunt(dir.filePath(u"a.cauce"_s), clock);
        Workspace &workspace = *kept;
        Member member;
        member.id = Id::make(clock);
        member.name = u"Nadia Oropeza"_s;
        workspace.apply(DraftEdit("create").create(member));
        workspace.apply(DraftEdit("set").set(member.id, &Member::name, u"Otra"_s));
        workspace.keepDraft(u"nota"_s, "habló Nadia Oropeza");
        workspace.flush();
        QCoreApplication::sendPostedEvents();
        QVERIFY(workspace.canUndo());

        std::optional<Result<SuppressionReport>> report;
        suppressName(workspace, member.id, {}, [&](Result<SuppressionReport> got) { report = std::move(got); });
        workspace.flush();
        QCoreApplication::sendPostedEvents();
        QVERIFY(report && report->has_value());
        QVERIFY(!workspace.canUndo() && !workspace.canRedo());
        QVERIFY(workspace.drafts().isEmpty());
        QCOMPARE(workspace.data().find<Member>(member.id)->name, QString());
        QCOMPARE(workspace.data().all<Redaction>().size(), size_t(1));
        std::optional<ScrubReport> left;
        workspace.finishSuppressing({{}, true, (*report)->gone}, [] { return Job(); }, [&](ScrubReport got) { left = std::move(got); });
        QTRY_VERIFY(left);
        QVERIFY(left->isDone());
        QVERIFY(!bytesOf(workspace.path()).contains("Nadia"));
    }

    void whatIsCancelledIsDoneAtClosingAndAtTheNextOpening()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        const QString path = dir.filePath(u"a.cauce"_s);
        std::vector<Member> members(40);
        QString backup;
        Hunt about;
        about.id = Id::make(clock);
        const BackupRota rota(dir.filePath(u"respaldos"_s), path, about.id);
        {
            auto made = createHunt(path, clock);
            QVERIFY(made.has_value());
            Workspace workspace(std::move(*made), clock);
            workspace.setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
            workspace.apply(DraftEdit("create").create(about));
            for (Member &member : members) {
                member.id = Id::make(clock);
                member.name = u"Nadia Oropeza "_s.repeated(8);
                workspace.apply(DraftEdit("create").create(member));
            }
            std::optional<Result<>> copied;
            workspace.backUp(rota, [&](Result<> result) { copied = std::move(result); });
            QTRY_VERIFY(copied && copied->has_value());
            backup = rota.existing().value(0);
            QVERIFY(bytesOf(backup).contains("Nadia"));
            std::optional<Result<SuppressionReport>> report;
            suppressName(workspace, members.front().id, rota, [&](Result<SuppressionReport> got) { report = std::move(got); });
            QTRY_VERIFY(report && report->has_value());
            // Somebody cancels as soon as it is shown.
            const Job job;
            std::optional<ScrubReport> left;
            workspace.finishSuppressing(
                {rota, true, (*report)->gone},
                [&] {
                    job.cancel();
                    return job;
                },
                [&](ScrubReport got) { left = std::move(got); });
            QTRY_VERIFY(left);
            QVERIFY(left->isPutOff && !left->isDone());
            QVERIFY(left->backupsLeft.empty() && !left->tracesLeft);
            QVERIFY(bytesOf(backup).contains("Nadia"));
            QCOMPARE(notes(workspace), (QStringList{u"scrub"_s, u"scrub_backups"_s}));
        }
        QVERIFY(!bytesOf(path).contains("Nadia"));
        auto opened = openHunt(path, clock);
        QVERIFY(opened.has_value());
        QVERIFY(opened->problems.empty());
        Workspace workspace(std::move(*opened), clock);
        // The file was written anew when it closed.
        QCOMPARE(notes(workspace), QStringList{u"scrub_backups"_s});
        std::optional<ScrubReport> left;
        int begun = 0;
        const auto finish = [&] {
            left.reset();
            workspace.finishSuppressing(
                {rota},
                [&] {
                    ++begun;
                    return Job();
                },
                [&](ScrubReport got) { left = std::move(got); });
        };
        finish();
        QTRY_VERIFY(left);
        QVERIFY(left->isDone());
        QCOMPARE(begun, 1);
        QVERIFY(!bytesOf(backup).contains("Nadia"));
        // Then there is nothing to show any more.
        finish();
        QTRY_VERIFY(left);
        QCOMPARE(begun, 1);
        QCOMPARE(notes(workspace), QStringList());
    }

    void whoeverCancelsWhileTheFileWaitsIsNotHeldUp()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        const auto kept = newHunt(dir.filePath(u"a.cauce"_s), clock);
        Workspace &workspace = *kept;
        Member member;
        member.id = Id::make(clock);
        member.name = u"Nadia Oropeza"_s;
        workspace.apply(DraftEdit("create").create(member));
        std::optional<Result<SuppressionReport>> report;
        suppressName(workspace, member.id, {}, [&](Result<SuppressionReport> got) { report = std::move(got); });
        QTRY_VERIFY(report && report->has_value());
        // Something else keeps the thread of the file busy: there are no backups, so that only the file is waited for.
        std::atomic<bool> isBusy = true;
        workspace.store().bulk(
            [&](StoreAccess &) -> Result<Store::Turn> { return isBusy ? Store::Turn::Again : Store::Turn::Finished; }, {});
        const Job job;
        bool isBegun = false;
        std::optional<ScrubReport> left;
        workspace.finishSuppressing({{}, true, (*report)->gone},
            [&] {
                isBegun = true;
                return job;
            },
            [&](ScrubReport got) { left = std::move(got); });
        QTRY_VERIFY(isBegun);
        QTest::qWait(20); // for the part of the backups, of which there are none
        job.cancel();
        QTRY_VERIFY(left);
        QVERIFY(left->isPutOff);
        isBusy = false;
    }

    void oneSuppressionIsNotDoneWithTheNoteOfAnother()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        const QString path = dir.filePath(u"a.cauce"_s);
        const auto kept = newHunt(path, clock);
        Workspace &workspace = *kept;
        Hunt about;
        about.id = Id::make(clock);
        workspace.apply(DraftEdit("create").create(about));
        std::vector<Member> members(2);
        for (Member &member : members) {
            member.id = Id::make(clock);
            member.name = &member == &members[0] ? u"Nadia Oropeza"_s : u"Xóchitl Quintanar"_s;
            workspace.apply(DraftEdit("create").create(member));
        }
        const BackupRota rota(dir.filePath(u"respaldos"_s), path, about.id);
        std::optional<Result<>> copied;
        workspace.backUp(rota, [&](Result<> result) { copied = std::move(result); });
        QTRY_VERIFY(copied && copied->has_value());
        // The second is made while the first is still at the backups, and put off at once.
        std::vector<ScrubReport> ends;
        const Job second;
        for (const Member &member : members) {
            const Job job = &member == &members[0] ? Job() : second;
            suppressName(workspace, member.id, rota, [&workspace, &ends, rota, job](const Result<SuppressionReport> &report) {
                if (report)
                    workspace.finishSuppressing(
                        {rota, true, report->gone}, [job] { return job; }, [&ends](ScrubReport end) { ends.push_back(std::move(end)); });
            });
        }
        second.cancel();
        QTRY_COMPARE(ends.size(), size_t(2));
        // Whatever the first took along of it: what is noted is done by whoever comes next, and then nothing is left.
        std::optional<ScrubReport> left;
        workspace.finishSuppressing({rota}, [] { return Job(); }, [&](ScrubReport end) { left = std::move(end); });
        QTRY_VERIFY(left);
        QVERIFY(left->isDone());
        const QByteArray backup = bytesOf(rota.existing().value(0));
        QVERIFY(!backup.isEmpty());
        for (const char *word : {"Nadia", "Quintanar"}) {
            QVERIFY2(!backup.contains(word), word);
            QVERIFY2(!bytesOf(path).contains(word), word);
        }
    }

    void aCheckThatIsCancelledStaysDue()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        const QString path = dir.filePath(u"a.cauce"_s);
        {
            auto made = createHunt(path, clock);
            QVERIFY(made.has_value());
            Workspace workspace(std::move(*made), clock);
            for (int i = 0; i < 20; ++i) {
                Team team;
                team.id = Id::make(clock);
                workspace.apply(DraftEdit("create").create(team));
            }
        }
        {
            Connection db(path, Connection::Mode::ReadWrite);
            db.exec("UPDATE team SET name = 'Otro'; INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
        }
        for (const int at : {0, 1, 30}) {
            Job stopped;
            int reports = 0;
            qint64 most = 0;
            const Job job([&](qint64 done, qint64 total) {
                most = std::max(most, done);
                QVERIFY(done <= total);
                if (++reports == at)
                    stopped.cancel();
            });
            stopped = job;
            if (at == 0)
                job.cancel();
            const auto opened = openHunt(path, clock, {}, job);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Cancelled);
            QCOMPARE(reports, at);
            QVERIFY((most > 0) == (at > 0));
        }
        const auto opened = openHunt(path, clock);
        QVERIFY(opened.has_value());
        QVERIFY(!opened->problems.empty());
    }

    void aFileOfAStrangerRewritesNothingElse()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        OpenOptions options;
        options.backupFolder = dir.filePath(u"respaldos"_s);
        const QString victim = dir.filePath(u"de la víctima.cauce"_s);
        const QString crafted = dir.filePath(u"regalo.cauce"_s);
        Hunt about;
        about.id = Id::make(clock);
        about.title = u"La búsqueda de la víctima"_s;
        {
            auto made = createHunt(victim, clock, options);
            QVERIFY(made.has_value());
            Workspace workspace(std::move(*made), clock);
            workspace.setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
            workspace.apply(DraftEdit("create").create(about));
            workspace.keepDraft(u"nota"_s, "a medio escribir");
            workspace.flush();
            std::optional<Result<>> copied;
            workspace.backUp(BackupRota(options.backupFolder, victim, about.id), [&](Result<> result) { copied = std::move(result); });
            QTRY_VERIFY(copied && copied->has_value());
            copied.reset();
            workspace.saveCopy(crafted, Job(), [&](Result<> result) { copied = std::move(result); });
            QTRY_VERIFY(copied && copied->has_value());
        }
        const QString backup = BackupRota(options.backupFolder, victim, about.id).existing().value(0);
        const std::map<QString, QByteArray> before{{victim, bytesOf(victim)}, {backup, bytesOf(backup)}};
        {
            // Of the same hunt, with a redaction of its own and notes that name what it is after.
            auto store = Store::open(crafted, clock);
            QVERIFY(store.has_value());
            const auto spoilt = (*store)->call<void>([&](StoreAccess &access) -> Result<> {
                const Author stranger = Author::make(Role::Facilitation, {}, u"Nadie"_s, u"laptop-9"_s);
                if (const auto made = suppressValue(access, {about.id, "hunt", "title"}, {stranger, u"razón"_s, {}}); !made)
                    return made.error();
                const QString named = victim + u'\n' + backup;
                for (const char *key : {"scrub", "scrub_backups"})
                    access.db.prepare("INSERT OR REPLACE INTO local VALUES (?, ?)").bindAll(QString::fromLatin1(key), named).run();
                return {};
            });
            QVERIFY(spoilt.has_value());
        }
        auto opened = openHunt(crafted, clock, options);
        QVERIFY(opened.has_value());
        Workspace workspace(std::move(*opened), clock);
        QVERIFY(!workspace.isReadOnly());
        std::optional<ScrubReport> left;
        workspace.finishSuppressing(
            {BackupRota(options.backupFolder, crafted, about.id)}, [] { return Job(); }, [&](ScrubReport report) { left = std::move(report); });
        QTRY_VERIFY(left);
        QVERIFY(left->isDone());
        workspace.flush();
        for (const auto &[path, bytes] : before)
            QCOMPARE(bytesOf(path), bytes);
    }

    void whatDoesNotPassItsCheckIsCheckedAgain()
    {
        QTemporaryDir dir;
        const FixedClock clock(1'700'000'000'000);
        const QString path = dir.filePath(u"a.cauce"_s);
        const Author ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
        Team team;
        team.id = Id::make(clock);
        team.name = u"Las Lupas"_s;
        {
            auto made = createHunt(path, clock);
            QVERIFY(made.has_value());
            Workspace workspace(std::move(*made), clock);
            workspace.setAuthor(ana);
            workspace.apply(DraftEdit("create").create(team));
        }
        {
            // As if the laptop had died, and something is not as the edits say.
            Connection db(path, Connection::Mode::ReadWrite);
            db.exec("UPDATE team SET name = 'Otro'; INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
        }
        for (int opening = 0; opening < 2; ++opening) {
            auto opened = openHunt(path, clock);
            QVERIFY(opened.has_value());
            QCOMPARE(opened->problems.size(), size_t(1));
            Workspace workspace(std::move(*opened), clock);
            workspace.setAuthor(ana);
            Team another;
            another.id = Id::make(clock);
            workspace.apply(DraftEdit("create").create(another));
        }
    }

private:
    /// A new hunt in which Ana works.
    static std::unique_ptr<Workspace> newHunt(const QString &path, const Clock &clock)
    {
        auto made = createHunt(path, clock);
        if (!made)
            qFatal("no hunt");
        auto workspace = std::make_unique<Workspace>(std::move(*made), clock);
        workspace->setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
        return workspace;
    }
    static void suppressName(Workspace &workspace, const Id &member, const std::optional<BackupRota> &rota,
        std::function<void(Result<SuppressionReport>)> then)
    {
        workspace.suppress(
            [&workspace, member, rota](StoreAccess &access) {
                return suppressValue(access, {member, "member", "name"}, {workspace.author(), u"datos personales"_s, rota});
            },
            std::move(then));
    }
    /// Keys of what the file notes for itself, besides whether it was closed well.
    static QStringList notes(Workspace &workspace)
    {
        return workspace.store()
            .call<QStringList>([](StoreAccess &access) -> Result<QStringList> {
                QStringList keys;
                Statement rows = access.db.prepare("SELECT key FROM local WHERE key <> 'clean' ORDER BY key");
                while (rows.step())
                    keys << rows.text(0);
                return keys;
            })
            .value_or(QStringList{u"unreadable"_s});
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"

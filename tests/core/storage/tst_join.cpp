// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/suppressed.h"

using namespace cauce;
using namespace Qt::StringLiterals;

/// Another copy's edits and documents come in, whole and once. (That it does not matter who joins whom when: tst_copies.)
class TestJoin : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void bothHistoriesAndDocumentsComeTogether();
    void onceIsEnough();
    void nothingOfTheOthersOwnNotes();
    void forgedEditsAndDocumentsStayOut();
    void whatItsAuthorMayNotDoIsSetAside();
    void cancelledItIsWholeAndGoesOnAnotherTime();
    void editsGoOnMeanwhile();
    void theBackupBeforeItStaysWhateverTheClockSays();
    void aRedactionReachesEveryCornerAndBackup();
    void theOtherFileIsOnlyRead();

private:
    QString path() const { return m_dir->filePath(u"búsqueda.cauce"_s); }
    QString otherPath() const { return m_dir->filePath(u"equipo.cauce"_s); }
    void addTeam(OpenedFile &hunt, const QString &name)
    {
        Team team;
        team.id = Id::make(m_clock);
        team.name = name;
        hunt.commit(m_ana, DraftEdit("create").create(team));
    }

    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    Id m_team;
};

void TestJoin::init()
{
    m_dir = std::make_unique<Scratch>();
    Team team;
    team.id = m_team = Id::make(m_clock);
    team.name = u"Equipo"_s;
    OpenedFile::create(path(), m_clock)->commit(m_ana, DraftEdit("create").create(team));
    QVERIFY(QFile::copy(path(), otherPath()));
}

void TestJoin::bothHistoriesAndDocumentsComeTogether()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    auto other = OpenedFile::open(otherPath(), m_clock);
    hunt->commit(m_ana, DraftEdit("set").set(m_team, &Team::name, u"Aquí"_s));
    other->commit(m_ana, DraftEdit("set").set(m_team, &Team::name, u"Allá"_s));
    std::mt19937 random(3);
    const QByteArray large = noise(random, 2 * Contents::kPieceBytes + 77);
    const Digest common = hunt->addDocument("de los dos");
    other->addDocument("de los dos");
    const Digest theirs = other->addDocument(large);
    const Digest packed = other->addDocument(QByteArray("se comprime ").repeated(100'000));
    const Digest empty = other->addDocument({});
    History expected = hunt->history();
    expected.merge(other->history());

    const JoinReport report = hunt->join(otherPath());
    QCOMPARE(report.edits, 1);
    QCOMPARE(report.documents, 3);
    QVERIFY(report.forged.empty() && report.damaged.empty() && !report.suppressed);
    QVERIFY(report.records == std::set<Id>{m_team});
    QVERIFY(hunt->history().edits() == expected.edits());
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(hunt->load().disputed(), (std::set<FieldAddress>{{m_team, "team", "name"}}));
    QCOMPARE(hunt->document(theirs), large);
    QVERIFY(hunt->access.contents.contains(common) && hunt->access.contents.contains(packed));
    QCOMPARE(hunt->access.contents.sizeOf(empty), 0);
    // Which edits it brought is known here.
    QVERIFY(report.merge > 0);
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM edit WHERE merge IS NOT NULL"), 1);
}

void TestJoin::onceIsEnough()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    addTeam(*OpenedFile::open(otherPath(), m_clock), u"Otro"_s);
    QCOMPARE(hunt->join(otherPath()).edits, 1);
    const std::vector<Edit> before = hunt->edits();
    const JoinReport again = hunt->join(otherPath());
    QCOMPARE(again.edits, 0);
    QCOMPARE(again.merge, 0);
    QVERIFY(hunt->edits() == before);
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM merge"), 1);
}

void TestJoin::nothingOfTheOthersOwnNotes()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    {
        auto other = OpenedFile::open(otherPath(), m_clock);
        other->access.drafts.put(u"nota"_s, "a medias", 1);
        other->access.db.exec("INSERT INTO local (key, value) VALUES ('suyo', 'secreto')");
    }
    hunt->join(otherPath());
    QVERIFY(hunt->access.drafts.all().isEmpty());
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM local WHERE key = 'suyo'"), 0);
}

void TestJoin::forgedEditsAndDocumentsStayOut()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    Digest forged;
    Digest damaged;
    Digest unpacked;
    {
        auto other = OpenedFile::open(otherPath(), m_clock);
        addTeam(*other, u"Verdadero"_s);
        addTeam(*other, u"Falseado"_s);
        forged = other->edits().back().id;
        other->access.db.exec("UPDATE edit SET time = time + 1 WHERE n = (SELECT max(n) FROM edit)");
        damaged = other->addDocument("documento que alguien cambia");
        unpacked = other->addDocument(QByteArray("se comprime ").repeated(1000));
        other->addDocument("bueno");
        other->access.db.exec("UPDATE piece SET bytes = CAST('documento que alguien cambiÓ' AS BLOB) WHERE content = 1");
        other->access.db.exec("UPDATE piece SET bytes = zeroblob(10) WHERE content = 2");
    }
    const JoinReport report = hunt->join(otherPath());
    QVERIFY(report.forged == std::vector{forged});
    QVERIFY((std::set<Digest>(report.damaged.begin(), report.damaged.end()) == std::set<Digest>{damaged, unpacked}));
    QCOMPARE(report.edits, 1);
    QCOMPARE(report.documents, 1);
    QCOMPARE(hunt->edits().size(), size_t(2));
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM content"), 1);
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestJoin::whatItsAuthorMayNotDoIsSetAside()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const Digest document = hunt->addDocument("un documento");
    const Id otherTeam = Id::make(m_clock);
    const Author team = Author::make(Role::Team, m_team, {}, u"laptop-2"_s);
    std::set<Digest> refused;
    Digest fine;
    {
        auto other = OpenedFile::open(otherPath(), m_clock);
        // What no program of ours would write, past the rights that it checks.
        const auto write = [&](const Author &author, qint64 timeMs, std::vector<NewChange> changes) {
            const Edit edit = sealEdit(author, timeMs, "set", std::move(changes));
            (void)takeIn(other->access.log, {edit});
            return edit.id;
        };
        const auto now = m_clock.nowMs();
        refused.insert(write(team, now, {{m_team, "team", "name", Value(u"Otro nombre"_s), {}}}));
        // An earlier birth would take the record over.
        refused.insert(write(team, 1, {{m_team, "finding", kBornField, Value::tombstone(), {}}}));
        Redaction redaction;
        redaction.id = Id::make(m_clock);
        redaction.targets = {document};
        DraftEdit draft("suppress");
        draft.create(redaction);
        refused.insert(write(team, now, draft.take()));
        Finding finding;
        finding.id = Id::make(m_clock);
        finding.team = otherTeam;
        draft = DraftEdit("create");
        draft.create(finding);
        refused.insert(write(team, now, draft.take()));
        finding.id = Id::make(m_clock);
        finding.team = m_team;
        draft = DraftEdit("create");
        draft.create(finding);
        fine = write(team, now, draft.take());
        // What is under another's finding is part of it.
        const Author others = Author::make(Role::Team, otherTeam, {}, u"laptop-3"_s);
        Finding theirs;
        theirs.id = Id::make(m_clock);
        theirs.team = otherTeam;
        draft = DraftEdit("create");
        draft.create(theirs);
        (void)write(others, now, draft.take());
        Amount amount;
        amount.id = Id::make(m_clock);
        amount.finding = theirs.id;
        draft = DraftEdit("create");
        draft.create(amount);
        refused.insert(write(team, now, draft.take()));
        amount.id = Id::make(m_clock);
        amount.finding = finding.id;
        draft = DraftEdit("create");
        draft.create(amount);
        (void)write(team, now, draft.take());
    }
    const JoinReport report = hunt->join(otherPath());
    QVERIFY(std::set<Digest>(report.setAside.begin(), report.setAside.end()) == refused);
    QVERIFY(report.forged.empty());
    QVERIFY(!report.suppressed);
    QCOMPARE(report.edits, 3);
    QVERIFY(hunt->access.log.isHere(fine));
    QCOMPARE(hunt->load().find<Team>(m_team)->name, u"Equipo"_s);
    QCOMPARE(hunt->document(document), QByteArray("un documento"));
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestJoin::cancelledItIsWholeAndGoesOnAnotherTime()
{
    {
        auto other = OpenedFile::open(otherPath(), m_clock);
        for (int i = 0; i < 30; ++i)
            addTeam(*other, u"Equipo %1"_s.arg(i));
        std::mt19937 random(3);
        other->addDocument(noise(random, 10 * Contents::kPieceBytes));
    }
    auto hunt = OpenedFile::open(path(), m_clock);
    auto joining = Joining::begin(otherPath());
    QVERIFY(joining.has_value());
    const Job job;
    // The edits, and the first pieces of the document.
    while ((*joining)->report().edits < 30)
        QVERIFY((*joining)->turn(hunt->access, job).has_value());
    QVERIFY((*joining)->turn(hunt->access, job) == Store::Turn::Again);
    QVERIFY(hunt->access.db.number("SELECT count(*) FROM piece").value_or(0) > 0);
    job.cancel();
    const auto stopped = (*joining)->turn(hunt->access, job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM piece"), 0);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(hunt->edits().size(), size_t(31));
    QCOMPARE(hunt->join(otherPath()).documents, 1);
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestJoin::editsGoOnMeanwhile()
{
    {
        auto other = OpenedFile::open(otherPath(), m_clock);
        std::mt19937 random(3);
        other->addDocument(noise(random, 20 * Contents::kPieceBytes));
        addTeam(*other, u"Suyo"_s);
    }
    auto store = Store::open(path(), m_clock);
    QVERIFY(store.has_value());
    int asked = 0;
    int made = 0;
    const Job job([&](qint64 done, qint64 total) {
        if (asked < 2 && done < total) {
            ++asked;
            Team team;
            team.id = Id::make(m_clock);
            team.name = u"Mío"_s;
            (*store)->edit({"create", m_ana, DraftEdit("create").create(team).take(), {}},
                [&made](const Result<EditOutcome> &result) { made += result ? 1 : 0; });
        }
    });
    const BackupRota rota(m_dir->filePath(u"respaldos"_s), path(), {});
    const auto joined = joinFile(**store, otherPath(), rota, m_clock, job);
    QVERIFY(joined.has_value());
    QCOMPARE(joined->edits, 1);
    QCOMPARE(made, 2);
    QCOMPARE(rota.existing().size(), 1);
    store = fail(ErrorCode::Cancelled);
    auto hunt = OpenedFile::open(path(), m_clock);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(hunt->load().all<Team>().size(), size_t(4));
}

void TestJoin::theBackupBeforeItStaysWhateverTheClockSays()
{
    const BackupRota rota(m_dir->filePath(u"respaldos"_s), path(), {});
    {
        auto hunt = OpenedFile::open(path(), m_clock);
        for (int day = 0; day < 3; ++day, m_clock.advance(86'400'000))
            backUpNow(rota, *hunt, m_clock);
        addTeam(*hunt, u"Mío"_s);
        addTeam(*OpenedFile::open(otherPath(), m_clock), u"Suyo"_s);
    }
    // The battery of the clock is dead.
    const FixedClock behind(978'307'200'000);
    auto store = Store::open(path(), behind);
    QVERIFY(store.has_value());
    QVERIFY(joinFile(**store, otherPath(), rota, behind, Job()).has_value());
    store = fail(ErrorCode::Cancelled);
    QCOMPARE(rota.existing().size(), 3);
    auto hunt = OpenedFile::open(path(), m_clock);
    auto backup = OpenedFile::open(rota.existing().front(), m_clock);
    QCOMPARE(backup->load().all<Team>().size() + 1, hunt->load().all<Team>().size());
}

void TestJoin::aRedactionReachesEveryCornerAndBackup()
{
    {
        auto hunt = OpenedFile::open(path(), m_clock);
        hunt->commit(m_ana, DraftEdit("set").set(m_team, &Team::name, u"Nadia Oropeza Ruiz"_s));
    }
    QVERIFY(QFile::remove(otherPath()) && QFile::copy(path(), otherPath()));
    {
        auto other = OpenedFile::open(otherPath(), m_clock);
        QVERIFY(suppressValueWholly(other->access, {m_team, "team", "name"}, {m_ana, u"razón"_s, {}}).has_value());
    }
    auto store = Store::open(path(), m_clock);
    QVERIFY(store.has_value());
    const BackupRota rota(m_dir->filePath(u"respaldos"_s), path(), {});
    const auto joined = joinFile(**store, otherPath(), rota, m_clock, Job());
    QVERIFY(joined.has_value());
    QVERIFY(joined->suppressed);
    store = fail(ErrorCode::Cancelled);
    // The backup that was made before joining had it still.
    QCOMPARE(rota.existing().size(), 1);
    for (const QString &each : QStringList{path()} + rota.existing()) {
        QVERIFY2(!bytesOf(each).contains("Nadia"), qPrintable(each));
        auto hunt = OpenedFile::open(each, m_clock);
        QCOMPARE(hunt->problems(), QByteArray());
        QVERIFY(!hasScrubNote(hunt->access.db));
    }
}

void TestJoin::theOtherFileIsOnlyRead()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    addTeam(*OpenedFile::open(otherPath(), m_clock), u"Otro"_s);
    const QByteArray before = bytesOf(otherPath());
    hunt->join(otherPath());
    QCOMPARE(bytesOf(otherPath()), before);
    QVERIFY(!QFile::exists(otherPath() + u".lock"_s));
    QCOMPARE(Joining::begin(m_dir->filePath(u"no hay.cauce"_s)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"

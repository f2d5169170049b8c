// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "tests/core/storage/hunt_fixture.h"

#include <QSemaphore>

using namespace cauce;
using namespace Qt::StringLiterals;

/// The store thread and its queue, the edit log and the projection, copies and backups.
class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void editsGoBeforeBulk();
    void quietWorkGivesWay();
    void aStatementInQuietIsInterrupted_data();
    void aStatementInQuietIsInterrupted();
    void quietWorkIsDoneAtClosing();
    void aDocumentIsInvisibleUntilItIsWhole();
    void whatWasCutShortIsTidiedUp();
    void bulkThatFailsSaysSo();
    void workThatThrowsBecomesAnError();
    void aCopyIsWholeAndChecked();
    void aCopyOfADamagedFileIsRefused();
    void backupsAreThree();
    void backupsUnderAClockThatIsOff_data();
    void backupsUnderAClockThatIsOff();
    void backupsAreOfAHuntInAPlace();
    void backupsOfAHuntThatGetsItsRecord();
    void aWithheldNameComesLater();
    void aRecordThatTurnsOutToBeOfAnotherType();
    void checkingFindsWhatDoesNotFit();
    void piecesThatLieAreNotBelieved();
    void aTextKeepsEveryCharacter();
    void editsThatNoRecordCanTake();

private:
    QString path() const { return m_dir->filePath(u"búsqueda.cauce"_s); }
    EditRequest request(const QString &name)
    {
        Team team;
        team.id = Id::make(m_clock);
        team.name = name;
        DraftEdit draft("create");
        draft.create(team);
        return {"create", m_ana, draft.take(), {}};
    }

    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
};

void TestStore::init()
{
    m_dir = std::make_unique<Scratch>();
    OpenedFile::create(path(), m_clock);
}

void TestStore::editsGoBeforeBulk()
{
    auto opened = Store::open(path(), m_clock);
    QVERIFY(opened.has_value());
    Store &store = **opened;
    QSemaphore begun;
    QSemaphore asked;
    QStringList order; // written on the store's thread alone until drain()
    int turns = 0;
    store.bulk(
        [&](StoreAccess &) -> Result<Store::Turn> {
            if (turns == 0) {
                begun.release();
                asked.acquire();
            }
            order.append(u"bulk %1"_s.arg(++turns));
            return turns < 3 ? Store::Turn::Again : Store::Turn::Finished;
        },
        [&](const Result<> &) { order.append(u"bulk over"_s); });
    begun.acquire();
    for (int i = 1; i <= 2; ++i) {
        store.edit(request(u"Equipo"_s),
            [&order, i](const Result<EditOutcome> &made) { order.append((made ? u"edit %1"_s : u"no %1"_s).arg(i)); });
    }
    asked.release();
    store.drain();
    QCOMPARE(order, (QStringList{u"bulk 1"_s, u"edit 1"_s, u"edit 2"_s, u"bulk 2"_s, u"bulk 3"_s, u"bulk over"_s}));
}

void TestStore::quietWorkGivesWay()
{
    auto opened = Store::open(path(), m_clock);
    QVERIFY(opened.has_value());
    Store &store = **opened;
    QSemaphore begun;
    QSemaphore over;
    QStringList order; // written on the store's thread alone
    store.whenQuiet(
        [&](StoreAccess &, const Store::Moment &moment) -> Result<Store::QuietTurn> {
            if (!order.isEmpty()) {
                order.append(u"quiet again"_s);
                return Store::QuietTurn::Finished;
            }
            order.append(u"quiet"_s);
            begun.release();
            while (!moment.isWanted())
                std::this_thread::yield();
            return Store::QuietTurn::Again;
        },
        [&](const Result<> &) { over.release(); });
    begun.acquire();
    // Written though the quiet work would go on for ever if nothing wanted the thread.
    store.edit(request(u"Equipo"_s), [&](const Result<EditOutcome> &made) { order.append(made ? u"edit"_s : u"refused"_s); });
    over.acquire();
    QCOMPARE(order, QStringList({u"quiet"_s, u"edit"_s, u"quiet again"_s}));
}

void TestStore::aStatementInQuietIsInterrupted_data()
{
    QTest::addColumn<bool>("byBulk");
    QTest::newRow("by an edit") << false;
    QTest::newRow("by bulk") << true;
}

void TestStore::aStatementInQuietIsInterrupted()
{
    QFETCH(bool, byBulk);
    auto opened = Store::open(path(), m_clock);
    QVERIFY(opened.has_value());
    Store &store = **opened;
    QSemaphore begun;
    QSemaphore over;
    int tries = 0; // on the store's thread alone
    store.whenQuiet(
        [&](StoreAccess &access, const Store::Moment &moment) -> Result<Store::QuietTurn> {
            if (++tries > 1)
                return Store::QuietTurn::Finished;
            begun.release();
            try {
                // It would not end by itself, nor ask anybody.
                access.db.exec("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c");
            } catch (const DbError &) {
                return moment.isWanted() ? Store::QuietTurn::Again : Store::QuietTurn::AtClosing;
            }
            return Store::QuietTurn::Finished;
        },
        [&](const Result<> &) { over.release(); });
    begun.acquire();
    QSemaphore done;
    const auto wanted = [&] {
        if (byBulk)
            store.bulk([](StoreAccess &) -> Result<Store::Turn> { return Store::Turn::Finished; }, [&](const Result<> &) { done.release(); });
        else
            store.edit(request(u"Equipo"_s), [&](const Result<EditOutcome> &made) { done.release(made ? 1 : 0); });
    };
    // Until the statement runs there is nothing to interrupt.
    do
        wanted();
    while (!done.tryAcquire(1, 50));
    over.acquire();
    QCOMPARE(tries, 2);
}

void TestStore::quietWorkIsDoneAtClosing()
{
    QStringList order;
    {
        auto opened = Store::open(path(), m_clock);
        QVERIFY(opened.has_value());
        QSemaphore begun;
        (*opened)->whenQuiet(
            [&](StoreAccess &, const Store::Moment &moment) -> Result<Store::QuietTurn> {
                order.append(moment.isLast ? u"last"_s : u"not now"_s);
                begun.release();
                return moment.isLast ? Store::QuietTurn::Finished : Store::QuietTurn::Again;
            },
            {});
        begun.acquire();
    }
    QCOMPARE(order, QStringList({u"not now"_s, u"last"_s}));
}

void TestStore::aDocumentIsInvisibleUntilItIsWhole()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    Contents &contents = hunt->access.contents;
    const QByteArray bytes("contenido del documento");
    const Digest sha = sha256(bytes);
    const qint64 content = contents.begin();
    contents.addPiece(content, 0, Contents::pack(bytes));
    QVERIFY(!contents.contains(sha));
    QVERIFY(contents.all().empty());
    QVERIFY(contents.finish(content, sha, bytes.size()));
    QCOMPARE(hunt->document(sha), bytes);
    QCOMPARE(contents.sizeOf(sha), bytes.size());
    // The same bytes a second time are one document.
    const qint64 again = contents.begin();
    contents.addPiece(again, 0, Contents::pack(bytes));
    QVERIFY(contents.finish(again, sha, bytes.size()));
    QCOMPARE(hunt->access.db.number("SELECT count(*) FROM piece"), 1);
    // Nothing at all is a document too.
    QVERIFY(contents.finish(contents.begin(), sha256({}), 0));
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestStore::whatWasCutShortIsTidiedUp()
{
    {
        auto hunt = OpenedFile::open(path(), m_clock);
        hunt->addDocument("entero");
        hunt->access.contents.addPiece(hunt->access.contents.begin(), 0, Contents::pack("a medias"));
        const qint64 large = hunt->access.contents.begin();
        for (qint64 k = 0; k < 23; ++k)
            hunt->access.contents.addPiece(large, k, Contents::pack("otra pieza"));
        (void)hunt->access.contents.begin();
    }
    {
        // In turns that an edit need not wait long for.
        const QString copy = path() + u".copia"_s;
        QVERIFY(QFile::copy(path(), copy));
        auto hunt = OpenedFile::open(copy, m_clock);
        const std::vector<qint64> unfinished = hunt->access.contents.unfinished();
        QCOMPARE(unfinished.size(), size_t(3));
        int turns = 1;
        while (!hunt->access.contents.discardSome(unfinished[1]))
            ++turns;
        QCOMPARE(turns, 6);
    }
    auto store = Store::open(path(), m_clock);
    QVERIFY(store.has_value());
    QVERIFY((*store)->tidyUp().has_value());
    (*store)->drain();
    const auto left = (*store)->call<qint64>([](StoreAccess &access) -> Result<qint64> {
        return access.db.number("SELECT count(*) FROM content").value_or(-1) * 10
            + access.db.number("SELECT count(*) FROM piece").value_or(-1);
    });
    QCOMPARE(left.value(), 11);
}

void TestStore::bulkThatFailsSaysSo()
{
    auto store = Store::open(path(), m_clock);
    QVERIFY(store.has_value());
    std::optional<Result<>> outcome;
    int turns = 0;
    (*store)->bulk(
        [&](StoreAccess &access) -> Result<Store::Turn> {
            if (++turns < 3)
                return Store::Turn::Again;
            Transaction transaction(access.db);
            access.log.append(sealEdit(m_ana, 1, "set", {{Id::make(m_clock), "team", "name", Value(u"x"_s), {}}}));
            access.db.exec("esto no es SQL");
            return Store::Turn::Finished;
        },
        [&](Result<> result) { outcome = std::move(result); });
    (*store)->drain();
    QVERIFY(outcome && !*outcome);
    QCOMPARE(turns, 3);
    // What was rolled back is forgotten, and the next edit is whole.
    std::optional<Result<EditOutcome>> made;
    (*store)->edit(request(u"Después"_s), [&](Result<EditOutcome> result) { made = std::move(result); });
    (*store)->drain();
    QVERIFY(made && made->has_value());
    store = fail(ErrorCode::Cancelled);
    QCOMPARE(OpenedFile::open(path(), m_clock)->problems(), QByteArray());
}

void TestStore::workThatThrowsBecomesAnError()
{
    auto store = Store::open(path(), m_clock);
    QVERIFY(store.has_value());
    const auto thrown = (*store)->call<int>([](StoreAccess &access) -> Result<int> {
        access.db.exec("SELECT 1 FROM no_hay");
        return 1;
    });
    QVERIFY(!thrown);
    QCOMPARE(thrown.error().code, ErrorCode::Internal);
    QCOMPARE(thrown.error().subject, path());
    const auto tooMuch = (*store)->call<int>([](StoreAccess &) -> Result<int> { throw std::bad_alloc(); });
    QCOMPARE(tooMuch.error().code, ErrorCode::TooLarge);
}

void TestStore::aCopyIsWholeAndChecked()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const Digest sha = hunt->addDocument(QByteArray("documento ").repeated(50'000));
    for (int i = 0; i < 5; ++i)
        hunt->access.log.append(sealEdit(m_ana, i, "set", {{Id::make(m_clock), "team", "name", Value(u"x"_s), {}}}));
    hunt->access.projection.rebuild();
    const QString copy = m_dir->filePath(u"copia ñ.cauce"_s);
    QVERIFY(copyFile(hunt->access.db, copy, Job(), Existing::Refuse, true).has_value());
    QCOMPARE(copyFile(hunt->access.db, copy, Job(), Existing::Refuse, true).error().code, ErrorCode::AlreadyExists);
    QVERIFY(copyFile(hunt->access.db, copy, Job(), Existing::Replace, true).has_value());
    auto other = OpenedFile::open(copy, m_clock);
    QVERIFY(other->access.file.wasClosedCleanly());
    QVERIFY(other->edits() == hunt->edits());
    QCOMPARE(other->document(sha), hunt->document(sha));
    QCOMPARE(other->problems(), QByteArray());
    // What did not pass its check, or was not checked since it was cut short, is checked in its copy as well.
    hunt->access.file.wasChecked(false);
    QVERIFY(!hunt->access.file.isSound());
    const QString doubtful = m_dir->filePath(u"dudosa.cauce"_s);
    QVERIFY(copyFile(hunt->access.db, doubtful, Job(), Existing::Refuse, hunt->access.file.isSound()).has_value());
    QVERIFY(!OpenedFile::open(doubtful, m_clock)->access.file.wasClosedCleanly());
    // Into a folder that is not there yet.
    QVERIFY(copyFile(hunt->access.db, m_dir->filePath(u"a/b/c.cauce"_s), Job(), Existing::Refuse, true).has_value());
}

void TestStore::aCopyOfADamagedFileIsRefused()
{
    {
        auto hunt = OpenedFile::open(path(), m_clock);
        hunt->addDocument("algo");
    }
    QByteArray bytes = bytesOf(path());
    // A page of a table that opening does not look at.
    const qsizetype at = bytes.indexOf("algo") / 4096 * 4096;
    bytes.replace(at, 12, QByteArray(12, '\x7f'));
    writeBytes(path(), bytes);
    auto hunt = OpenedFile::open(path(), m_clock);
    const QString copy = m_dir->filePath(u"copia.cauce"_s);
    const auto made = copyFile(hunt->access.db, copy, Job(), Existing::Refuse, true);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Damaged);
    QCOMPARE(made.error().subject, copy);
    QVERIFY(QDir(m_dir->path()).entryList({u"copia*"_s}, QDir::Files).isEmpty());
}

void TestStore::backupsAreThree()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const QString folder = m_dir->filePath(u"respaldos"_s);
    const BackupRota rota(folder, path(), {});
    const BackupRota other(folder, m_dir->filePath(u"otra/búsqueda.cauce"_s), {});
    backUpNow(other, *hunt, m_clock);
    QVERIFY(rota.isDue(m_clock));
    QStringList made;
    for (int day = 0; day < 5; ++day) {
        made.prepend(backUpNow(rota, *hunt, m_clock));
        QVERIFY(!rota.isDue(m_clock));
        m_clock.advance(86'400'000);
        QVERIFY(rota.isDue(m_clock));
    }
    QCOMPARE(rota.existing(), made.mid(0, 3));
    QCOMPARE(other.existing().size(), 1);
    // One that was cut short does not count, and goes with the next; one that somebody has open stays.
    writeBytes(made.front() + u".0a1b2c3d"_s, "a medias");
    writeBytes(made.front() + u".0a1b2c3d-journal"_s, "a medias");
    writeBytes(made.front() + u".lock"_s, "alguien");
    QCOMPARE(rota.existing().size(), 3);
    backUpNow(rota, *hunt, m_clock);
    QVERIFY(!QFile::exists(made.front() + u".0a1b2c3d"_s));
    QVERIFY(!QFile::exists(made.front() + u".0a1b2c3d-journal"_s));
    QVERIFY(QFile::exists(made.front() + u".lock"_s));
}

void TestStore::backupsUnderAClockThatIsOff_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("far behind") << -25;
    QTest::newRow("far ahead") << 73;
}

void TestStore::backupsUnderAClockThatIsOff()
{
    QFETCH(const int, years);
    constexpr qint64 kDay = 86'400'000;
    auto hunt = OpenedFile::open(path(), m_clock);
    const BackupRota rota(m_dir->filePath(u"respaldos"_s), path(), {});
    QStringList made;
    const auto backUp = [&](const Clock &clock) {
        QVERIFY(rota.isDue(clock));
        made.prepend(backUpNow(rota, *hunt, clock));
        QVERIFY(!rota.isDue(clock));
        QVERIFY(QFile::exists(made.front()));
        QCOMPARE(rota.existing(), made.mid(0, 3));
    };
    FixedClock off(m_clock.nowMs() + years * 365 * kDay);
    for (int day = 0; day < 4; ++day, m_clock.advance(kDay))
        backUp(m_clock);
    for (int day = 0; day < 4; ++day, off.advance(kDay))
        backUp(off);
    // The clock is right again.
    for (int day = 0; day < 4; ++day, m_clock.advance(kDay))
        backUp(m_clock);
}

void TestStore::backupsAreOfAHuntInAPlace()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const QString folder = m_dir->filePath(u"respaldos"_s);
    const QString stick = u"/media/memoria/búsqueda.cauce"_s;
    const Id one = Id::make(m_clock);
    const Id two = Id::make(m_clock);
    const BackupRota rota(folder, stick, one);
    const QString first = backUpNow(rota, *hunt, m_clock);
    // Another stick in the same place has backups of its own.
    const BackupRota other(folder, stick, two);
    QVERIFY(other.isDue(m_clock));
    QVERIFY(other.existing().isEmpty() && other.everything().isEmpty());
    for (int day = 0; day < 5; ++day) {
        backUpNow(other, *hunt, m_clock);
        m_clock.advance(86'400'000);
    }
    QCOMPARE(rota.existing(), QStringList{first});
    // One that is called otherwise now, and lies elsewhere: others in number, and all within reach.
    const BackupRota moved(folder, u"/home/ana/Otro nombre, "_s + QString(200, u'ñ') + u".cauce"_s, one);
    QVERIFY(moved.existing().isEmpty());
    const QString second = backUpNow(moved, *hunt, m_clock);
    QCOMPARE(moved.existing(), QStringList{second});
    QStringList all{first, second};
    all.sort();
    QStringList found = moved.everything();
    found.sort();
    QCOMPARE(found, all);
    QCOMPARE(rota.everything().size(), 2);
    QCOMPARE(other.existing().size(), 3);
    // A backup that is opened itself is not one of its own backups, nor is a link that leads elsewhere.
    QVERIFY(QFile::link(path(), folder + u"/enlace-"_s + QFileInfo(first).fileName()));
    QCOMPARE(BackupRota(folder, first, one).everything(), QStringList{second});
}

void TestStore::backupsOfAHuntThatGetsItsRecord()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const QString folder = m_dir->filePath(u"respaldos"_s);
    const QString before = backUpNow(BackupRota(folder, path(), {}), *hunt, m_clock);
    const BackupRota rota(folder, path(), Id::make(m_clock));
    QCOMPARE(rota.everything(), QStringList{before});
    QVERIFY(rota.existing().isEmpty());
    for (int day = 0; day < 3; ++day) {
        QVERIFY(QFile::exists(before));
        m_clock.advance(86'400'000);
        backUpNow(rota, *hunt, m_clock);
    }
    QVERIFY(!QFile::exists(before));
    QCOMPARE(rota.everything().size(), 3);
}

void TestStore::aWithheldNameComesLater()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const Edit whole = sealEdit(m_ana, 1, "set", {{Id::make(m_clock), "team", "name", Value(u"Uno"_s), {}}});
    Edit bare = whole;
    bare.author.name.reset();
    bare.author.salt.clear();
    bare.changes.front().value.reset();
    bare.changes.front().salt.clear();
    hunt->takeIn({bare});
    QVERIFY(hunt->edits() == std::vector{bare});
    QCOMPARE(hunt->problems(), QByteArray());
    hunt->takeIn({whole});
    QVERIFY(hunt->edits() == std::vector{whole});
    hunt->takeIn({bare});
    QVERIFY(hunt->edits() == std::vector{whole});
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestStore::aRecordThatTurnsOutToBeOfAnotherType()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const Id id = Id::make(m_clock);
    hunt->takeIn({sealEdit(m_ana, 2000, "create", {{id, "team", kBornField, Value(true), {}}, {id, "team", "name", Value(u"E"_s), {}}})});
    QVERIFY(hunt->load().find<Team>(id));
    hunt->takeIn({sealEdit(m_ana, 1000, "create", {{id, "priority", kBornField, Value(true), {}}})});
    QVERIFY(!hunt->load().find<Team>(id));
    QVERIFY(hunt->load().find<Priority>(id));
    QCOMPARE(hunt->problems(), QByteArray());
}

void TestStore::checkingFindsWhatDoesNotFit()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    QVERIFY(makeEdit(hunt->access, request(u"Equipo"_s)).has_value());
    hunt->addDocument("documento");
    QVERIFY(hunt->check().empty());
    const auto kindAfter = [&](const char *sql) {
        Transaction transaction(hunt->access.db);
        hunt->access.db.exec(sql);
        hunt->access.log.forget();
        const auto problems = hunt->check();
        return problems.empty() ? -1 : static_cast<int>(problems.front().kind);
    };
    QCOMPARE(kindAfter("UPDATE edit SET time = time + 1"), static_cast<int>(CheckProblem::Kind::Edit));
    QCOMPARE(kindAfter("UPDATE author SET name = 'Otra'"), static_cast<int>(CheckProblem::Kind::Edit));
    QCOMPARE(kindAfter("UPDATE edit SET author = NULL"), static_cast<int>(CheckProblem::Kind::Edit));
    QCOMPARE(kindAfter("UPDATE team SET name = 'Otro'"), static_cast<int>(CheckProblem::Kind::Projection));
    QCOMPARE(kindAfter("DELETE FROM team"), static_cast<int>(CheckProblem::Kind::Projection));
    QCOMPARE(kindAfter("INSERT INTO hint (id, state, owner_role, owner_team) VALUES (zeroblob(16), 0, 'facilitation', x'')"),
        static_cast<int>(CheckProblem::Kind::Projection));
    QCOMPARE(kindAfter("UPDATE piece SET bytes = CAST('documentO' AS BLOB)"), static_cast<int>(CheckProblem::Kind::Document));
    QCOMPARE(kindAfter("DELETE FROM piece"), static_cast<int>(CheckProblem::Kind::Document));
    QCOMPARE(kindAfter("UPDATE piece SET packing = 1"), static_cast<int>(CheckProblem::Kind::Document));
    hunt->access.log.forget();
    QVERIFY(hunt->check().empty());
}

void TestStore::piecesThatLieAreNotBelieved()
{
    const QByteArray text = QByteArray("muchas veces lo mismo ").repeated(1000);
    const Contents::Packed packed = Contents::pack(text);
    QVERIFY(packed.bytes.size() < text.size());
    QCOMPARE(Contents::unpack(packed).value(), text);
    for (const qint64 size : {qint64(-1), qint64(0), text.size() - 1, text.size() + 1, Contents::kPieceBytes + 1, qint64(1) << 40})
        QVERIFY(!Contents::unpack({packed.packing, size, packed.bytes}));
    QVERIFY(!Contents::unpack({packed.packing, packed.size, packed.bytes.left(20)}));
    QVERIFY(!Contents::unpack({packed.packing, packed.size, QByteArray()}));
    std::mt19937 random(1);
    const QByteArray dense = noise(random, 300'000);
    QCOMPARE(Contents::pack(dense).packing, 0);
    QCOMPARE(Contents::unpack(Contents::pack(dense)).value(), dense);
}

void TestStore::aTextKeepsEveryCharacter()
{
    // A byte order mark may come along with what was pasted, and a name of the program's user with anything.
    const QString marked = QChar(0xfeff) + u"Presupuesto"_s + QChar(0);
    const Author author = Author::make(Role::Facilitation, {}, marked, marked);
    QByteArray before;
    {
        auto hunt = OpenedFile::open(path(), m_clock);
        for (size_t type = 0; type < recordTypes().size(); ++type) {
            HuntData data;
            const Id id = Id::make(m_clock);
            AnyTable &table = data.table(static_cast<int>(type));
            table.make(id, {});
            std::vector<NewChange> changes{{id, recordTypes()[type].name, kBornField, Value(true), {}}};
            for (size_t field = 0; field < recordTypes()[type].fields.size(); ++field) {
                if (table.put(id, field, Value(marked)) && table.value(id, field) == Value(marked))
                    changes.push_back({id, recordTypes()[type].name, recordTypes()[type].fields[field].name, Value(marked), {}});
            }
            const auto made = makeEdit(hunt->access, {"create", author, changes, {}});
            QVERIFY2(made, recordTypes()[type].name.constData());
        }
        hunt->access.drafts.put(marked, "x", 0);
        before = spelled(hunt->load());
        QVERIFY(before.contains(marked.toUtf8().toHex()));
    }
    auto hunt = OpenedFile::open(path(), m_clock);
    QCOMPARE(spelled(hunt->load()), before);
    QCOMPARE(hunt->problems(), QByteArray());
    QCOMPARE(hunt->access.drafts.all().firstKey(), marked);
}

void TestStore::editsThatNoRecordCanTake()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    Team team;
    team.id = Id::make(m_clock);
    team.name = u"Equipo"_s;
    hunt->commit(m_ana, DraftEdit("create").create(team));
    const Author theirs = Author::make(Role::Team, team.id, {}, {});
    const auto answer = [&](const Author &author, std::vector<NewChange> changes) {
        const auto made = makeEdit(hunt->access, {"set", author, std::move(changes), {}});
        return made ? ErrorCode::Internal : made.error().code;
    };
    const Id unborn = Id::make(m_clock);
    const Value words(u"palabras"_s);
    QCOMPARE(answer(m_ana, {{unborn, "finding", "text", words, {}}}), ErrorCode::BadInput);
    QCOMPARE(answer(m_ana, {{team.id, "finding", "text", words, {}}}), ErrorCode::BadInput);
    QCOMPARE(answer(theirs, {{team.id, "finding", kBornField, Value::tombstone(), {}}}), ErrorCode::BadInput);
    QCOMPARE(answer(theirs, {{team.id, "finding", kBornField, Value(true), {}}}), ErrorCode::BadInput);
    const Value another = FieldCodec<Id>::write(Id::make(m_clock));
    QCOMPARE(answer(theirs, {{unborn, "finding", kBornField, Value(true), {}}, {unborn, "finding", "team", another, {}}}),
        ErrorCode::NotAllowed);
    QCOMPARE(answer(theirs, {{unborn, "finding", kBornField, Value(true), {}},
                 {unborn, "finding", "team", FieldCodec<Id>::write(team.id), {}}}),
        ErrorCode::Internal);
    QCOMPARE(hunt->load().all<Finding>().size(), size_t(1));
    // What is put under another's finding is part of it.
    Team other;
    other.id = Id::make(m_clock);
    hunt->commit(m_ana, DraftEdit("create").create(other));
    const Id amount = Id::make(m_clock);
    const auto underTheirs = [&](const Id &whose) {
        return answer(Author::make(Role::Team, whose, {}, {}), {{amount, "amount", kBornField, Value(true), {}},
            {amount, "amount", "finding", FieldCodec<Id>::write(unborn), {}}});
    };
    QCOMPARE(underTheirs(other.id), ErrorCode::NotAllowed);
    QCOMPARE(hunt->load().all<Amount>().size(), size_t(0));
    QCOMPARE(underTheirs(team.id), ErrorCode::Internal);
    QCOMPARE(hunt->load().all<Amount>().size(), size_t(1));
    QCOMPARE(hunt->load().find<Team>(team.id)->name, team.name);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/suppressed.h"

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// Large enough that a copy takes several turns.
constexpr qsizetype kBulk = 44 * 1024 * 1024;

/// Bytes that cannot be compressed, quickly.
QByteArray bulkBytes(qsizetype count, char name)
{
    std::mt19937 random(1);
    QByteArray bytes = noise(random, 100'000).repeated(count / 100'000 + 1).left(count);
    bytes[0] = name;
    return bytes;
}

} // namespace

/// Copies that are made in turns, while people and other bulk work go on.
class TestFileCopy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void editsAndADocumentLandWhileItIsMade();
    void cancelledBetweenTurnsLeavesNothing();
    void cancelledWhileItIsCheckedLeavesNothing();
    void onePieceIsShort();
    void whatIsSuppressedWhileItIsMadeIsNotInIt_data();
    void whatIsSuppressedWhileItIsMadeIsNotInIt();
    void neverOverTheHuntItself();
    void notOverOneThatIsOpen();
    void aBackupOfAnOpenStore();
    void withoutRoomNoBackupIsBegun();

private:
    QString path() const { return m_dir->filePath(u"búsqueda.cauce"_s); }
    QString copyPath() const { return m_dir->filePath(u"copia.cauce"_s); }
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files); }
    EditRequest request(const QString &name)
    {
        Team team;
        team.id = Id::make(m_clock);
        team.name = name;
        return {"create", m_ana, DraftEdit("create").create(team).take(), {}};
    }
    std::unique_ptr<Store> openStore()
    {
        auto store = Store::open(path(), m_clock);
        if (!store)
            qFatal("cannot open");
        return std::move(*store);
    }

    QByteArray m_base;
    Digest m_large;
    Id m_member;
    std::unique_ptr<Scratch> m_dir;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
};

void TestFileCopy::initTestCase()
{
    const Scratch dir;
    const QString base = dir.filePath(u"base.cauce"_s);
    {
        auto hunt = OpenedFile::create(base, m_clock);
        m_large = hunt->addDocument(bulkBytes(kBulk, 'a'));
        Member member;
        member.id = m_member = Id::make(m_clock);
        member.name = u"Nadia Oropeza"_s;
        hunt->commit(m_ana, DraftEdit("create").create(member));
    }
    m_base = bytesOf(base);
}

void TestFileCopy::init()
{
    m_dir = std::make_unique<Scratch>();
    writeBytes(path(), m_base);
}

void TestFileCopy::editsAndADocumentLandWhileItIsMade()
{
    auto store = openStore();
    const QByteArray arriving = bulkBytes(Contents::kPieceBytes + 5000, 'b');
    std::vector<QByteArray> states; // of the hunt after 0, 1, 2… of the edits; written on the store's thread
    const auto note = [&](StoreAccess &access) -> Result<> {
        HuntData data;
        access.projection.load(data);
        states.push_back(spelled(data));
        return {};
    };
    QVERIFY(store->call<void>(note).has_value());
    int turns = 0;
    int edits = 0;
    const Job job([&](qint64 done, qint64 total) {
        // On the store's thread, between two pieces: now a person types, and a document comes in.
        ++turns;
        if (done < total) {
            store->edit(request(u"Equipo %1"_s.arg(turns)), [&](const Result<EditOutcome> &made) { edits += made ? 1 : 0; });
            store->post(note);
        }
        if (turns != 1)
            return;
        store->bulk(
            [&, content = qint64(0), k = qint64(0)](StoreAccess &access) mutable -> Result<Store::Turn> {
                Transaction transaction(access.db);
                if (k == 0)
                    content = access.contents.begin();
                const QByteArray piece = arriving.mid(k * Contents::kPieceBytes, Contents::kPieceBytes);
                if (!piece.isEmpty())
                    access.contents.addPiece(content, k++, Contents::pack(piece));
                else
                    access.contents.finish(content, sha256(arriving), arriving.size());
                transaction.commit();
                return piece.isEmpty() ? Store::Turn::Finished : Store::Turn::Again;
            },
            {});
    });
    QVERIFY(saveCopy(*store, copyPath(), job, Existing::Refuse).has_value());
    // Edits were not made to wait for its end.
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
    QCOMPARE(edits, turns - 1);
    store->edit(request(u"Después"_s), {[](const Result<EditOutcome> &) {}});
    store.reset();

    auto hunt = OpenedFile::open(path(), m_clock);
    auto copy = OpenedFile::open(copyPath(), m_clock);
    QVERIFY(copy->access.file.wasClosedCleanly());
    QCOMPARE(copy->problems(), QByteArray());
    QCOMPARE(copy->document(m_large), bulkBytes(kBulk, 'a'));
    QCOMPARE(copy->document(sha256(arriving)), arriving);
    // A state that the hunt really had: its first edits, all of them up to some moment, and what they came to then.
    const std::vector<Edit> all = hunt->edits();
    const std::vector<Edit> copied = copy->edits();
    QCOMPARE(copied.size(), size_t(1 + edits));
    QVERIFY(std::equal(copied.begin(), copied.end(), all.begin()));
    QCOMPARE(spelled(copy->load()), states.at(static_cast<size_t>(edits)));
}

void TestFileCopy::cancelledBetweenTurnsLeavesNothing()
{
    auto store = openStore();
    const QStringList before = files();
    int turns = 0;
    // Copies of a job share its state; the callback needs one before there is one.
    const Job *self = nullptr;
    const Job job([&](qint64 done, qint64 total) {
        if (++turns == 2 && done < total)
            self->cancel();
    });
    self = &job;
    const auto made = saveCopy(*store, copyPath(), job, Existing::Refuse);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(turns, 2);
    QCOMPARE(files(), before);
    // The next one is as good as if nothing had been.
    QVERIFY(saveCopy(*store, copyPath(), Job(), Existing::Refuse).has_value());
    QCOMPARE(saveCopy(*store, copyPath(), Job(), Existing::Refuse).error().code, ErrorCode::AlreadyExists);
}

void TestFileCopy::cancelledWhileItIsCheckedLeavesNothing()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    const QStringList before = files();
    auto copy = FileCopy::begin(hunt->access.db, copyPath(), Existing::Refuse, true);
    QVERIFY(copy.has_value());
    const Job job;
    for (;;) {
        const auto across = (*copy)->turn(job);
        QVERIFY(across.has_value());
        if (*across)
            break;
    }
    job.cancel();
    const auto sealed = (*copy)->seal(job);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::Cancelled);
    copy->reset();
    QCOMPARE(files(), before);
}

void TestFileCopy::onePieceIsShort()
{
    auto hunt = OpenedFile::open(path(), m_clock);
    std::vector<qint64> marks{0};
    const Job job([&](qint64 done, qint64) { marks.push_back(done); });
    QVERIFY(copyFile(hunt->access.db, copyPath(), job, Existing::Refuse, true).has_value());
    QVERIFY(marks.size() > 5);
    const qint64 page = hunt->access.db.number("PRAGMA page_size").value_or(0);
    for (size_t i = 1; i < marks.size(); ++i)
        QVERIFY((marks[i] - marks[i - 1]) * page <= 8 * 1024 * 1024);
}

void TestFileCopy::whatIsSuppressedWhileItIsMadeIsNotInIt_data()
{
    QTest::addColumn<int>("atTurn");
    QTest::newRow("between two pieces") << 2;
    QTest::newRow("after the last piece") << -1;
}

void TestFileCopy::whatIsSuppressedWhileItIsMadeIsNotInIt()
{
    QFETCH(int, atTurn);
    auto store = openStore();
    int turns = 0;
    bool isDone = false;
    const Job job([&](qint64 done, qint64 total) {
        if (isDone || (atTurn > 0 ? ++turns != atTurn : done < total))
            return;
        isDone = true;
        store->post([&](StoreAccess &access) -> Result<> {
            const auto report = suppressValueWholly(access, {m_member, "member", "name"}, {m_ana, u"razón"_s, {}});
            return report && !report->tracesLeft ? Result<>() : Result<>(fail(ErrorCode::Internal));
        });
        store->post([&](StoreAccess &access) -> Result<> {
            const auto report = suppressDocumentWholly(access, m_large, {m_ana, u"razón"_s, {}});
            return report && !report->tracesLeft ? Result<>() : Result<>(fail(ErrorCode::Internal));
        });
    });
    QVERIFY(saveCopy(*store, copyPath(), job, Existing::Refuse).has_value());
    QVERIFY(isDone);
    store.reset();
    const QByteArray large = bulkBytes(kBulk, 'a');
    for (const QString &each : {path(), copyPath()}) {
        const QByteArray raw = bytesOf(each);
        QVERIFY(raw.size() < 1'000'000);
        QVERIFY(!raw.contains("Nadia"));
        QVERIFY(!raw.contains(large.mid(0, 64)) && !raw.contains(large.mid(50'000, 64)));
        auto hunt = OpenedFile::open(each, m_clock);
        QCOMPARE(hunt->problems(), QByteArray());
        QCOMPARE(hunt->load().all<Redaction>().size(), size_t(2));
    }
    QCOMPARE(files().size(), 2);
}

void TestFileCopy::neverOverTheHuntItself()
{
    auto store = openStore();
    QVERIFY(QFile::link(path(), m_dir->filePath(u"enlace.cauce"_s)));
    for (const QString &target : {path(), m_dir->filePath(u"./búsqueda.cauce"_s), m_dir->filePath(u"enlace.cauce"_s)}) {
        const auto made = saveCopy(*store, target, Job(), Existing::Replace);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    }
    store.reset();
    QCOMPARE(bytesOf(path()), m_base);
}

void TestFileCopy::notOverOneThatIsOpen()
{
    auto store = openStore();
    QVERIFY(saveCopy(*store, copyPath(), Job(), Existing::Refuse).has_value());
    {
        auto other = OpenedFile::open(copyPath(), m_clock);
        const auto made = saveCopy(*store, copyPath(), Job(), Existing::Replace);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::OpenElsewhere);
    }
    QVERIFY(saveCopy(*store, copyPath(), Job(), Existing::Replace).has_value());
    QVERIFY(!QFile::exists(copyPath() + u".lock"_s));
}

void TestFileCopy::aBackupOfAnOpenStore()
{
    auto store = openStore();
    const BackupRota rota(m_dir->filePath(u"respaldos"_s), path(), {});
    const auto made = makeBackup(*store, rota, m_clock, Job());
    QVERIFY(made.has_value());
    QCOMPARE(rota.existing(), QStringList{*made});
    auto copy = OpenedFile::open(*made, m_clock);
    QCOMPARE(copy->problems(), QByteArray());
    QCOMPARE(copy->edits().size(), size_t(1));
    // One that fails leaves those that are there.
    copy.reset();
    m_clock.advance(86'400'000);
    const Job job;
    job.cancel();
    QCOMPARE(makeBackup(*store, rota, m_clock, job).error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_dir->filePath(u"respaldos"_s)).entryList(QDir::Files), QStringList{QFileInfo(*made).fileName()});
}

void TestFileCopy::withoutRoomNoBackupIsBegun()
{
    const BackupRota rota(m_dir->filePath(u"respaldos"_s), path(), {});
    bool isAsked = false;
    const auto made = rota.make(m_clock, qint64(1) << 60, [&](const QString &) -> Result<> {
        isAsked = true;
        return {};
    });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
    QVERIFY(!isAsked);
}

QTEST_GUILESS_MAIN(TestFileCopy)
#include "tst_file_copy.moc"

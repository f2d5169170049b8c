// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"
#include "tests/core/storage/suppressed.h"
#include "tests/support/faults/fault_vfs.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

// Every step runs under the sanitizers too; what is in the file afterwards is then fully checked now and then only.
constexpr int kStepsPerCheck = test::kSanitized ? 16 : 1;
constexpr int kStepsPerGoingOn = test::kSanitized ? 10 : 5;

/// What a piece of work said that it kept, and what it could not do.
struct Kept
{
    std::set<Digest> edits;
    std::set<Digest> documents;
    QMap<QString, QByteArray> drafts;
    bool suppressed = false;
    bool copied = false;
    std::optional<Error> failed;
};

} // namespace

/// The disk fills up, fails or loses its power at step 1, 2, 3… of all work on a file, until the work passes untouched: each
/// time the file opens, is whole, and holds everything that was promised.
class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyStep_data();
    void everyStep();
    void aSlowDiskIsSlow();

private:
    using Kind = FaultPlan::Kind;
    OpenOptions faulty() const
    {
        OpenOptions options;
        options.vfs = m_vfs.name();
        options.backupFolder = m_dir.filePath(u"respaldos"_s);
        return options;
    }
    Kept work(const QString &what, const QString &path, const FaultPlan &plan);
    Kept onFile(const QString &what, const QString &path, const FaultPlan &plan);
    template<class T, class Work>
    static bool tried(Kept &kept, Work work);
    enum class Then { Close, Check, GoOn };
    /// What must be as it was, but for what was promised: that of work that failed, on a disk that is there still.
    enum class Rest { AsBefore, Whole };
    void verify(const QString &what, const QString &path, const Kept &kept, Rest rest, Then then);
    void verifyNothingLeft(const QString &what, const QString &path);
    void verifyAsBefore(OpenedFile &hunt, const Kept &kept);

    Scratch m_dir;
    FaultVfs m_vfs;
    FixedClock m_clock{1'700'000'000'000};
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
    QByteArray m_base;
    QByteArray m_baseSpelled;
    std::set<Digest> m_baseEdits;
    Id m_team;
    std::vector<Migration> m_newer = migrations();
    QByteArray m_bytes;
};

void TestFaults::initTestCase()
{
    std::mt19937 random(2);
    m_bytes = noise(random, 30'000);
    const QString path = m_dir.filePath(u"base.cauce"_s);
    auto hunt = OpenedFile::create(path, m_clock);
    for (int i = 7; i < 10; ++i) {
        Team team;
        team.id = m_team = Id::make(m_clock);
        team.name = u"Equipo número %1"_s.arg(i);
        hunt->commit(m_ana, DraftEdit("create").create(team));
    }
    for (const Edit &edit : hunt->edits())
        m_baseEdits.insert(edit.id);
    m_baseSpelled = spelled(hunt->load());
    hunt.reset();
    m_base = bytesOf(path);
    const int next = m_newer.back().version + 1;
    m_newer.push_back({next, "CREATE TABLE una (a INTEGER PRIMARY KEY, b BLOB) STRICT; INSERT INTO una (b) SELECT id FROM edit;"});
    m_newer.push_back({next + 1, "ALTER TABLE una ADD COLUMN c TEXT; CREATE INDEX una_b ON una (b);"});
}

template<class T, class Work>
bool TestFaults::tried(Kept &kept, Work work)
{
    const Result<T> result = guarded<T>(QString(), work);
    if (!result && !kept.failed)
        kept.failed = result.error();
    return result.has_value();
}

Kept TestFaults::work(const QString &what, const QString &path, const FaultPlan &plan)
{
    if (what != u"create" && what != u"migrate")
        return onFile(what, path, plan);
    Kept kept;
    OpenOptions options = faulty();
    if (what == u"migrate") {
        writeBytes(path, m_base);
        options.steps = &m_newer;
    }
    m_vfs.follow(plan);
    const auto file = what == u"create" ? HuntFile::create(path, options) : HuntFile::open(path, options);
    if (!file)
        kept.failed = file.error();
    else if (what == u"create")
        kept.copied = true;
    return kept;
}

Kept TestFaults::onFile(const QString &what, const QString &path, const FaultPlan &plan)
{
    Kept kept;
    writeBytes(path, m_base);
    auto hunt = OpenedFile::open(path, m_clock, faulty());
    StoreAccess &access = hunt->access;
    m_vfs.follow(plan);
    if (what == u"edit") {
        // On after a failure, as a person would go on.
        for (int i = 0; i < 3; ++i) {
            NewChange change{m_team, "team", "name", Value(u"Nombre nuevo %1 "_s.arg(i) + QString(3000, u'n')), {}};
            tried<void>(kept, [&]() -> Result<> {
                const auto made = makeEdit(access, {"set", m_ana, {change}, {}});
                if (!made)
                    return made.error();
                kept.edits.insert(*made->edit);
                return {};
            });
            const QByteArray typed = "tecleado " + QByteArray::number(i);
            const bool kept1 = tried<void>(kept, [&]() -> Result<> {
                access.drafts.put(u"d"_s, typed, i);
                return {};
            });
            if (kept1)
                kept.drafts[u"d"_s] = typed;
        }
    } else if (what == u"document") {
        const bool added = tried<void>(kept, [&]() -> Result<> {
            access.file.markInUse();
            qint64 content = 0;
            for (qint64 k = 0; k < 3; ++k) {
                Transaction transaction(access.db);
                if (k == 0)
                    content = access.contents.begin();
                access.contents.addPiece(content, k, Contents::pack(m_bytes.mid(k * 10'000, 10'000)));
                transaction.commit();
            }
            Transaction transaction(access.db);
            access.contents.finish(content, sha256(m_bytes), m_bytes.size());
            transaction.commit();
            return {};
        });
        if (added)
            kept.documents.insert(sha256(m_bytes));
    } else if (what == u"suppress") {
        tried<void>(kept, [&]() -> Result<> {
            const auto report = suppressValue(access, {m_team, "team", "name"}, {m_ana, u"razón"_s, {}});
            if (!report)
                return report.error();
            kept.edits.insert(report->edit);
            const ScrubReport left = scrub(access, {{}, true, report->gone});
            kept.suppressed = !left.tracesLeft;
            if (left.tracesLeft)
                return *left.tracesLeft;
            return {};
        });
    } else if (what == u"backup") {
        kept.copied = tried<void>(kept, [&] { return copyFile(access.db, path + u".copia.cauce"_s, Job(), Existing::Refuse, true); });
    }
    return kept;
}

void TestFaults::verify(const QString &what, const QString &path, const Kept &kept, Rest rest, Then then)
{
    if (rest == Rest::AsBefore)
        verifyNothingLeft(what, path);
    if (what == u"create" && !kept.copied && !QFile::exists(path))
        return;
    const QString copy = path + u".copia.cauce"_s;
    QStringList files{path};
    if (kept.copied && what == u"backup")
        QVERIFY(QFile::exists(copy));
    if (QFile::exists(copy))
        files.append(copy);
    for (const QString &each : files) {
        OpenOptions options;
        // As before means of the version before: this program's own steps open it.
        options.steps = what == u"migrate" && rest == Rest::Whole ? &m_newer : nullptr;
        options.backupFolder = m_dir.filePath(u"respaldos"_s);
        auto file = HuntFile::open(each, options);
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
        OpenedFile hunt(std::move(*file), m_clock);
        if (then != Then::Close)
            QCOMPARE(hunt.problems(), QByteArray());
        std::set<Digest> here;
        for (const Edit &edit : hunt.edits())
            here.insert(edit.id);
        for (const Digest &edit : what == u"create" ? std::set<Digest>() : m_baseEdits)
            QVERIFY(here.contains(edit));
        if (each != path)
            continue;
        if (rest == Rest::AsBefore)
            verifyAsBefore(hunt, kept);
        for (const Digest &edit : kept.edits)
            QVERIFY(here.contains(edit));
        for (const Digest &sha : kept.documents)
            QVERIFY(hunt.document(sha) == m_bytes);
        for (auto draft = kept.drafts.begin(); draft != kept.drafts.end(); ++draft)
            QVERIFY(hunt.access.drafts.all().value(draft.key()) >= draft.value());
        if (what == u"suppress" && kept.suppressed)
            QVERIFY(!bytesOf(path).contains("Equipo número 9"));
        if (what == u"suppress" && kept.failed && here.size() > m_baseEdits.size()) {
            // Noted before the edit was made, so that the next opening finishes it.
            QVERIFY(scrub(hunt.access, {}).isDone());
            QVERIFY(!bytesOf(path).contains("Equipo número 9"));
        }
        if (then != Then::GoOn)
            continue;
        // A person goes on working.
        if (what != u"create")
            hunt.commit(m_ana, DraftEdit("set").set(m_team, &Team::name, u"Se sigue trabajando"_s));
        QCOMPARE(hunt.problems(), QByteArray());
    }
}

/// No half of a new file or of a copy.
void TestFaults::verifyNothingLeft(const QString &what, const QString &path)
{
    const QFileInfo file(path);
    QStringList there = QDir(file.path()).entryList({file.fileName() + u'*'}, QDir::Files);
    there.removeAll(file.fileName());
    QVERIFY2(there.isEmpty() || there == QStringList{file.fileName() + u"-journal"_s}, qPrintable(there.join(u' ')));
    QCOMPARE(QFile::exists(path), what != u"create");
}

void TestFaults::verifyAsBefore(OpenedFile &hunt, const Kept &kept)
{
    std::set<Digest> here;
    for (const Edit &edit : hunt.edits())
        here.insert(edit.id);
    std::set<Digest> promised = m_baseEdits;
    promised.insert(kept.edits.begin(), kept.edits.end());
    QVERIFY(here == promised);
    QCOMPARE(hunt.access.drafts.all(), kept.drafts);
    QVERIFY(hunt.access.contents.all() == std::vector<Digest>(kept.documents.begin(), kept.documents.end()));
    if (kept.edits.empty())
        QCOMPARE(spelled(hunt.load()), m_baseSpelled);
    QCOMPARE(hunt.access.db.number("PRAGMA user_version"), migrations().back().version);
}

void TestFaults::everyStep_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("seed");
    for (const char *what : {"create", "edit", "document", "migrate", "backup", "suppress"}) {
        QTest::addRow("disk full: %s", what) << QString::fromLatin1(what) << static_cast<int>(Kind::DiskFull) << 0;
        QTest::addRow("i/o error: %s", what) << QString::fromLatin1(what) << static_cast<int>(Kind::IoError) << 0;
        QTest::addRow("unreadable: %s", what) << QString::fromLatin1(what) << static_cast<int>(Kind::ReadError) << 0;
        QTest::addRow("power loss: %s", what) << QString::fromLatin1(what) << static_cast<int>(Kind::PowerLoss) << 0;
    }
    QTest::addRow("power loss: edit, again") << u"edit"_s << static_cast<int>(Kind::PowerLoss) << 1000;
    QTest::addRow("power loss: edit, and again") << u"edit"_s << static_cast<int>(Kind::PowerLoss) << 2000;
}

void TestFaults::everyStep()
{
    QFETCH(QString, what);
    QFETCH(int, kind);
    QFETCH(int, seed);
    int failures = 0;
    int untouched = 0;
    for (int step = 1;; ++step) {
        QVERIFY2(step < 3000, "never passes");
        const QString path = m_dir.filePath(u"%1-%2-%3-%4.cauce"_s.arg(what).arg(kind).arg(seed).arg(step));
        const FaultPlan plan{static_cast<Kind>(kind), step, static_cast<unsigned>(seed + step), 0};
        const Kept kept = work(what, path, plan);
        const bool struck = m_vfs.struck();
        if (plan.kind == Kind::PowerLoss)
            m_vfs.cutPower();
        m_vfs.follow({});
        const QString where = u"at step %1, error %2"_s.arg(step).arg(kept.failed ? static_cast<int>(kept.failed->code) : -1);
        if (kept.failed) {
            ++failures;
            // A copy that cannot be read back has not passed its check.
            const bool clear = kept.failed->code == ErrorCode::DiskFull || kept.failed->code == ErrorCode::Io
                || (plan.kind == Kind::ReadError && kept.failed->code == ErrorCode::Damaged);
            QVERIFY2(clear, qPrintable(where));
        }
        QVERIFY2(struck || !kept.failed, qPrintable(where));
        const Rest rest = kept.failed && plan.kind != Kind::PowerLoss ? Rest::AsBefore : Rest::Whole;
        const Then then = step % kStepsPerGoingOn == 1 || !struck ? Then::GoOn : step % kStepsPerCheck == 0 ? Then::Check : Then::Close;
        verify(what, path, kept, rest, then);
        if (QTest::currentTestFailed()) {
            qWarning("%s", qPrintable(where));
            return;
        }
        for (const QString &name : QDir(m_dir.path()).entryList({QFileInfo(path).fileName() + u'*'}, QDir::Files))
            QFile::remove(m_dir.filePath(name));
        // Once the work is done nothing of it may hang on a sync that was never made: several seeds, for chance may spare it.
        untouched += struck ? 0 : 1;
        if (untouched == (plan.kind == Kind::PowerLoss ? 12 : 1))
            break;
    }
    QVERIFY(failures > 0);
}

void TestFaults::aSlowDiskIsSlow()
{
    const QString path = m_dir.filePath(u"lento.cauce"_s);
    writeBytes(path, m_base);
    auto hunt = OpenedFile::open(path, m_clock, faulty());
    m_vfs.follow({Kind::None, 0, 0, 10});
    QElapsedTimer timer;
    timer.start();
    hunt->commit(m_ana, DraftEdit("set").set(m_team, &Team::name, u"Despacio"_s));
    // A commit is several syncs.
    QVERIFY(timer.elapsed() >= 30);
    m_vfs.follow({});
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

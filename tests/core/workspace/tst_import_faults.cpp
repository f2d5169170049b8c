// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/document_import.h"
#include "tests/core/storage/hunt_fixture.h"
#include "tests/support/faults/fault_vfs.h"
#include "tests/support/sanitized.h"

using namespace cauce;
using namespace Qt::StringLiterals;

/// A document is added as the window adds it, and at every step of it the disk is full, fails or loses its power: what is told as
/// kept is there and whole, and of what is not nothing is left.
class TestImportFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyStep_data();
    void everyStep();

private:
    /// Whether the fault came to pass.
    bool tryAt(const FaultPlan &plan);
    void verify(const QString &path, bool isPromised);

    Scratch m_dir;
    FaultVfs m_vfs;
    FixedClock m_clock{1'700'000'000'000};
    QByteArray m_bytes;
    QByteArray m_base;
    int m_tries = 0;
    int m_kept = 0;
    int m_refused = 0;
};

void TestImportFaults::initTestCase()
{
    std::mt19937 random(3);
    m_bytes = noise(random, 2 * Contents::kPieceBytes + 1000);
    const QString path = m_dir.filePath(u"base.cauce"_s);
    OpenedFile::create(path, m_clock);
    m_base = bytesOf(path);
}

void TestImportFaults::everyStep_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("disk full") << static_cast<int>(FaultPlan::Kind::DiskFull);
    QTest::newRow("error") << static_cast<int>(FaultPlan::Kind::IoError);
    QTest::newRow("power loss") << static_cast<int>(FaultPlan::Kind::PowerLoss);
}

void TestImportFaults::everyStep()
{
    QFETCH(int, kind);
    m_kept = m_refused = 0;
    const int stride = test::kSanitized ? 5 : 1;
    for (int step = 1;; step += stride) {
        const bool struck = tryAt({static_cast<FaultPlan::Kind>(kind), step, static_cast<unsigned>(step), 0});
        if (QTest::currentTestFailed()) {
            qWarning("at step %d", step);
            return;
        }
        if (!struck)
            break;
        QVERIFY2(step < 2000, "it has no end");
    }
    // Both came to pass: steps at which it was refused, and one at which nothing went wrong any more.
    QVERIFY(m_refused > 5);
    QVERIFY(m_kept > 0);
}

bool TestImportFaults::tryAt(const FaultPlan &plan)
{
    const QString path = m_dir.filePath(u"%1.cauce"_s.arg(++m_tries));
    writeBytes(path, m_base);
    std::optional<Result<Id>> done;
    bool isPromised = false;
    bool struck = false;
    {
        OpenOptions options;
        options.vfs = m_vfs.name();
        auto opened = openHunt(path, m_clock, options);
        if (!opened)
            qFatal("the hunt does not open");
        Workspace workspace(std::move(*opened), m_clock);
        workspace.setAuthor(Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s));
        m_vfs.follow(plan);
        DocumentImport::addBytes(workspace, m_bytes, u"oficio.pdf"_s, {}, Job(), [&](Result<Id> got) { done = std::move(got); });
        if (!QTest::qWaitFor([&] { return done.has_value(); }, 30'000))
            qFatal("it never ends");
        workspace.awaitEdits();
        isPromised = done->has_value() && !workspace.hasUnwritten() && !workspace.isSaving();
        struck = m_vfs.struck();
    }
    if (plan.kind == FaultPlan::Kind::PowerLoss)
        m_vfs.cutPower();
    m_vfs.follow({});
    ++(isPromised ? m_kept : m_refused);
    verify(path, isPromised);
    for (const char *rest : {"", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(rest));
    return struck;
}

void TestImportFaults::verify(const QString &path, bool isPromised)
{
    auto opened = openHunt(path, m_clock);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->problems.empty());
    // What was cut short goes beside everything else.
    opened->store->drain();
    const auto documents = opened->data->all<Document>().sorted();
    if (isPromised)
        QCOMPARE(documents.size(), size_t(1));
    const auto held = opened->store->call<std::vector<QByteArray>>([&](StoreAccess &access) -> Result<std::vector<QByteArray>> {
        std::vector<QByteArray> all;
        for (const Digest &sha : access.contents.all()) {
            QByteArray bytes;
            for (qint64 k = 0; const auto piece = access.contents.piece(sha, k); ++k)
                bytes += *piece;
            all.push_back(bytes);
        }
        if (access.db.number("SELECT count(*) FROM content") != static_cast<qint64>(all.size()))
            return fail(ErrorCode::Damaged, u"content"_s);
        return all;
    });
    QVERIFY2(held.has_value(), "something unfinished is left");
    // A record and its bytes, or neither.
    QCOMPARE(held->size(), documents.size());
    for (const QByteArray &bytes : *held)
        QVERIFY(bytes == m_bytes);
    for (const Document *document : documents)
        QCOMPARE(document->sha, std::optional(sha256(m_bytes)));
}

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_import_faults.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"

#include <QProcess>

#include <ctime>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// Seconds that this thread worked: a busy machine must not fail the test.
double seconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr double kMostSeconds = 10;
#else
constexpr double kMostSeconds = 1;
#endif

} // namespace

/// Files that somebody made to break us, and files that a dying disk made.
class TestTorture : public QObject
{
    Q_OBJECT
private slots:
    void malformedDatabases();
    void flippedBytes();

private:
    /// Opens, loads and checks; gives the error, if there is one.
    std::optional<ErrorCode> open(const QByteArray &bytes);

    Scratch m_dir;
    FixedClock m_clock{1'700'000'000'000};
    double m_worst = 0;
};

std::optional<ErrorCode> TestTorture::open(const QByteArray &bytes)
{
    const QString path = m_dir.filePath(u"ajeno.cauce"_s);
    writeBytes(path, bytes);
    const double start = seconds();
    std::optional<ErrorCode> refused;
    {
        auto file = HuntFile::open(path);
        if (!file) {
            refused = file.error().code;
        } else {
            const auto read = guarded<void>(path, [&]() -> Result<> {
                OpenedFile hunt(std::move(*file), m_clock);
                HuntData data;
                hunt.access.projection.load(data);
                (void)hunt.access.drafts.all();
                (void)hunt.check();
                return {};
            });
            if (!read)
                refused = read.error().code;
        }
    }
    m_worst = std::max(m_worst, seconds() - start);
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return refused;
}

void TestTorture::malformedDatabases()
{
    const QString packed = qEnvironmentVariable("CAUCE_DATA") + u"/10-torture-sqlite/fuzzdata3.db.xz"_s;
    if (!QFile::exists(packed))
        QSKIP("the collection of malformed databases is not here");
    const QString collection = m_dir.filePath(u"fuzzdata3.db"_s);
    QProcess xz;
    xz.setStandardOutputFile(collection);
    xz.start(u"xz"_s, {u"-dc"_s, packed});
    QVERIFY(xz.waitForFinished() && xz.exitCode() == 0);
    Connection db(collection, Connection::Mode::ReadOnly);
    Statement rows = db.prepare("SELECT dbid, dbcontent FROM db ORDER BY dbid");
    int count = 0;
    std::map<ErrorCode, int> reasons;
    while (rows.step()) {
        ++count;
        QByteArray bytes = rows.blob(1);
        const auto asIs = open(bytes);
        QVERIFY2(asIs == (bytes.isEmpty() ? ErrorCode::Empty : ErrorCode::NotAHunt), qPrintable(rows.text(0)));
        // And as if it were one of ours.
        bytes.append(std::max<qsizetype>(0, 100 - bytes.size()), '\0');
        bytes.replace(0, 16, QByteArray("SQLite format 3", 16));
        bytes.replace(68, 4, "CAUC");
        bytes.replace(60, 4, QByteArray("\0\0\0", 3));
        bytes.insert(63, static_cast<char>(migrations().back().version));
        if (const auto patched = open(bytes))
            ++reasons[*patched];
    }
    QCOMPARE(count, 2316);
    for (const auto &[reason, times] : reasons) {
        QVERIFY2(reason == ErrorCode::ForeignSchema || reason == ErrorCode::Damaged || reason == ErrorCode::NotAHunt
                || reason == ErrorCode::Io || reason == ErrorCode::TooLarge,
            qPrintable(QString::number(static_cast<int>(reason))));
    }
    QVERIFY2(m_worst < kMostSeconds, qPrintable(QString::number(m_worst)));
    qInfo("%d files, at most %.3f s", count, m_worst);
}

void TestTorture::flippedBytes()
{
    const QString path = m_dir.filePath(u"bueno.cauce"_s);
    std::mt19937 random(static_cast<unsigned>(qEnvironmentVariableIntValue("CAUCE_SEED")) + 5);
    {
        auto hunt = OpenedFile::create(path, m_clock);
        const Author ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop-1"_s);
        for (int i = 0; i < 40; ++i) {
            Team team;
            team.id = Id::make(m_clock);
            team.name = u"Equipo %1"_s.arg(i);
            hunt->commit(ana, DraftEdit("create").create(team));
            hunt->commit(ana, DraftEdit("set").set(team.id, &Team::name, QString(i * 20, u'n')));
        }
        hunt->addDocument(noise(random, 20'000));
        hunt->addDocument(QByteArray("texto ").repeated(9000));
    }
    const QByteArray good = bytesOf(path);
    const int cases = qEnvironmentVariableIsSet("CAUCE_CASES") ? qEnvironmentVariableIntValue("CAUCE_CASES") : 500;
    m_worst = 0;
    for (int i = 0; i < cases; ++i) {
        QByteArray bytes = good;
        for (unsigned flips = 1 + random() % 8; flips > 0; --flips) {
            // Many in the heads of pages, where the structure stands.
            const auto page = static_cast<qsizetype>(random()) % (bytes.size() / 4096) * 4096;
            const auto at = page + static_cast<qsizetype>(random() % (random() % 2 == 0 ? 64 : 4096));
            bytes[at] = static_cast<char>(random());
        }
        (void)open(bytes);
    }
    QVERIFY2(m_worst < kMostSeconds, qPrintable(QString::number(m_worst)));
    qInfo("%d files, at most %.3f s", cases, m_worst);
}

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"

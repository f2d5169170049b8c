// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader.h"
#include "tests/core/reader/misbehaviour.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace cauce;
using namespace cauce::misbehaviour;
using namespace Qt::StringLiterals;

/// What a child may not do, and what remains of the parent when it tries.
class TestConfinement : public QObject
{
    Q_OBJECT

private slots:
    void answersComeBack();
    void everyEndIsAnError_data();
    void everyEndIsAnError();
#ifndef CAUCE_SANITIZED // kCapsMemory, in moc's words
    void memoryIsLimited_data();
    void memoryIsLimited();
#endif
    void outputIsLimited();
    void partsThatNobodyCountsAreCountedHere();
    void wrongFramesAreRefused_data();
    void wrongFramesAreRefused();
    void childHasNoPowers();
    void cancelEndsTheChild();
    void sinkCanStop();
    void deathBetweenQuestionsGoesUnnoticed();
    void sessionOutlivesTheThreadItBeganOn();
    void programsThatAreNoReader();
    void sourcesThatLie();
    void severalChildrenAtOnce();
};

namespace {

const QString kChild = QStringLiteral(CAUCE_READER_CHILD);

ReaderLimits shortLimits()
{
    ReaderLimits limits;
    limits.memoryBytes = 256 << 20;
    limits.outputBytes = 4 << 20;
    limits.processorSeconds = 20;
    limits.patience = std::chrono::seconds(60);
    return limits;
}

Result<ReaderSession> session(const ReaderLimits &limits = shortLimits())
{
    return Reader(kChild, limits).open(ByteSource::ofBytes(u"some.doc"_s, "x"));
}

/// A process that has ended and waits for its parent to notice.
bool isDead(int process)
{
    QFile state(u"/proc/%1/stat"_s.arg(process));
    return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
}

/// After whatever happened, the next question is answered.
void verifyGoesOn(ReaderSession &reader)
{
    const auto answer = reader.ask(deed(Deed::Echo, "still here"), Job());
    QVERIFY(answer);
    QCOMPARE(*answer, "still here");
}

} // namespace

void TestConfinement::answersComeBack()
{
    auto reader = session();
    QVERIFY(reader);
    verifyGoesOn(*reader);
    QByteArray parts;
    const auto last = reader->ask(deed(Deed::EchoInParts, "piece by piece"), Job(), [&](const QByteArray &part) -> Result<> {
        parts += part;
        return {};
    });
    QVERIFY(last);
    QCOMPARE(parts, "piece by piece");
    const auto unknown = reader->ask({"no such format", 0, {}}, Job());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error(), fail(ErrorCode::Unsupported, u"some.doc"_s));
    const auto large = reader->ask(deed(Deed::Echo, QByteArray(1 << 20, 'x')), Job());
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::BadInput);
    const auto complaining = reader->ask(deed(Deed::Complain, "done"), Job());
    QVERIFY(complaining);
    QCOMPARE(*complaining, "done");
}

void TestConfinement::everyEndIsAnError_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("patience");
    const auto row = [](const char *name, Deed what, ErrorCode code, const QString &detail, int patience = 60'000) {
        QTest::newRow(name) << static_cast<int>(what) << code << detail << patience;
    };
    // Sanitizers turn signals into exit codes of their own.
    row("crash", Deed::Crash, ErrorCode::Damaged, kCapsMemory ? u"signal 11"_s : QString());
    row("abort", Deed::Abort, ErrorCode::Damaged, kCapsMemory ? u"signal 6"_s : QString());
    row("recursion", Deed::Recurse, ErrorCode::Damaged, kCapsMemory ? u"signal 11"_s : QString());
    row("exception", Deed::Throw, ErrorCode::Damaged, u"thrown"_s);
    row("no exception", Deed::ThrowNumber, ErrorCode::Damaged, QString());
    row("exit", Deed::Exit, ErrorCode::Damaged, u"exit 3"_s);
    row("sleep", Deed::Sleep, ErrorCode::OutOfLimits, kLimitTime, 500);
    row("wall clock", Deed::Spin, ErrorCode::OutOfLimits, kLimitTime, 500);
    row("processor time", Deed::Spin, ErrorCode::OutOfLimits, kLimitTime);
    row("flood", Deed::Flood, ErrorCode::OutOfLimits, kLimitOutput);
}

void TestConfinement::everyEndIsAnError()
{
    QFETCH(const int, number);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    QFETCH(const int, patience);
    ReaderLimits limits = shortLimits();
    limits.processorSeconds = 1;
    auto reader = session(limits);
    QVERIFY(reader);
    verifyGoesOn(*reader);
    limits.patience = std::chrono::milliseconds(patience);
    auto impatient = session(limits);
    QVERIFY(impatient);
    const auto answer = impatient->ask(deed(static_cast<Deed>(number)), Job());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().subject, u"some.doc"_s);
    if (!detail.isEmpty())
        QCOMPARE(answer.error().detail, detail);
    const auto again = reader->ask(deed(static_cast<Deed>(Deed::Crash)), Job());
    QVERIFY(!again);
    verifyGoesOn(*reader);
}

#ifndef CAUCE_SANITIZED
void TestConfinement::memoryIsLimited_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("new") << static_cast<int>(Deed::Hog);
    QTest::newRow("malloc and abort") << static_cast<int>(Deed::HogQuietly);
}

void TestConfinement::memoryIsLimited()
{
    QFETCH(const int, number);
    auto reader = session();
    QVERIFY(reader);
    const auto answer = reader->ask(deed(static_cast<Deed>(number)), Job());
    QVERIFY(!answer);
    QCOMPARE(answer.error(), fail(ErrorCode::OutOfLimits, u"some.doc"_s, kLimitMemory));
    verifyGoesOn(*reader);
}
#endif

void TestConfinement::outputIsLimited()
{
    auto reader = session();
    QVERIFY(reader);
    const auto answer = reader->ask(deed(Deed::LongAnswer, QByteArray::number(shortLimits().outputBytes)), Job());
    QVERIFY(!answer);
    QCOMPARE(answer.error(), fail(ErrorCode::OutOfLimits, u"some.doc"_s, kLimitOutput));
    verifyGoesOn(*reader);
}

void TestConfinement::partsThatNobodyCountsAreCountedHere()
{
    auto reader = session();
    QVERIFY(reader);
    qint64 received = 0;
    const auto answer = reader->ask(deed(Deed::Flood), Job(), [&](const QByteArray &part) -> Result<> {
        received += part.size();
        return {};
    });
    QVERIFY(!answer);
    QVERIFY(received <= shortLimits().outputBytes);
}

void TestConfinement::wrongFramesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << ErrorCode::Damaged;
    QByteArray endless = encodeFrame(FrameKind::Answer, {});
    endless.replace(8, 4, "\xff\xff\xff\xff");
    QTest::newRow("4 GiB announced") << endless << ErrorCode::OutOfLimits;
    QByteArray waiting = encodeFrame(FrameKind::Answer, "abc");
    waiting.chop(1);
    QTest::newRow("never finished") << waiting << ErrorCode::OutOfLimits;
    QTest::newRow("a question back") << encodeFrame(FrameKind::Question, {}) << ErrorCode::Damaged;
    QTest::newRow("broken refusal") << encodeFrame(FrameKind::Refusal, "abc") << ErrorCode::Damaged;
}

void TestConfinement::wrongFramesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    ReaderLimits limits = shortLimits();
    limits.patience = std::chrono::seconds(2);
    auto reader = session(limits);
    QVERIFY(reader);
    const auto answer = reader->ask(deed(Deed::RawBytes, bytes), Job());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
}

void TestConfinement::childHasNoPowers()
{
    qputenv("CAUCE_SECRET", "not for the child");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ours"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // and stays open: the child must not inherit it
    auto reader = session();
    QVERIFY(reader);
    const auto answer = reader->ask(deed(Deed::Inspect, file.fileName().toUtf8()), Job());
    QVERIFY(answer);
    Findings found;
    QVERIFY(readPayload(*answer, found.environment, found.descriptors, found.powers));
    QCOMPARE(found.environment, 0);
    QCOMPARE(found.descriptors, 0);
    QCOMPARE(found.powers, 0);
    QVERIFY(file.exists());
}

void TestConfinement::cancelEndsTheChild()
{
    auto reader = session();
    QVERIFY(reader);
    const Job job;
    std::thread person([job] { job.cancel(); });
    const auto answer = reader->ask(deed(Deed::Sleep), job);
    person.join();
    QVERIFY(!answer);
    QCOMPARE(answer.error(), fail(ErrorCode::Cancelled, u"some.doc"_s));
    verifyGoesOn(*reader);
    QVERIFY(!Reader(kChild).open(ByteSource::ofBytes(u"x"_s, "x"), job));
}

void TestConfinement::sinkCanStop()
{
    auto reader = session();
    QVERIFY(reader);
    const auto answer = reader->ask(deed(Deed::Flood), Job(), [](const QByteArray &) -> Result<> {
        return fail(ErrorCode::Io, {}, u"disk"_s);
    });
    QVERIFY(!answer);
    QCOMPARE(answer.error(), fail(ErrorCode::Io, u"some.doc"_s, u"disk"_s));
    verifyGoesOn(*reader);
}

void TestConfinement::deathBetweenQuestionsGoesUnnoticed()
{
    auto reader = session();
    QVERIFY(reader);
    for (int round = 0; round < 5; ++round) {
        const auto answer = reader->ask(deed(Deed::DieAfterwards), Job());
        QVERIFY(answer);
        const int process = answer->toInt();
        QVERIFY(process > 0);
        while (!isDead(process))
            std::this_thread::yield();
    }
}

void TestConfinement::sessionOutlivesTheThreadItBeganOn()
{
    auto reader = session();
    QVERIFY(reader);
    std::thread worker([&] { verifyGoesOn(*reader); });
    worker.join();
    verifyGoesOn(*reader);
}

void TestConfinement::programsThatAreNoReader()
{
    for (const QString &program : {u"/nowhere/at/all"_s, QString()}) {
        const auto answer = Reader(program).pdfInfo(ByteSource::ofBytes(u"x.pdf"_s, "x"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Io);
    }
    QVERIFY(!Reader(u"/bin/true"_s).pdfInfo(ByteSource::ofBytes(u"x.pdf"_s, "x")));
    QCOMPARE(QProcess::execute(kChild, {u"--reader-child"_s}), 2);
}

void TestConfinement::sourcesThatLie()
{
    ReaderLimits limits;
    limits.inputBytes = 100;
    const Reader reader(kChild, limits);
    const auto code = [&reader](const ByteSource &source) {
        const auto opened = reader.open(source);
        return opened ? ErrorCode::Internal : opened.error().code;
    };
    QCOMPARE(code(ByteSource::ofBytes(u"x"_s, {})), ErrorCode::Empty);
    QCOMPARE(code(ByteSource::ofBytes(u"x"_s, QByteArray(101, 'x'))), ErrorCode::TooLarge);
    QCOMPARE(code(ByteSource(u"x"_s, 50, [](qint64, qint64) -> Result<QByteArray> { return QByteArray(49, 'x'); })), ErrorCode::Changed);
    QCOMPARE(code(ByteSource(u"x"_s, 50, [](qint64, qint64) -> Result<QByteArray> { return QByteArray(51, 'x'); })), ErrorCode::Changed);
    QCOMPARE(code(ByteSource(u"x"_s, 50, [](qint64, qint64) -> Result<QByteArray> { return fail(ErrorCode::Io); })), ErrorCode::Io);
    QCOMPARE(code(ByteSource(u"x"_s, qint64{2} << 30, [](qint64, qint64) -> Result<QByteArray> { return fail(ErrorCode::Io); })), ErrorCode::TooLarge);

    QTemporaryDir folder;
    QFile file(folder.filePath(u"año 1.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.flush();
    const auto source = ByteSource::ofFile(file.fileName());
    QVERIFY(source);
    QCOMPARE(*source->read(8, 2), "89");
    file.resize(5);
    QCOMPARE(code(*source), ErrorCode::Changed);
    QCOMPARE(ByteSource::ofFile(folder.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(ByteSource::ofFile(folder.path()).error().code, ErrorCode::Unsupported);
}

void TestConfinement::severalChildrenAtOnce()
{
    std::vector<std::thread> workers;
    std::atomic<int> good = 0;
    for (int worker = 0; worker < 4; ++worker) {
        workers.emplace_back([&good] {
            for (int round = 0; round < 5; ++round) {
                auto reader = session();
                good += reader && reader->ask(deed(Deed::Echo, "a"), Job()) ? 1 : 0;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(good, 20);
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/channel.h"
#include "core/reader/pdf.h"
#include "core/reader/picture.h"
#include "core/reader/protocol.h"

#include <QRandomGenerator>
#include <QTest>
#include <array>
#include <sys/socket.h>

using namespace cauce;

/// What the parent makes of bytes that a child sends.
class TestProtocol : public QObject
{
    Q_OBJECT

private slots:
    void framesComeBackHoweverTheyAreCut();
    void wrongFramesAreRefused_data();
    void wrongFramesAreRefused();
    void announcedBytesTakeNoMemory();
    void payloadsComeBack();
    void lyingImagesAreRefused();
    void refusalsCarryOnlyCodesOfDocuments();
    void randomFramesDoNoHarm();
    void randomBytesOnTheChannelDoNoHarm();
};

namespace {

constexpr qint64 kLimit = 1 << 20;

QByteArray header(quint32 magic, quint16 version, quint16 kind, quint32 length)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version << kind << length;
    return bytes;
}

constexpr quint32 kMagic = 0x43617572;

QByteArray randomBytes(QRandomGenerator &random, int most)
{
    QByteArray bytes(random.bounded(most + 1), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Every function that meets a child's payload; what they say does not matter here.
void decodeAll(const QByteArray &payload)
{
    static_cast<void>(decodeQuestion(payload));
    static_cast<void>(decodeLimits(payload));
    static_cast<void>(decodeRefusal(payload));
    static_cast<void>(decodeImage(payload));
    static_cast<void>(pdf::decodeInfo(payload));
    static_cast<void>(pdf::decodePageSize(payload));
    static_cast<void>(pdf::decodeText(payload));
    static_cast<void>(picture::decodeInfo(payload));
}

} // namespace

void TestProtocol::framesComeBackHoweverTheyAreCut()
{
    const QByteArray first(3000, 'a');
    const QByteArray wire = encodeFrame(FrameKind::Part, first) + encodeFrame(FrameKind::Answer, {});
    for (const qsizetype step : {1, 7, 12, 13, 5000}) {
        FrameReader reader(kLimit);
        QList<FrameKind> kinds;
        QByteArray payload;
        for (qsizetype at = 0; at < wire.size();) {
            const auto taken = reader.feed(QByteArrayView(wire).sliced(at, std::min(step, wire.size() - at)));
            QVERIFY(taken);
            at += *taken;
            if (reader.isComplete()) {
                const Frame frame = reader.take();
                kinds << frame.kind;
                payload += frame.payload;
            }
        }
        QCOMPARE(kinds, (QList<FrameKind>{FrameKind::Part, FrameKind::Answer}));
        QCOMPARE(payload, first);
    }
}

void TestProtocol::wrongFramesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("magic") << header(1, kProtocolVersion, 4, 0) << ErrorCode::Damaged;
    QTest::newRow("version") << header(kMagic, kProtocolVersion + 1, 4, 0) << ErrorCode::Damaged;
    QTest::newRow("kind 0") << header(kMagic, kProtocolVersion, 0, 0) << ErrorCode::Damaged;
    QTest::newRow("kind 6") << header(kMagic, kProtocolVersion, 6, 0) << ErrorCode::Damaged;
    QTest::newRow("one byte too long") << header(kMagic, kProtocolVersion, 4, kLimit + 1) << ErrorCode::OutOfLimits;
    QTest::newRow("4 GiB") << header(kMagic, kProtocolVersion, 4, 0xFFFFFFFF) << ErrorCode::OutOfLimits;
}

void TestProtocol::wrongFramesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    FrameReader reader(kLimit);
    const auto taken = reader.feed(bytes);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
}

void TestProtocol::announcedBytesTakeNoMemory()
{
    FrameReader reader(qint64{3} << 30);
    const QByteArray announced = header(kMagic, kProtocolVersion, 4, 0xB0000000);
    const auto taken = reader.feed(QByteArray(announced + "abc"));
    QVERIFY(taken);
    QCOMPARE(*taken, announced.size() + 3);
    QVERIFY(!reader.isComplete());
}

void TestProtocol::payloadsComeBack()
{
    const ReaderQuestion question{"pdf", 3, QByteArray("\0\1", 2)};
    QCOMPARE(*decodeQuestion(encodeQuestion(question)), question);
    QVERIFY(!decodeQuestion(encodeQuestion({QByteArray(33, 'x'), 0, {}})));
    QVERIFY(!decodeQuestion(encodeQuestion(question) + 'x'));

    ReaderLimits limits;
    limits.memoryBytes = 77;
    limits.processorSeconds = 5;
    limits.patience = std::chrono::milliseconds(9);
    const auto back = decodeLimits(encodeLimits(limits));
    QVERIFY(back);
    QCOMPARE(back->memoryBytes, 77);
    QCOMPARE(back->processorSeconds, 5);
    QCOMPARE(back->patience.count(), 9);
    limits.outputBytes = -1;
    QVERIFY(!decodeLimits(encodeLimits(limits)));

    QImage opaque(5, 3, QImage::Format_RGB888);
    opaque.fill(QColor(10, 20, 30));
    const auto picture = decodeImage(encodeImage(opaque));
    QVERIFY(picture);
    QCOMPARE(picture->format(), QImage::Format_RGB32);
    QCOMPARE(picture->convertToFormat(QImage::Format_RGB888), opaque);
    QImage glass(2, 2, QImage::Format_ARGB32_Premultiplied);
    glass.fill(QColor(255, 0, 0, 128));
    QCOMPARE(*decodeImage(encodeImage(glass)), glass);
}

void TestProtocol::lyingImagesAreRefused()
{
    const auto lie = [](qint32 width, qint32 height, quint8 transparency, const QByteArray &pixels) {
        return decodeImage(PayloadWriter()(width, height, transparency, pixels));
    };
    QVERIFY(lie(2, 2, 0, QByteArray(16, '\0')));
    QVERIFY(!lie(2, 2, 0, QByteArray(15, '\0')));
    QVERIFY(!lie(2, 2, 2, QByteArray(16, '\0')));
    QVERIFY(!lie(-2, -2, 0, QByteArray(16, '\0')));
    QVERIFY(!lie(0, 0, 0, {}));
    QVERIFY(!lie(32767, 32767, 0, QByteArray(16, '\0')));
    QVERIFY(!lie(0x40000001, 4, 0, QByteArray(16, '\0')));
}

void TestProtocol::refusalsCarryOnlyCodesOfDocuments()
{
    const Error refusal = fail(ErrorCode::TooLarge, QStringLiteral("x"), QStringLiteral("400"));
    const Error back = decodeRefusal(encodeRefusal(refusal));
    QCOMPARE(back.code, ErrorCode::TooLarge);
    QCOMPARE(back.detail, QStringLiteral("400"));
    QCOMPARE(decodeRefusal(encodeRefusal(fail(ErrorCode::Cancelled))).code, ErrorCode::Damaged);
    QCOMPARE(decodeRefusal(PayloadWriter()(quint16{999}, QString())).code, ErrorCode::Damaged);
    QCOMPARE(decodeRefusal(PayloadWriter()(quint16{1}, QString(50'000, QLatin1Char('x')))).detail.size(), 1000);
}

void TestProtocol::randomFramesDoNoHarm()
{
    QRandomGenerator random(20260101);
    const QList<QByteArray> good{
        encodeQuestion({"pdf", 1, "abc"}), encodeLimits({}), encodeRefusal(fail(ErrorCode::Damaged)),
        encodeImage(QImage(4, 4, QImage::Format_RGB32)),
        PayloadWriter()(qint32{3}, 1.0, 2.0, QStringLiteral("title"), QStringLiteral("author"), true),
        PayloadWriter()(qint32{3}, qint32{4}, QStringLiteral("png"))};
    for (int round = 0; round < 10'000; ++round) {
        QByteArray payload = round % 3 == 0 ? randomBytes(random, 200) : good.at(random.bounded(int(good.size())));
        for (int change = random.bounded(4); change > 0 && !payload.isEmpty(); --change)
            payload[random.bounded(int(payload.size()))] = static_cast<char>(random.bounded(256));
        payload.truncate(random.bounded(int(payload.size()) + 1) + random.bounded(20));
        decodeAll(payload);

        QByteArray wire = encodeFrame(static_cast<FrameKind>(1 + random.bounded(5)), payload);
        for (int change = random.bounded(3); change > 0; --change)
            wire[random.bounded(int(wire.size()))] = static_cast<char>(random.bounded(256));
        FrameReader reader(kLimit);
        for (qsizetype at = 0; at < wire.size() && !reader.isComplete();) {
            const auto taken = reader.feed(QByteArrayView(wire).sliced(at, 1));
            if (!taken)
                break;
            at += *taken;
        }
        if (reader.isComplete())
            decodeAll(reader.take().payload);
    }
}

void TestProtocol::randomBytesOnTheChannelDoNoHarm()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        std::array<int, 2> ends{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        Channel channel(Descriptor{ends[0]}, kLimit);
        {
            const Descriptor stranger{ends[1]};
            const QByteArray wire = round % 2 == 0 ? randomBytes(random, 100)
                                                   : encodeFrame(FrameKind::Part, randomBytes(random, 100)) + randomBytes(random, 100);
            QVERIFY(::write(stranger.number(), wire.constData(), static_cast<std::size_t>(wire.size())) >= 0);
        }
        // However long it talks, in the end there is an error and not a hang.
        const QDeadlineTimer noEnd(QDeadlineTimer::Forever);
        int frames = 0;
        while (channel.receive(noEnd, Job()))
            QVERIFY(++frames < 20);
    }
}

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"

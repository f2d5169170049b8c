// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/kind.h"
#include "core/reader/reader.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

using namespace cauce;
using namespace Qt::StringLiterals;

/// Pictures: sizes, scaling, and those that lie about themselves.
class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryPictures_data();
    void ordinaryPictures();
    void smallGif();
    void transparencyStays();
    void turnedPhotographIsUpright();
    void boxesThatCannotBe();
    void hundredMegapixels_data();
    void hundredMegapixels();
    void lyingHeaders_data();
    void lyingHeaders();
    void changedBytes_data();
    void changedBytes();
    void formatsNotForUs_data();
    void formatsNotForUs();
};

namespace {

const Reader &reader()
{
    static const Reader one(QStringLiteral(CAUCE_READER_CHILD), [] {
        ReaderLimits limits;
        limits.processorSeconds = 60;
        limits.patience = std::chrono::seconds(200);
        return limits;
    }());
    return one;
}

ByteSource source(const QByteArray &bytes)
{
    return ByteSource::ofBytes(u"photo"_s, bytes);
}

/// Left half red, right half blue.
QImage twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray written(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    writer.write(image);
    return bytes;
}

bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12 && std::abs(a.blue() - b.blue()) < 12;
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xEDB88320U & (0U - (sum & 1U)));
    }
    return ~sum;
}

/// A PNG whose header claims another size than its rows have, with a good checksum.
QByteArray claiming(QByteArray png, quint32 width, quint32 height)
{
    constexpr qsizetype kHeaderAt = 12;
    constexpr qsizetype kHeaderLength = 17;
    qToBigEndian(width, png.data() + kHeaderAt + 4);
    qToBigEndian(height, png.data() + kHeaderAt + 8);
    qToBigEndian(checksum(png.mid(kHeaderAt, kHeaderLength)), png.data() + kHeaderAt + kHeaderLength);
    return png;
}

} // namespace

void TestPicture::ordinaryPictures_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpeg", "bmp", "webp", "tiff"})
        QTest::newRow(format) << QByteArray(format);
}

void TestPicture::ordinaryPictures()
{
    QFETCH(const QByteArray, format);
    if (!QImageWriter::supportedImageFormats().contains(format))
        QSKIP("no plug-in for this format here");
    const QByteArray bytes = written(twoColours({800, 400}), format);
    QCOMPARE(kindOf(bytes), DocumentKind::Picture);
    auto session = reader().open(source(bytes));
    QVERIFY(session);
    QCOMPARE(*session->pictureInfo(), (PictureInfo{QSize(800, 400), QString::fromLatin1(format)}));
    const auto whole = session->picture({2000, 2000});
    QVERIFY(whole);
    QCOMPARE(whole->size(), QSize(800, 400));
    const auto small = session->picture({200, 200});
    QVERIFY(small);
    QCOMPARE(small->size(), QSize(200, 100));
    QVERIFY(isNear(small->pixelColor(20, 50), Qt::red));
    QVERIFY(isNear(small->pixelColor(180, 50), Qt::blue));
    QCOMPARE(reader().picture(source(bytes), {50, 8000})->size(), QSize(50, 25));
    QCOMPARE(reader().pictureInfo(source(bytes))->size, QSize(800, 400));
    QCOMPARE(session->pdfInfo().error().code, ErrorCode::Unsupported);
}

void TestPicture::smallGif()
{
    const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=");
    const auto info = reader().pictureInfo(source(gif));
    QVERIFY(info);
    QCOMPARE(info->format, u"gif"_s);
    const auto image = reader().picture(source(gif), {100, 100});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(1, 1));
    QCOMPARE(image->pixelColor(0, 0), QColor(Qt::red));
}

void TestPicture::transparencyStays()
{
    QImage glass(10, 10, QImage::Format_ARGB32);
    glass.fill(QColor(0, 0, 255, 0));
    const auto image = reader().picture(source(written(glass, "png")), {10, 10});
    QVERIFY(image);
    QCOMPARE(image->format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(image->pixelColor(5, 5).alpha(), 0);
}

void TestPicture::turnedPhotographIsUpright()
{
    // A camera's note (EXIF orientation 6): turn a quarter to the right.
    QByteArray jpeg = written(twoColours({400, 200}), "jpeg");
    const QByteArray note = QByteArray::fromHex("ffe10022457869660000") + QByteArray::fromHex("4d4d002a00000008")
        + QByteArray::fromHex("0001") + QByteArray::fromHex("011200030000000100060000") + QByteArray::fromHex("00000000");
    jpeg.insert(2, note);
    auto session = reader().open(source(jpeg));
    QVERIFY(session);
    QCOMPARE(session->pictureInfo()->size, QSize(200, 400));
    const auto image = session->picture({100, 1000});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(100, 200));
    QVERIFY(isNear(image->pixelColor(50, 20), Qt::red));
    QVERIFY(isNear(image->pixelColor(50, 180), Qt::blue));
}

void TestPicture::boxesThatCannotBe()
{
    auto session = reader().open(source(written(twoColours({40, 20}), "png")));
    QVERIFY(session);
    for (const QSize box : {QSize(0, 10), QSize(-1, -1), QSize(8193, 10), QSize()}) {
        const auto image = session->picture(box);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::BadInput);
    }
    QCOMPARE(session->picture({1, 1})->size(), QSize(1, 1));
}

void TestPicture::hundredMegapixels_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("bmp") << QByteArray("bmp");
}

void TestPicture::hundredMegapixels()
{
    QFETCH(const QByteArray, format);
    QImage image(10'000, 10'000, QImage::Format_Grayscale8);
    image.fill(60);
    const QByteArray bytes = written(image, format);
    image = {};
    QCOMPARE(reader().pictureInfo(source(bytes))->size, QSize(10'000, 10'000));
    const auto scaled = reader().picture(source(bytes), {1000, 800});
    if (scaled) {
        QCOMPARE(scaled->size(), QSize(800, 800));
        QVERIFY(isNear(scaled->pixelColor(400, 400), QColor(60, 60, 60)));
    } else {
        QCOMPARE(scaled.error().code, ErrorCode::TooLarge);
    }
    // In full it is more than comes through the pipe, and too wide to be asked for.
    QVERIFY(!reader().picture(source(bytes), {10'000, 10'000}));
}

void TestPicture::lyingHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray png = written(twoColours({64, 64}), "png");
    QTest::newRow("png: 60,000 by 60,000") << claiming(png, 60'000, 60'000) << ErrorCode::TooLarge;
    QTest::newRow("png: 18,000 by 18,000") << claiming(png, 18'000, 18'000) << ErrorCode::Damaged;
    QTest::newRow("png: more rows than there are") << claiming(png, 64, 65) << ErrorCode::Damaged;
    QTest::newRow("png: no width") << claiming(png, 0, 64) << ErrorCode::Damaged;
    QTest::newRow("png: largest number") << claiming(png, 0x7FFFFFFF, 0x7FFFFFFF) << ErrorCode::Damaged;
    QTest::newRow("png: cut in the middle") << png.first(png.size() / 2) << ErrorCode::Damaged;
    QTest::newRow("png: only the mark") << png.first(8) << ErrorCode::Damaged;
    QByteArray bmp = written(twoColours({64, 64}), "bmp");
    qToLittleEndian(qint32{12'000}, bmp.data() + 18);
    qToLittleEndian(qint32{12'000}, bmp.data() + 22);
    QTest::newRow("bmp: 12,000 by 12,000") << bmp << ErrorCode::TooLarge;
}

void TestPicture::lyingHeaders()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto image = reader().picture(source(bytes), {100, 100});
    QVERIFY(!image);
    QCOMPARE(image.error().code, code);
}

void TestPicture::changedBytes_data()
{
    ordinaryPictures_data();
}

void TestPicture::changedBytes()
{
    QFETCH(const QByteArray, format);
    if (!QImageWriter::supportedImageFormats().contains(format))
        QSKIP("no plug-in for this format here");
    const QByteArray good = written(twoColours({80, 40}), format);
    for (int round = 0; round < 20; ++round) {
        QByteArray bytes = good;
        for (int change = 0; change < 4; ++change) {
            const auto at = 12 + (round * 37 + change * 101) % (bytes.size() - 12);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (round % 8)));
        }
        const auto image = reader().picture(source(bytes), {50, 50});
        if (image)
            QVERIFY(image->width() <= 50 && image->height() <= 50);
    }
}

void TestPicture::formatsNotForUs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("xpm") << QByteArray("/* XPM */\nstatic char *x[] = {\"1 1 1 1\",\"a c red\",\"a\"};");
    QTest::newRow("ppm") << QByteArray("P3\n1 1\n255\n1 2 3\n");
    QTest::newRow("text") << QByteArray("hola");
}

void TestPicture::formatsNotForUs()
{
    QFETCH(const QByteArray, bytes);
    const auto image = reader().picture(source(bytes), {100, 100});
    QVERIFY(!image);
    QCOMPARE(image.error(), fail(ErrorCode::Unsupported, u"photo"_s));
    QCOMPARE(kindOf(bytes), DocumentKind::Text);
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"

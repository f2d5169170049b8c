// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/kind.h"
#include "core/reader/reader.h"
#include "tests/support/sanitized.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace cauce;
using namespace Qt::StringLiterals;

/// PDFs as they should be, and as strangers make them.
class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryDocument();
    void mixedPages();
    void scanHasNoText();
    void questionsThatCannotBe();
    void truncatedDocument();
    void changedBytes();
    void randomBytes();
    void hostileDocuments_data();
    void hostileDocuments();
    void hugePageIsRefused();
    void passwordIsUnsupported();
};

namespace {

// The sanitizers make the start of a child slow and see little of what it does: poppler is not built with them.
constexpr int kRounds = test::kSanitized ? 3 : 10;

const Reader &reader()
{
    static const Reader one(QStringLiteral(CAUCE_READER_CHILD), [] {
        ReaderLimits limits;
        limits.processorSeconds = 20;
        limits.patience = std::chrono::seconds(120);
        return limits;
    }());
    return one;
}

ByteSource source(const QByteArray &bytes)
{
    return ByteSource::ofBytes(u"some.pdf"_s, bytes);
}

QByteArray drawn(const std::function<void(QPdfWriter &, QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setTitle(u"Cuenta pública de Ocotlán"_s);
    QPainter painter(&writer);
    draw(writer, painter);
    painter.end();
    return bytes;
}

QByteArray threePages()
{
    return drawn([](QPdfWriter &writer, QPainter &painter) {
        for (int page = 1; page <= 3; ++page) {
            if (page > 1)
                writer.newPage();
            painter.drawText(1000, 1000, u"Página %1: año fiscal, devengado 1,234.56"_s.arg(page));
            painter.fillRect(QRect(0, 3000, 5000, 2000), QColor(200, 0, 0));
        }
    });
}

/// Objects numbered from 1 in a PDF with a good table of contents.
QByteArray assembled(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray bytes = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Root 1 0 R /Size " + count
        + ' ' + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &bytes)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

/// One page with this box and content stream; further objects start at number 5.
QByteArray onePage(const QByteArray &box, const QByteArray &content, const QList<QByteArray> &more = {},
                   const QByteArray &resources = {})
{
    return assembled(QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                       "<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] /Contents 4 0 R /Resources <<"
                                           + resources + ">> >>",
                                       content}
                     + more);
}

/// Asks all there is to ask; what is answered does not matter, that there is an end does. A question that has used up its
/// limits is not asked of further pages, for it would only take as long again.
void askAll(const QByteArray &bytes)
{
    ReaderLimits limits;
    limits.processorSeconds = 1;
    auto session = Reader(QStringLiteral(CAUCE_READER_CHILD), limits).open(source(bytes));
    QVERIFY(session);
    std::set<QByteArray> usedUp;
    const auto ask = [&](const QByteArray &what, const auto &question) {
        if (usedUp.contains(what))
            return;
        const auto answer = question();
        if (!answer && answer.error().code == ErrorCode::OutOfLimits)
            usedUp.insert(what);
    };
    ask("info", [&] {
        const auto info = session->pdfInfo();
        if (info)
            [&] { QVERIFY(info->pageCount >= 1); }();
        return info;
    });
    for (const int page : {1, 2, 1'000'000}) {
        ask("size", [&] { return session->pdfPageSize(page); });
        ask("text", [&] { return session->pdfText(page); });
        ask("page", [&] {
            const auto image = session->pdfPage(page, 200);
            if (image)
                [&] { QCOMPARE(image->width(), 200); }();
            return image;
        });
    }
}

} // namespace

void TestPdf::ordinaryDocument()
{
    const QByteArray bytes = threePages();
    QCOMPARE(kindOf(bytes), DocumentKind::Pdf);
    auto session = reader().open(source(bytes));
    QVERIFY(session);
    const auto info = session->pdfInfo();
    QVERIFY(info);
    QCOMPARE(info->pageCount, 3);
    QCOMPARE(info->title, u"Cuenta pública de Ocotlán"_s);
    QVERIFY(info->hasText);
    QCOMPARE(info->firstPageSize.toSize(), QSize(612, 792));
    for (int page = 1; page <= 3; ++page) {
        const auto text = session->pdfText(page);
        QVERIFY(text);
        QVERIFY2(text->contains(u"Página %1: año fiscal, devengado 1,234.56"_s.arg(page)), qPrintable(*text));
        const auto image = session->pdfPage(page, 850);
        QVERIFY(image);
        QCOMPARE(image->format(), QImage::Format_RGB32);
        QCOMPARE(image->size(), QSize(850, 1100));
        QCOMPARE(image->pixelColor(845, 1095), QColor(Qt::white));
        QCOMPARE(image->pixelColor(300, 400), QColor(200, 0, 0));
    }
    QCOMPARE(*reader().pdfInfo(source(bytes)), *info);
    QVERIFY(reader().pdfText(source(bytes), 2));
    QVERIFY(reader().pdfPage(source(bytes), 2, 100));
}

void TestPdf::mixedPages()
{
    const QByteArray bytes = drawn([](QPdfWriter &writer, QPainter &) {
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.newPage();
    });
    auto session = reader().open(source(bytes));
    QVERIFY(session);
    QCOMPARE(session->pdfPageSize(1)->toSize(), QSize(612, 792));
    QCOMPARE(session->pdfPageSize(2)->toSize(), QSize(792, 612));
    QCOMPARE(session->pdfPage(2, 792)->size(), QSize(792, 612));

    // A page that turns itself shows, and measures, turned.
    QByteArray turned = onePage("0 0 200 100", stream({}, "1 0 0 rg 0 0 50 50 re f"));
    turned.replace("/MediaBox", "/Rotate 90 /MediaBox");
    auto turning = reader().open(source(turned));
    QVERIFY(turning);
    QCOMPARE(*turning->pdfPageSize(1), QSizeF(100, 200));
    const auto image = turning->pdfPage(1, 100);
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(100, 200));
    QCOMPARE(image->pixelColor(10, 10), QColor(255, 0, 0));
    QCOMPARE(image->pixelColor(90, 190), QColor(Qt::white));
}

void TestPdf::scanHasNoText()
{
    QImage page(100, 100, QImage::Format_RGB32);
    page.fill(Qt::gray);
    const QByteArray bytes = drawn([&](QPdfWriter &, QPainter &painter) { painter.drawImage(QRect(0, 0, 3000, 3000), page); });
    const auto info = reader().pdfInfo(source(bytes));
    QVERIFY(info);
    QVERIFY(!info->hasText);
    QCOMPARE(reader().pdfText(source(bytes), 1)->trimmed(), QString());
}

void TestPdf::questionsThatCannotBe()
{
    auto session = reader().open(source(threePages()));
    QVERIFY(session);
    for (const int page : {0, -1, 4, std::numeric_limits<int>::max()}) {
        const auto text = session->pdfText(page);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::BadInput);
        QVERIFY(!session->pdfPage(page, 100));
        QVERIFY(!session->pdfPageSize(page));
    }
    for (const int width : {0, -5, 8193}) {
        const auto image = session->pdfPage(1, width);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::BadInput);
    }
    QCOMPARE(session->pdfPage(1, 1)->width(), 1);
    QCOMPARE(session->pictureInfo().error().code, ErrorCode::Unsupported);
    QVERIFY(session->pdfInfo());
}

void TestPdf::truncatedDocument()
{
    const QByteArray bytes = threePages();
    for (const qsizetype length : {qsizetype{5}, qsizetype{20}, bytes.size() / 4, bytes.size() / 2, bytes.size() - 30}) {
        const auto info = reader().pdfInfo(source(bytes.first(length)));
        if (!info)
            QCOMPARE(info.error(), fail(ErrorCode::Damaged, u"some.pdf"_s, info.error().detail));
        askAll(bytes.first(length));
    }
}

void TestPdf::changedBytes()
{
    QRandomGenerator random(11);
    const QByteArray good = threePages();
    for (int round = 0; round < kRounds; ++round) {
        QByteArray bytes = good;
        for (int change = 0; change < 30; ++change)
            bytes[random.bounded(8, int(bytes.size()))] = static_cast<char>(random.bounded(256));
        askAll(bytes);
    }
}

void TestPdf::randomBytes()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 5; ++round) {
        QByteArray bytes(20'000, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const auto info = reader().pdfInfo(source(bytes));
        QVERIFY(!info);
        QCOMPARE(info.error(), fail(ErrorCode::Unsupported, u"some.pdf"_s));
        const auto marked = reader().pdfInfo(source("%PDF-1.7\n" + bytes));
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, ErrorCode::Damaged);
    }
}

void TestPdf::hostileDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    QTest::newRow("says a million pages, has one")
        << assembled({catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"});
    QTest::newRow("page tree holds itself") << assembled({catalog, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"});
    QTest::newRow("negative count") << assembled({catalog, "<< /Type /Pages /Kids [] /Count -7 >>"});
    QTest::newRow("no pages") << assembled({catalog, "<< /Type /Pages /Kids [] /Count 0 >>"});
    {
        QByteArray kids;
        for (int i = 0; i < 1'000'000; ++i)
            kids += "3 0 R ";
        QTest::newRow("a million pages that are one")
            << assembled({catalog, "<< /Type /Pages /Count 1000000 /Kids [" + kids + "] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"});
    }
    {
        QList<QByteArray> objects{catalog};
        for (int i = 2; i < 100'000; ++i)
            objects << "<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(i + 1) + " 0 R] >>";
        objects << "<< /Type /Page /MediaBox [0 0 9 9] >>";
        QTest::newRow("page tree 100,000 deep") << assembled(objects);
    }
    QTest::newRow("arrays a million deep") << onePage("0 0 9 9", QByteArray(1'000'000, '['));
    QTest::newRow("operands without end") << onePage("0 0 99 99", stream({}, QByteArray(1'000'000, '[')));
    QTest::newRow("form draws itself") << onePage("0 0 99 99", stream({}, "/F Do"),
                                                  {stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>", "/F Do /F Do")},
                                                  "/XObject << /F 5 0 R >>");
    QTest::newRow("stream is as long as itself") << onePage("0 0 9 9", "<< /Length 4 0 R >>\nstream\nx\nendstream");
    QTest::newRow("bomb of 200 MB") << onePage("0 0 99 99", stream("/Filter /FlateDecode", qCompress(QByteArray(200 << 20, ' ')).mid(4)));
    QTest::newRow("picture of 60,000 by 60,000")
        << onePage("0 0 99 99", stream({}, "99 0 0 99 0 0 cm /I Do"),
                   {stream("/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8", "x")},
                   "/XObject << /I 5 0 R >>");
    QTest::newRow("no box") << onePage("0 0 0 0", stream({}, "0 0 9 9 re f"));
    QTest::newRow("box of no numbers") << onePage("nan inf 1e400 -1e400", stream({}, "0 0 9 9 re f"));
    QTest::newRow("box turned inside out") << onePage("90 90 0 0", stream({}, "0 0 9 9 re f"));
    QTest::newRow("a sliver") << onePage("0 0 0.001 14400", stream({}, "0 0 9 9 re f"));
    QTest::newRow("cross-references point at themselves")
        << QByteArray("%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF");
}

void TestPdf::hostileDocuments()
{
    QFETCH(const QByteArray, bytes);
    askAll(bytes);
}

void TestPdf::hugePageIsRefused()
{
    auto session = reader().open(source(onePage("0 0 10 14400", stream({}, "0 0 9 9 re f"))));
    QVERIFY(session);
    const auto image = session->pdfPage(1, 1000);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::TooLarge);
    QVERIFY(session->pdfPage(1, 10));
}

void TestPdf::passwordIsUnsupported()
{
    QByteArray locked = onePage("0 0 9 9", stream({}, "0 0 9 9 re f"));
    const QByteArray key(64, '7');
    locked.replace("/Root", QByteArray("/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key + "> >> /Root"));
    const auto info = reader().pdfInfo(source(locked));
    QVERIFY(!info);
    QCOMPARE(info.error(), fail(ErrorCode::Unsupported, u"some.pdf"_s, u"password"_s));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"

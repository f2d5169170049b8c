// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/kind.h"
#include "core/reader/text.h"

#include <QStringEncoder>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;

/// Which encoding a plain text is in.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void beginnings();
    void binaryIsNoText();
    void kinds();
};

namespace {

const QString kWords = u"Año,Monto\nBecas de educación,1\n"_s;

QByteArray in(QStringConverter::Encoding encoding, QStringConverter::Flags flags = {})
{
    QStringEncoder encode(encoding, flags);
    return encode(kWords);
}

} // namespace

void TestText::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextEncoding>("encoding");
    const auto mark = QStringConverter::Flag::WriteBom;
    QTest::newRow("utf-8") << kWords.toUtf8() << kWords << TextEncoding::Utf8;
    QTest::newRow("utf-8, marked") << "\xEF\xBB\xBF" + kWords.toUtf8() << kWords << TextEncoding::Utf8;
    QTest::newRow("ascii") << QByteArray("a,b") << u"a,b"_s << TextEncoding::Utf8;
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << u"a\nb\nc\n"_s << TextEncoding::Utf8;
    QTest::newRow("utf-16 le, marked") << in(QStringConverter::Utf16LE, mark) << kWords << TextEncoding::Utf16;
    QTest::newRow("utf-16 be, marked") << in(QStringConverter::Utf16BE, mark) << kWords << TextEncoding::Utf16;
    QTest::newRow("utf-16 le") << in(QStringConverter::Utf16LE) << kWords << TextEncoding::Utf16;
    QTest::newRow("utf-16 be") << in(QStringConverter::Utf16BE) << kWords << TextEncoding::Utf16;
    QTest::newRow("windows-1252") << QByteArray("A\xF1o \x80\x93\x94 \x96 \x85") << u"Año €\u201C\u201D – …"_s << TextEncoding::Windows1252;
    QTest::newRow("windows-1252 at the very end") << QByteArray("Espa\xF1") << u"Españ"_s << TextEncoding::Windows1252;
    QTest::newRow("odd byte after utf-16") << QByteArray("\xFF\xFE" "a\0b", 5) << u"a"_s << TextEncoding::Utf16;
}

void TestText::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const TextEncoding, encoding);
    const auto read = readText(ByteSource::ofBytes(u"x"_s, bytes));
    QVERIFY(read);
    QCOMPARE(read->text, text);
    QCOMPARE(read->encoding, encoding);
    QCOMPARE(read->extent, TextExtent::Whole);
}

void TestText::beginnings()
{
    const QByteArray bytes = u"aaañaaa"_s.toUtf8();
    const auto cut = readText(ByteSource::ofBytes(u"x"_s, bytes), 4); // in the middle of ñ
    QVERIFY(cut);
    QCOMPARE(*cut, (PlainText{u"aaa"_s, TextEncoding::Utf8, TextExtent::Beginning}));
    const QByteArray large(3'000'000, 'x');
    QCOMPARE(readText(ByteSource::ofBytes(u"x"_s, large), 2'500'000)->text.size(), 2'500'000);
    QCOMPARE(readText(ByteSource::ofBytes(u"x"_s, large))->text.size(), 256 << 10);
}

void TestText::binaryIsNoText()
{
    QCOMPARE(readText(ByteSource::ofBytes(u"x"_s, {})).error(), fail(ErrorCode::Empty, u"x"_s));
    for (const QByteArray &bytes : {QByteArray("PK\3\4abc"), QByteArray("a\0b\0\0c", 6), QByteArray(100, '\0'), QByteArray("\x7f" "ELF\2")})
        QCOMPARE(readText(ByteSource::ofBytes(u"x"_s, bytes)).error(), fail(ErrorCode::Unsupported, u"x"_s));
}

void TestText::kinds()
{
    QCOMPARE(kindOf("%PDF-1.4"), DocumentKind::Pdf);
    QCOMPARE(kindOf("\n\n%PDF-1.4"), DocumentKind::Pdf);
    QCOMPARE(kindOf("\xff\xd8\xff\xe0"), DocumentKind::Picture);
    QCOMPARE(kindOf("a,b\n1,2\n"), DocumentKind::Text);
    QCOMPARE(kindOf("PK\3\4"), DocumentKind::Other);
    QCOMPARE(kindOf({}), DocumentKind::Other);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"

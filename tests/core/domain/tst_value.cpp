// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value.h"

#include <QtTest>

#include <random>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

Value randomValue(std::mt19937 &random, int depth)
{
    switch (random() % (depth < 8 ? 7 : 6)) {
    case 0:
        return {};
    case 1:
        return Value(random() % 2 == 0);
    case 2:
        return Value(static_cast<qint64>((quint64(random()) << 32) ^ random()) >> (random() % 64));
    case 3:
        return Value(QString(static_cast<qsizetype>(random() % 300), QChar(ushort(0x20 + random() % 0x300))));
    case 4:
        return Value(QByteArray(static_cast<qsizetype>(random() % 300), char(random())));
    case 5:
        return Value::tombstone();
    default: {
        Value::List list;
        for (size_t i = random() % 4; i > 0; --i)
            list.push_back(randomValue(random, depth + 1));
        return Value(std::move(list));
    }
    }
}

} // namespace

class TestValue : public QObject
{
    Q_OBJECT

private slots:
    void everyValueComesBack()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 5000; ++i) {
            const Value value = randomValue(random, 0);
            const auto back = Value::decode(value.encoded());
            QVERIFY(back.has_value());
            QVERIFY(*back == value);
            QCOMPARE(back->encoded(), value.encoded());
        }
    }

    void whatIsReadIsSpelledAsItWasRead()
    {
        std::mt19937 random(2);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = randomValue(random, 4).encoded();
            for (size_t changes = 1 + random() % 3; changes > 0; --changes)
                bytes[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))] =
                    static_cast<char>(random());
            const auto value = Value::decode(bytes);
            read += value.has_value();
            if (value)
                QCOMPARE(value->encoded(), bytes);
        }
        QVERIFY(read > 100);
    }

    void awkwardTextsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("Spanish") << u"¿Cuánto se asignó?"_s;
        QTest::newRow("byte order mark") << u"\ufeffpegado del bloc"_s;
        QTest::newRow("only a byte order mark") << u"\ufeff"_s;
        QTest::newRow("outside the first plane") << u"\U0001F4B0 dinero"_s;
        QTest::newRow("null inside") << u"a\0b"_s;
        QTest::newRow("long") << QString(100'000, u'ñ');
        QTest::newRow("line breaks") << u"uno\r\ndos\n"_s;
    }
    void awkwardTextsComeBack()
    {
        QFETCH(QString, text);
        const auto back = Value::decode(Value(text).encoded());
        QVERIFY(back.has_value());
        QCOMPARE(*back->text(), text);
    }

    void aLoneSurrogateBecomesOneThatCanBeKept()
    {
        const Value value(QString(u"a"_s + QChar(0xd800) + u"b"_s));
        const auto back = Value::decode(value.encoded());
        QVERIFY(back.has_value());
        QCOMPARE(back->encoded(), value.encoded());
    }

    void onlyTheOneSpellingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
        row("nothing at all", "");
        row("1 in two bytes", "1801");
        row("1 in nine bytes", "1b0000000000000001");
        row("two values", "0102");
        row("trailing byte", "f600");
        row("half float", "f93c00");
        row("double", "fb3ff0000000000000");
        row("map", "a10102");
        row("tag", "c101");
        row("text in pieces", "7f6161ff");
        row("list of unknown length", "9f01ff");
        row("list cut short", "8301");
        row("text cut short", "6561");
        row("text that is not UTF-8", "61ff");
        row("text with a surrogate", "63eda080");
        row("integer over 63 bits", "1bffffffffffffffff");
        row("integer under 63 bits", "3bffffffffffffffff");
        row("unknown simple value", "e0");
        row("bytes that claim a terabyte", "5b000001000000000000");
        row("text that claims a terabyte", "7b000001000000000000");
        row("list that claims 2^63", "9b8000000000000000");
        row("list that claims 2^40", "9b0000010000000000");
    }
    void onlyTheOneSpellingIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto value = Value::decode(bytes);
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().code, ErrorCode::BadInput);
    }

    void listsNestEightLevelsAndNoMore()
    {
        Value value;
        for (int i = 0; i < 8; ++i)
            value = Value(Value::List{value});
        QVERIFY(Value::decode(value.encoded()).has_value());
        QVERIFY(!Value::decode(Value(Value::List{value}).encoded()).has_value());
        QVERIFY(!Value::decode(QByteArray(100'000, '\x81')).has_value());
    }

    void theExtremesOfIntegersComeBack()
    {
        for (const qint64 number : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64(-1),
                 qint64(0), qint64(23), qint64(24), qint64(-24), qint64(-25), qint64(1) << 32})
            QCOMPARE(*Value::decode(Value(number).encoded())->number(), number);
    }

    void anyBytesAreReadOrRefused()
    {
        std::mt19937 random(7);
        int read = 0;
        for (int i = 0; i < 10'000; ++i) {
            QByteArray bytes(static_cast<qsizetype>(random() % 40), '\0');
            for (char &c : bytes)
                c = char(random());
            // Half of them begin as something of ours and are then spoiled.
            if (i % 2 == 0) {
                bytes = randomValue(random, 0).encoded();
                bytes[static_cast<qsizetype>(random() % size_t(bytes.size()))] = char(random());
            }
            if (const auto value = Value::decode(bytes)) {
                QCOMPARE(value->encoded(), bytes);
                ++read;
            }
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QtTest>

using namespace cauce;

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void plain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<QString>("back");
        const auto row = [](const char *text, bool reads, const char *back = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << reads << QString::fromUtf8(back);
        };
        row("0", true, "0");
        row("40800000.00", true, "40800000.00");
        row("-1234.50", true, "-1234.50");
        row("+7", true, "7");
        row("0.000000001", true, "0.000000001");
        row("000123", true, "123");
        row("-0.5", true, "-0.5");
        row("999999999999999999", true, "999999999999999999");
        row("1000000000000000000", false);
        row("0.0000000001", false);
        row("", false);
        row("-", false);
        row(".5", false);
        row("5.", false);
        row("1.2.3", false);
        row("1,000", false);
        row("12a", false);
        row("1e5", false);
        row("٣", false);
    }
    void plain()
    {
        QFETCH(QString, text);
        QFETCH(bool, reads);
        QFETCH(QString, back);
        const auto value = Decimal::fromPlain(text);
        QCOMPARE(value.has_value(), reads);
        if (value)
            QCOMPARE(value->toPlain(), back);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *text, const char *plain) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        row("1,234,567.89", "1234567.89");
        row("$ 1,234,567.89", "1234567.89");
        row("$1,234", "1234");
        row("  1 234.5 ", "1234.5");
        row("1\u00a0234\u00a0567", "1234567");
        row("(123)", "-123");
        row("($ 1,500.00)", "-1500.00");
        row("-$5", "-5");
        row("$ -5", "-5");
        row("\u2212" "12.5", "-12.5");
        row("1234567", "1234567");
        row("12,34", "");
        row("1,2345", "");
        row("1234,567", "");
        row("1,234 567", "");
        row("1.234,56", "");
        row("--5", "");
        row("(-5)", "");
        row("+5", "");
        row("cinco", "");
        row("5 pesos", "");
        row("", "");
        row("$", "");
        row("()", "");
    }
    void typed()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const auto value = Decimal::fromTyped(text);
        QCOMPARE(value ? value->toPlain() : QString(), plain);
    }

    void grouped_data()
    {
        QTest::addColumn<Decimal>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("millions") << Decimal(4080000000, 2) << "40,800,000.00";
        QTest::newRow("whole") << Decimal(1000, 0) << "1,000.00";
        QTest::newRow("one decimal") << Decimal(-1234565, 1) << "-123,456.50";
        QTest::newRow("small") << Decimal(5, 3) << "0.005";
        QTest::newRow("hundreds") << Decimal(-999, 0) << "-999.00";
        QTest::newRow("zero") << Decimal() << "0.00";
    }
    void grouped()
    {
        QFETCH(Decimal, value);
        QTEST(value.toGrouped(), "text");
        QCOMPARE(Decimal::fromTyped(value.toGrouped()), std::optional(value));
    }

    void sumsAreExact()
    {
        Decimal sum;
        for (int i = 0; i < 10; ++i)
            sum = *sum.plus(Decimal(1, 1));
        QCOMPARE(sum.toPlain(), QStringLiteral("1.0"));
        QCOMPARE(Decimal(1, 9).plus(Decimal(1'000'000'000, 0))->toPlain(), QStringLiteral("1000000000.000000001"));
        QVERIFY(Decimal(5, 1).plus(Decimal(-5, 1))->isZero());
    }

    void sumsThatDoNotFitAreNothing()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        QVERIFY(!Decimal(most, 0).plus(Decimal(1, 0)));
        QVERIFY(!Decimal(most, 0).plus(Decimal(1, 9)));
        QVERIFY(!Decimal(-most, 0).plus(Decimal(-1, 0)));
        QCOMPARE(Decimal(most, 2).plus(Decimal(0, 0))->unscaled(), most);
    }

    void comparesByValue()
    {
        QCOMPARE(Decimal(150, 2), Decimal(15, 1));
        QVERIFY(Decimal(-1, 0) < Decimal(0, 5));
        QVERIFY(Decimal(1, 9) > Decimal(0, 0));
        QVERIFY(Decimal(std::numeric_limits<qint64>::max(), 0) > Decimal(std::numeric_limits<qint64>::max(), 9));
        QVERIFY(Decimal(std::numeric_limits<qint64>::min(), 0) < Decimal(std::numeric_limits<qint64>::max(), 9));
        QCOMPARE(Decimal(12345, 2).toDouble(), 123.45);
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"

#include <QTimeZone>
#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestIsoTime : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("afternoon") << QDateTime({2015, 10, 24}, {16, 5, 9, 7}, Qt::UTC);
        QTest::newRow("midnight") << QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
        QTest::newRow("last of a leap day") << QDateTime({2024, 2, 29}, {23, 59, 59, 999}, Qt::UTC);
        QTest::newRow("first year") << QDateTime({1, 1, 1}, {0, 0}, Qt::UTC);
        QTest::newRow("last year") << QDateTime({9999, 12, 31}, {23, 59, 59, 999}, Qt::UTC);
    }
    void whatIsWrittenComesBack()
    {
        QFETCH(QDateTime, at);
        QCOMPARE(timeFromIso(isoOf(at)), std::optional(at));
        QCOMPARE(timeFromIso(isoOf(at))->timeSpec(), Qt::UTC);
        QCOMPARE(dateFromIso(isoOf(at.date())), std::optional(at.date()));
    }

    void otherZonesAreWrittenInUtc()
    {
        const QDateTime at({2015, 10, 24}, {18, 30}, QTimeZone(-6 * 3600));
        QCOMPARE(isoOf(at), u"2015-10-25T00:30:00.000Z"_s);
    }

    void nothingElseIsATime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2015-10-24", "2015-10-24T16:05:00Z", "2015-10-24T16:05:00.000", "2015-10-24T16:05:00.0000Z",
              "2015-10-24 16:05:00.000Z", "2015-10-24t16:05:00.000z", "2015-10-24T16:05:00.000+00:00",
              "2015-02-29T16:05:00.000Z", "2015-13-01T16:05:00.000Z", "2015-00-10T16:05:00.000Z",
              "0000-01-01T00:00:00.000Z", "2015-10-24T24:00:00.000Z", "2015-10-24T16:60:00.000Z",
              "2015-10-24T16:05:60.000Z", "-015-10-24T16:05:00.000Z", "2015-1/-24T16:05:00.000Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("digits of another script") << QString(u"٢٠١٥-10-24T16:05:00.000Z"_s);
    }
    void nothingElseIsATime()
    {
        QFETCH(QString, text);
        QVERIFY(!timeFromIso(text));
    }

    void nothingElseIsADate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2015-10-24T00:00:00.000Z", "2015-10-4", "2015/10/24", "2015-02-29", "2015-10-32",
                                 "20151024", "0000-10-24"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nothingElseIsADate()
    {
        QFETCH(QString, text);
        QVERIFY(!dateFromIso(text));
    }
};

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_iso_time.moc"

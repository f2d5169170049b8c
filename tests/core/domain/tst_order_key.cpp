// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_key.h"

#include <QtTest>

#include <random>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestOrderKey : public QObject
{
    Q_OBJECT

private slots:
    void randomInsertsAlwaysLieBetween()
    {
        std::mt19937 random(3);
        QStringList keys;
        for (int i = 0; i < 2000; ++i) {
            const auto at = static_cast<qsizetype>(random() % size_t(keys.size() + 1));
            const QString before = at > 0 ? keys[at - 1] : QString();
            const QString after = at < keys.size() ? keys[at] : QString();
            const QString key = orderBetween(before, after);
            QVERIFY2(before < key, qPrintable(key));
            QVERIFY2(after.isEmpty() || key < after, qPrintable(key));
            QVERIFY(!key.endsWith(u'0'));
            keys.insert(at, key);
        }
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    }

    void alwaysAtTheSamePlace()
    {
        QString first = orderBetween({}, {});
        const QString last = orderBetween(first, {});
        QString middle = last;
        for (int i = 0; i < 200; ++i) {
            const QString earlier = orderBetween({}, first);
            QVERIFY(earlier < first);
            first = earlier;
            const QString between = orderBetween(first, middle);
            QVERIFY(first < between && between < middle);
            middle = between;
        }
    }

    void listsThatGrowAtTheirEndKeepShortKeys()
    {
        QString last;
        for (int i = 0; i < 5000; ++i) {
            const QString next = orderBetween(last, {});
            QVERIFY2(last < next, qPrintable(next));
            QVERIFY(!next.endsWith(u'0'));
            last = next;
        }
        QVERIFY2(last.size() <= 7, qPrintable(last));
    }

    void keysOfStrangersStillEnd_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("the same") << u"a"_s << u"a"_s;
        QTest::newRow("the wrong way round") << u"b"_s << u"a"_s;
        QTest::newRow("after ends in zero") << u"a"_s << u"a0"_s;
        QTest::newRow("after is zeros") << QString() << u"000"_s;
        QTest::newRow("capitals") << u"aZ"_s << u"aa"_s;
        QTest::newRow("other letters") << u"a"_s << u"aé"_s;
        QTest::newRow("long") << QString(1000, u'z') << QString();
    }
    void keysOfStrangersStillEnd()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString key = orderBetween(before, after);
        QVERIFY(!key.isEmpty());
        QVERIFY(key.size() <= 2 * (before.size() + after.size()) + 2);
    }
};

QTEST_GUILESS_MAIN(TestOrderKey)
#include "tst_order_key.moc"

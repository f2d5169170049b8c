// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/base/job.h"
#include "core/base/random.h"
#include "core/base/text_fold.h"

#include <QtTest>

#include <set>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void idsAreVersion7AndSortByBirth()
    {
        FixedClock clock(0x0123456789ab);
        const Id id = Id::make(clock);
        const QString text = id.toString();
        QVERIFY2(text.startsWith(u"01234567-89ab-7"_s), qPrintable(text));
        QVERIFY(u"89ab"_s.contains(text[19]));
        clock.advance(1);
        QVERIFY(id < Id::make(clock));
        std::set<Id> made;
        for (int i = 0; i < 1000; ++i)
            made.insert(Id::make(clock));
        QCOMPARE(made.size(), size_t(1000));
    }

    void idsReadTheirOwnText()
    {
        const Id id = Id::make(SystemClock());
        QCOMPARE(Id::fromString(id.toString()), std::optional(id));
        QCOMPARE(Id::fromString(id.toString().toUpper()), std::optional(id));
        QVERIFY(Id().isNull());
        QVERIFY(!id.isNull());
        QCOMPARE(Id::fromBytes(id.toBytes()), std::optional<ByteName<16>>(id));
        for (const QString &bad : {u""_s, u"x"_s, QString(id.toString() + u'0'), u"{01234567-89ab-7000-8000-000000000000}"_s,
                 u"0123456789ab-7000-8000-000000000000----"_s, u"0123456g-89ab-7000-8000-000000000000"_s,
                 u"01234567-89ab-7000-8000-0000000000-0"_s})
            QVERIFY2(!Id::fromString(bad), qPrintable(bad));
        QVERIFY(!Id::fromBytes("short"));
    }

    void sha256OfKnownVectors()
    {
        QCOMPARE(sha256("").toHex(), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QCOMPARE(sha256("abc").toHex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        Hasher hasher;
        const QByteArray thousand(1000, 'a');
        for (int i = 0; i < 1000; ++i)
            hasher.add(thousand);
        QCOMPARE(hasher.finish().toHex(), u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s);
        hasher.add("abc");
        QCOMPARE(hasher.finish(), sha256("abc"));
    }

    void digestsReadTheirOwnHex()
    {
        const Digest digest = sha256("x");
        QCOMPARE(Digest::fromHex(digest.toHex()), std::optional(digest));
        QString spoiled = digest.toHex();
        spoiled[10] = u'g';
        QVERIFY(!Digest::fromHex(spoiled));
        QVERIFY(!Digest::fromHex(digest.toHex().left(63)));
    }

    void foldingForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << u"  Educación\t Ñandú "_s << u"educacion nandu"_s;
        QTest::newRow("composed and not") << u"E\u0301XITO"_s << u"exito"_s;
        QTest::newRow("compatibility capitals") << u"\u2121"_s << u"tel"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void foldingForSearch()
    {
        QFETCH(QString, text);
        QTEST(foldText(text), "folded");
    }

    void randomBytesHaveTheSizeAskedFor()
    {
        for (const int count : {0, 1, 3, 4, 16, 33})
            QCOMPARE(randomBytes(count).size(), count);
        QVERIFY(randomBytes(16) != randomBytes(16));
    }

    void copiesOfAJobShareTheirCancel()
    {
        qint64 seen = 0;
        const Job job([&](qint64 done, qint64) { seen = done; });
        const Job copy = job;
        copy.report(5, 10);
        QCOMPARE(seen, 5);
        QVERIFY(!job.isCancelled());
        copy.cancel();
        QVERIFY(job.isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/edit.h"
#include "core/domain/rights.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

Edit sample()
{
    FixedClock clock(1'445'700'000'000);
    const Author author = Author::make(Role::Team, Id::make(clock), u"Luz María"_s, u"portátil 3"_s);
    const Id record = Id::make(clock);
    clock.advance(1);
    return sealEdit(author, 1'445'700'000'000, "set",
        {{record, "finding", "text", Value(u"40.8 millones"_s), {sha256("b"), sha256("a")}},
            {record, "finding", "born", Value(true), {}}, {Id::make(clock), "team", "name", Value(u"Jaguares"_s), {}}});
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void aSealedEditVerifies()
    {
        const Edit edit = sample();
        QVERIFY(verifies(edit));
        QCOMPARE(edit.id, computeEditId(edit));
        QCOMPARE(edit.changes[0].field, QByteArray("born"));
        QVERIFY(std::is_sorted(edit.changes[1].replaces.begin(), edit.changes[1].replaces.end()));
        QCOMPARE(*edit.changes[1].decoded()->text(), u"40.8 millones"_s);
        QVERIFY2(sample().id != sample().id, "salts differ");
    }

    void anyFlippedByteFails()
    {
        const Edit good = sample();
        QVERIFY(verifies(good));
        int flips = 0;
        const auto spoil = [&](const auto &reach) {
            for (qsizetype at = 0;; ++at) {
                Edit bad = good;
                if (!reach(bad, at))
                    break;
                QVERIFY2(bad != good, "nothing was flipped");
                QVERIFY(!verifies(bad));
                ++flips;
            }
        };
        const auto flip = [](auto &bytes, qsizetype at) {
            if (at >= qsizetype(bytes.size()))
                return false;
            bytes[decltype(bytes.size())(at)] = static_cast<std::decay_t<decltype(bytes[0])>>(bytes[decltype(bytes.size())(at)] ^ 1);
            return true;
        };
        const auto flipText = [](QString &text, qsizetype at) {
            if (at >= text.size())
                return false;
            text[at] = QChar(ushort(text[at].unicode() ^ 1));
            return true;
        };
        spoil([&](Edit &edit, qsizetype at) { return flip(edit.id.bytes, at); });
        spoil([&](Edit &edit, qsizetype at) { return flip(edit.author.team.bytes, at); });
        spoil([&](Edit &edit, qsizetype at) { return flip(edit.author.salt, at); });
        spoil([&](Edit &edit, qsizetype at) { return flip(edit.author.nameHash.bytes, at); });
        spoil([&](Edit &edit, qsizetype at) { return flipText(*edit.author.name, at); });
        spoil([&](Edit &edit, qsizetype at) { return flipText(edit.author.laptop, at); });
        spoil([&](Edit &edit, qsizetype at) { return flip(edit.action, at); });
        spoil([&](Edit &edit, qsizetype at) {
            edit.timeMs ^= qint64(1) << std::min<qsizetype>(at, 62);
            return at < 63;
        });
        spoil([&](Edit &edit, qsizetype at) {
            edit.author.role = at == 0 ? Role::Facilitation : Role::Institution;
            return at < 2;
        });
        for (size_t i = 0; i < good.changes.size(); ++i) {
            spoil([&](Edit &edit, qsizetype at) { return flip(edit.changes[i].record.bytes, at); });
            spoil([&](Edit &edit, qsizetype at) { return flip(edit.changes[i].type, at); });
            spoil([&](Edit &edit, qsizetype at) { return flip(edit.changes[i].field, at); });
            spoil([&](Edit &edit, qsizetype at) { return flip(edit.changes[i].salt, at); });
            spoil([&](Edit &edit, qsizetype at) { return flip(*edit.changes[i].value, at); });
            spoil([&](Edit &edit, qsizetype at) { return flip(edit.changes[i].valueHash.bytes, at); });
            for (size_t r = 0; r < good.changes[i].replaces.size(); ++r)
                spoil([&](Edit &edit, qsizetype at) { return flip(edit.changes[i].replaces[r].bytes, at); });
        }
        QVERIFY(flips > 400);
    }

    void whatIsWithheldStillVerifies()
    {
        Edit edit = sample();
        edit.changes[1].value.reset();
        edit.changes[1].salt.clear();
        edit.author.name.reset();
        edit.author.salt.clear();
        QVERIFY(verifies(edit));
        QVERIFY(!edit.changes[1].decoded());
    }

    void bytesCannotMoveBetweenSaltAndName()
    {
        Edit edit = sample();
        edit.author.salt += edit.author.name->toUtf8().left(1);
        edit.author.name->remove(0, 1);
        QCOMPARE(saltedHash(edit.author.salt, edit.author.name->toUtf8()), edit.author.nameHash);
        QVERIFY(!verifies(edit));
    }

    void anEditMustChangeSomethingOncePerField()
    {
        const Author author = Author::make(Role::Facilitation, {}, u"Ana"_s, {});
        QVERIFY(!verifies(sealEdit(author, 1, "set", {})));
        const Id record = Id::make(SystemClock());
        QVERIFY(!verifies(sealEdit(author, 1, "set",
            {{record, "team", "name", Value(u"a"_s), {}}, {record, "team", "name", Value(u"b"_s), {}}})));
        QVERIFY(!verifies(sealEdit(author, 1, "set", {{Id(), "team", "name", Value(u"a"_s), {}}})));
    }

    void anEditReplacesAnotherOnceInAField()
    {
        const Author author = Author::make(Role::Facilitation, {}, u"Ana"_s, {});
        const Edit good = sealEdit(author, 1, "set",
            {{Id::make(SystemClock()), "team", "name", Value(u"a"_s), {sha256("b"), sha256("a"), sha256("b")}}});
        QVERIFY(verifies(good));
        const std::vector<Digest> replaced = good.changes[0].replaces;
        QCOMPARE(replaced.size(), size_t(2));
        for (const std::vector<Digest> &replaces : {std::vector{replaced[0], replaced[0], replaced[0]},
                 std::vector{replaced[0], replaced[1], replaced[1]}, std::vector{replaced[1], replaced[0]}}) {
            Edit bad = good;
            bad.changes[0].replaces = replaces;
            bad.id = computeEditId(bad);
            QVERIFY(!verifies(bad));
        }
    }

    void valuesThatAreNotCanonicalFail()
    {
        Edit edit = sample();
        edit.changes[0].value = QByteArray::fromHex("1801");
        edit.changes[0].valueHash = saltedHash(edit.changes[0].salt, *edit.changes[0].value);
        edit.id = computeEditId(edit);
        QVERIFY(!verifies(edit));
    }

    void rightsTable_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("team");
        for (const char *type : {"route_step", "finding", "amount", "evidence", "assessment", "recommendation", "document",
                 "source", "institution", "hint_use", "member"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"hunt", "round", "priority", "challenge", "question", "hint", "expected_answer", "team",
                 "redaction", "something_newer"})
            QTest::newRow(type) << QByteArray(type) << false;
    }
    void rightsTable()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, team);
        const Id ours = Id::make(SystemClock());
        const Actor facilitation{Role::Facilitation, {}};
        const Actor us{Role::Team, ours};
        const Actor others{Role::Team, Id::make(SystemClock())};
        const Actor institution{Role::Institution, ours};
        const RecordMeta own{Role::Team, ours, false};
        const RecordMeta facilitators{};
        QVERIFY(mayCreate(facilitation, type));
        QVERIFY(mayChange(facilitation, type, own));
        QCOMPARE(mayCreate(us, type), team);
        QCOMPARE(mayChange(us, type, own), team);
        QVERIFY(!mayChange(us, type, facilitators));
        QVERIFY(!mayChange(others, type, own));
        QVERIFY(!mayCreate(institution, type));
        QVERIFY(!mayChange(institution, type, own));
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/history.h"
#include "core/domain/hunt_data.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kNow = 1'445'700'000'000;

class TestHeads : public QObject
{
    Q_OBJECT

    Id m_record;
    Author m_ana = Author::make(Role::Facilitation, {}, u"Ana"_s, u"1"_s);
    Author m_luz = Author::make(Role::Team, Id::make(SystemClock()), u"Luz"_s, u"2"_s);
    History m_history;

    Digest write(const Author &author, qint64 time, const QByteArray &field, const Value &value, std::vector<Digest> replaces = {})
    {
        const Edit edit = sealEdit(author, time, "set", {{m_record, "team", field, value, std::move(replaces)}});
        m_history.add(edit);
        return edit.id;
    }
    Digest name(const Author &author, qint64 time, const QString &text, std::vector<Digest> replaces = {})
    {
        return write(author, time, "name", Value(text), std::move(replaces));
    }
    RecordState state() const { return resolveRecord(m_history.changesOf(m_record)); }
    FieldState nameState() const { return state().fields.at("name"); }

private slots:
    void init()
    {
        m_record = Id::make(SystemClock());
        m_history = History();
    }

    void oneValueIsTheValue()
    {
        const Digest first = name(m_ana, kNow, u"A"_s);
        name(m_luz, kNow + 1, u"B"_s, {first});
        QCOMPARE(*nameState().shown.text(), u"B"_s);
        QVERIFY(!nameState().isDisputed());
        QCOMPARE(nameState().versions[0].author.name, m_luz.name);
    }

    void twoThatDifferAreTwoVersionsTheLaterShown()
    {
        const Digest first = name(m_ana, kNow, u"A"_s);
        name(m_ana, kNow + 5, u"B"_s, {first});
        name(m_luz, kNow + 9, u"C"_s, {first});
        QCOMPARE(nameState().versions.size(), size_t(2));
        QCOMPARE(*nameState().shown.text(), u"C"_s);
        QCOMPARE(*nameState().versions[1].value.text(), u"B"_s);
    }

    void equalValuesAreOne()
    {
        const Digest one = name(m_ana, kNow, u"A"_s);
        const Digest two = name(m_luz, kNow + 9, u"A"_s);
        QCOMPARE(nameState().versions.size(), size_t(1));
        QCOMPARE(nameState().versions[0].edits, (std::vector{std::min(one, two), std::max(one, two)}));
    }

    void aDecisionReplacesBoth()
    {
        const Digest one = name(m_ana, kNow, u"A"_s);
        const Digest two = name(m_luz, kNow + 9, u"B"_s);
        name(m_ana, kNow + 20, u"A y B"_s, {one, two});
        QVERIFY(!nameState().isDisputed());
        QCOMPARE(*nameState().shown.text(), u"A y B"_s);
    }

    void deletionHidesOnlyWhatItSaw()
    {
        const Digest born = write(m_ana, kNow, kBornField, Value(true));
        const Digest first = name(m_ana, kNow, u"A"_s);
        write(m_ana, kNow + 1, kBornField, Value::tombstone(), {born});
        const Digest gone = write(m_ana, kNow + 1, "name", Value::tombstone(), {first});
        QVERIFY(state().deleted);
        QCOMPARE(*nameState().shown.text(), u"A"_s);

        // Edited elsewhere, long before by its clock: beside the deletion it is seen all the same.
        const Digest beside = name(m_luz, kNow - 3000 * kDay, u"B"_s, {first});
        QVERIFY(!state().deleted);
        QVERIFY(nameState().isDisputed());
        QCOMPARE(*nameState().shown.text(), u"B"_s);
        QVERIFY(nameState().versions[1].value.isTombstone());

        const Digest decided = write(m_ana, kNow + 30, "name", Value::tombstone(), {beside, gone});
        QVERIFY(state().deleted);
        name(m_ana, kNow + 31, u"C"_s, {decided});
        QVERIFY(!state().deleted);
    }

    void deletedTwiceShowsWhatStoodBefore()
    {
        const Digest first = name(m_ana, kNow, u"A"_s);
        const Digest gone = write(m_ana, kNow + 1, "name", Value::tombstone(), {first});
        write(m_ana, kNow + 2, "name", Value::tombstone(), {gone});
        QVERIFY(state().deleted);
        QCOMPARE(*nameState().shown.text(), u"A"_s);
    }

    void aClockOffByYearsChangesOnlyWhatIsShownMeanwhile()
    {
        const Digest first = name(m_ana, kNow, u"A"_s);
        name(m_ana, kNow + kDay, u"B"_s, {first});
        name(m_luz, kNow + 3650 * kDay, u"C"_s, {first});
        QCOMPARE(*nameState().shown.text(), u"C"_s);
        QCOMPARE(nameState().versions.size(), size_t(2));
    }

    void neverEarlierThanWhatItBuildsOn()
    {
        const Digest first = name(m_ana, kNow, u"A"_s);
        // Luz builds on an edit of a laptop that is ten years ahead; her own clock is years behind.
        const Digest ahead = name(m_ana, kNow + 3650 * kDay, u"B"_s, {first});
        const Digest builds = name(m_luz, kNow - 700 * kDay, u"C"_s, {ahead});
        name(m_ana, kNow + 100 * kDay, u"D"_s, {first});
        QCOMPARE(*nameState().shown.text(), u"C"_s);
        QCOMPARE(nameState().versions[0].edits, std::vector{builds});
        QCOMPARE(nameState().versions[0].timeMs, kNow - 700 * kDay);
    }

    void sameTimeGoesById()
    {
        const Digest one = name(m_ana, kNow, u"A"_s);
        const Digest two = name(m_luz, kNow, u"B"_s);
        QCOMPARE(*nameState().shown.text(), one > two ? u"A"_s : u"B"_s);
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        const Digest first = name(m_ana, kNow, u"A"_s);
        name(m_ana, kNow + 2, u"B"_s, {first});
        name(m_luz, kNow + 2, u"C"_s, {first});
        write(m_luz, kNow + 3, "name", Value::tombstone(), {first});
        auto changes = m_history.changesOf(m_record);
        const QString shown = *resolveRecord(changes).fields.at("name").shown.text();
        std::sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.edit->id > b.edit->id; });
        QCOMPARE(*resolveRecord(changes).fields.at("name").shown.text(), shown);
        std::rotate(changes.begin(), changes.begin() + 1, changes.end());
        QCOMPARE(*resolveRecord(changes).fields.at("name").shown.text(), shown);
    }

    void whatIsWithheldIsSaidToBe()
    {
        Edit edit = sealEdit(m_luz, kNow, "set", {{m_record, "team", "name", Value(u"A"_s), {}}});
        Edit bare = edit;
        bare.changes[0].value.reset();
        bare.changes[0].salt.clear();
        m_history.add(bare);
        QVERIFY(nameState().withheld);
        QVERIFY(nameState().shown.isEmpty());
        QVERIFY(!state().deleted);
        m_history.add(edit);
        QVERIFY(!nameState().withheld);
        QCOMPARE(*nameState().shown.text(), u"A"_s);
    }

    void aReplacedEditThatIsAbsentIsNoError()
    {
        name(m_ana, kNow, u"A"_s, {sha256("elsewhere")});
        QCOMPARE(*nameState().shown.text(), u"A"_s);
        QVERIFY(!nameState().isDisputed());
    }

    void theOwnerIsWhoBoreIt()
    {
        write(m_luz, kNow, kBornField, Value(true));
        name(m_ana, kNow - 1, u"A"_s);
        QCOMPARE(state().owner.team, m_luz.team);
        QCOMPARE(state().bornMs, kNow);
        QCOMPARE(state().type, QByteArray("team"));
    }

    void aForgedRingOfReplacesEnds()
    {
        Edit one = sealEdit(m_ana, kNow, "set", {{m_record, "team", "name", Value(u"A"_s), {}}});
        Edit two = sealEdit(m_ana, kNow, "set", {{m_record, "team", "name", Value(u"B"_s), {one.id}}});
        one.changes[0].replaces = {two.id};
        m_history.add(one);
        m_history.add(two);
        QVERIFY(nameState().versions.empty());
    }

    void tenThousandEditsOfOneField()
    {
        Digest last = name(m_ana, kNow, u"0"_s);
        for (int i = 1; i < 10'000; ++i)
            last = name(m_ana, kNow - i, QString::number(i), {last});
        QCOMPARE(*nameState().shown.text(), u"9999"_s);
    }

    void memoryFollowsTheState()
    {
        const Digest one = name(m_ana, kNow, u"A"_s);
        const Digest two = name(m_luz, kNow + 1, u"B"_s);
        HuntData data;
        QVERIFY(data.apply(m_record, state()));
        QCOMPARE(data.find<Team>(m_record)->name, u"B"_s);
        QCOMPARE(data.disputed().size(), size_t(1));
        write(m_ana, kNow + 2, "name", Value::tombstone(), {one, two});
        QVERIFY(data.apply(m_record, state()));
        QVERIFY(!data.find<Team>(m_record));
        QVERIFY(data.disputed().empty());
        QVERIFY(data.apply(m_record, state(), HuntData::Ghost::Keep));
        QCOMPARE(data.find<Team>(m_record)->name, u"B"_s);
        QVERIFY(data.all<Team>().meta(m_record).deleted);
        QVERIFY(data.apply(m_record, RecordState()));
        QVERIFY(!data.find<Team>(m_record));

        name(m_ana, kNow + 3, u"C"_s);
        write(m_ana, kNow + 3, "challenges", Value(u"not a set"_s));
        QVERIFY2(!data.apply(m_record, state()), "a value of the wrong type is said");
        QVERIFY(data.find<Team>(m_record)->challenges.empty());
    }

    void thePathToTheRootStaysVisible()
    {
        const SystemClock clock;
        const Id question = Id::make(clock), challenge = Id::make(clock), finding = Id::make(clock), other = Id::make(clock);
        const auto add = [&](const Id &id, const char *type, const char *field, const Value &value, std::vector<Digest> replaces = {}) {
            const Edit edit = sealEdit(m_ana, kNow, "set", {{id, type, field, value, std::move(replaces)}});
            m_history.add(edit);
            return edit.id;
        };
        const Digest link = add(question, "question", "challenge", Value(challenge.toBytes()));
        const Digest title = add(challenge, "challenge", "title", Value(u"Becas"_s));
        add(finding, "finding", "question", Value(question.toBytes()));
        const Digest unused = add(other, "challenge", "title", Value(u"Otro"_s));
        add(question, "question", "challenge", Value::tombstone(), {link});
        add(challenge, "challenge", "title", Value::tombstone(), {title});
        add(other, "challenge", "title", Value::tombstone(), {unused});
        QCOMPARE(visibleGhosts(m_history.resolve()), (std::set<Id>{question, challenge}));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestHeads)
#include "tst_heads.moc"

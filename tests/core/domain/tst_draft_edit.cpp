// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/draft_edit.h"
#include "core/domain/history.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

// What the store will do, in a few lines: fill `replaces` with the heads, seal, add, and show.
class Desk
{
public:
    void commit(DraftEdit &draft)
    {
        auto changes = draft.take();
        const auto before = history.resolve();
        for (NewChange &change : changes) {
            const auto record = before.find(change.record);
            if (record == before.end())
                continue;
            const auto field = record->second.fields.find(change.field);
            if (field == record->second.fields.end())
                continue;
            for (const Version &version : field->second.versions)
                change.replaces.insert(change.replaces.end(), version.edits.begin(), version.edits.end());
        }
        const Edit edit = sealEdit(m_author, m_clock.nowMs(), draft.action(), std::move(changes));
        QVERIFY(verifies(edit));
        history.add(edit);
        data = HuntData();
        for (const auto &[id, state] : history.resolve())
            data.apply(id, state);
    }
    Id id() { return Id::make(m_clock); }

    History history;
    HuntData data;

private:
    FixedClock m_clock{1'700'000'000'000};
    Author m_author = Author::make(Role::Facilitation, {}, u"Ana"_s, u"laptop 1"_s);
};

} // namespace

class TestDraftEdit : public QObject
{
    Q_OBJECT

private slots:
    void createSaysBirthAndWhatIsNotDefault()
    {
        Desk desk;
        Team team;
        team.id = desk.id();
        team.name = u"Jaguares"_s;
        DraftEdit draft("create");
        draft.create(team);
        QCOMPARE(draft.changes().size(), size_t(2));
        QCOMPARE(draft.changes()[0].field, kBornField);
        QCOMPARE(draft.changes()[1].field, QByteArray("name"));
        desk.commit(draft);
        QVERIFY(draft.isEmpty());
        QCOMPARE(desk.data.find<Team>(team.id)->name, u"Jaguares"_s);
    }

    void aFieldNamedTwiceKeepsTheLaterValue()
    {
        Desk desk;
        Team team;
        team.id = desk.id();
        team.name = u"A"_s;
        DraftEdit draft("create");
        draft.create(team).set(team.id, &Team::name, u"B"_s);
        desk.commit(draft);
        QCOMPARE(desk.data.find<Team>(team.id)->name, u"B"_s);
    }

    void setFindsTheFieldByItsMember()
    {
        const Id id = Id::make(SystemClock());
        DraftEdit draft("set");
        draft.set(id, &Question::points, 7).set(id, &Question::minutes, std::nullopt).set(id, &Question::omitted, true);
        QCOMPARE(draft.changes()[0].field, QByteArray("points"));
        QCOMPARE(draft.changes()[0].value, Value(Value::List{Value(7)}));
        QCOMPARE(draft.changes()[1].field, QByteArray("minutes"));
        QVERIFY(draft.changes()[1].value.isEmpty());
        QCOMPARE(draft.changes()[2].field, QByteArray("omitted"));
        QCOMPARE(draft.changes()[2].type, QByteArray("question"));
    }

    void updateChangesOnlyWhatDiffers()
    {
        Member before;
        before.id = Id::make(SystemClock());
        before.name = u"Luz"_s;
        Member after = before;
        after.role = MemberRole::Analysis;
        after.name.clear();
        DraftEdit draft("set");
        draft.update(before, after);
        QCOMPARE(draft.changes().size(), size_t(2));
        DraftEdit none("set");
        none.update(before, before);
        QVERIFY(none.isEmpty());
    }

    void removingAQuestionTakesAllThatBelongsToIt()
    {
        Desk desk;
        Challenge challenge{desk.id(), u"Becas"_s, {}, {}, {}, {}};
        Question base;
        base.id = desk.id();
        base.text = u"¿Cuánto?"_s;
        Question over = base;
        over.id = desk.id();
        over.base = base.id;
        over.challenge = challenge.id;
        Hint hint;
        hint.id = desk.id();
        hint.question = over.id;
        Finding finding;
        finding.id = desk.id();
        finding.question = base.id;
        finding.challenge = challenge.id;
        Evidence evidence;
        evidence.id = desk.id();
        evidence.finding = finding.id;
        DraftEdit draft("create");
        draft.create(challenge).create(base).create(over).create(hint).create(finding).create(evidence);
        desk.commit(draft);
        QCOMPARE(recordsUnder(desk.data, kRecordIndex<Question>, base.id).size(), size_t(5));

        DraftEdit one("delete");
        one.remove<Finding>(desk.data, finding.id);
        desk.commit(one);
        QVERIFY(!desk.data.find<Finding>(finding.id));
        QVERIFY(desk.data.find<Evidence>(evidence.id));

        DraftEdit all("delete");
        all.removeCascade<Question>(desk.data, base.id);
        desk.commit(all);
        QVERIFY(!desk.data.find<Question>(base.id));
        QVERIFY(!desk.data.find<Question>(over.id));
        QVERIFY(!desk.data.find<Hint>(hint.id));
        QVERIFY(desk.data.find<Challenge>(challenge.id));

        DraftEdit nothing("delete");
        nothing.removeCascade<Question>(desk.data, base.id);
        QVERIFY(nothing.isEmpty());
    }

    void aFieldSetBesideADeletionIsDisputedEvenIfItWasEmptyBefore()
    {
        Desk here;
        Team team;
        team.id = here.id();
        team.name = u"A"_s;
        DraftEdit draft("create");
        draft.create(team);
        here.commit(draft);
        Desk there = {};
        there.history.merge(here.history);
        there.data.apply(team.id, there.history.resolve().at(team.id));

        DraftEdit gone("delete");
        gone.remove<Team>(here.data, team.id);
        here.commit(gone);
        DraftEdit ordered("set");
        ordered.set(team.id, &Team::order, u"b"_s);
        there.commit(ordered);
        here.history.merge(there.history);
        const RecordState state = here.history.resolve().at(team.id);
        QVERIFY(!state.deleted);
        QVERIFY(state.fields.at("order").isDisputed());
        QCOMPARE(*state.fields.at("name").shown.text(), u"A"_s);
    }
};

QTEST_GUILESS_MAIN(TestDraftEdit)
#include "tst_draft_edit.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"
#include "tests/core/domain/hunt_builder.h"

#include <QTest>
#include <random>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

template<class R>
std::vector<Id> idsOf(const std::vector<const R *> &rows)
{
    std::vector<Id> ids;
    for (const R *row : rows)
        ids.push_back(row->id);
    return ids;
}

/// A hunt that changes at random, with the ids that each change touched.
class RandomHunt
{
public:
    explicit RandomHunt(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 3; ++i)
            m_challenges.push_back(room.challenge(u"Reto"_s));
        for (int i = 0; i < 3; ++i)
            m_teams.push_back(room.team(u"Equipo"_s, {m_challenges.begin(), m_challenges.end()}));
        for (int i = 0; i < 4; ++i)
            room.question(u"¿Cuánto?"_s);
        m_lost = room.newId();
    }

    HuntBuilder room;

    std::set<Id> changeSome()
    {
        DraftEdit draft("set");
        const int parts = 1 + below(4);
        for (int i = 0; i < parts; ++i)
            changeOne(draft);
        room.apply(draft);
        std::set<Id> changed;
        for (const NewChange &change : draft.changes())
            changed.insert(change.record);
        // As the store does when it settles an edit: the record is made anew, so that no pointer to it holds.
        if (below(2) == 0) {
            for (const NewChange &change : draft.changes())
                makeAnew(recordTypeIndex(change.type), change.record);
        }
        return changed;
    }
    const std::vector<Id> &teams() const { return m_teams; }
    const std::vector<Id> &challenges() const { return m_challenges; }
    const Id &lost() const { return m_lost; }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    Id oneOf(const std::vector<Id> &ids) { return ids.empty() || below(20) == 0 ? m_lost : ids[size_t(below(int(ids.size())))]; }
    template<class R>
    Id any()
    {
        return oneOf(room.data.all<R>().ids());
    }
    QString anyOrder() { return QString(QChar(u'a' + below(26))) + QLatin1Char('1' + char(below(9))); }

    void makeAnew(int type, const Id &id)
    {
        AnyTable &table = room.data.table(type);
        if (!table.contains(id))
            return;
        std::vector<Value> values;
        const size_t fields = recordTypes()[size_t(type)].fields.size();
        for (size_t i = 0; i < fields; ++i)
            values.push_back(table.value(id, i));
        table.remove(id);
        table.make(id, {});
        for (size_t i = 0; i < fields; ++i) {
            if (!values[i].isEmpty())
                table.put(id, i, values[i]);
        }
    }

    template<class R>
    void placeInSlot(R &record)
    {
        record.team = oneOf(m_teams);
        record.challenge = oneOf(m_challenges);
        record.question = any<Question>();
        record.order = anyOrder();
    }
    /// Makes, alters or deletes a record of type R, as `fill` says.
    template<class R, class Fill>
    void touch(DraftEdit &draft, Fill fill)
    {
        const Id id = any<R>();
        const R *stands = room.data.find<R>(id);
        const int what = below(5);
        if (stands && what == 0) {
            draft.remove<R>(room.data, id);
        } else if (stands && what < 3) {
            R after = *stands;
            fill(after);
            draft.update(*stands, after);
        } else {
            R made;
            made.id = room.newId();
            fill(made);
            draft.create(made);
        }
    }
    void changeOne(DraftEdit &draft)
    {
        switch (below(7)) {
        case 0:
            return touch<RouteStep>(draft, [&](RouteStep &step) { placeInSlot(step); });
        case 1:
            return touch<Finding>(draft, [&](Finding &finding) { placeInSlot(finding); });
        case 2:
            return touch<HintUse>(draft, [&](HintUse &use) {
                use.team = oneOf(m_teams);
                use.challenge = oneOf(m_challenges);
                use.hint = any<Hint>();
            });
        case 3:
            return touch<Amount>(draft, [&](Amount &amount) {
                amount.finding = any<Finding>();
                amount.order = anyOrder();
            });
        case 4:
            return touch<Evidence>(draft, [&](Evidence &evidence) {
                evidence.finding = any<Finding>();
                evidence.order = anyOrder();
            });
        case 5:
            return touch<Question>(draft, [&](Question &question) {
                question.challenge = oneOf(m_challenges);
                question.base = below(2) == 0 ? any<Question>() : Id();
                question.text = u"¿Quién?"_s;
            });
        default:
            return touch<Hint>(draft, [&](Hint &hint) {
                hint.question = any<Question>();
                hint.order = anyOrder();
            });
        }
    }

    std::mt19937 m_random;
    std::vector<Id> m_challenges;
    std::vector<Id> m_teams;
    Id m_lost; ///< refers to nothing that is here
};

/// Where two indices differ, in words; empty where they say the same.
QString difference(const RandomHunt &hunt, const WorkIndex &a, const WorkIndex &b)
{
    const HuntData &data = hunt.room.data;
    std::vector<Id> slots_ = data.all<Question>().ids();
    std::vector<Id> teams = hunt.teams(), challenges = hunt.challenges(), findings = data.all<Finding>().ids();
    for (std::vector<Id> *ids : {&slots_, &teams, &challenges, &findings})
        ids->push_back(hunt.lost());
    for (const Id &team : teams) {
        for (const Id &challenge : challenges) {
            for (const Id &slot : slots_) {
                const SlotWork &x = a.of({team, challenge, slot});
                const SlotWork &y = b.of({team, challenge, slot});
                if (idsOf(x.steps) != idsOf(y.steps))
                    return u"steps"_s;
                if (idsOf(x.findings) != idsOf(y.findings))
                    return u"findings of a slot"_s;
                if (idsOf(x.hintUses) != idsOf(y.hintUses))
                    return u"uses of hints"_s;
            }
        }
    }
    for (const Id &challenge : challenges) {
        if (idsOf(a.findingsOf(challenge)) != idsOf(b.findingsOf(challenge)))
            return u"findings of a challenge"_s;
    }
    for (const Id &finding : findings) {
        if (idsOf(a.amountsOf(finding)) != idsOf(b.amountsOf(finding)))
            return u"amounts"_s;
        if (idsOf(a.piecesOf(finding)) != idsOf(b.piecesOf(finding)) || a.evidenceOf(finding) != b.evidenceOf(finding))
            return u"evidence"_s;
    }
    return {};
}

} // namespace

class TestWorkIndex : public QObject
{
    Q_OBJECT
private slots:
    void followsEveryChange()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            RandomHunt hunt(seed);
            WorkIndex kept(hunt.room.data);
            for (int step = 0; step < 60; ++step) {
                kept.update(hunt.room.data, hunt.changeSome());
                const QString differs = difference(hunt, kept, WorkIndex(hunt.room.data));
                QVERIFY2(differs.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(differs)));
            }
        }
    }

    void workMovesWhenItsQuestionBecomesAnOverride()
    {
        HuntBuilder room;
        const Id becas = room.challenge(u"Becas"_s);
        const Id jaguares = room.team(u"Jaguares"_s, {becas});
        const Id base = room.question(u"¿Cuánto?"_s);
        const Id own = room.question(u"¿Cuánto en becas?"_s, MoneyStage::None, becas);
        const Id step = room.step(jaguares, becas, own, RouteResult::Found);
        const Id hint = room.hint(own, 2);
        room.opens(jaguares, becas, hint);
        WorkIndex work(room.data);
        QCOMPARE(work.of({jaguares, becas, own}).steps.size(), size_t(1));

        room.set(own, &Question::base, base);
        work.update(room.data, {own});
        QCOMPARE(work.of({jaguares, becas, own}).steps.size(), size_t(0));
        QCOMPARE(idsOf(work.of({jaguares, becas, base}).steps), std::vector<Id>{step});
        QCOMPARE(work.of({jaguares, becas, base}).hintUses.size(), size_t(1));
    }

    void usesWaitForTheirHint()
    {
        HuntBuilder room;
        const Id becas = room.challenge(u"Becas"_s);
        const Id jaguares = room.team(u"Jaguares"_s, {becas});
        const Id question = room.question(u"¿Cuánto?"_s);
        Hint hint;
        hint.id = room.newId();
        hint.question = question;
        room.opens(jaguares, becas, hint.id);
        WorkIndex work(room.data);
        QCOMPARE(work.of({jaguares, becas, question}).hintUses.size(), size_t(0));
        room.put(hint);
        work.update(room.data, {hint.id});
        QCOMPARE(work.of({jaguares, becas, question}).hintUses.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestWorkIndex)
#include "tst_work_index.moc"

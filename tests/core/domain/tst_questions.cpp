// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"
#include "tests/core/domain/hunt_builder.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void defaultsStandWhereNobodySaid()
    {
        HuntBuilder hunt;
        const Id challenge = hunt.challenge(u"Becas"_s);
        const Id base = hunt.question(u"¿Cuánto?"_s);
        const auto asked = questionsOf(hunt.data, challenge);
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked[0].slot, base);
        QCOMPARE(asked[0].question, base);
        QCOMPARE(asked[0].answerType, AnswerType::Text);
        QCOMPARE(asked[0].moneyStage, MoneyStage::None);
        QCOMPARE(asked[0].minutes, 20);
        QCOMPARE(asked[0].points, 10);
        QCOMPARE(asked[0].requiredEvidence, 1);
        QVERIFY(asked[0].isBase && !asked[0].isOverridden);
    }

    void overridesSpeakFieldByField()
    {
        HuntBuilder hunt;
        const Id here = hunt.challenge(u"Becas"_s), there = hunt.challenge(u"Obra"_s);
        Question base;
        base.text = u"¿Cuánto se asignó?"_s;
        base.why = u"Porque sí"_s;
        base.answerType = AnswerType::Amount;
        base.moneyStage = MoneyStage::Approved;
        base.minutes = 25;
        base.points = 10;
        base.columns = {u"Año"_s};
        const Id slot = hunt.put(base);
        Question over;
        over.challenge = here;
        over.base = slot;
        over.text = u"¿Cuánto se asignó a becas?"_s;
        over.points = 0;
        over.moneyStage = MoneyStage::None;
        const Id mine = hunt.put(over);

        const auto asked = askedQuestion(hunt.data, here, slot);
        QVERIFY(asked);
        QCOMPARE(asked->text, u"¿Cuánto se asignó a becas?"_s);
        QCOMPARE(asked->why, u"Porque sí"_s);
        QCOMPARE(asked->answerType, AnswerType::Amount);
        QCOMPARE(asked->moneyStage, MoneyStage::None);
        QCOMPARE(asked->minutes, 25);
        QCOMPARE(asked->points, 0);
        QCOMPARE(asked->columns, QStringList{u"Año"_s});
        QCOMPARE(asked->slot, slot);
        QCOMPARE(asked->question, mine);
        QVERIFY(asked->isBase && asked->isOverridden);

        QCOMPARE(askedQuestion(hunt.data, there, slot)->text, base.text);
        QCOMPARE(questionsOf(hunt.data, {}).front().text, base.text);
        QVERIFY(!questionsOf(hunt.data, {}).front().isOverridden);
        QCOMPARE(slotOf(hunt.data, mine), slot);
        QCOMPARE(slotOf(hunt.data, slot), slot);
    }

    void omittedIsNotAskedThere()
    {
        HuntBuilder hunt;
        const Id here = hunt.challenge(u"Becas"_s), there = hunt.challenge(u"Obra"_s);
        const Id slot = hunt.question(u"¿Cuánto?"_s);
        Question over;
        over.challenge = here;
        over.base = slot;
        over.omitted = true;
        hunt.put(over);
        QVERIFY(!askedQuestion(hunt.data, here, slot));
        QVERIFY(askedQuestion(hunt.data, there, slot));
        QCOMPARE(countQuestions(hunt.data), 1);
    }

    void ownQuestionsComeAfterTheBaseInOrder()
    {
        HuntBuilder hunt;
        const Id here = hunt.challenge(u"Becas"_s);
        const Id own = hunt.question(u"¿Y las mujeres?"_s, MoneyStage::None, here);
        const Id second = hunt.question(u"B"_s), first = hunt.question(u"A"_s);
        hunt.set(first, &Question::order, u"0a"_s);
        hunt.set(second, &Question::order, u"0b"_s);
        const auto asked = questionsOf(hunt.data, here);
        QCOMPARE(asked.size(), size_t(3));
        QCOMPARE(asked[0].slot, first);
        QCOMPARE(asked[1].slot, second);
        QCOMPARE(asked[2].slot, own);
        QVERIFY(!asked[2].isBase);
        hunt.challenge(u"Obra"_s);
        QCOMPARE(countQuestions(hunt.data), 5);
    }

    void hintsAndSourcesOfBaseAndOverride()
    {
        HuntBuilder hunt;
        const Id here = hunt.challenge(u"Becas"_s);
        const Id slot = hunt.question(u"¿Cuánto?"_s);
        Question over;
        over.challenge = here;
        over.base = slot;
        const Id mine = hunt.put(over);
        const Id ofOverride = hunt.hint(mine, 2), ofBase = hunt.hint(slot, 3);
        hunt.hint(hunt.newId(), 9);
        Source both;
        both.questions = {slot, mine};
        std::sort(both.questions.begin(), both.questions.end());
        const Id shared = hunt.put(both);
        Source only;
        only.questions = {mine};
        const Id special = hunt.put(only);
        const auto asked = askedQuestion(hunt.data, here, slot);
        QCOMPARE(asked->hints.size(), size_t(1));
        QCOMPARE(asked->hints[0]->id, ofOverride);
        QCOMPARE(asked->sources.size(), size_t(2));
        QCOMPARE(asked->sources[0]->id, shared);
        QCOMPARE(asked->sources[1]->id, special);
        QCOMPARE(questionsOf(hunt.data, {})[0].hints.size(), size_t(1));
        QCOMPARE(questionsOf(hunt.data, {})[0].hints[0]->id, ofBase);
        const Id there = hunt.challenge(u"Obra"_s);
        Question silent;
        silent.challenge = there;
        silent.base = slot;
        silent.text = u"¿Cuánto en obra?"_s;
        hunt.put(silent);
        QCOMPARE(askedQuestion(hunt.data, there, slot)->hints.size(), size_t(1));
        QCOMPARE(askedQuestion(hunt.data, there, slot)->hints[0]->id, ofBase);
    }

    void twoOverridesAfterAMergeTheFirstCounts()
    {
        HuntBuilder hunt;
        const Id here = hunt.challenge(u"Becas"_s);
        const Id slot = hunt.question(u"¿Cuánto?"_s);
        Question one, two;
        one.challenge = two.challenge = here;
        one.base = two.base = slot;
        one.text = u"Uno"_s;
        two.text = u"Dos"_s;
        two.why = u"Por qué"_s;
        const Id first = hunt.put(one);
        hunt.put(two);
        const auto asked = askedQuestion(hunt.data, here, slot);
        QCOMPARE(asked->text, u"Uno"_s);
        QCOMPARE(asked->why, u"Por qué"_s);
        QCOMPARE(asked->question, first);
    }

    void anOverrideWithoutItsBaseAsksNothing()
    {
        HuntBuilder hunt;
        const Id here = hunt.challenge(u"Becas"_s);
        Question over;
        over.challenge = here;
        over.base = hunt.newId();
        hunt.put(over);
        QVERIFY(questionsOf(hunt.data, here).empty());
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"

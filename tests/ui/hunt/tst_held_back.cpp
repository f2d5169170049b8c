// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/text_edits.h"
#include "ui/common/value_edits.h"
#include "ui/hunt/evidence_import.h"
#include "ui/hunt/finding_panel.h"

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// A finding that could be saved, open in its form.
Id beginWhole(HuntBench &bench, const Id &question)
{
    const Id finding = bench.beginFinding(question);
    EvidenceImport::addAddress(*bench.workspace, finding, u"https://uno.gob.mx"_s, bench.clock.today());
    return finding;
}

void saveByKey(HuntBench &bench)
{
    bench.key(Qt::Key_Return, Qt::ControlModifier);
}

void askForDates(HuntBench &bench)
{
    for (const Id &question : bench.questions)
        bench.workspace->apply(DraftEdit("set").set(question, &Question::answerType, AnswerType::Date));
}

} // namespace

/// What stands in the form of a finding and cannot be a record as it was typed: nothing of it is lost silently.
class TestHeldBack : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void anAmountWithLettersHoldsBackTheSave();
    void anAmountTypedBeforeTheFindingGoesWithIt();
    void aWrongYearHoldsBackTheSave();
    void aWrongDateHoldsBackTheSave();
    void anAddressThatWasNotAddedHoldsBackTheSave();
    void aDateThatCannotBeBelongsToItsFinding();
    void aDateTypedIsADraft();
};

void TestHeldBack::anAmountWithLettersHoldsBackTheSave()
{
    HuntBench bench;
    const Id finding = beginWhole(bench, bench.questions[0]);
    bench.press(u"Amount"_s);
    bench.visible<MoneyEdit>()->field()->setFocus();
    bench.type(u"12 millones"_s);
    saveByKey(bench);
    QVERIFY(!bench.data().find<Finding>(finding)->result);
    QVERIFY(bench.visible<FindingPanel>());
    QVERIFY(bench.visible<MoneyEdit>()->hasProblem());
    QVERIFY(bench.visible<MoneyEdit>()->field()->hasFocus());
    QVERIFY(bench.says(u"Correct the amount"_s));
    // Folded away it holds back as well, and stands open then.
    bench.press(u"Amount"_s);
    QVERIFY(!bench.visible<MoneyEdit>());
    bench.visible<GrowingTextEdit>(u"Answer"_s)->setFocus();
    saveByKey(bench);
    QVERIFY(!bench.data().find<Finding>(finding)->result);
    QVERIFY(bench.visible<MoneyEdit>());
    // The draft is there to be seen when the finding is opened again.
    bench.reopen();
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    QVERIFY(bench.visible<MoneyEdit>());
    QCOMPARE(bench.visible<MoneyEdit>()->text(), u"12 millones"_s);
    // An emptied field says nothing more.
    bench.write(bench.visible<MoneyEdit>()->field(), {});
    saveByKey(bench);
    QCOMPARE(bench.data().find<Finding>(finding)->result, RouteResult::Found);
    QVERIFY(bench.all<Amount>().empty());
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestHeldBack::anAmountTypedBeforeTheFindingGoesWithIt()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[2]);
    bench.key(Qt::Key_H);
    bench.visible<MoneyEdit>()->field()->setFocus();
    bench.type(u"12 millones"_s);
    bench.visible<GrowingTextEdit>(u"Answer"_s)->setFocus();
    bench.type(u"Se gastaron."_s);
    saveByKey(bench);
    QCOMPARE(bench.all<Finding>().size(), 1u);
    bench.reopen();
    bench.goTo(bench.team, bench.questions[2]);
    bench.key(Qt::Key_H);
    QCOMPARE(bench.visible<MoneyEdit>()->text(), u"12 millones"_s);
    bench.write(bench.visible<MoneyEdit>()->field(), u"12,000,000"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Amount>().size(), 1u);
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestHeldBack::aWrongYearHoldsBackTheSave()
{
    HuntBench bench;
    const Id finding = beginWhole(bench, bench.questions[2]);
    bench.write(bench.visible<MoneyEdit>()->field(), u"100"_s);
    auto *year = bench.visible<QLineEdit>(u"Year"_s);
    bench.write(year, u"215"_s);
    saveByKey(bench);
    QVERIFY(!bench.data().find<Finding>(finding)->result);
    QVERIFY(bench.says(u"Correct the year"_s));
    QVERIFY(year->hasFocus());
    bench.write(year, u"2015"_s);
    saveByKey(bench);
    QCOMPARE(bench.data().find<Finding>(finding)->result, RouteResult::Found);
    QCOMPARE(bench.all<Amount>().front()->year, 2015);
}

void TestHeldBack::aWrongDateHoldsBackTheSave()
{
    HuntBench bench;
    askForDates(bench);
    const Id finding = beginWhole(bench, bench.questions[0]);
    auto *date = bench.visible<DateEdit>();
    bench.write(date->field(), u"31/02/2026"_s);
    saveByKey(bench);
    QVERIFY(!bench.data().find<Finding>(finding)->result);
    QVERIFY(bench.says(u"Correct the date"_s));
    QVERIFY(date->field()->hasFocus());
    bench.write(date->field(), u"28/02/2026"_s);
    saveByKey(bench);
    QCOMPARE(bench.data().find<Finding>(finding)->result, RouteResult::Found);
    QCOMPARE(bench.data().find<Finding>(finding)->answer, u"2026-02-28"_s);
}

void TestHeldBack::anAddressThatWasNotAddedHoldsBackTheSave()
{
    HuntBench bench;
    const Id finding = beginWhole(bench, bench.questions[0]);
    bench.press(u"Web address"_s);
    bench.type(u"https://dos.gob.mx"_s);
    bench.visible<GrowingTextEdit>(u"Answer"_s)->setFocus();
    saveByKey(bench);
    QVERIFY(!bench.data().find<Finding>(finding)->result);
    QVERIFY(bench.says(u"web address"_s));
    QVERIFY(bench.visible<QLineEdit>(u"Web address"_s)->hasFocus());
    // Folded away as well.
    bench.press(u"Web address"_s);
    QVERIFY(!bench.visible<QLineEdit>(u"Web address"_s));
    saveByKey(bench);
    QVERIFY(!bench.data().find<Finding>(finding)->result);
    QVERIFY(bench.visible<QLineEdit>(u"Web address"_s)->hasFocus());
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Evidence>().size(), 2u);
    saveByKey(bench);
    QCOMPARE(bench.data().find<Finding>(finding)->result, RouteResult::Found);
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestHeldBack::aDateThatCannotBeBelongsToItsFinding()
{
    HuntBench bench;
    askForDates(bench);
    bench.beginFinding(bench.questions[0]);
    bench.write(bench.visible<DateEdit>()->field(), u"31/02/2026"_s);
    bench.beginFinding(bench.questions[1]);
    QCOMPARE(bench.visible<DateEdit>()->text(), QString());
    QVERIFY(!bench.visible<DateEdit>()->hasProblem());
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    QCOMPARE(bench.visible<DateEdit>()->text(), u"31/02/2026"_s);
    QVERIFY(bench.visible<DateEdit>()->hasProblem());
}

void TestHeldBack::aDateTypedIsADraft()
{
    HuntBench bench;
    askForDates(bench);
    bench.beginFinding(bench.questions[0]);
    bench.write(bench.visible<DateEdit>()->field(), u"31/02/2026"_s);
    bench.key(Qt::Key_Return);
    bench.reopen();
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    QCOMPARE(bench.visible<DateEdit>()->text(), u"31/02/2026"_s);
    bench.write(bench.visible<DateEdit>()->field(), {});
    bench.key(Qt::Key_Return);
    QVERIFY(bench.workspace->drafts().isEmpty());
    bench.write(bench.visible<DateEdit>()->field(), u"28/02/2026"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Finding>().front()->answer, u"2026-02-28"_s);
    QVERIFY(bench.workspace->drafts().isEmpty());
}

QTEST_MAIN(TestHeldBack)
#include "tst_held_back.moc"

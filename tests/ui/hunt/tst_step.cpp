// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/record_words.h"
#include "ui/common/text_edits.h"
#include "ui/common/work_draft.h"
#include "ui/hunt/not_found_panel.h"
#include "ui/hunt/source_box.h"
#include "ui/hunt/step_panel.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

Document addDocument(HuntBench &bench)
{
    Document paper;
    paper.id = Id::make(bench.clock);
    paper.title = u"Cuenta Pública 2015"_s;
    bench.workspace->apply(DraftEdit("create").create(paper));
    return paper;
}

/// A step of the first question; `what` completes it.
RouteStep addStep(HuntBench &bench, const std::function<void(RouteStep &)> &what = {})
{
    return bench.put<RouteStep>([&](RouteStep &step) {
        step.sourceText = u"Archivo municipal"_s;
        step.words = u"techumbre"_s;
        step.result = RouteResult::Partial;
        if (what)
            what(step);
    });
}

QLineEdit *placeOf(HuntBench &bench)
{
    return bench.visible<SourceBox>()->lineEdit();
}

QLineEdit *wordsOf(HuntBench &bench)
{
    return bench.visible<QLineEdit>(u"Words you searched"_s);
}

RouteStep stands(const HuntBench &bench, const Id &step)
{
    return *bench.data().find<RouteStep>(step);
}

void saveByKey(HuntBench &bench)
{
    bench.key(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/// The form of a step and that of what was not found.
class TestStep : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void aPlaceReplacedTakesItsDocumentAlong();
    void aDocumentStaysWithItsPlace();
    void theFormFollowsWhatIsUndone();
    void theFormOfNotFoundFollowsWhatIsUndone();
    void aDraftHoldsOnlyWhatWasTyped();
    void aSourceThatIsGoneKeepsItsStep();
    void sourcesOfOneNameAreToldApart();
    void aSourceRenamedMeanwhileStays();
    void aFormEmptiedAgainIsNoDraft_data();
    void aFormEmptiedAgainIsNoDraft();
    void aFormIsDiscardedAndRecovered_data();
    void aFormIsDiscardedAndRecovered();
    void changesOfAStepAreDiscarded();
    void aStepThatGoesClosesNoOtherForm();
    void whatWasTypedWaitsForAStepThatIsGone();
    void aResultHasOneKeyInAllForms();
};

void TestStep::aPlaceReplacedTakesItsDocumentAlong()
{
    HuntBench bench;
    const Document paper = addDocument(bench);
    bench.goTo(bench.team, bench.questions[0]);
    bench.page->hide();
    StepDraft::opened(*bench.workspace, bench.context->spot, paper.id);
    bench.page->show();
    bench.write(placeOf(bench), u"Ventanilla de transparencia"_s);
    wordsOf(bench)->setFocus();
    bench.type(u"techumbre"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_1);
    saveByKey(bench);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    QCOMPARE(bench.all<RouteStep>().front()->sourceText, u"Ventanilla de transparencia"_s);
    QVERIFY(bench.all<RouteStep>().front()->document.isNull());
    // Also in a step that is there already.
    const RouteStep step = addStep(bench, [&](RouteStep &each) { each.document = paper.id; });
    bench.openRecord(step.id);
    bench.write(placeOf(bench), u"Ventanilla de transparencia"_s);
    // Its draft knows as well.
    bench.key(Qt::Key_Escape);
    bench.openRecord(step.id);
    saveByKey(bench);
    QCOMPARE(stands(bench, step.id).sourceText, u"Ventanilla de transparencia"_s);
    QVERIFY(stands(bench, step.id).document.isNull());
}

void TestStep::aDocumentStaysWithItsPlace()
{
    HuntBench bench;
    const Document paper = addDocument(bench);
    bench.goTo(bench.team, bench.questions[0]);
    bench.page->hide();
    StepDraft::opened(*bench.workspace, bench.context->spot, paper.id);
    bench.page->show();
    wordsOf(bench)->setFocus();
    bench.type(u"techumbre"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_1);
    saveByKey(bench);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    const Id step = bench.all<RouteStep>().front()->id;
    QCOMPARE(stands(bench, step).document, paper.id);
    bench.openRecord(step);
    bench.write(wordsOf(bench), u"domos"_s);
    saveByKey(bench);
    QCOMPARE(stands(bench, step).words, u"domos"_s);
    QCOMPARE(stands(bench, step).document, paper.id);
}

void TestStep::theFormFollowsWhatIsUndone()
{
    HuntBench bench;
    const RouteStep step = addStep(bench);
    bench.workspace->apply(DraftEdit("set").set(step.id, &RouteStep::words, u"techo"_s));
    bench.openRecord(step.id);
    QCOMPARE(wordsOf(bench)->text(), u"techo"_s);
    auto *note = bench.visible<GrowingTextEdit>(u"Note"_s);
    note->setFocus();
    bench.type(u"Cierra a las tres."_s);
    bench.workspace->undo();
    QCOMPARE(wordsOf(bench)->text(), u"techumbre"_s);
    QCOMPARE(note->value(), u"Cierra a las tres."_s);
    saveByKey(bench);
    QCOMPARE(stands(bench, step.id).words, u"techumbre"_s);
    QCOMPARE(stands(bench, step.id).note, u"Cierra a las tres."_s);
    // What a person changed themselves stands.
    bench.openRecord(step.id);
    bench.write(wordsOf(bench), u"domos"_s);
    bench.workspace->apply(DraftEdit("set").set(step.id, &RouteStep::words, u"otra cosa"_s));
    QCOMPARE(wordsOf(bench)->text(), u"domos"_s);
    saveByKey(bench);
    QCOMPARE(stands(bench, step.id).words, u"domos"_s);
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestStep::theFormOfNotFoundFollowsWhatIsUndone()
{
    HuntBench bench;
    const Finding finding = bench.putNotFound(u"Archivo municipal"_s);
    bench.workspace->apply(DraftEdit("set").set(finding.id, &Finding::whereLooked, u"Nada"_s));
    bench.openRecord(finding.id);
    auto *where = bench.visible<GrowingTextEdit>(u"Where did you look?"_s);
    QCOMPARE(where->value(), u"Nada"_s);
    for (QRadioButton *each : bench.visible<NotFoundPanel>()->findChildren<QRadioButton *>()) {
        if (each->text().contains(RecordWords::of(RouteResult::NotProduced)))
            each->click();
    }
    bench.workspace->undo();
    QCOMPARE(where->value(), u"Archivo municipal"_s);
    where->setFocus();
    saveByKey(bench);
    QCOMPARE(bench.data().find<Finding>(finding.id)->whereLooked, u"Archivo municipal"_s);
    QCOMPARE(bench.data().find<Finding>(finding.id)->result, RouteResult::NotProduced);
}

void TestStep::aDraftHoldsOnlyWhatWasTyped()
{
    HuntBench bench;
    const RouteStep step = addStep(bench);
    const Finding finding = bench.putNotFound(u"Archivo municipal"_s);
    bench.openRecord(step.id);
    bench.visible<GrowingTextEdit>(u"Note"_s)->setFocus();
    bench.type(u"Cierra a las tres."_s);
    bench.openRecord(finding.id);
    bench.key(Qt::Key_6);
    bench.key(Qt::Key_Escape);
    bench.workspace->apply(DraftEdit("set")
                               .set(step.id, &RouteStep::words, u"techo"_s)
                               .set(finding.id, &Finding::whereLooked, u"Oficialía de partes"_s));
    bench.openRecord(step.id);
    QCOMPARE(wordsOf(bench)->text(), u"techo"_s);
    QCOMPARE(bench.visible<GrowingTextEdit>(u"Note"_s)->value(), u"Cierra a las tres."_s);
    bench.openRecord(finding.id);
    QCOMPARE(bench.visible<GrowingTextEdit>(u"Where did you look?"_s)->value(), u"Oficialía de partes"_s);
}

void TestStep::aSourceThatIsGoneKeepsItsStep()
{
    HuntBench bench;
    const RouteStep step = addStep(bench, [&](RouteStep &each) {
        each.source = bench.source;
        each.sourceText.clear();
    });
    bench.workspace->apply(DraftEdit("delete").removeCascade<Source>(bench.data(), bench.source));
    bench.openRecord(step.id);
    QCOMPARE(placeOf(bench)->text(), RecordWords::notHere());
    bench.write(wordsOf(bench), u"domos"_s);
    saveByKey(bench);
    QCOMPARE(stands(bench, step.id).words, u"domos"_s);
    QCOMPARE(stands(bench, step.id).source, bench.source);
    QVERIFY(stands(bench, step.id).sourceText.isEmpty());
    bench.openRecord(step.id);
    bench.write(placeOf(bench), u"Ventanilla"_s);
    saveByKey(bench);
    QVERIFY(stands(bench, step.id).source.isNull());
    QCOMPARE(stands(bench, step.id).sourceText, u"Ventanilla"_s);
}

void TestStep::sourcesOfOneNameAreToldApart()
{
    HuntBench bench;
    Institution other;
    other.id = Id::make(bench.clock);
    other.name = u"Congreso del Estado"_s;
    Source second;
    second.id = Id::make(bench.clock);
    second.name = u"Portal de transparencia del municipio"_s;
    second.institution = other.id;
    Source third = second;
    third.id = Id::make(bench.clock);
    bench.workspace->apply(DraftEdit("create").create(other).create(second).create(third));
    bench.goTo(bench.team, bench.questions[0]);
    for (const Id &wanted : {bench.source, second.id, third.id}) {
        bench.key(Qt::Key_P);
        auto *box = bench.visible<SourceBox>();
        QStringList names;
        for (int i = 0; i < box->count(); ++i) {
            if (!box->itemText(i).isEmpty())
                names << box->itemText(i);
        }
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.removeDuplicates(), 0);
        box->setCurrentIndex(box->findData(wanted.toBytes()));
        box->lineEdit()->setFocus();
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_1);
        saveByKey(bench);
        QCOMPARE(bench.all<RouteStep>().back()->source, wanted);
        QVERIFY(bench.all<RouteStep>().back()->sourceText.isEmpty());
    }
    // A name shared is no name: what is typed so stays typed until one is chosen.
    bench.key(Qt::Key_P);
    bench.type(u"Portal de transparencia del municipio · Congreso"_s);
    QVERIFY(bench.visible<SourceBox>()->source().isNull());
}

void TestStep::aSourceRenamedMeanwhileStays()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    bench.type(u"portal de transparencia del municipio"_s);
    bench.workspace->apply(DraftEdit("set").set(bench.source, &Source::name, u"Portal municipal"_s));
    QCOMPARE(bench.visible<SourceBox>()->source(), bench.source);
    QCOMPARE(placeOf(bench)->text(), u"Portal municipal"_s);
}

void TestStep::aFormEmptiedAgainIsNoDraft_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("step") << int(Qt::Key_P);
    QTest::newRow("not found") << int(Qt::Key_N);
    QTest::newRow("finding") << int(Qt::Key_H);
}

void TestStep::aFormEmptiedAgainIsNoDraft()
{
    QFETCH(int, form);
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key(form));
    bench.type(u"Ven"_s);
    QTRY_COMPARE(bench.workspace->drafts().size(), 1);
    for (int i = 0; i < 3; ++i)
        bench.key(Qt::Key_Backspace);
    QTRY_VERIFY(bench.workspace->drafts().isEmpty());
    bench.key(Qt::Key_Escape);
    bench.goTo(bench.team, bench.questions[1]);
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(!bench.visible<StepPanel>());
    QVERIFY(!bench.visible<NotFoundPanel>());
    QVERIFY(!bench.visible<GrowingTextEdit>(u"Answer"_s));
}

void TestStep::aFormIsDiscardedAndRecovered_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("aspect");
    QTest::newRow("step") << int(Qt::Key_P) << u"Discard this step"_s << u"step"_s;
    QTest::newRow("not found") << int(Qt::Key_N) << u"Discard this note"_s << u"not_found"_s;
}

void TestStep::aFormIsDiscardedAndRecovered()
{
    QFETCH(int, form);
    QFETCH(QString, link);
    QFETCH(QString, aspect);
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key(form));
    // With nothing in it there is nothing to discard: × closes it.
    QVERIFY(!bench.button(link));
    bench.type(u"Ventanilla"_s);
    bench.press(link);
    QVERIFY(bench.workspace->drafts().isEmpty());
    QVERIFY(!bench.visible<StepPanel>());
    QVERIFY(!bench.visible<NotFoundPanel>());
    bench.goTo(bench.team, bench.questions[1]);
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(!bench.visible<StepPanel>());
    QVERIFY(bench.inNotice(u"Recover"_s));
    bench.inNotice(u"Recover"_s)->click();
    QVERIFY(bench.notices.isHidden());
    QCOMPARE(bench.went.size(), 1u);
    QCOMPARE(bench.went.back().aspect, aspect);
    QCOMPARE(bench.went.back().slot, bench.questions[0]);
    bench.page->show(bench.went.back());
    const QString now = form == Qt::Key_P ? placeOf(bench)->text()
                                          : bench.visible<GrowingTextEdit>(u"Where did you look?"_s)->value();
    QCOMPARE(now, u"Ventanilla"_s);
    QVERIFY(bench.button(link));
}

void TestStep::changesOfAStepAreDiscarded()
{
    HuntBench bench;
    const RouteStep step = addStep(bench);
    bench.openRecord(step.id);
    QVERIFY(!bench.button(u"Discard the changes"_s));
    bench.write(wordsOf(bench), u"domos"_s);
    bench.press(u"Discard the changes"_s);
    QVERIFY(bench.workspace->drafts().isEmpty());
    bench.openRecord(step.id);
    QCOMPARE(wordsOf(bench)->text(), u"techumbre"_s);
    bench.inNotice(u"Recover"_s)->click();
    bench.page->show(bench.went.back());
    QCOMPARE(wordsOf(bench)->text(), u"domos"_s);
}

void TestStep::aStepThatGoesClosesNoOtherForm()
{
    HuntBench bench;
    const RouteStep step = addStep(bench);
    bench.openRecord(step.id);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_H);
    bench.type(u"Se aprobaron"_s);
    bench.workspace->apply(DraftEdit("delete").removeCascade<RouteStep>(bench.data(), step.id));
    bench.page->refresh();
    QVERIFY(bench.visible<GrowingTextEdit>(u"Answer"_s));
}

void TestStep::whatWasTypedWaitsForAStepThatIsGone()
{
    HuntBench bench;
    const RouteStep step = addStep(bench);
    bench.openRecord(step.id);
    bench.write(wordsOf(bench), u"domos"_s);
    bench.workspace->apply(DraftEdit("delete").removeCascade<RouteStep>(bench.data(), step.id));
    QVERIFY(!bench.visible<StepPanel>());
    bench.goTo(bench.team, bench.questions[1]);
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(!bench.visible<StepPanel>());
    bench.workspace->undo();
    bench.openRecord(step.id);
    QCOMPARE(wordsOf(bench)->text(), u"domos"_s);
}

void TestStep::aResultHasOneKeyInAllForms()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    const std::vector<std::pair<Qt::Key, RouteResult>> keys{{Qt::Key_1, RouteResult::Found}, {Qt::Key_2, RouteResult::Partial},
        {Qt::Key_3, RouteResult::NotFound}, {Qt::Key_4, RouteResult::ExistsUnusable}, {Qt::Key_5, RouteResult::NeedsRequest},
        {Qt::Key_6, RouteResult::NotProduced}};
    for (const Qt::Key form : {Qt::Key_P, Qt::Key_N, Qt::Key_H}) {
        bench.key(form);
        int found = 0;
        for (const auto &[key, result] : keys) {
            const QString words = QString::number(int(key) - int(Qt::Key_0)) + u" · "_s + RecordWords::of(result);
            for (QRadioButton *each : bench.page->findChildren<QRadioButton *>()) {
                if (!each->isVisible() || !each->text().contains(RecordWords::of(result)))
                    continue;
                ++found;
                QCOMPARE(each->text(), words);
                each->setFocus();
                bench.key(key);
                QVERIFY(each->isChecked());
            }
        }
        QVERIFY(found >= 3);
        bench.key(Qt::Key_Escape);
    }
}

QTEST_MAIN(TestStep)
#include "tst_step.moc"

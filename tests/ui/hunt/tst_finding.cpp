// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/buttons.h"
#include "ui/common/card_list.h"
#include "ui/common/text_edits.h"
#include "ui/common/value_edits.h"
#include "ui/common/work_draft.h"
#include "ui/hunt/evidence_import.h"
#include "ui/hunt/not_found_panel.h"
#include "ui/hunt/request_box.h"
#include "ui/hunt/source_box.h"
#include "ui/hunt/step_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

Document addPaper(HuntBench &bench, const QString &title)
{
    Document paper;
    paper.id = Id::make(bench.clock);
    paper.title = title;
    bench.workspace->apply(DraftEdit("create").create(paper));
    return paper;
}

void choose(QComboBox *box, int row)
{
    box->setCurrentIndex(row);
    emit box->activated(row);
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void aRecommendationNamesNobodyElsesInstitution();
    void anAddressTypedBelongsToItsQuestion();
    void aPageTypedStandsAndIsADraft();
    void aFormatTypedStandsAndIsADraft();
    void anUnlistedFormatIsJudgedByAPerson();
    void aWrongYearStandsUntilItIsMended();
    void anAmountSaysItsEvidenceAndStage();
    void undoTakesBackWhatTheNoticeTells();
    void evidenceForADeletedFindingIsSaid();
    void theRequestIsShownAtOnce();
    void aFormIsKeptWhileItIsTypedIn();
    void theResultOfNotFoundIsInItsDraft();
    void theLawOfASourceIsSaid();
    void aDocumentOpenedBeginsAStep();
    void whatWasAskedForWaitsForTheTeam();
    void aRegionMarkedAgainIsThatOfItsEvidence();
};

void TestFinding::aRecommendationNamesNobodyElsesInstitution()
{
    HuntBench bench;
    for (int i : {0, 1}) {
        bench.beginFinding(bench.questions[size_t(i)]);
        bench.press(u"Recommendation"_s);
        auto *who = bench.visible<QComboBox>(u"Who could do it"_s);
        QVERIFY(who);
        QCOMPARE(who->currentIndex(), 0);
        if (i == 0)
            choose(who, 1);
        auto *text = bench.visible<GrowingTextEdit>(u"What would make this easier to find or to use?"_s);
        QVERIFY(text);
        text->setFocus();
        bench.type(u"Publicar la tabla."_s);
        text->settle();
        QCOMPARE(bench.all<Recommendation>().size(), size_t(i + 1));
        // A choice without words stays with the finding that it was made for.
        if (i == 0)
            QVERIFY(!bench.all<Recommendation>().front()->institution.isNull());
    }
    QVERIFY(bench.all<Recommendation>().back()->institution.isNull());
    bench.beginFinding(bench.questions[2]);
    bench.press(u"Recommendation"_s);
    choose(bench.visible<QComboBox>(u"Who could do it"_s), 1);
    bench.beginFinding(bench.questions[3]);
    bench.press(u"Recommendation"_s);
    QCOMPARE(bench.visible<QComboBox>(u"Who could do it"_s)->currentIndex(), 0);
}

void TestFinding::anAddressTypedBelongsToItsQuestion()
{
    HuntBench bench;
    bench.beginFinding(bench.questions[0]);
    bench.press(u"Web address"_s);
    bench.type(u"https://www.ejemplo.gob.mx/med"_s);
    bench.beginFinding(bench.questions[1]);
    QVERIFY(!bench.visible<QLineEdit>(u"Web address"_s));
    bench.press(u"Web address"_s);
    QCOMPARE(bench.visible<QLineEdit>(u"Web address"_s)->text(), QString());
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    QVERIFY(bench.visible<QLineEdit>(u"Web address"_s));
    QCOMPARE(bench.visible<QLineEdit>(u"Web address"_s)->text(), u"https://www.ejemplo.gob.mx/med"_s);
}

void TestFinding::aPageTypedStandsAndIsADraft()
{
    HuntBench bench;
    const Document paper = addPaper(bench, u"Cuenta Pública 2015"_s);
    const Id finding = bench.beginFinding(bench.questions[0]);
    EvidenceImport::addDocument(*bench.workspace, finding, paper.id);
    bench.press(u"Page and quote"_s);
    auto *page = bench.visible<QSpinBox>(u"Page"_s);
    QVERIFY(page);
    page->setFocus();
    page->selectAll();
    bench.key(Qt::Key_1);
    bench.page->refresh();
    bench.key(Qt::Key_2);
    bench.page->refresh();
    QCOMPARE(page->value(), 12);
    QCOMPARE(bench.all<Evidence>().front()->place.page, 0);
    bench.reopen();
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    bench.press(u"Page and quote"_s);
    page = bench.visible<QSpinBox>(u"Page"_s);
    QVERIFY(page);
    QCOMPARE(page->value(), 12);
    page->setFocus();
    bench.visible<GrowingTextEdit>(u"Answer"_s)->setFocus();
    QCOMPARE(bench.all<Evidence>().front()->place.page, 12);
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestFinding::aFormatTypedStandsAndIsADraft()
{
    HuntBench bench;
    bench.beginFinding(bench.questions[0]);
    bench.press(u"Openness"_s);
    auto *format = bench.visible<QComboBox>(u"File format"_s);
    format->setFocus();
    bench.type(u"xl"_s);
    bench.page->refresh();
    bench.type(u"sx"_s);
    QCOMPARE(format->currentText(), u"xlsx"_s);
    QVERIFY(bench.all<Assessment>().empty());
    bench.reopen();
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    bench.press(u"Openness"_s);
    format = bench.visible<QComboBox>(u"File format"_s);
    QCOMPARE(format->currentText(), u"xlsx"_s);
    format->setFocus();
    bench.visible<GrowingTextEdit>(u"Answer"_s)->setFocus();
    QCOMPARE(bench.all<Assessment>().size(), 1u);
    QCOMPARE(bench.all<Assessment>().front()->format, u"xlsx"_s);
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestFinding::anUnlistedFormatIsJudgedByAPerson()
{
    HuntBench bench;
    bench.beginFinding(bench.questions[0]);
    bench.press(u"Openness"_s);
    auto *format = bench.visible<QComboBox>(u"File format"_s);
    const QString yes = u"Are they in an open format that a machine can read?: Yes"_s;
    const auto write = [&](const QString &text) {
        format->lineEdit()->setFocus();
        format->lineEdit()->selectAll();
        bench.type(text);
        QTest::keyClick(format->lineEdit(), Qt::Key_Return);
        QCOMPARE(bench.all<Assessment>().front()->format, text);
    };
    write(u"dbf"_s);
    auto *chip = bench.visible<QAbstractButton>(yes);
    QVERIFY(chip);
    QVERIFY(chip->isEnabled());
    for (QAbstractButton *each : bench.page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->isCheckable() && each->text() == u"Yes"_s && !each->isChecked())
            each->click();
    }
    QVERIFY(bench.button(u"Openness: 100 of 100"_s));
    write(u"pdf"_s);
    QVERIFY(!chip->isEnabled());
    QVERIFY(bench.button(u"Openness: 80 of 100"_s));
}

void TestFinding::aWrongYearStandsUntilItIsMended()
{
    const QString sentence = u"Write the year with four figures"_s;
    HuntBench bench;
    bench.beginFinding(bench.questions[2]);
    const auto write = [&](QLineEdit *field, const QString &text) {
        field->setFocus();
        field->selectAll();
        bench.type(text);
        bench.key(Qt::Key_Return);
    };
    write(bench.visible<MoneyEdit>()->field(), u"100"_s);
    QCOMPARE(bench.all<Amount>().size(), 1u);
    auto *year = bench.visible<QLineEdit>(u"Year"_s);
    QVERIFY(year);
    write(year, u"215"_s);
    QVERIFY(bench.says(sentence));
    write(bench.visible<MoneyEdit>()->field(), u"200"_s);
    QCOMPARE(bench.all<Amount>().front()->money->number.toPlain(), u"200.00"_s);
    QCOMPARE(bench.all<Amount>().front()->year, 0);
    QCOMPARE(year->text(), u"215"_s);
    QVERIFY(bench.says(sentence));
    // As after a crash: the words and their sentence stand there again.
    bench.reopen();
    bench.goTo(bench.team, bench.questions[2]);
    bench.key(Qt::Key_H);
    year = bench.visible<QLineEdit>(u"Year"_s);
    QCOMPARE(year->text(), u"215"_s);
    QVERIFY(bench.says(sentence));
    write(year, u"2015"_s);
    QCOMPARE(bench.all<Amount>().front()->year, 2015);
    QVERIFY(!bench.says(sentence));
    QVERIFY(bench.workspace->drafts().isEmpty());
}

void TestFinding::anAmountSaysItsEvidenceAndStage()
{
    HuntBench bench;
    const Id finding = bench.beginFinding(bench.questions[2]);
    bench.visible<MoneyEdit>()->field()->setFocus();
    bench.type(u"100"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.button(u"What is “accrued”?"_s));
    EvidenceImport::addAddress(*bench.workspace, finding, u"https://uno.gob.mx"_s, bench.clock.today());
    QVERIFY(!bench.visible<QComboBox>(u"Evidence of this amount"_s));
    EvidenceImport::addAddress(*bench.workspace, finding, u"https://dos.gob.mx"_s, bench.clock.today());
    auto *which = bench.visible<QComboBox>(u"Evidence of this amount"_s);
    QVERIFY(which);
    QCOMPARE(which->count(), 3);
    QCOMPARE(which->itemText(2), u"https://dos.gob.mx"_s);
    choose(which, 2);
    const Id second = bench.all<Amount>().front()->evidence;
    QVERIFY(bench.data().find<Evidence>(second));
    QCOMPARE(bench.data().find<Evidence>(second)->url, u"https://dos.gob.mx"_s);
    bench.page->refresh();
    QCOMPARE(which->currentIndex(), 2);
    choose(which, 0);
    QVERIFY(bench.all<Amount>().front()->evidence.isNull());
}

void TestFinding::undoTakesBackWhatTheNoticeTells()
{
    HuntBench bench;
    const Id finding = bench.beginFinding(bench.questions[0]);
    bench.press(u"Delete this finding"_s);
    QVERIFY(!bench.data().find<Finding>(finding));
    QVERIFY(bench.inNotice(u"Undo"_s));
    // Something came after: the button would take back the wrong thing, so it is not there until that is gone.
    bench.workspace->apply(DraftEdit("set").set(bench.team, &Team::name, u"Equipo Ceiba"_s));
    QVERIFY(!bench.inNotice(u"Undo"_s));
    bench.workspace->undo();
    QVERIFY(bench.inNotice(u"Undo"_s));
    bench.inNotice(u"Undo"_s)->click();
    QVERIFY(bench.data().find<Finding>(finding));
    QVERIFY(bench.notices.isHidden());
}

void TestFinding::evidenceForADeletedFindingIsSaid()
{
    HuntBench bench;
    QFile file(bench.dir.filePath(u"obra.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("obra,monto\n");
    file.close();
    const Id finding = bench.beginFinding(bench.questions[0]);
    EvidenceImport::addFiles(*bench.context, finding, bench.team, {file.fileName()});
    bench.workspace->apply(DraftEdit("delete").removeCascade<Finding>(bench.data(), finding));
    QTRY_COMPARE_WITH_TIMEOUT(bench.all<Document>().size(), 1u, 20'000);
    QTRY_VERIFY(bench.notices.words().contains(u"deleted meanwhile"_s));
    QVERIFY(bench.all<Evidence>().empty());
}

void TestFinding::theRequestIsShownAtOnce()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_N);
    for (QRadioButton *each : bench.visible<NotFoundPanel>()->findChildren<QRadioButton *>()) {
        if (each->text().startsWith(u'5'))
            each->click();
    }
    bench.press(u"Write the request"_s);
    QVERIFY(bench.visible<StepPanel>());
    QVERIFY(bench.visible<RequestBox>());
}

void TestFinding::aFormIsKeptWhileItIsTypedIn()
{
    for (const Qt::Key form : {Qt::Key_P, Qt::Key_N, Qt::Key_H}) {
        HuntBench bench;
        bench.goTo(bench.team, bench.questions[0]);
        bench.key(form);
        bench.type(u"Periódico oficial"_s);
        QTRY_COMPARE(bench.workspace->drafts().size(), 1);
    }
}

void TestFinding::theResultOfNotFoundIsInItsDraft()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_N);
    bench.type(u"Periódico oficial"_s);
    const auto notProduced = [&] {
        QRadioButton *found = nullptr;
        for (QRadioButton *each : bench.visible<NotFoundPanel>()->findChildren<QRadioButton *>())
            found = each->text().startsWith(u'6') ? each : found;
        return found;
    };
    notProduced()->click();
    bench.visible<NotFoundPanel>()->hide();
    bench.reopen();
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(bench.visible<NotFoundPanel>());
    QVERIFY(notProduced()->isChecked());
    QCOMPARE(bench.visible<GrowingTextEdit>(u"Where did you look?"_s)->value(), u"Periódico oficial"_s);
}

void TestFinding::theLawOfASourceIsSaid()
{
    HuntBench bench;
    bench.workspace->apply(DraftEdit("set")
                               .set(bench.source, &Source::law, u"Ley General de Transparencia"_s)
                               .set(bench.source, &Source::article, u"65"_s)
                               .set(bench.source, &Source::fraction, u"XXI"_s));
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    QVERIFY(!bench.says(u"Ley General"_s));
    bench.type(u"Portal de transparencia del municipio"_s);
    QVERIFY(bench.says(u"Ley General de Transparencia, article 65, fraction XXI (not verified)"_s));
    bench.workspace->apply(DraftEdit("set").set(bench.source, &Source::verified, true));
    QVERIFY(bench.says(u"Ley General de Transparencia, article 65, fraction XXI."_s));
    bench.type(u" de al lado"_s);
    QVERIFY(!bench.says(u"Ley General"_s));
}

void TestFinding::aDocumentOpenedBeginsAStep()
{
    HuntBench bench;
    const Document first = addPaper(bench, u"Cuenta Pública 2014"_s);
    const Document second = addPaper(bench, u"Cuenta Pública 2015"_s);
    bench.goTo(bench.team, bench.questions[0]);
    const SlotKey spot = bench.context->spot;
    QCOMPARE(spot.team, bench.team);
    QCOMPARE(spot.slot, bench.questions[0]);
    bench.page->hide();
    // Leafing through: the one that was opened last is where the step looks.
    StepDraft::opened(*bench.workspace, spot, first.id);
    StepDraft::opened(*bench.workspace, spot, second.id);
    QVERIFY(bench.all<RouteStep>().empty());
    bench.page->show();
    QVERIFY(bench.visible<StepPanel>());
    QCOMPARE(bench.visible<SourceBox>()->currentText(), u"Library: Cuenta Pública 2015"_s);
    // What a person wrote is not replaced.
    bench.visible<QLineEdit>(u"Words you searched"_s)->setFocus();
    bench.type(u"techumbre"_s);
    bench.page->hide();
    StepDraft::opened(*bench.workspace, spot, first.id);
    bench.page->show();
    QCOMPARE(bench.visible<SourceBox>()->currentText(), u"Library: Cuenta Pública 2015"_s);
    QCOMPARE(bench.visible<QLineEdit>(u"Words you searched"_s)->text(), u"techumbre"_s);
}

void TestFinding::whatWasAskedForWaitsForTheTeam()
{
    HuntBench bench;
    const Document paper = addPaper(bench, u"Cuenta Pública 2015"_s);
    Destination asked;
    asked.page = PageId::Hunt;
    asked.aspect = u"evidence"_s;
    asked.document = paper.id;
    asked.place = {12, 100, 200, 3000, 400, {}};
    bench.page->show(asked);
    auto *teams = bench.visible<CardList>(u"Teams"_s);
    QVERIFY(teams);
    teams->setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page->spot().team, bench.team);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
    QCOMPARE(bench.all<Evidence>().front()->document, paper.id);
    QCOMPARE(bench.all<Evidence>().front()->place, asked.place);
    // Once only.
    for (const Command &command : bench.page->commands()) {
        if (command.id == u"hunt.team"_s)
            command.run();
    }
    bench.visible<CardList>(u"Teams"_s)->setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
}

void TestFinding::aRegionMarkedAgainIsThatOfItsEvidence()
{
    HuntBench bench;
    const Document paper = addPaper(bench, u"Cuenta Pública 2015"_s);
    const Id finding = bench.beginFinding(bench.questions[0]);
    EvidenceImport::addDocument(*bench.workspace, finding, paper.id, {12, 100, 200, 3000, 400, u"techumbre"_s});
    const Id evidence = bench.all<Evidence>().front()->id;
    bench.press(u"Page and quote"_s);
    bench.press(u"Mark it on the page"_s);
    QCOMPARE(bench.went.size(), 1u);
    QCOMPARE(bench.went.back().page, PageId::Library);
    QCOMPARE(bench.went.back().record, evidence);
    // Meanwhile the page went on to another question.
    bench.goTo(bench.team, bench.questions[1]);
    Destination marked;
    marked.page = PageId::Hunt;
    marked.aspect = u"evidence"_s;
    marked.document = paper.id;
    marked.record = evidence;
    marked.place = {12, 500, 600, 700, 80, {}};
    bench.page->show(marked);
    QCOMPARE(bench.page->spot().slot, bench.questions[0]);
    QCOMPARE(bench.all<Finding>().size(), 1u);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
    const Place place = bench.all<Evidence>().front()->place;
    QCOMPARE(place.left, 500);
    QCOMPARE(place.quote, u"techumbre"_s);
    QCOMPARE(bench.visible<GrowingTextEdit>(u"Answer"_s)->value(), u"Se aprobaron 40.8 millones."_s);
    // Another region, without saying of which: one more.
    marked.record = {};
    marked.place.page = 13;
    bench.page->show(marked);
    QCOMPARE(bench.all<Evidence>().size(), 2u);
}

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/buttons.h"
#include "ui/common/card_list.h"
#include "ui/common/side_panel.h"
#include "ui/common/text_edits.h"
#include "ui/common/value_edits.h"
#include "ui/hunt/drop_box.h"
#include "ui/hunt/finding_panel.h"
#include "ui/hunt/not_found_panel.h"
#include "ui/hunt/request_box.h"
#include "ui/hunt/row_button.h"
#include "ui/hunt/source_box.h"
#include "ui/hunt/step_panel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

class TestHuntPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void aTeamGoesItsWholeWayByKeyboard();
    void aStepWithoutResultSaysWhatIsMissing();
    void evidenceByDropOfAFile();
    void evidenceByPasteOfAPicture();
    void aHugePictureIsRefusedWithASentence();
    void evidenceByAddressAndFromTheLibrary();
    void aFindingIsEditedInPlaceAndDeletedWithUndo();
    void anAmountIsExactAndMissingEvidenceIsSaid();
    void notFoundIsOneKeyAfterTheRoute();
    void hintsCostOnlyInCompetition();
    void whatIsBeingTypedStandsWhenThePageLooksAgain();
    void aStepTypedSurvivesWithoutSettling();
    void aFindingTypedSurvivesWithoutSettling();
    void aRequestIsWrittenInSpanish();
    void aTeamSeesOnlyItsOwn();
    void aReadOnlyFileIsOnlyLookedAt();
    void listsAreSoundModels();
    void pageStandsBothSizes_data();
    void pageStandsBothSizes();
};

void TestHuntPage::aTeamGoesItsWholeWayByKeyboard()
{
    HuntBench bench;
    // The picker has the focus on the first team; Enter picks it.
    auto *teams = bench.visible<CardList>(u"Teams"_s);
    QVERIFY(teams);
    teams->setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.page->spot().team, bench.team);
    QCOMPARE(bench.page->spot().slot, bench.questions[0]);

    // A step: P, source, Enter, words, Enter, result key, Enter.
    bench.key(Qt::Key_P);
    bench.type(u"portal de transparencia del municipio"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"techumbres 2015"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    const RouteStep step = *bench.all<RouteStep>().front();
    QCOMPARE(step.source, bench.source);
    QCOMPARE(step.words, u"techumbres 2015"_s);
    QCOMPARE(step.result, RouteResult::Partial);
    QCOMPARE(step.team, bench.team);
    QCOMPARE(step.question, bench.questions[0]);
    QVERIFY(step.at.isValid());
    QVERIFY(bench.workspace->drafts().isEmpty());

    // A finding with an address as evidence: H, answer, then the address, Ctrl+Enter.
    bench.key(Qt::Key_H);
    bench.type(u"Se aprobaron 40.8 millones."_s);
    bench.press(u"Web address"_s);
    bench.type(u"https://www.ejemplo.gob.mx/presupuesto"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
    QCOMPARE(bench.all<Evidence>().front()->capturedOn, bench.clock.today());
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<Finding>().size(), 1u);
    QCOMPARE(bench.all<Finding>().front()->result, RouteResult::Found);
    QCOMPARE(bench.all<Finding>().front()->text, u"Se aprobaron 40.8 millones."_s);

    // On to the next question with the arrow, and not found with N and Enter.
    auto *questions = bench.visible<CardList>(u"Questions"_s);
    questions->setFocus();
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.page->spot().slot, bench.questions[1]);
    bench.key(Qt::Key_N);
    bench.type(u"Periódico oficial"_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<Finding>().size(), 2u);
    for (const Finding *finding : bench.all<Finding>())
        QCOMPARE(finding->result, finding->question == bench.questions[1] ? RouteResult::NotFound : RouteResult::Found);
    QCOMPARE(questions->items().at(1).mark, Mark::NotFound);
}

void TestHuntPage::aStepWithoutResultSaysWhatIsMissing()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.all<RouteStep>().empty());
    bool said = false;
    for (const WrapLabel *label : bench.page->findChildren<WrapLabel *>())
        said = said || (label->isVisible() && label->text() == u"Write where you looked."_s);
    QVERIFY(said);
}

void TestHuntPage::evidenceByDropOfAFile()
{
    HuntBench bench;
    QFile file(bench.dir.filePath(u"año 2015.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("obra,monto\ntechumbre,40800000.00\n");
    file.close();
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    bench.type(u"Está en la tabla."_s);
    auto *box = bench.visible<DropBox>();
    QVERIFY(box);
    QMimeData brought;
    brought.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &brought, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(box, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &brought, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(box, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(bench.all<Evidence>().size(), 1u, 20'000);
    const Document *document = bench.data().find<Document>(bench.all<Evidence>().front()->document);
    QVERIFY(document);
    QCOMPARE(document->fileName, u"año 2015.csv"_s);
    QCOMPARE(document->sha, sha256("obra,monto\ntechumbre,40800000.00\n"));
    QCOMPARE(document->team, bench.team);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<Finding>().front()->result, RouteResult::Found);
}

void TestHuntPage::evidenceByPasteOfAPicture()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    bench.key(Qt::Key_H);
    bench.type(u"Se ve en la captura."_s);
    bench.visible<DropBox>()->setFocus();
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.all<Evidence>().size(), 1u, 20'000);
    const Document *document = bench.data().find<Document>(bench.all<Evidence>().front()->document);
    QVERIFY(document);
    QCOMPARE(document->mediaType, u"image/png"_s);
    QVERIFY(document->fileName.endsWith(u".png"_s));
}

/// Has another program's clipboard offer the picture as a PNG, and pastes it. Gives the PNG.
static QByteArray pastePng(HuntBench &bench, const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    auto *offered = new QMimeData;
    offered->setData(u"image/png"_s, png);
    QGuiApplication::clipboard()->setMimeData(offered);
    bench.visible<DropBox>()->setFocus();
    bench.key(Qt::Key_V, Qt::ControlModifier);
    return png;
}

void TestHuntPage::aHugePictureIsRefusedWithASentence()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    // One bit a pixel: 100 megapixels without the memory.
    const QImage picture(10'000, 10'000, QImage::Format_Mono);
    QVERIFY(!picture.isNull());
    emit bench.visible<DropBox>()->pictureBrought(picture);
    QVERIFY(bench.notices.words().contains(u"100 megapixels"_s));
    // As another program offers it.
    bench.notices.dismiss();
    pastePng(bench, picture);
    QVERIFY2(bench.notices.words().contains(u"100 megapixels"_s), qPrintable(bench.notices.words()));
    bench.workspace->flush();
    QVERIFY(bench.all<Document>().empty());
    QVERIFY(bench.all<Evidence>().empty());
    // More than Qt would decode here, and less than the most: it comes in as it is.
    const QByteArray png = pastePng(bench, QImage(6'000, 6'000, QImage::Format_Mono));
    QTRY_COMPARE_WITH_TIMEOUT(bench.all<Evidence>().size(), 1u, 20'000);
    const Document *document = bench.data().find<Document>(bench.all<Evidence>().front()->document);
    QVERIFY(document);
    QCOMPARE(document->sha, std::optional(sha256(png)));
}

void TestHuntPage::evidenceByAddressAndFromTheLibrary()
{
    HuntBench bench;
    Document paper;
    paper.id = Id::make(bench.clock);
    paper.title = u"Cuenta Pública 2015"_s;
    bench.workspace->apply(DraftEdit("create").create(paper));
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_H);
    bench.type(u"Página 12."_s);
    bench.press(u"Library"_s);
    bench.type(u"cuenta publica"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
    QCOMPARE(bench.all<Evidence>().front()->document, paper.id);
    // A region marked in the library comes back to the same evidence.
    Destination marked;
    marked.page = PageId::Hunt;
    marked.aspect = u"evidence"_s;
    marked.document = paper.id;
    marked.place = {12, 100, 200, 3000, 400, {}};
    bench.page->show(marked);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
    QCOMPARE(bench.all<Evidence>().front()->place, marked.place);
    // What is no address is refused.
    bench.press(u"Web address"_s);
    bench.type(u"no es"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Evidence>().size(), 1u);
}

void TestHuntPage::aFindingIsEditedInPlaceAndDeletedWithUndo()
{
    HuntBench bench;
    Finding finding;
    finding.id = Id::make(bench.clock);
    finding.team = bench.team;
    finding.challenge = bench.challenge;
    finding.question = bench.questions[0];
    finding.result = RouteResult::Found;
    finding.text = u"Antes"_s;
    bench.workspace->apply(DraftEdit("create").create(finding));
    bench.goTo(bench.team, bench.questions[0]);
    auto *row = bench.visible<RowButton>();
    QVERIFY(row);
    row->setFocus();
    bench.key(Qt::Key_Return);
    auto *text = bench.visible<GrowingTextEdit>(u"Answer"_s);
    QVERIFY(text);
    QCOMPARE(text->value(), u"Antes"_s);
    text->setFocus();
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.type(u" y después"_s);
    text->settle();
    QCOMPARE(bench.data().find<Finding>(finding.id)->text, u"Antes y después"_s);
    // An official's answers: openness, line by line, with the trap.
    bench.press(u"Openness"_s);
    for (QAbstractButton *chip : bench.page->findChildren<QAbstractButton *>()) {
        if (chip->isVisible() && chip->isCheckable() && chip->text() == u"Yes"_s)
            chip->click();
    }
    QCOMPARE(bench.all<Assessment>().size(), 1u);
    QCOMPARE(bench.all<Assessment>().front()->answers.at(u"online"_s), u"yes"_s);
    QVERIFY(bench.button(u"Openness: 100 of 100"_s));
    auto *format = bench.visible<QComboBox>(u"File format"_s);
    QVERIFY(format);
    format->lineEdit()->setFocus();
    format->setEditText(u"pdf"_s);
    QTest::keyClick(format->lineEdit(), Qt::Key_Return);
    QCOMPARE(bench.all<Assessment>().front()->format, u"pdf"_s);
    QVERIFY(bench.button(u"Openness: 80 of 100"_s));

    bench.press(u"Delete this finding"_s);
    QVERIFY(!bench.data().find<Finding>(finding.id));
    bench.workspace->undo();
    QVERIFY(bench.data().find<Finding>(finding.id));
}

void TestHuntPage::anAmountIsExactAndMissingEvidenceIsSaid()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[2]);
    bench.key(Qt::Key_H);
    auto *money = bench.visible<MoneyEdit>();
    QVERIFY(money);
    money->field()->setFocus();
    bench.type(u"40,800,000.10"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Amount>().size(), 1u);
    const Amount amount = *bench.all<Amount>().front();
    QVERIFY(amount.money);
    QCOMPARE(amount.money->number.toPlain(), u"40800000.10"_s);
    QCOMPARE(amount.stage, MoneyStage::Accrued);
    QCOMPARE(amount.finding, bench.all<Finding>().front()->id);
    QVERIFY(bench.button(u"Amount: $40,800,000.10"_s));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!bench.all<Finding>().front()->result);
    // Letters are no amount and change nothing.
    auto *again = bench.visible<MoneyEdit>();
    again->field()->setFocus();
    again->field()->selectAll();
    bench.type(u"mucho"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(again->hasProblem());
    QCOMPARE(bench.all<Amount>().front()->money->number.toPlain(), u"40800000.10"_s);
}

void TestHuntPage::notFoundIsOneKeyAfterTheRoute()
{
    HuntBench bench;
    RouteStep step;
    step.id = Id::make(bench.clock);
    step.team = bench.team;
    step.challenge = bench.challenge;
    step.question = bench.questions[0];
    step.source = bench.source;
    step.words = u"techumbre"_s;
    step.result = RouteResult::NotFound;
    bench.workspace->apply(DraftEdit("create").create(step));
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_N);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Finding>().size(), 1u);
    const Finding finding = *bench.all<Finding>().front();
    QCOMPARE(finding.result, RouteResult::NotFound);
    QVERIFY(finding.whereLooked.contains(u"Portal de transparencia del municipio"_s));
    QVERIFY(finding.whereLooked.contains(u"techumbre"_s));
}

void TestHuntPage::hintsCostOnlyInCompetition()
{
    const QString free = u"See hint 1: ¿Dónde se publica lo pagado?"_s;
    {
        HuntBench bench;
        bench.goTo(bench.team, bench.questions[0]);
        QVERIFY(bench.button(free));
        bench.press(free);
        QVERIFY(bench.dialogs.asked().isEmpty());
        QCOMPARE(bench.all<HintUse>().size(), 1u);
        QCOMPARE(bench.all<HintUse>().front()->team, bench.team);
        QVERIFY(!bench.button(free));
    }
    HuntBench bench(HuntMode::Competition);
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(!bench.button(free));
    bench.dialogs.willConfirm(Answer::Leave);
    bench.dialogs.willConfirm(Answer::DoIt);
    QCOMPARE(bench.visible<CardList>(u"Questions"_s)->items().at(0).sub, u"10 points at stake"_s);
    for (const Command &command : bench.page->commands()) {
        if (command.id == u"hunt.hint"_s)
            command.run();
    }
    QTRY_COMPARE(bench.dialogs.asked().size(), 1);
    QVERIFY(bench.dialogs.asked().front().contains(u"2 points"_s));
    QCoreApplication::processEvents();
    QVERIFY(bench.all<HintUse>().empty());
    for (const Command &command : bench.page->commands()) {
        if (command.id == u"hunt.hint"_s)
            command.run();
    }
    QTRY_COMPARE(bench.all<HintUse>().size(), 1u);
    QCOMPARE(bench.visible<CardList>(u"Questions"_s)->items().at(0).sub, u"8 points at stake"_s);
}

void TestHuntPage::whatIsBeingTypedStandsWhenThePageLooksAgain()
{
    // The clock of the question, an import that ends, another team's edit: any of them may come between two keys.
    for (const auto &[key, field] : {std::pair{Qt::Key_H, u"Answer"_s}, std::pair{Qt::Key_N, u"Where did you look?"_s}}) {
        HuntBench bench;
        bench.goTo(bench.team, bench.questions[0]);
        bench.key(key);
        bench.type(u"Se aprobaron"_s);
        bench.page->refresh();
        bench.type(u" 40.8 millones"_s);
        const auto *edit = bench.visible<GrowingTextEdit>(field);
        QVERIFY(edit);
        QCOMPARE(edit->value(), u"Se aprobaron 40.8 millones"_s);
    }
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    bench.type(u"Periódico"_s);
    bench.page->refresh();
    bench.type(u" oficial"_s);
    QCOMPARE(bench.visible<SourceBox>()->currentText(), u"Periódico oficial"_s);
}

void TestHuntPage::aStepTypedSurvivesWithoutSettling()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    bench.type(u"Archivo municipal"_s);
    bench.key(Qt::Key_Tab);
    bench.type(u"actas de cabildo"_s);
    bench.visible<StepPanel>()->findChild<QSpinBox *>()->setValue(17);
    bench.reopen();
    QVERIFY(bench.all<RouteStep>().empty());
    bench.goTo(bench.team, bench.questions[0]);
    auto *panel = bench.visible<StepPanel>();
    QVERIFY(panel);
    QCOMPARE(panel->findChild<QComboBox *>()->currentText(), u"Archivo municipal"_s);
    QCOMPARE(bench.visible<QLineEdit>(u"Words you searched"_s)->text(), u"actas de cabildo"_s);
    QCOMPARE(panel->findChild<QSpinBox *>()->value(), 17);
}

void TestHuntPage::aFindingTypedSurvivesWithoutSettling()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[1]);
    bench.key(Qt::Key_H);
    bench.type(u"Parece que es federal"_s);
    bench.reopen();
    bench.goTo(bench.team, bench.questions[1]);
    bench.key(Qt::Key_H);
    auto *text = bench.visible<GrowingTextEdit>(u"Answer"_s);
    QVERIFY(text);
    QCOMPARE(text->value(), u"Parece que es federal"_s);
}

void TestHuntPage::aRequestIsWrittenInSpanish()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    bench.type(u"Portal de transparencia del municipio"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_5);
    auto *request = bench.visible<RequestBox>();
    QVERIFY(request);
    QVERIFY(request->text().contains(u"Ayuntamiento de San Jacinto de las Flores"_s));
    QVERIFY(request->text().contains(u"¿Cuánto se asignó y a qué programa?"_s));
    QVERIFY(request->text().contains(u"Obra, Contrato, Devengado, Pagado, Fecha de pago"_s));
    QVERIFY(request->text().contains(u"formato abierto"_s));
    QVERIFY(request->text().contains(u"desglose"_s));
    QVERIFY(!request->text().contains(u'{'));
    bench.press(u"Copy the text"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), request->text());
    bench.visible<QLineEdit>(u"Folio of the request"_s)->setFocus();
    bench.type(u"240487300001526"_s);
    bench.visible<DateEdit>()->field()->setFocus();
    bench.type(u"22/11/2026"_s);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.all<RouteStep>().size(), 1u);
    QCOMPARE(bench.all<RouteStep>().front()->folio, u"240487300001526"_s);
    QCOMPARE(bench.all<RouteStep>().front()->acuseOn, QDate(2026, 11, 22));
}

void TestHuntPage::aTeamSeesOnlyItsOwn()
{
    HuntBench bench;
    bench.beTeam(bench.otherTeam);
    bench.close();
    bench.open();
    QCOMPARE(bench.page->spot().team, bench.otherTeam);
    bench.goTo(bench.team, bench.questions[0]);
    QCOMPARE(bench.page->spot().team, bench.otherTeam);
    QVERIFY(!bench.visible<CardList>(u"Teams"_s));
}

void TestHuntPage::aReadOnlyFileIsOnlyLookedAt()
{
    HuntBench bench;
    bench.workspace->setAuthor(Author::make(Role::Institution, {}, u"Carmen"_s, u"l3"_s));
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    QVERIFY(!bench.visible<StepPanel>());
    bench.press(u"See hint 1: ¿Dónde se publica lo pagado?"_s);
    QVERIFY(bench.all<HintUse>().empty());
    QVERIFY(!bench.button(u"See hint 1: ¿Dónde se publica lo pagado?"_s));
    QCOMPARE(bench.page->timer().state(), WorkTimer::State::Stopped);
    QVERIFY(!bench.button(u"Note a finding"_s)->isEnabled());
}

void TestHuntPage::listsAreSoundModels()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    for (CardList *list : bench.page->findChildren<CardList *>())
        new QAbstractItemModelTester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, list);
    DraftEdit draft("delete");
    draft.removeCascade<Question>(bench.data(), bench.questions[3]);
    bench.workspace->apply(std::move(draft));
    QCOMPARE(bench.visible<CardList>(u"Questions"_s)->items().size(), 3);
}

void TestHuntPage::pageStandsBothSizes_data()
{
    QTest::addColumn<QString>("panel");
    for (const char *panel : {"picker", "overview", "step", "finding", "not_found"})
        QTest::newRow(panel) << QString::fromLatin1(panel);
}

void TestHuntPage::pageStandsBothSizes()
{
    QFETCH(QString, panel);
    HuntBench bench(HuntMode::Competition);
    int minutes = 5;
    for (const RouteResult result : {RouteResult::ExistsUnusable, RouteResult::Found, RouteResult::NotFound}) {
        RouteStep step;
        step.id = Id::make(bench.clock);
        step.team = bench.team;
        step.challenge = bench.challenge;
        step.question = bench.questions[2];
        step.source = bench.source;
        step.words = u"techumbres 2015 avance financiero"_s;
        step.result = result;
        step.minutes = minutes++;
        bench.workspace->apply(DraftEdit("create").create(step));
    }
    if (panel != u"picker"_s)
        bench.goTo(bench.team, bench.questions[2]);
    if (panel == u"finding"_s) {
        bench.key(Qt::Key_H);
        bench.type(u"Se aprobaron 40.8 millones para 34 techumbres; no hay dato de lo pagado."_s);
        bench.press(u"Openness"_s);
    }
    if (panel == u"step"_s) {
        bench.key(Qt::Key_P);
        bench.type(u"Portal"_s);
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_5);
    }
    if (panel == u"not_found"_s)
        bench.key(Qt::Key_N);
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        dress(*theme);
        for (const QSize size : {kUsual, kSmall}) {
            settleLayout(&bench.window, size);
            if (panel != u"picker"_s && size == kSmall)
                bench.page->findChild<SidePanel *>()->openSide();
            const QStringList problems = checkPage(&bench.window, size);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
            keepPicture(&bench.window, u"hunt_"_s + panel, size);
        }
    }
    dress(Theme::light());
}

QTEST_MAIN(TestHuntPage)
#include "tst_page.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/field_binding.h"
#include "ui/common/suppressing.h"
#include "ui/common/value_edits.h"
#include "ui/hunt/evidence_import.h"
#include "ui/hunt/source_box.h"

#include <QComboBox>
#include <QLineEdit>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// The field of `record` that can be suppressed while `at` has the focus: "type.field"; empty where there is none.
QString fieldAt(QWidget *at, const Id &record = {})
{
    if (!at)
        qFatal("no such field");
    at->setFocus();
    const auto field = boundFieldAt(QApplication::focusWidget());
    if (!field)
        return {};
    return field->record == record ? QString::fromUtf8(field->type + '.' + field->field) : u"a field of another record"_s;
}

/// A step of the first question.
Id addStep(HuntBench &bench, const Id &source = {})
{
    return bench.put<RouteStep>([&](RouteStep &step) {
        step.source = source;
        step.sourceText = source.isNull() ? u"Ventanilla, con Nadia Oropeza"_s : QString();
        step.result = RouteResult::NeedsRequest;
    }).id;
}

void suppress(HuntBench &bench, const FieldAddress &field)
{
    bench.dialogs.willType(u"datos personales"_s);
    bench.dialogs.willConfirm(Answer::DoIt);
    Suppressing(bench.dir.filePath(u"respaldos"_s)).value(bench.page.get(), *bench.context, field);
    QTRY_COMPARE(bench.notices.words(), u"It was suppressed."_s);
}

bool fileHolds(HuntBench &bench, const QByteArray &words)
{
    bench.workspace->flush();
    QFile file(bench.path());
    return !file.open(QIODevice::ReadOnly) || file.readAll().contains(words);
}

} // namespace

/// Each field of the search says which field of which record it shows, so that what it says can be suppressed from it.
class TestFieldsShown : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void thoseOfAStep();
    void thoseOfWhatWasNotFound();
    void thoseOfAFinding();
    void thoseOfEvidence();
    void thatOfAnAmount();
    void thatOfARecommendation();
    void whatIsTypedInAFormGoesToo_data();
    void whatIsTypedInAFormGoesToo();
    void aWrongYearBringsNothingBack();
};

void TestFieldsShown::thoseOfAStep()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_P);
    QCOMPARE(fieldAt(bench.visible<QLineEdit>(u"Words you searched"_s)), QString());
    QCOMPARE(fieldAt(bench.visible<SourceBox>()), QString());
    const Id step = addStep(bench);
    bench.openRecord(step);
    QCOMPARE(fieldAt(bench.visible<QLineEdit>(u"Words you searched"_s), step), u"route_step.words"_s);
    QCOMPARE(fieldAt(bench.visible<QLineEdit>(u"Folio of the request"_s), step), u"route_step.folio"_s);
    QCOMPARE(fieldAt(bench.visible<GrowingTextEdit>(u"Note"_s), step), u"route_step.note"_s);
    QCOMPARE(fieldAt(bench.visible<SourceBox>(), step), u"route_step.source_text"_s);
    // The name of a source of the list is not the step's.
    bench.openRecord(addStep(bench, bench.source));
    QCOMPARE(fieldAt(bench.visible<SourceBox>()), QString());
}

void TestFieldsShown::thoseOfWhatWasNotFound()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[0]);
    bench.key(Qt::Key_N);
    QCOMPARE(fieldAt(bench.visible<GrowingTextEdit>(u"Where did you look?"_s)), QString());
    const Id note = bench.putNotFound(u"Con Nadia Oropeza"_s).id;
    bench.openRecord(note);
    QCOMPARE(fieldAt(bench.visible<GrowingTextEdit>(u"Where did you look?"_s), note), u"finding.where_looked"_s);
}

void TestFieldsShown::thoseOfAFinding()
{
    HuntBench bench;
    bench.goTo(bench.team, bench.questions[1]);
    bench.key(Qt::Key_H);
    QCOMPARE(fieldAt(bench.visible<GrowingTextEdit>(u"Answer"_s)), QString());
    QCOMPARE(fieldAt(bench.visible<QComboBox>(u"Answer in short"_s)), QString());
    const Id finding = bench.beginFinding(bench.questions[1]);
    QCOMPARE(fieldAt(bench.visible<GrowingTextEdit>(u"Answer"_s), finding), u"finding.text"_s);
    QCOMPARE(fieldAt(bench.visible<QComboBox>(u"Answer in short"_s), finding), u"finding.answer"_s);
}

void TestFieldsShown::thoseOfEvidence()
{
    HuntBench bench;
    Document paper;
    paper.id = Id::make(bench.clock);
    paper.title = u"Cuenta Pública 2015"_s;
    bench.workspace->apply(DraftEdit("create").create(paper));
    const Id finding = bench.beginFinding(bench.questions[0]);
    const QString url = u"https://www.ejemplo.gob.mx/nadia"_s;
    EvidenceImport::addAddress(*bench.workspace, finding, url, bench.clock.today());
    EvidenceImport::addDocument(*bench.workspace, finding, paper.id);
    settleLayout(&bench.window, kUsual);
    const auto evidence = bench.all<Evidence>();
    QCOMPARE(evidence.size(), 2u);
    QCOMPARE(evidence[0]->url, url);
    QCOMPARE(fieldAt(bench.visible<QAbstractButton>(u"Remove the evidence “%1”"_s.arg(url)), evidence[0]->id), u"evidence.url"_s);
    bench.press(u"Page and quote"_s);
    QCOMPARE(fieldAt(bench.visible<GrowingTextEdit>(u"Words quoted"_s), evidence[1]->id), u"evidence.place"_s);
}

void TestFieldsShown::thatOfAnAmount()
{
    HuntBench bench;
    bench.beginFinding(bench.questions[2]);
    auto *concept_ = bench.visible<QLineEdit>(u"What the amount is for"_s);
    QCOMPARE(fieldAt(concept_), QString());
    bench.write(concept_, u"Pago a Nadia Oropeza"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Amount>().size(), 1u);
    QCOMPARE(fieldAt(bench.visible<QLineEdit>(u"What the amount is for"_s), bench.all<Amount>().front()->id), u"amount.concept"_s);
}

void TestFieldsShown::thatOfARecommendation()
{
    HuntBench bench;
    bench.beginFinding(bench.questions[0]);
    bench.press(u"Recommendation"_s);
    auto *text = bench.visible<GrowingTextEdit>(u"What would make this easier to find or to use?"_s);
    QCOMPARE(fieldAt(text), QString());
    bench.type(u"Que Nadia Oropeza publique la tabla."_s);
    text->settle();
    QCOMPARE(bench.all<Recommendation>().size(), 1u);
    QCOMPARE(fieldAt(text, bench.all<Recommendation>().front()->id), u"recommendation.text"_s);
}

void TestFieldsShown::whatIsTypedInAFormGoesToo_data()
{
    QTest::addColumn<bool>("isStep");
    QTest::newRow("a step") << true;
    QTest::newRow("not found") << false;
}

void TestFieldsShown::whatIsTypedInAFormGoesToo()
{
    QFETCH(bool, isStep);
    HuntBench bench;
    const Id record = isStep ? addStep(bench) : bench.putNotFound(u"Con Nadia Oropeza"_s).id;
    bench.openRecord(record);
    QWidget *field = isStep ? static_cast<QWidget *>(bench.visible<SourceBox>())
                            : bench.visible<GrowingTextEdit>(u"Where did you look?"_s);
    field->setFocus();
    bench.key(Qt::Key_End);
    bench.type(u", otra vez"_s);
    QTRY_VERIFY(!bench.workspace->drafts().isEmpty());
    suppress(bench, *boundFieldAt(field));
    const QString shown = isStep ? bench.visible<SourceBox>()->currentText()
                                 : bench.visible<GrowingTextEdit>(u"Where did you look?"_s)->value();
    QCOMPARE(shown, QString());
    QVERIFY(bench.workspace->drafts().isEmpty());
    QVERIFY(!fileHolds(bench, "Oropeza"));
}

void TestFieldsShown::aWrongYearBringsNothingBack()
{
    HuntBench bench;
    bench.beginFinding(bench.questions[2]);
    auto *concept_ = bench.visible<QLineEdit>(u"What the amount is for"_s);
    bench.write(concept_, u"Pago a Nadia Oropeza"_s);
    bench.key(Qt::Key_Return);
    bench.write(bench.visible<QLineEdit>(u"Year"_s), u"215"_s);
    bench.key(Qt::Key_Return);
    suppress(bench, *boundFieldAt(concept_));
    QCOMPARE(concept_->text(), QString());
    bench.write(bench.visible<MoneyEdit>()->field(), u"100"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.all<Amount>().front()->concept_, QString());
    QVERIFY(!fileHolds(bench, "Oropeza"));
}

QTEST_MAIN(TestFieldsShown)
#include "tst_fields_shown.moc"

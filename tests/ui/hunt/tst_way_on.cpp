// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hunt/hunt_bench.h"
#include "ui/common/buttons.h"
#include "ui/hunt/evidence_import.h"
#include "ui/hunt/finding_panel.h"

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

Id conclude(HuntBench &bench, const Id &question, RouteResult result)
{
    Finding finding;
    finding.id = Id::make(bench.clock);
    finding.team = bench.team;
    finding.challenge = bench.challenge;
    finding.question = question;
    finding.result = result;
    finding.text = u"Se aprobaron 40.8 millones."_s;
    bench.workspace->apply(DraftEdit("create").create(finding));
    return finding.id;
}

/// The link that stands on the page under a name that begins so.
QAbstractButton *linkThatBegins(const HuntBench &bench, const QString &words)
{
    for (QAbstractButton *each : bench.page->findChildren<LinkLabel *>()) {
        if (each->isVisible() && each->text().startsWith(words))
            return each;
    }
    return nullptr;
}

} // namespace

/// What goes on from a question: its hints, and what comes next.
class TestWayOn : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }
    void aHintPaidForStaysPaid();
    void theFocusGoesToTheNextHint();
    void whatIsNextIsSaid();
    void evidenceThatIsMissingIsNext();
};

void TestWayOn::aHintPaidForStaysPaid()
{
    HuntBench bench(HuntMode::Competition);
    bench.goTo(bench.team, bench.questions[0]);
    bench.dialogs.willConfirm(Answer::DoIt);
    linkThatBegins(bench, u"See hint 1"_s)->click();
    QTRY_COMPARE(bench.all<HintUse>().size(), 1u);
    bench.workspace->undo();
    QCOMPARE(bench.all<HintUse>().size(), 1u);
}

void TestWayOn::theFocusGoesToTheNextHint()
{
    HuntBench bench;
    Hint second;
    second.id = Id::make(bench.clock);
    second.question = bench.questions[0];
    second.title = u"¿Quién lo firma?"_s;
    second.text = u"La tesorería."_s;
    second.order = u"z"_s;
    bench.workspace->apply(DraftEdit("create").create(second));
    bench.goTo(bench.team, bench.questions[0]);
    QAbstractButton *first = linkThatBegins(bench, u"See hint 1"_s);
    first->setFocus();
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.all<HintUse>().size(), 1u);
    QVERIFY(linkThatBegins(bench, u"See hint 2"_s));
    QVERIFY(linkThatBegins(bench, u"See hint 2"_s)->hasFocus());
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.all<HintUse>().size(), 2u);
    QVERIFY(bench.button(u"Note a step"_s)->hasFocus());
}

void TestWayOn::whatIsNextIsSaid()
{
    HuntBench bench;
    conclude(bench, bench.questions[0], RouteResult::NotFound);
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(bench.says(u"Next: ¿De dónde viene el recurso?"_s));
    bench.press(u"Go to the next question"_s);
    QCOMPARE(bench.page->spot().slot, bench.questions[1]);
    // This one is not answered: what comes after it is no matter yet.
    QVERIFY(!bench.says(u"Next:"_s));
    QVERIFY(!bench.button(u"Go to the next question"_s));
    for (size_t i = 1; i < bench.questions.size(); ++i)
        conclude(bench, bench.questions[i], RouteResult::NotFound);
    QVERIFY(bench.says(u"All questions are answered."_s));
    QVERIFY(!bench.button(u"Go to the next question"_s));
}

void TestWayOn::evidenceThatIsMissingIsNext()
{
    HuntBench bench;
    Id poor;
    for (const Id &question : bench.questions) {
        bench.workspace->apply(
            DraftEdit("set").set(question, &Question::requiredEvidence, question == bench.questions[2] ? 1 : 0));
        const Id finding = conclude(bench, question, RouteResult::Found);
        if (question == bench.questions[2])
            poor = finding;
    }
    bench.goTo(bench.team, bench.questions[0]);
    QVERIFY(bench.says(u"All questions are answered; look again at those that ask for evidence."_s));
    bench.press(u"Add the missing evidence"_s);
    QCOMPARE(bench.page->spot().slot, bench.questions[2]);
    QVERIFY(bench.visible<FindingPanel>());
    QCOMPARE(bench.visible<FindingPanel>()->finding(), poor);
    EvidenceImport::addAddress(*bench.workspace, poor, u"https://uno.gob.mx"_s, bench.clock.today());
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.says(u"All questions are answered."_s));
    QVERIFY(!bench.button(u"Add the missing evidence"_s));
}

QTEST_MAIN(TestWayOn)
#include "tst_way_on.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/prepare/prepare_fixture.h"
#include "ui/common/buttons.h"
#include "ui/common/chips.h"
#include "ui/prepare/challenge_editor.h"
#include "ui/prepare/contents_panel.h"
#include "ui/prepare/number_edit.h"
#include "ui/prepare/prepare_editor.h"
#include "ui/prepare/question_editor.h"
#include "ui/prepare/readiness_panel.h"
#include "ui/prepare/time_edits.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kFive{u"espacios-publicos"_s, u"becas"_s, u"infraestructura-indigena"_s, u"comunidades-saludables"_s,
    u"tres-por-uno"_s};

QWidget *named(const QWidget *root, const QString &name)
{
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->accessibleName() == name && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    return nullptr;
}

} // namespace

class TestPreparePage final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void anExerciseFromATemplateByKeyboard()
    {
        PrepareFixture at;
        at.open();
        auto *people = at.page->findChild<NumberEdit *>();
        people->setFocus();
        people->selectAll();
        at.type(u"30"_s);
        at.press(Qt::Key_Tab);
        at.type(u"10"_s);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.data().all<Team>().size(), size_t(10));
        QCOMPARE(at.data().all<Member>().size(), size_t(30));
        QCOMPARE(at.data().all<Challenge>().size(), size_t(5));
        QCOMPARE(at.data().all<Question>().size(), size_t(6));
        QVERIFY(at.data().hunt().minutes > 0);
        // One action, one undo; and the page follows.
        at.workspace.undo();
        QCOMPARE(at.data().all<Team>().size(), size_t(0));
        QCOMPARE(at.data().all<Question>().size(), size_t(0));
        QVERIFY(!at.workspace.canUndo());
        at.workspace.redo();
        QCOMPARE(at.data().all<Team>().size(), size_t(10));
    }

    void theAssistantTakesTheListOfPeople()
    {
        PrepareFixture at;
        at.open();
        QString rows = u"Nombre\tFunción\tNúmeros\n"_s;
        for (int i = 0; i < 33; ++i)
            rows += u"P%1\t%2\t%3\n"_s.arg(QString::number(i), i == 0 ? u"Jefa"_s : QString(), QString::number(i % 4));
        copy(rows);
        buttonOf(at.page.get(), u"Paste the list of people…"_s)->click();
        QTRY_VERIFY(preview());
        bool said = false;
        for (const QLabel *label : preview()->findChildren<QLabel *>())
            said = said || label->text().contains(u"Jefa");
        QVERIFY2(said, "what is not understood is said");
        QVERIFY(checkPage(preview(), preview()->size()).isEmpty());
        QTest::keyClick(preview(), Qt::Key_Return);
        QTRY_VERIFY(!preview());
        QCOMPARE(at.page->findChild<NumberEdit *>()->value(), 33);
        QVERIFY(checkPage(at.page.get(), at.page->size()).isEmpty());
        buttonOf(at.page.get(), u"Make it all"_s)->click();
        QTRY_COMPARE(at.data().all<Team>().size(), size_t(10));
        QCOMPARE(at.data().all<Member>().size(), size_t(33));
        QVERIFY(at.data().all<Member>().where([](const Member &each) { return each.isSeat(); }).empty());
        qint64 least = 100, most = 0;
        for (const Team *team : at.data().all<Team>().sorted()) {
            qint64 sum = 0;
            for (const Member *member : at.data().all<Member>().where([&](const Member &each) { return each.team == team->id; }))
                sum += member->numbers;
            least = std::min(least, sum);
            most = std::max(most, sum);
        }
        QVERIFY2(most - least <= 3, "the skill is spread");
        at.workspace.undo();
        QCOMPARE(at.data().all<Member>().size(), size_t(0));
    }

    void anExerciseFromNothingByKeyboard()
    {
        PrepareFixture at;
        at.open();
        auto *empty = buttonOf(at.page.get(), u"Begin from nothing"_s);
        QVERIFY(empty);
        empty->setFocus();
        at.press(Qt::Key_Space);
        QVERIFY(!at.data().hunt().id.isNull());
        at.type(u"Obra en Cajeme"_s);
        at.press(Qt::Key_Tab);
        QCOMPARE(at.data().hunt().title, u"Obra en Cajeme"_s);

        at.page->show(prepareAt(Id(), u"new-challenge"_s));
        QCOMPARE(at.data().all<Challenge>().size(), size_t(1));
        at.press(Qt::Key_A, Qt::ControlModifier);
        at.type(u"Pavimento"_s);
        at.press(Qt::Key_Return);
        QCOMPARE(at.data().all<Challenge>().sorted().front()->title, u"Pavimento"_s);

        for (Command &command : at.page->commands()) {
            if (command.id == u"prepare.new-question")
                command.run();
        }
        QCOMPARE(at.data().all<Question>().size(), size_t(1));
        at.type(u"How much was paid?"_s);
        at.press(Qt::Key_Tab);
        QCOMPARE(at.data().all<Question>().sorted().front()->text, u"How much was paid?"_s);
        at.page->show(prepareAt(Id(), u"new-team"_s));
        QCOMPARE(at.data().all<Team>().size(), size_t(1));
    }

    void reorderAndDuplicateByKeys()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        const auto before = at.data().all<Challenge>().sorted();
        const Id first = before[0]->id;
        const Id second = before[1]->id;
        at.page->show(prepareAt(first));
        at.leftList()->list()->setFocus();
        QCOMPARE(at.leftList()->current(), first);
        at.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(at.data().all<Challenge>().sorted()[1]->id, first);
        QCOMPARE(at.data().all<Challenge>().sorted()[0]->id, second);
        at.workspace.undo();
        QCOMPARE(at.data().all<Challenge>().sorted()[0]->id, first);

        const auto questions = questionsOf(at.data(), first);
        at.leftList()->list()->setFocus();
        at.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(at.data().all<Challenge>().size(), size_t(6));
        const Id made = at.data().all<Challenge>().sorted().back()->id;
        const auto copied = questionsOf(at.data(), made);
        QCOMPARE(copied.size(), questions.size());
        for (size_t i = 0; i < copied.size(); ++i) {
            QCOMPARE(copied[i].text, questions[i].text);
            QCOMPARE(copied[i].hints.size(), questions[i].hints.size());
            QCOMPARE(copied[i].sources.size(), questions[i].sources.size());
        }
        at.workspace.undo();
        QCOMPARE(at.data().all<Challenge>().size(), size_t(5));
    }

    void deletingAsksWhenMoreGoesWithIt()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        const Id challenge = at.data().all<Challenge>().sorted().front()->id;
        at.page->show(prepareAt(challenge));
        at.leftList()->list()->setFocus();
        at.dialogs.willConfirm(Answer::Leave);
        at.press(Qt::Key_Delete);
        QTest::qWait(1);
        QVERIFY(at.data().find<Challenge>(challenge));
        at.dialogs.willConfirm(Answer::DoIt);
        at.press(Qt::Key_Delete);
        QTRY_VERIFY(!at.data().find<Challenge>(challenge));
        for (const Team *team : at.data().all<Team>().sorted())
            QVERIFY(!containsId(team->challenges, challenge));
        at.workspace.undo();
        QVERIFY(at.data().find<Challenge>(challenge));
    }

    void overrideInOneChallengeAndBack()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        const auto challenges = at.data().all<Challenge>().sorted();
        const Id first = challenges[0]->id;
        const Id other = challenges[1]->id;
        const AskedQuestion asked = questionsOf(at.data(), first).front();
        Destination there = prepareAt(first);
        there.slot = asked.slot;
        at.page->show(there);
        auto *editor = at.page->findChild<QuestionEditor *>();
        QCOMPARE(editor->place().slot, asked.slot);
        at.press(Qt::Key_A, Qt::ControlModifier);
        at.type(u"Otra cosa"_s);
        at.press(Qt::Key_Tab);
        QCOMPARE(questionsOf(at.data(), first).front().text, u"Otra cosa"_s);
        QVERIFY(questionsOf(at.data(), first).front().isOverridden);
        QCOMPARE(questionsOf(at.data(), other).front().text, asked.text);
        LinkLabel *back = nullptr;
        for (LinkLabel *link : editor->findChildren<LinkLabel *>()) {
            if (link->text() == u"Go back to the base question")
                back = link;
        }
        QVERIFY(back && back->isVisible());
        back->setFocus();
        at.press(Qt::Key_Return);
        QVERIFY(!questionsOf(at.data(), first).front().isOverridden);
        QVERIFY(!back->isVisible());
        QCOMPARE(questionsOf(at.data(), first).front().text, asked.text);
        at.workspace.undo();
        QCOMPARE(questionsOf(at.data(), first).front().text, u"Otra cosa"_s);
    }

    void anEditOfTheBaseReachesAllChallenges()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        const Id base = questionsOf(at.data(), Id()).front().slot;
        at.page->show(prepareAt(base));
        at.press(Qt::Key_A, Qt::ControlModifier);
        at.type(u"Para todos"_s);
        at.press(Qt::Key_Tab);
        for (const Challenge *challenge : at.data().all<Challenge>().sorted())
            QCOMPARE(questionsOf(at.data(), challenge->id).front().text, u"Para todos"_s);
    }

    void leavingABaseQuestionOutAndAskingItAgain()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        const Id challenge = at.data().all<Challenge>().sorted().front()->id;
        at.page->show(prepareAt(challenge, u"questions"_s));
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Delete);
        QCOMPARE(questionsOf(at.data(), challenge).size(), size_t(5));
        auto *editor = at.editor();
        Chip *chip = nullptr;
        for (Chip *each : editor->findChildren<Chip *>()) {
            if (each->parentWidget()->accessibleName() == u"Base questions left out here")
                chip = each;
        }
        QVERIFY(chip);
        chip->click();
        QCOMPARE(questionsOf(at.data(), challenge).size(), size_t(6));
    }

    void readinessLinksGoWhereItIsMended()
    {
        PrepareFixture at;
        at.fill({u"seis-preguntas"_s});
        at.open();
        auto *panel = at.page->findChild<ReadinessPanel *>();
        const auto mend = [&](ReadinessKind kind) {
            for (const ReadinessItem &item : readiness(at.data())) {
                if (item.kind == kind)
                    emit panel->mendAsked(item);
            }
        };
        mend(ReadinessKind::Dates);
        QCOMPARE(at.editor()->subject().kind, EditorSubject::Kind::Hunt);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Starts on"_s);
        mend(ReadinessKind::Place);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"State"_s);
        mend(ReadinessKind::SourceAddress);
        const Source *source = at.data().find<Source>(at.editor()->subject().record);
        QVERIFY(source && source->url.isEmpty());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Address"_s);
        const Id shown = source->id;
        mend(ReadinessKind::SourceAddress);
        QVERIFY(at.editor()->subject().record != shown);
        // The primary button names the first thing that is missing, and goes there.
        QVERIFY(buttonOf(at.page.get(), u"Choose the place"_s));
    }

    void impossibleDatesAreSaid()
    {
        PrepareFixture at;
        at.fill({});
        at.open();
        at.page->show(prepareAt(Id(), u"dates"_s));
        at.type(u"31/02/2026"_s);
        at.press(Qt::Key_Tab);
        QVERIFY(!at.data().hunt().startsOn.isValid());
        bool said = false;
        for (const QLabel *label : at.page->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"There is no day 31"));
        QVERIFY(said);
        Hunt hunt = at.data().hunt();
        at.workspace.apply(std::move(DraftEdit("set")
                                         .set<Hunt>(hunt.id, &Hunt::startsOn, QDate(2026, 5, 3))
                                         .set<Hunt>(hunt.id, &Hunt::endsOn, QDate(2026, 5, 1))));
        said = false;
        for (const QLabel *label : at.page->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().startsWith(u"It cannot end on"));
        QVERIFY(said);
    }

    void aStateChosenWithoutAccents()
    {
        PrepareFixture at;
        at.fill({});
        at.open();
        at.page->show(prepareAt(Id(), u"place"_s));
        at.type(u"sonor"_s);
        at.press(Qt::Key_Return);
        QCOMPARE(at.data().hunt().stateKey, u"26"_s);
        auto *town = named(at.page.get(), u"Municipality"_s);
        QVERIFY(town);
        town->setFocus();
        at.type(u"alamos"_s);
        at.press(Qt::Key_Return);
        QCOMPARE(at.data().hunt().municipalityKey, u"003"_s);
    }

    void escGoesBackToWhereItWasChosen()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        CardList *challenges = at.leftList()->list();
        challenges->setFocus();
        at.press(Qt::Key_Return);
        QVERIFY(at.editor()->isAncestorOf(QApplication::focusWidget()));
        CardList *questions = at.editor()->challenge()->questions()->list();
        questions->setFocus();
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Return);
        QVERIFY(!at.editor()->subject().slot.isNull());
        const QString chosen = questions->currentId();
        at.press(Qt::Key_Escape);
        QVERIFY(at.editor()->subject().slot.isNull());
        QCOMPARE(QApplication::focusWidget(), questions);
        QCOMPARE(questions->currentId(), chosen);
        at.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), challenges);
    }

    void pointsAreAskedForOnlyInACompetition()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        at.page->show(prepareAt(questionsOf(at.data(), Id()).front().slot));
        const auto asks = [&] {
            const QWidget *points = named(at.page.get(), u"Points"_s);
            return points && points->isVisible();
        };
        const Hunt hunt = at.data().hunt();
        QCOMPARE(hunt.mode, HuntMode::Learning);
        QVERIFY(!asks());
        at.workspace.apply(DraftEdit("set").set(hunt.id, &Hunt::mode, HuntMode::Competition));
        QVERIFY(asks());
    }

    void whatTheAssistantProposesStaysInSight()
    {
        PrepareFixture at;
        at.open(QSize(832, 600));
        QPushButton *make = buttonOf(at.page.get(), u"Make it all"_s);
        const QRect there(make->mapTo(at.page.get(), QPoint()), make->size());
        QVERIFY(make->isVisible());
        QVERIFY(at.page->rect().contains(there));
        for (QWidget *above = make->parentWidget(); above != at.page.get(); above = above->parentWidget())
            QVERIFY(above->rect().contains(QRect(make->mapTo(above, QPoint()), make->size())));
        make->click();
        QVERIFY(!make->isVisible());
    }

    void theAssistantBeginsWithWhatTheHuntSays()
    {
        PrepareFixture at;
        at.fill(kFive);
        const Id hunt = at.data().hunt().id;
        at.workspace.apply(std::move(DraftEdit("set").set(hunt, &Hunt::people, qint64(24)).set(hunt, &Hunt::laptops, qint64(8))
                                          .set(hunt, &Hunt::minutes, qint64(360)).set(hunt, &Hunt::startTime, u"09:30"_s)));
        at.open();
        Destination assistant = prepareAt(Id());
        assistant.aspect = u"assistant"_s;
        at.page->show(assistant);
        QPushButton *make = buttonOf(at.page.get(), u"Make it all"_s);
        QVERIFY(make && make->isVisible());
        make->click();
        QCOMPARE(at.data().hunt().people, 24);
        QCOMPARE(at.data().hunt().laptops, 8);
        QCOMPARE(at.data().hunt().minutes, 360);
        QCOMPARE(at.data().hunt().startTime, u"09:30"_s);
    }

    void theAssistantMakesNothingOfWhatCannotBe()
    {
        PrepareFixture at;
        at.open();
        auto *hours = at.page->findChild<HoursEdit *>();
        QVERIFY(hours && hours->isVisible());
        hours->field()->setFocus();
        hours->field()->selectAll();
        QTest::keyClicks(hours->field(), u"ocho"_s);
        buttonOf(at.page.get(), u"Make it all"_s)->click();
        QCOMPARE(at.data().all<Challenge>().size(), size_t(0));
        QCOMPARE(at.page->focusWidget(), hours->field());
    }

    void theRehearsalIsAskedFor()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        QSignalSpy asked(at.page.get(), &PreparePage::rehearsalAsked);
        const Id team = at.data().all<Team>().sorted()[3]->id;
        at.page->show(prepareAt(team));
        buttonOf(at.page.get(), u"Rehearsal"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Id>(), team);
    }

    void theTimetableIsAPdf()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        const QString path = at.dir.filePath(u"day.pdf"_s);
        at.dialogs.willSave(path);
        buttonOf(at.page.get(), u"Timetable…"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(at.notices.words().contains(path), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void balancedTeamsKeepEverybody()
    {
        PrepareFixture at;
        at.fill(kFive);
        const auto teams = at.data().all<Team>().sorted();
        DraftEdit skills("set");
        // The strongest nine sit in the first three teams.
        for (size_t team = 0; team < 3; ++team) {
            for (const Member *member : at.data().all<Member>().where([&](const Member &m) { return m.team == teams[team]->id; }))
                skills.set<Member>(member->id, &Member::numbers, 3);
        }
        at.workspace.apply(std::move(skills));
        at.open();
        for (Command &command : at.page->commands()) {
            if (command.id == u"prepare.balance")
                command.run();
        }
        QCOMPARE(at.data().all<Member>().size(), size_t(30));
        for (const Team *team : at.data().all<Team>().sorted()) {
            const auto members = at.data().all<Member>().where([&](const Member &m) { return m.team == team->id; });
            QCOMPARE(members.size(), size_t(3));
            const auto strong = std::count_if(members.begin(), members.end(), [](const Member *m) { return m->numbers == 3; });
            QVERIFY(strong <= 1);
        }
        at.workspace.undo();
    }

    void modelsHold()
    {
        PrepareFixture at;
        at.fill(kFive);
        at.open();
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (CardList *list : at.page->findChildren<CardList *>()) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        at.page->show(prepareAt(at.data().all<Team>().sorted()[2]->id));
        at.leftList()->addOne();
        at.leftList()->moveCurrent(-1);
        at.leftList()->duplicateCurrent();
        at.leftList()->removeCurrent();
        at.workspace.undo();
        at.workspace.undo();
        at.page->show(prepareAt(at.data().all<Question>().sorted()[2]->id));
    }

    void itFitsBothSizesAndThemes()
    {
        QStringList problems;
        const std::vector<std::pair<QString, const Theme *>> looks{
            {u"en"_s, &Theme::light()}, {u"es_MX"_s, &Theme::light()}, {u"en"_s, &Theme::dark()}};
        for (const auto &[language, theme] : looks) {
            const InLanguage speak(language);
            dress(*theme);
            PrepareFixture empty;
            empty.open();
            PrepareFixture full;
            full.fill(kFive);
            full.open();
            for (const QSize size : {QSize(1174, 768), QSize(832, 600), kUsual, kSmall}) {
                for (const QString &problem : checkPage(empty.page.get(), size))
                    problems << u"%1 empty %2: %3"_s.arg(language).arg(size.width()).arg(problem);
                keepPicture(empty.page.get(), u"prepare_empty_"_s + language, size);
                const auto challenge = full.data().all<Challenge>().sorted().front()->id;
                Destination question = prepareAt(challenge);
                question.slot = questionsOf(full.data(), challenge)[2].slot;
                const std::vector<std::pair<QString, Destination>> views{{u"hunt"_s, prepareAt(Id(), u"title"_s)},
                    {u"challenge"_s, prepareAt(challenge)}, {u"question"_s, question},
                    {u"base"_s, prepareAt(questionsOf(full.data(), Id())[1].slot)},
                    {u"team"_s, prepareAt(full.data().all<Member>().sorted().front()->id)},
                    {u"institution"_s, prepareAt(full.data().all<Institution>().sorted().front()->id)},
                    {u"source"_s, prepareAt(full.data().all<Source>().sorted().front()->id)}};
                for (const auto &[name, destination] : views) {
                    full.page->show(destination);
                    for (const QString &problem : checkPage(full.page.get(), size))
                        problems << u"%1 %2 %3: %4"_s.arg(language, name).arg(size.width()).arg(problem);
                    keepPicture(full.page.get(), u"prepare_%1_%2"_s.arg(name, language), size);
                }
            }
        }
        dress(Theme::light());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestPreparePage)
#include "tst_page.moc"

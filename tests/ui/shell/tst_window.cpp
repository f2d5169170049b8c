// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/common/card_list.h"
#include "ui/common/text_edits.h"
#include "ui/hunt/finding_panel.h"
#include "ui/hunt/hunt_page.h"
#include "ui/library/document_view.h"
#include "ui/map/map_page.h"
#include "ui/map/map_table.h"

#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QStandardPaths>
#include <QTextEdit>
#include <QToolButton>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

QStringList railOf(const WindowBench &bench)
{
    QCoreApplication::processEvents();
    QStringList titles;
    for (const QToolButton *button : bench.window->findChild<Rail *>()->findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->isVisible())
            titles << button->text();
    }
    return titles;
}

/// A file of so many bytes that takes no room.
QString sparse(const WindowBench &bench, const QString &name, qint64 bytes)
{
    QFile file(bench.path(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
        qFatal("no sparse file");
    return file.fileName();
}

/// What the command palette offers now.
QStringList offered(const WindowBench &bench)
{
    bench.key(Qt::Key_K, Qt::ControlModifier);
    QStringList texts;
    auto *palette = bench.window->findChild<CommandPalette *>();
    const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    bench.key(Qt::Key_Escape);
    return texts;
}

/// Whether one command says what the button says: each word of it that is no mere particle.
bool isOffered(const QString &button, const QStringList &commands)
{
    QStringList stems;
    for (const QString &word : foldText(button).split(u' ')) {
        if (const QString plain = QString(word).remove(u'…').remove(u'·'); plain.size() >= 4)
            stems << plain.left(6);
    }
    return std::any_of(commands.begin(), commands.end(), [&](const QString &command) {
        const QString folded = foldText(command);
        return std::all_of(stems.begin(), stems.end(), [&](const QString &stem) { return folded.contains(stem); });
    });
}

} // namespace

/// The window around the pages: what it shows to whom, and that nothing done to it while it runs costs anybody their work.
class TestWindow final : public QObject
{
    Q_OBJECT
private slots:
    void theRailShowsWhatTheFunctionNeeds()
    {
        WindowBench bench;
        QCOMPARE(railOf(bench), QStringList{u"Home"_s});
        QVERIFY(bench.open(bench.demonstration()));
        QCOMPARE(railOf(bench), (QStringList{u"Home"_s, u"Prepare"_s, u"Search"_s, u"Library"_s, u"Map"_s, u"Reports"_s}));
        bench.window->setRole(Role::Team);
        QCOMPARE(railOf(bench), (QStringList{u"Home"_s, u"Search"_s, u"Library"_s}));
        QVERIFY(qobject_cast<HuntPage *>(bench.window->currentPage()));
        bench.window->setRole(Role::Institution);
        QCOMPARE(railOf(bench), (QStringList{u"Home"_s, u"Library"_s, u"Map"_s, u"Reports"_s}));
        bench.window->setLanguage(u"es_MX"_s);
        QCOMPARE(railOf(bench), (QStringList{u"Inicio"_s, u"Biblioteca"_s, u"Mapa"_s, u"Reportes"_s}));
    }

    void theKeysBeginWhereThePageIsAbout()
    {
        WindowBench bench;
        const auto keysAreIn = [&](QWidget *widget) {
            return widget && (bench.window->focusWidget() == widget || widget->isAncestorOf(bench.window->focusWidget()));
        };
        QVERIFY(keysAreIn(bench.button(u"Open the example"_s)));
        QVERIFY(bench.open(bench.demonstration()));
        QVERIFY(keysAreIn(bench.visible<CardList>(u"Challenges"_s)));
        for (const auto &[number, name] : std::vector<std::pair<Qt::Key, QString>>{
                 {Qt::Key_3, u"Teams"_s}, {Qt::Key_4, u"Documents"_s}, {Qt::Key_2, u"Challenges"_s}, {Qt::Key_1, u"Recent hunts"_s}}) {
            bench.key(number, Qt::ControlModifier);
            QTRY_VERIFY2(keysAreIn(bench.visible<CardList>(name)), qPrintable(name));
        }
        bench.key(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(keysAreIn(bench.window->findChild<MapTable *>()));
        // Gone back to, a page has the keys where they were left.
        bench.visible<QComboBox>(u"What to show"_s)->setFocus();
        bench.key(Qt::Key_4, Qt::ControlModifier);
        bench.key(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(keysAreIn(bench.visible<QComboBox>(u"What to show"_s)));
        // Who walks along the rail stays on it.
        bench.button(u"Home"_s)->setFocus();
        bench.key(Qt::Key_Space);
        QVERIFY(bench.window->findChild<Rail *>()->isAncestorOf(bench.window->focusWidget()));
    }

    void theFinishedExampleIsSeenAsAMap()
    {
        WindowBench bench;
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.press(u"Open the example"_s);
        QVERIFY(QTest::qWaitFor([&] { return ready.size() == 1; }, 60'000));
        QVERIFY(qobject_cast<MapPage *>(bench.window->currentPage()));
        bench.goTo(PageId::Start);
        bench.press(u"Open the example"_s);
        QVERIFY(qobject_cast<MapPage *>(bench.window->currentPage()));
        // A team has no map.
        bench.window->setRole(Role::Team);
        bench.goTo(PageId::Start);
        bench.press(u"Open the example"_s);
        QVERIFY(qobject_cast<HuntPage *>(bench.window->currentPage()));
    }

    void theExampleIsNotPreparedAfterAll()
    {
        WindowBench bench;
        bench.press(u"Open the example"_s);
        QVERIFY(bench.jobs().isRunning());
        bench.press(u"Cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs().isRunning(), 60'000);
        QVERIFY(!bench.window->session().workspace());
        QVERIFY(!bench.window->session().isOpening());
        QVERIFY2(bench.said().isEmpty(), qPrintable(bench.said()));
        const QStringList left = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).entryList(QDir::Files);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        // Asked for again, it comes.
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.press(u"Open the example"_s);
        QVERIFY(QTest::qWaitFor([&] { return ready.size() == 1; }, 60'000));
    }

    void recentHuntsAreCountedAsTheyAreNow()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.emptyHunt()));
        const auto teams = [&] { return bench.preferences.recents().front().teams; };
        QCOMPARE(teams(), 0);
        Team team;
        team.id = Id::make(bench.clock);
        bench.hunt().apply(DraftEdit("create").create(team));
        bench.goTo(PageId::Start);
        QCOMPARE(teams(), 1);
        team.id = Id::make(bench.clock);
        bench.hunt().apply(DraftEdit("create").create(team));
        QVERIFY(bench.open(bench.demonstration()));
        QCOMPARE(bench.preferences.recents()[1].teams, 2);
    }

    void aFunctionIsOfferedOnlyWhatItMayDo()
    {
        WindowBench bench(u"en"_s, Role::Institution);
        QVERIFY(bench.open(bench.demonstration()));
        bench.goTo(PageId::Map);
        auto *table = bench.window->findChild<MapTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.button(u"Open in the search"_s));
        bench.goTo(PageId::Library);
        const QStringList search{u"Use as evidence"_s, u"Note a step here"_s};
        const QStringList adding{u"Add files…"_s, u"Add a folder…"_s};
        for (const QString &words : search + adding)
            QVERIFY2(!bench.button(words), qPrintable(words));
        for (const QString &words : offered(bench))
            QVERIFY2(!(search + adding).contains(words), qPrintable(words));
        // A team may both.
        bench.window->setRole(Role::Team);
        bench.goTo(PageId::Library);
        for (const QString &words : search + adding)
            QVERIFY2(bench.button(words), qPrintable(words));
        // What is empty does not lead to where the function cannot go, either.
        bench.window->setRole(Role::Institution);
        QVERIFY(bench.open(bench.emptyHunt()));
        bench.goTo(PageId::Library);
        QVERIFY(!bench.button(u"Add files…"_s));
        bench.goTo(PageId::Map);
        QVERIFY(!bench.button(u"Go to Prepare"_s));
        DraftEdit prepared("create");
        Challenge challenge;
        challenge.id = Id::make(bench.clock);
        Team team;
        team.id = Id::make(bench.clock);
        team.challenges = {challenge.id};
        Question question;
        question.id = Id::make(bench.clock);
        bench.window->session().actAs(Role::Facilitation, {});
        bench.hunt().apply(std::move(prepared.create(challenge).create(team).create(question)));
        bench.window->session().actAsChosen();
        bench.save();
        QVERIFY(!bench.button(u"Go to the search"_s));
    }

    void aTeamPicksItselfAndWrites()
    {
        WindowBench bench(u"en"_s, Role::Team);
        QVERIFY(bench.open(bench.demonstration()));
        auto *teams = bench.visible<CardList>(u"Teams"_s);
        QVERIFY(teams);
        teams->setFocus();
        bench.key(Qt::Key_Return);
        const Id team = bench.all<Team>().front()->id;
        QCOMPARE(bench.hunt().author().team, team);
        const size_t before = bench.all<Finding>().size();
        bench.key(Qt::Key_H);
        bench.type(u"Lo encontramos en la página 7."_s);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.save();
        QCOMPARE(bench.all<Finding>().size(), before + 1);
        // The next day nobody is asked again.
        const QString path = bench.hunt().path();
        bench.makeWindow();
        QVERIFY(bench.open(path));
        QCOMPARE(bench.hunt().author().team, team);
        QVERIFY(!bench.visible<CardList>(u"Teams"_s));
    }

    void anotherLanguageKeepsPlaceAndTyping()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        Destination there = bench.firstQuestion();
        there.slot = questionsOf(bench.data(), there.challenge)[2].slot;
        bench.go(there);
        const SlotKey spot = qobject_cast<HuntPage *>(bench.window->currentPage())->spot();
        QCOMPARE(spot.slot, there.slot);
        bench.key(Qt::Key_H);
        auto *answer = qobject_cast<QTextEdit *>(bench.target());
        QVERIFY(answer);
        bench.type(u"A medio escribir: ñandú"_s);
        const auto documents = bench.all<Document>();
        QVERIFY(documents.size() > 1);
        Destination shelf;
        shelf.page = PageId::Library;
        shelf.document = documents[1]->id;
        bench.go(shelf);
        bench.goTo(PageId::Map, {}, u"chain"_s);
        const Challenge *challenge = bench.all<Challenge>()[3];
        bench.goTo(PageId::Prepare, challenge->id);
        bench.goTo(PageId::Reports);
        bench.visible<QComboBox>(u"Paper"_s)->setCurrentIndex(1);
        bench.goTo(PageId::Hunt);

        for (const QString &language : {u"es_MX"_s, u"en"_s}) {
            bench.window->setLanguage(language);
            settleLayout(bench.window.get(), kUsual);
            auto *hunt = qobject_cast<HuntPage *>(bench.window->currentPage());
            QVERIFY(hunt);
            QCOMPARE(hunt->spot(), spot);
            auto *panel = bench.visible<FindingPanel>();
            QVERIFY(panel);
            QStringList texts;
            for (const QTextEdit *edit : panel->findChildren<QTextEdit *>())
                texts << edit->toPlainText();
            QVERIFY2(texts.contains(u"A medio escribir: ñandú"_s), qPrintable(texts.join(u'|')));
            bench.goTo(PageId::Library);
            QCOMPARE(bench.visible<DocumentView>()->document(), shelf.document);
            bench.goTo(PageId::Map);
            QCOMPARE(bench.window->currentPage()->whereabouts().aspect, u"chain"_s);
            bench.goTo(PageId::Reports);
            QCOMPARE(bench.window->currentPage()->whereabouts().aspect.split(u' ')[2], u"1"_s);
            bench.go({PageId::Hunt, {}, {}, {}, {}, {}, {}, {}});
        }
        // Only Prepare has not been looked at since: it, too, is where it was.
        bench.press(u"Prepare"_s);
        QCOMPARE(bench.window->currentPage()->whereabouts().record, challenge->id);
    }

    void lightAndDarkWhileItRuns()
    {
        Scheme system = Scheme::Light;
        WindowBench bench(u"en"_s, Role::Facilitation, [&system] { return system; });
        QVERIFY(bench.open(bench.demonstration()));
        bench.go(bench.firstQuestion());
        bench.key(Qt::Key_H);
        bench.type(u"Sigue aquí"_s);
        const QPointer<QWidget> field = bench.target();
        const QPointer<Page> page = bench.window->currentPage();
        // The desktop turns dark.
        system = Scheme::Dark;
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(bench.window.get(), &changed);
        QTRY_COMPARE(static_cast<int>(Theme::of().scheme), static_cast<int>(Scheme::Dark));
        QCOMPARE(bench.window->currentPage(), page.data());
        QCOMPARE(bench.target(), field.data());
        QCOMPARE(qobject_cast<QTextEdit *>(field.data())->toPlainText(), u"Sigue aquí"_s);
        QVERIFY(bench.window->grab().toImage().pixelColor(5, 300).lightness() < 100);
        // A choice goes before the desktop.
        bench.window->setAppearance(Appearance::Light);
        QCOMPARE(static_cast<int>(Theme::of().scheme), static_cast<int>(Scheme::Light));
        system = Scheme::Light;
        QCoreApplication::sendEvent(bench.window.get(), &changed);
        system = Scheme::Dark;
        QCoreApplication::sendEvent(bench.window.get(), &changed);
        QCoreApplication::processEvents();
        QCOMPARE(static_cast<int>(Theme::of().scheme), static_cast<int>(Scheme::Light));
        bench.window->setTextScale(1.5);
        QVERIFY(bench.visible<FindingPanel>());
        QStringList texts;
        for (const QTextEdit *edit : bench.visible<FindingPanel>()->findChildren<QTextEdit *>())
            texts << edit->toPlainText();
        QVERIFY2(texts.contains(u"Sigue aquí"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(bench.preferences.textScale(), 1.5);
    }

    void undoAndRedoByKeys()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.emptyHunt()));
        Team team;
        team.id = Id::make(bench.clock);
        team.name = u"Uno"_s;
        bench.hunt().apply(DraftEdit("create").create(team));
        bench.hunt().apply(DraftEdit("set").set(team.id, &Team::name, u"Dos"_s));
        bench.save();
        bench.window->findChild<Rail *>()->findChild<QToolButton *>()->setFocus();
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.data().find<Team>(team.id)->name, u"Uno"_s);
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!bench.data().find<Team>(team.id));
        bench.save();
        for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Redo).mid(0, 1)) {
            const auto combined = keys[0];
            bench.key(combined.key(), combined.keyboardModifiers());
            bench.key(combined.key(), combined.keyboardModifiers());
        }
        bench.save();
        QCOMPARE(bench.data().find<Team>(team.id)->name, u"Dos"_s);
    }

    void whatIsUndoneIsSaid()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.emptyHunt()));
        Team team;
        team.id = Id::make(bench.clock);
        team.name = u"Uno"_s;
        Challenge challenge;
        challenge.id = Id::make(bench.clock);
        challenge.title = u"Becas"_s;
        bench.hunt().apply(std::move(DraftEdit("create").create(team).create(challenge)));
        bench.hunt().apply(DraftEdit("set").set(team.id, &Team::name, u"Dos"_s));
        bench.goTo(PageId::Reports);
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.said(), u"Undone: team “Uno”."_s);
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        // What is gone has the name that it had.
        QCOMPARE(bench.said(), u"Undone: team “Uno” and 1 more."_s);
        QVERIFY(!bench.data().find<Team>(team.id));
        bench.press(u"Redo"_s);
        QCOMPARE(bench.said(), u"Done again: team “Uno” and 1 more."_s);
        QVERIFY(bench.data().find<Team>(team.id));
        bench.press(u"Undo"_s);
        QVERIFY(!bench.data().find<Team>(team.id));
        // What was written since stands: there is nothing to do again.
        challenge.id = Id::make(bench.clock);
        bench.hunt().apply(DraftEdit("create").create(challenge));
        bench.save();
        QVERIFY(!bench.button(u"Redo"_s));
        bench.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bench.said(), u"There is nothing to do again."_s);
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.said(), u"Undone: challenge “Becas”."_s);
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.said(), u"There is nothing to undo."_s);
        bench.window->setLanguage(u"es_MX"_s);
        bench.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bench.said(), u"Se rehízo: reto «Becas»."_s);
        // On the pages where people read, what was told of the last one goes with it.
        bench.press(u"Mapa"_s);
        QVERIFY2(bench.said().isEmpty(), qPrintable(bench.said()));
    }

    void thePaletteReachesEveryAction()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        QStringList missing;
        for (const Destination &place : {Destination{PageId::Prepare, {}, {}, {}, {}, {}, {}, {}}, bench.firstQuestion(),
                 Destination{PageId::Library, {}, {}, {}, {}, {}, {}, {}}, Destination{PageId::Map, {}, {}, {}, {}, {}, {}, {}},
                 Destination{PageId::Reports, {}, {}, {}, {}, {}, {}, {}}}) {
            bench.go(place);
            const QStringList commands = offered(bench);
            for (const char *always : {"Go to: Map", "Undo", "Redo", "Save a copy…", "Open a hunt…", "Function: Team", "Español",
                     "Appearance: Dark", "Text at 200 %"})
                QVERIFY2(commands.contains(QString::fromUtf8(always)), always);
            for (const auto *button : bench.window->currentPage()->findChildren<QPushButton *>()) {
                // Who changes the team chooses another; and of what "More" opens, each is offered.
                const QString text = button->text().replace(u"Las Garzas · change"_s, u"Choose another team"_s);
                if (button->isVisible() && button->isEnabled() && !text.isEmpty() && text != u"More…" && !isOffered(text, commands))
                    missing << QString(QLatin1String(button->metaObject()->className()) + u' ' + button->text());
            }
            QStringList seen;
            for (const Command &command : bench.window->currentPage()->commands()) {
                QVERIFY2(commands.contains(command.text), qPrintable(command.text));
                QVERIFY2(!seen.contains(command.text), qPrintable(command.text));
                seen << command.text;
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
        // Typed and run without a mouse.
        bench.key(Qt::Key_K, Qt::ControlModifier);
        bench.type(u"go map"_s);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.window->currentPage()->whereabouts().page == PageId::Map);
    }

    void aSecondFileTakesThePlaceOfTheFirst()
    {
        WindowBench bench;
        const QString first = bench.demonstration(u"primera.cauce"_s);
        const QString second = bench.emptyHunt(u"segunda.cauce"_s);
        QVERIFY(bench.open(first));
        bench.go(bench.firstQuestion());
        bench.key(Qt::Key_H);
        bench.type(u"Escrito en la primera"_s);
        QVERIFY(bench.open(second));
        QCOMPARE(bench.hunt().path(), second);
        QVERIFY(!QFile::exists(first + u".lock"_s));
        QVERIFY(bench.open(first));
        bench.go(bench.firstQuestion());
        const auto findings = bench.all<Finding>();
        bool isKept = std::any_of(findings.begin(), findings.end(), [](const Finding *f) { return f->text == u"Escrito en la primera"; });
        for (const QByteArray &draft : bench.hunt().drafts())
            isKept = isKept || QString::fromUtf8(draft).contains(u"Escrito en la primera"_s);
        QVERIFY(isKept);
        // The same once more is no second file.
        QVERIFY(bench.hunt().path() == first);
        Workspace *same = bench.window->session().workspace();
        bench.window->openFile(first);
        QCOMPARE(bench.window->session().workspace(), same);
    }

    void aFileThatCannotBeOpenedCostsNobodyTheirs()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        bench.go(bench.firstQuestion());
        const QPointer<Page> page = bench.window->currentPage();
        QFile other(bench.path(u"carta.cauce"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Querida búsqueda") > 0);
        other.close();
        QVERIFY(!bench.open(other.fileName()));
        QVERIFY(bench.said().contains(u"“carta.cauce” is not a hunt file"_s));
        QCOMPARE(bench.window->currentPage(), page.data());
        QVERIFY(bench.all<Finding>().size() >= 30);
    }

    void closingWithWorkUnderWayCancelsItAndLosesNothing()
    {
        WindowBench bench;
        const QString path = bench.demonstration();
        QVERIFY(bench.open(path));
        const size_t documents = bench.all<Document>().size();
        bench.go(bench.firstQuestion());
        bench.key(Qt::Key_P);
        bench.type(u"Archivo municipal"_s);
        bench.goTo(PageId::Library);
        bench.dialogs.willOpenMany({sparse(bench, u"enorme.bin"_s, 1'400'000'000)});
        bench.press(u"Add files…"_s);
        QTRY_VERIFY(bench.jobs().isRunning());
        QElapsedTimer closing;
        closing.start();
        bench.window->close();
        bench.window.reset();
        QVERIFY2(closing.elapsed() < 10'000, qPrintable(QString::number(closing.elapsed())));
        bench.makeWindow();
        QVERIFY(bench.open(path));
        QVERIFY(bench.said().isEmpty());
        QCOMPARE(bench.all<Document>().size(), documents);
        bool isKept = false;
        for (const QByteArray &draft : bench.hunt().drafts())
            isKept = isKept || draft.contains("Archivo municipal");
        QVERIFY(isKept);
        const auto problems = bench.hunt().store().call<std::vector<CheckProblem>>([](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
            return checkAll(access.db, access.log, access.projection, Job());
        });
        QVERIFY(problems && problems->empty());
    }

    void anotherLanguageWhileADocumentComesIn()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        const size_t documents = bench.all<Document>().size();
        bench.goTo(PageId::Library);
        bench.dialogs.willOpenMany({sparse(bench, u"grande.bin"_s, 200'000'000), sparse(bench, u"chico.bin"_s, 1'000'000)});
        bench.press(u"Add files…"_s);
        QTRY_VERIFY(bench.jobs().isRunning());
        bench.window->setLanguage(u"es_MX"_s);
        QVERIFY(bench.jobs().isRunning());
        QVERIFY(bench.jobs().isVisible());
        QTRY_VERIFY(bench.button(u"Cancelar"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bench.all<Document>().size(), documents + 2, 60'000);
        QTRY_VERIFY(!bench.jobs().isRunning());
        QVERIFY2(bench.said().startsWith(u"Se agregaron 2 archivos"_s), qPrintable(bench.said()));
    }

    void everythingByKeyboard()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        // Numbers go to pages in the order of the rail.
        const std::vector<PageId> pages{PageId::Prepare, PageId::Hunt, PageId::Library, PageId::Map, PageId::Reports};
        for (size_t i = 0; i < pages.size(); ++i) {
            bench.key(static_cast<int>(Qt::Key_2 + i), Qt::ControlModifier);
            QTRY_VERIFY(bench.window->currentPage()->whereabouts().page == pages[i]);
        }
        bench.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!bench.window->currentPage());
        // On every page Tab comes by every control and back to where it began; Shift+Tab goes the other way.
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i] == PageId::Hunt)
                bench.go(bench.firstQuestion());
            else
                bench.goTo(pages[i]);
            QWidget *begin = bench.window->findChild<Rail *>()->findChild<QToolButton *>();
            begin->setFocus(Qt::TabFocusReason);
            QSet<QWidget *> visited;
            for (int step = 0; step < 400; ++step) {
                visited.insert(bench.window->focusWidget());
                bench.key(Qt::Key_Tab);
                if (bench.window->focusWidget() == begin)
                    break;
            }
            QCOMPARE(bench.window->focusWidget(), begin);
            for (QWidget *widget : bench.window->findChildren<QWidget *>()) {
                const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
                    && !widget->focusProxy() && widget->window() == bench.window.get();
                const auto *radio = qobject_cast<QAbstractButton *>(widget);
                if (isStop && !(radio && radio->autoExclusive() && radio->isCheckable()))
                    QVERIFY2(visited.contains(widget), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
            }
            const QWidget *last = nullptr;
            bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
            last = bench.window->focusWidget();
            QVERIFY(last != begin);
            bench.key(Qt::Key_Tab);
            QCOMPARE(bench.window->focusWidget(), begin);
        }
        // F6 opens the folded column of a narrow window and puts the focus there; once more, and back.
        settleLayout(bench.window.get(), kSmall);
        bench.go(bench.firstQuestion());
        bench.key(Qt::Key_F6);
        const QPointer<QWidget> inside = bench.window->focusWidget();
        bench.key(Qt::Key_F6);
        QVERIFY(bench.window->focusWidget() != inside);
        // Another file is opened from wherever one is.
        qsizetype asked = 0;
        for (const PageId page : {PageId::Start, PageId::Map, PageId::Hunt}) {
            bench.dialogs.willCancelFile();
            bench.goTo(page);
            bench.key(Qt::Key_O, Qt::ControlModifier);
            ++asked;
            QTRY_COMPARE(bench.dialogs.asked().size(), asked);
            QCOMPARE(bench.dialogs.asked().back(), u"openFile: Open a hunt"_s);
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

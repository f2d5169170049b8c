// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/map_hunt.h"
#include "ui/common/buttons.h"
#include "ui/common/card_list.h"
#include "ui/common/labels.h"
#include "ui/common/side_panel.h"
#include "ui/common/text_edits.h"
#include "ui/map/figure.h"
#include "ui/map/map_page.h"
#include "ui/map/map_table.h"
#include "ui/map/recommend_form.h"
#include "ui/map/route_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QTest>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *in, const QString &text)
{
    for (QPushButton *each : in->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QStringList words(QWidget *in, const QString &name)
{
    QStringList all;
    for (const WrapLabel *label : in->findChildren<WrapLabel *>(name))
        all << label->text();
    return all;
}

void run(MapPage &page, const QString &id)
{
    for (const Command &command : page.commands()) {
        if (command.id == id)
            command.run();
    }
    QCoreApplication::processEvents();
}

} // namespace

class TestMap final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dress(Theme::light()); }

    void theModelHoldsUnderChanges()
    {
        MapHunt hunt;
        hunt.prepare();
        MapModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&](MapColumns columns) {
            const WorkIndex work(hunt.workspace->data());
            model.setMap(hunt.workspace->data(), treasureMap(hunt.workspace->data(), work, columns));
        };
        show(MapColumns::Teams);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), 10);
        hunt.search();
        show(MapColumns::Teams);
        QCOMPARE(model.index(0, 0).data().toString(), u"Found"_s);
        QCOMPARE(model.index(3, 2).data().toString(), u"Not found"_s);
        QVERIFY(model.index(3, 2).data(Qt::AccessibleTextRole).toString().contains(u"Cuentas Claras"_s));
        show(MapColumns::Challenges);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(1, 4).data().toString(), u"Found"_s);
    }

    void arrowsWalkTheMapAndEnterOpensTheCell()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        auto *table = page.findChild<MapTable *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(words(&page, u"cellTeam"_s), QStringList{u"Río Claro"_s});
        QCOMPARE(words(&page, u"cellStatus"_s), QStringList{u"In part"_s});
        QTest::keyClick(table, Qt::Key_Return);
        auto *open = button(&page, u"Open in the search"_s);
        QVERIFY(open);
        QCOMPARE(page.focusWidget(), open);
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(hunt.went.size(), size_t(1));
        QVERIFY(hunt.went[0].page == PageId::Hunt);
        QVERIFY(hunt.went[0].team == hunt.teams[1] && hunt.went[0].challenge == hunt.challenges[0]);
        QVERIFY(hunt.went[0].slot == hunt.questions[1]);
    }

    void aClickShowsAmountsAndEvidence()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        auto *table = page.findChild<MapTable *>();
        const QRect cell = table->visualRect(table->model()->index(0, 3));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(words(&page, u"cellTeam"_s), QStringList{u"La Brújula"_s});
        QCOMPARE(words(&page, u"cellAmount"_s), (QStringList{u"$40,800,000.00"_s, u"$49,750,000.00"_s}));
        QVERIFY(words(&page, u"cellEvidence"_s).value(0).contains(u"presupuesto-de-egresos-2015.pdf"_s));
        // Where the window is narrow, the same click opens the folded column.
        settleLayout(&page, {784, 540});
        auto *panel = page.findChild<SidePanel *>();
        QVERIFY(panel->isFolded());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 3)).center());
        QVERIFY(panel->isOpen());
    }

    void evidenceLeadsToItsPage()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        Document budget;
        budget.title = u"Presupuesto de egresos"_s;
        budget.id = hunt.put(budget);
        const auto findings = hunt.workspace->data().all<Finding>().sorted();
        const auto first = std::find_if(findings.begin(), findings.end(), [&](const Finding *finding) {
            return finding->team == hunt.teams[0] && finding->question == hunt.questions[0];
        });
        Evidence cited;
        cited.finding = (*first)->id;
        cited.document = budget.id;
        cited.place.page = 12;
        cited.place.quote = u"40,800,000"_s;
        hunt.put(cited);
        Evidence lost = cited;
        lost.document = Id::make(hunt.clock);
        hunt.put(lost);
        hunt.commit();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        auto *table = page.findChild<MapTable *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto links = page.findChildren<LinkLabel *>(u"cellDocument"_s);
        // What is not in this copy leads nowhere.
        QCOMPARE(links.size(), 1);
        QVERIFY(links[0]->text().contains(u"Presupuesto de egresos"_s) && links[0]->text().contains(u"12"_s));
        links[0]->click();
        QCOMPARE(hunt.went.size(), size_t(1));
        QVERIFY(hunt.went[0].page == PageId::Library);
        QVERIFY(hunt.went[0].document == budget.id);
        QCOMPARE(hunt.went[0].place.page, 12);
        QCOMPARE(hunt.went[0].place.quote, u"40,800,000"_s);
        QCOMPARE(checkPage(&page, kUsual), QStringList());
        QCOMPARE(checkPage(&page, kSmall), QStringList());
    }

    void viewsSwitchAndTheChainWarnsOfTeamsThatDisagree()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        QVERIFY(words(&page, u"says"_s).join(u'\n').contains(u"¿Cuánto se asignó?"_s));
        QVERIFY(words(&page, u"legend"_s).contains(u"Found 22"_s));
        QCOMPARE(words(&page, u"chainYear"_s), QStringList{u"2015 · MXN"_s});
        const QStringList remarks = words(&page, u"chainRemark"_s);
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks[0].contains(u"$40,900,000.00"_s) && remarks[0].contains(u"Río Claro"_s));
        run(page, u"map.view.1"_s);
        QCOMPARE(page.findChild<MapTable *>()->model()->columnCount(), 5);
        run(page, u"map.view.2"_s);
        QVERIFY(!page.findChild<MapTable *>()->isVisible());
        FigureWidget *path = nullptr;
        for (FigureWidget *each : page.findChildren<FigureWidget *>()) {
            if (each->isVisible())
                path = each;
        }
        QVERIFY(path && path->focusPolicy() == Qt::StrongFocus);
        QVERIFY(path->accessibleDescription().contains(u"Portal de transparencia del municipio"_s));
        QVERIFY(path->accessibleDescription().contains(u"In the end: Not found"_s) || path->accessibleDescription().contains(u"Exists"_s));
    }

    void aStepOpensTheSearchOrWhereThereIsNoneItsCell()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        for (const bool hasSearch : {true, false}) {
            hunt.went.clear();
            hunt.context->sees = [hasSearch](PageId page) { return hasSearch || page != PageId::Hunt; };
            MapPage page(*hunt.context);
            settleLayout(&page, {784, 500});
            page.findChild<MapTable *>()->setFocus();
            run(page, u"map.view.2"_s);
            settleLayout(&page, {784, 500});
            auto *steps = page.findChild<RouteView *>()->findChild<CardList *>();
            QVERIFY(steps && steps->model()->rowCount() > 0);
            QCOMPARE(page.focusWidget(), steps);
            QTest::keyClick(steps, Qt::Key_Return);
            QCOMPARE(hunt.went.size(), size_t(hasSearch));
            QCOMPARE(page.findChild<SidePanel *>()->isOpen(), !hasSearch);
        }
    }

    void exportsWriteFilesWithContent()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        for (const QString &view : {u"0"_s, u"1"_s, u"2"_s, u"3"_s}) {
            run(page, u"map.view."_s + view);
            for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
                const QString path = hunt.folder.filePath(u"salida "_s + view + u'.' + suffix);
                hunt.dialogs.willSave(path);
                run(page, u"map.export."_s + suffix);
                QFile file(path);
                QTRY_VERIFY(file.exists());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY2(bytes.size() > 2000, qPrintable(path));
                if (suffix == u"svg")
                    QVERIFY(QString::fromUtf8(bytes).contains(u"Siguiendo el dinero"_s));
                if (suffix == u"pdf")
                    QVERIFY(bytes.startsWith("%PDF"));
                if (suffix == u"png") {
                    const QImage image = QImage::fromData(bytes);
                    QVERIFY(image.width() > 2000);
                    const QString shots = qEnvironmentVariable("CAUCE_SHOTS");
                    if (!shots.isEmpty())
                        QVERIFY(image.save(shots + u"/map_export_"_s + view + u".png"_s));
                }
            }
        }
        // A place that cannot be written to: a sentence, and nothing else.
        hunt.dialogs.willSave(hunt.folder.filePath(u"no existe/mapa.png"_s));
        run(page, u"map.export.png"_s);
        QTRY_VERIFY(hunt.notices.tone() == NoticeBar::Tone::Trouble);
    }

    void aRecommendationIsAddedAndUndone()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        auto *table = page.findChild<MapTable *>();
        table->setCurrentIndex(table->model()->index(4, 0));
        auto *form = page.findChild<RecommendForm *>();
        QVERIFY(form->isVisible());
        QTest::mouseClick(button(form, u"Propose a recommendation…"_s), Qt::LeftButton);
        auto *text = form->findChild<GrowingTextEdit *>();
        QVERIFY(!button(form, u"Add the recommendation"_s)->isEnabled());
        QTest::keyClicks(text, u"Publish each payment"_s);
        QTest::mouseClick(button(form, u"Add the recommendation"_s), Qt::LeftButton);
        const auto all = hunt.workspace->data().all<Recommendation>().sorted();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0]->text, u"Publish each payment"_s);
        QVERIFY(all[0]->challenge == hunt.challenges[0]);
        const Finding *finding = hunt.workspace->data().find<Finding>(all[0]->finding);
        QVERIFY(finding && finding->team == hunt.teams[0] && finding->question == hunt.questions[4]);
        QCOMPARE(words(&page, u"cellRecommendation"_s), QStringList{u"Recommendation: Publish each payment"_s});
        hunt.workspace->undo();
        QCOMPARE(hunt.workspace->data().all<Recommendation>().size(), size_t(0));
        QVERIFY(words(&page, u"cellRecommendation"_s).isEmpty());
    }

    void wordsOfARecommendationStayWithTheirCell()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        auto *table = page.findChild<MapTable *>();
        auto *form = page.findChild<RecommendForm *>();
        auto *text = form->findChild<GrowingTextEdit *>();
        const auto click = [&](int row, int column) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, column)).center());
        };
        click(4, 0);
        QTest::mouseClick(button(form, u"Propose a recommendation…"_s), Qt::LeftButton);
        QTest::keyClicks(text, u"Publish each payment"_s);
        click(2, 3);
        QCOMPARE(text->value(), QString());
        QVERIFY(!text->isVisible());
        click(4, 0);
        QCOMPARE(text->value(), u"Publish each payment"_s);
        QVERIFY(text->isVisible());
        // The same question without its team is another place, and so is the one that a destination names.
        QTest::keyClicks(text, u"now"_s);
        const QString kept = text->value();
        run(page, u"map.view.1"_s);
        QCOMPARE(text->value(), QString());
        Destination back;
        back.page = PageId::Map;
        back.aspect = u"teams"_s;
        back.team = hunt.teams[0];
        back.challenge = hunt.challenges[0];
        back.slot = hunt.questions[4];
        page.show(back);
        QCOMPARE(text->value(), kept);
        // Left by the keys, the words are as safe as a second later.
        QTest::keyClicks(text, u"!"_s);
        text->settle();
        MapPage again(*hunt.context);
        settleLayout(&again, kUsual);
        again.show(back);
        QCOMPARE(again.findChild<RecommendForm *>()->findChild<GrowingTextEdit *>()->value(), text->value());
    }

    void whatIsOpenedCanBeSeen()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, {784, 500});
        auto *table = page.findChild<MapTable *>();
        auto *panel = page.findChild<SidePanel *>();
        QVERIFY(panel->isFolded());
        const auto isWhole = [&](QWidget *widget) { return widget && widget->visibleRegion().boundingRect() == widget->rect(); };
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QVERIFY(panel->isOpen());
        QTRY_VERIFY(isWhole(page.findChild<WrapLabel *>(u"cellTeam"_s)));
        QVERIFY(isWhole(page.findChild<WrapLabel *>(u"cellStatus"_s)));
        auto *form = page.findChild<RecommendForm *>();
        button(form, u"Propose a recommendation…"_s)->click();
        QTRY_VERIFY(isWhole(form->findChild<GrowingTextEdit *>()));
        QVERIFY(isWhole(button(form, u"Add the recommendation"_s)));
        QVERIFY(isWhole(button(form, u"Not now"_s)));
        panel->closeSide();
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(isWhole(page.findChild<WrapLabel *>(u"cellTeam"_s)));
    }

    void emptyHuntsSayWhatToDoFirst()
    {
        MapHunt hunt;
        MapPage page(*hunt.context);
        QCOMPARE(checkPage(&page, kUsual), QStringList());
        QCOMPARE(checkPage(&page, kSmall), QStringList());
        QTest::mouseClick(button(&page, u"Go to Prepare"_s), Qt::LeftButton);
        QVERIFY(hunt.went.at(0).page == PageId::Prepare);
        hunt.prepare();
        QCOMPARE(checkPage(&page, kSmall), QStringList());
        QTest::mouseClick(button(&page, u"Go to the search"_s), Qt::LeftButton);
        QVERIFY(hunt.went.at(1).page == PageId::Hunt);
        keepPicture(&page, u"map_empty"_s, kSmall);
    }

    void cellsSayTheLongestWordThatFits()
    {
        MapLayout::Words words;
        words.questions = QStringList(6, u"¿Cuánto se asignó y a qué programa?"_s);
        words.cells = {u"Encontrado"_s, u"Existe, no se puede usar"_s};
        words.shortCells = {u"Sí"_s, u"Existe"_s};
        const auto saysWith = [&](int teams, int width) {
            words.columns = QStringList(teams, u"Las Garzas"_s);
            return MapLayout::at(width, words).says;
        };
        QVERIFY(saysWith(3, 710) == MapLayout::Says::Words);
        // Ten teams, as in 2015, on the smallest screen.
        QVERIFY(saysWith(10, 690) == MapLayout::Says::ShortWords);
        QVERIFY(saysWith(60, 690) == MapLayout::Says::Nothing);
        // And what is drawn in a cell is of that length.
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        MapPage page(*hunt.context);
        settleLayout(&page, kUsual);
        const MapModel *model = page.findChild<MapModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                QCOMPARE(cell.data(MapModel::ShortRole).toString().isEmpty(), !cell.data(MapModel::AppliesRole).toBool());
                QVERIFY(cell.data(MapModel::ShortRole).toString().size() <= cell.data().toString().size());
            }
        }
    }

    void nothingIsCutAtAnySize()
    {
        MapHunt hunt;
        hunt.prepare();
        hunt.search();
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            dress(*theme);
            MapPage page(*hunt.context);
            settleLayout(&page, kUsual);
            page.findChild<MapTable *>()->setCurrentIndex(page.findChild<MapTable *>()->model()->index(0, 1));
            for (const QString &view : {u"0"_s, u"1"_s, u"2"_s, u"3"_s}) {
                run(page, u"map.view."_s + view);
                for (const QSize size : {kUsual, kSmall, QSize(1174, 700), QSize(832, 540)}) {
                    QCOMPARE(checkPage(&page, size), QStringList());
                    keepPicture(&page, u"map_"_s + view, size);
                }
            }
        }
        dress(Theme::light());
    }
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"

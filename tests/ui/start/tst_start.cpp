// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_bench.h"
#include "ui/common/card_list.h"
#include "ui/start/start_page.h"

#include <QDir>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// *Inicio*, in the window: three ways to begin, and what was open last.
class TestStart final : public QObject
{
    Q_OBJECT
private slots:
    void threeCardsAskForThreeThings()
    {
        StartPage page;
        settleLayout(&page, kSmall);
        QSignalSpy example(&page, &StartPage::exampleAsked);
        QSignalSpy prepare(&page, &StartPage::prepareAsked);
        QSignalSpy open(&page, &StartPage::openAsked);
        for (QPushButton *button : page.findChildren<QPushButton *>())
            QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(example.size(), 1);
        QCOMPARE(prepare.size(), 1);
        QCOMPARE(open.size(), 1);
    }

    void theExampleOpens()
    {
        WindowBench bench;
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.press(u"Open the example"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QVERIFY(bench.all<Challenge>().size() >= 5);
        QVERIFY(bench.all<Finding>().size() >= 30);
        QVERIFY(!bench.jobs().isRunning());
        // Once more: the one that is there, with what was done in it.
        const QString path = bench.hunt().path();
        bench.hunt().apply(DraftEdit("set").set(bench.data().hunt().id, &Hunt::title, u"Lo probé"_s));
        bench.save();
        bench.makeWindow();
        QSignalSpy again(bench.window.get(), &MainWindow::ready);
        bench.press(u"Open the example"_s);
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
        QCOMPARE(bench.hunt().path(), path);
        QCOMPARE(bench.data().hunt().title, u"Lo probé"_s);
    }

    void aHuntIsBegun()
    {
        WindowBench bench;
        const QString path = bench.path(u"mi búsqueda ñ.cauce"_s);
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.dialogs.willSave(path);
        bench.press(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QVERIFY(QFile::exists(path));
        QCOMPARE(bench.hunt().author().role, Role::Facilitation);
        // A name that is taken is not replaced.
        bench.makeWindow();
        bench.dialogs.willSave(path);
        bench.press(u"Start"_s);
        QTRY_VERIFY(bench.said().contains(u"There is a file “mi búsqueda ñ.cauce” already"_s));
        QVERIFY(!bench.window->session().workspace());
    }

    void whatIWasGivenOpens()
    {
        WindowBench bench;
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.dialogs.willOpen(bench.demonstration());
        bench.key(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
    }

    void recentFilesAndOneThatVanished()
    {
        WindowBench bench;
        const QString stays = bench.demonstration(u"se queda.cauce"_s);
        const QString goes = bench.demonstration(u"se va.cauce"_s);
        QVERIFY(bench.open(stays));
        QVERIFY(bench.open(goes));
        bench.makeWindow();
        auto *list = bench.visible<CardList>(u"Recent hunts"_s);
        QVERIFY(list);
        QCOMPARE(list->items().size(), 2);
        QCOMPARE(list->items()[0].id, goes);
        QVERIFY(list->items()[0].sub.contains(u"se va.cauce"_s));
        QVERIFY(list->items()[0].sub.contains(u"5 challenges"_s));
        QVERIFY(QFile::remove(goes));
        list->setFocus();
        list->setCurrentId(goes);
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.said().contains(u"“se va.cauce” is not there"_s));
        list = bench.visible<CardList>(u"Recent hunts"_s);
        QVERIFY(list);
        QCOMPARE(list->items().size(), 1);
        QCOMPARE(list->items()[0].id, stays);
        // The keys walk the list without opening anything; a click is enough.
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        list->setFocus();
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Up);
        QVERIFY(!bench.window->session().isOpening());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QCOMPARE(bench.hunt().path(), stays);
        QVERIFY(bench.said().isEmpty());
    }

    void aFileIsRememberedFromWhereverItIs()
    {
        WindowBench bench;
        const QString there = bench.demonstration(u"aquí.cauce"_s);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(bench.dir.path()));
        const bool opened = bench.open(u"aquí.cauce"_s);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(opened);
        QCOMPARE(bench.preferences.recents().front().path, there);
        QCOMPARE(bench.hunt().path(), there);
    }

    void languageAndFunctionSwitchWhileItStands()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        bench.goTo(PageId::Start);
        QVERIFY(!bench.window->currentPage());
        bench.window->setLanguage(u"es_MX"_s);
        QVERIFY(!bench.window->currentPage());
        QVERIFY(bench.button(u"Abrir el ejemplo"_s));
        QVERIFY(bench.visible<CardList>(u"Búsquedas recientes"_s));
        QVERIFY(bench.button(u"Facilitación · Español"_s));
        QCOMPARE(bench.preferences.language(), u"es_MX"_s);
        bench.window->setRole(Role::Team);
        QVERIFY(bench.button(u"Equipo · Español"_s));
        QCOMPARE(bench.hunt().author().role, Role::Team);
        bench.window->setLanguage(u"en"_s);
        QVERIFY(bench.button(u"Team · English"_s));
    }

    void itStandsEverySize()
    {
        for (const QString &language : {u"es_MX"_s, u"en"_s}) {
            WindowBench bench(language);
            QVERIFY(bench.open(bench.demonstration(u"Siguiendo el dinero con un nombre bastante largo.cauce"_s)));
            bench.goTo(PageId::Start);
            for (const QSize size : {kUsual, kSmall}) {
                QCOMPARE(checkPage(bench.window.get(), size), QStringList());
                keepPicture(bench.window.get(), u"start_"_s + language, size);
            }
        }
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"

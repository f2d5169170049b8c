// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/common/job_bar.h"

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// What a person does while a file is being opened, which takes long where it was not closed cleanly.
class TestOpeningMeanwhile final : public QObject
{
    Q_OBJECT
private slots:
    void anotherFileTakesItsPlace()
    {
        WindowBench bench;
        const QString first = unclean(bench.demonstration(u"primera.cauce"_s));
        const QString second = bench.demonstration(u"segunda.cauce"_s);
        QSignalSpy failed(&bench.window->session(), &Session::failed);
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.window->openFile(first);
        QVERIFY(bench.window->session().isOpening());
        bench.window->openFile(second);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(bench.hunt().path(), second);
        QTRY_VERIFY(!bench.window->session().isOpening());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(bench.said(), QString());
        // The one that was given up is nobody's.
        QTRY_VERIFY(!QFile::exists(first + u".lock"_s));
        QVERIFY(bench.open(first));
        QCOMPARE(bench.hunt().path(), first);
    }

    void theLastOneAskedForIsTheOne()
    {
        WindowBench bench;
        const QString first = unclean(bench.demonstration(u"primera.cauce"_s));
        const QString second = bench.demonstration(u"segunda.cauce"_s);
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        for (const QString &path : {first, second, first})
            bench.window->openFile(path);
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(!bench.window->session().isOpening());
        QCOMPARE(bench.hunt().path(), first);
    }

    void theSameOnceMoreIsNoSecondWish()
    {
        WindowBench bench;
        const QString path = unclean(bench.demonstration());
        QSignalSpy opened(&bench.window->session(), &Session::opened);
        bench.window->openFile(path);
        bench.window->openFile(path);
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(!bench.window->session().isOpening());
        bench.save();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(bench.hunt().path(), path);
    }

    void itCanBeCancelled()
    {
        WindowBench bench;
        const QString path = unclean(bench.demonstration());
        QSignalSpy failed(&bench.window->session(), &Session::failed);
        bench.window->openFile(path);
        // As the Cancel of the bar does, which appears after a moment.
        bench.jobs().cancelAll();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(!bench.window->session().workspace());
        QCOMPARE(bench.said(), QString());
        QVERIFY(!bench.jobs().isRunning());
        // It was not checked, and is next time.
        QTRY_VERIFY(!QFile::exists(path + u".lock"_s));
        QVERIFY(bench.open(path));
        QVERIFY2(bench.said().contains(u"the check found"_s), qPrintable(bench.said()));
    }

private:
    /// As if the laptop had died, and something is not as the edits say.
    static QString unclean(const QString &path)
    {
        Connection db(path, Connection::Mode::ReadWrite);
        db.exec("UPDATE team SET name = 'Otro'; INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
        return path;
    }
};

QTEST_MAIN(TestOpeningMeanwhile)
#include "tst_opening_meanwhile.moc"

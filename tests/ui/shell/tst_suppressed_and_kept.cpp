// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/suppress.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/common/text_edits.h"

#include <QDir>
#include <QDirIterator>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

/// What the window does of itself with the hunt it opens: backups, and suppressions that were not finished.
class TestSuppressedAndKept final : public QObject
{
    Q_OBJECT
private slots:
    void aSuppressionThatIsNotFinishedIsSaidAtOpening_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("es") << u"es_MX"_s << u"Aquí se suprimió algo antes, y eso no ha terminado. No se pudo llegar a 1 respaldo"_s;
        QTest::newRow("en") << u"en"_s << u"Something was suppressed here earlier, and that is not finished. 1 backup could not be reached"_s;
    }
    void aSuppressionThatIsNotFinishedIsSaidAtOpening()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        WindowBench bench(language);
        const QString path = bench.demonstration();
        QVERIFY(bench.open(path));
        const BackupRota rota(Session::backupFolder(), path, bench.data().hunt().id);
        QTRY_COMPARE(rota.existing().size(), 1);
        const QString backup = rota.existing().front();
        QVERIFY(QFile::remove(backup) && QDir().mkpath(Session::backupFolder()));
        {
            QFile broken(backup);
            QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no es una búsqueda") > 0);
        }
        const ScrubReport left = suppress(bench, {bench.all<Finding>().front()->id, "finding", "text"}, rota);
        QCOMPARE(left.backupsLeft.size(), size_t(1));
        bench.makeWindow();
        QVERIFY(bench.open(path));
        QTRY_VERIFY2(bench.said().startsWith(words), qPrintable(bench.said()));
        QVERIFY(bench.said().contains(QFileInfo(backup).fileName()));
        // Once it is gone there is nothing to say.
        QVERIFY(QFile::remove(backup));
        bench.makeWindow();
        QVERIFY(bench.open(path));
        bench.save();
        QCOMPARE(bench.said(), QString());
    }

    void whatAFindingSaysIsSuppressedFromThePalette()
    {
        WindowBench bench;
        const QString path = bench.demonstration();
        QVERIFY(bench.open(path));
        const auto findings = bench.data().all<Finding>().where([](const Finding &each) { return !each.text.isEmpty(); });
        QVERIFY(!findings.empty());
        const Id finding = findings.front()->id;
        bench.hunt().apply(DraftEdit("set").set(finding, &Finding::text, u"Lo pidió Nadia Oropeza en ventanilla"_s));
        bench.save();
        QVERIFY(!holding(bench, "Oropeza").isEmpty());
        bench.goTo(PageId::Hunt, finding);
        auto *text = bench.visible<GrowingTextEdit>(u"Answer"_s);
        QVERIFY(text);
        text->setFocus();
        QCOMPARE(text->value(), u"Lo pidió Nadia Oropeza en ventanilla"_s);
        // What is typed last is not left behind as a draft.
        text->moveCursor(QTextCursor::End);
        bench.type(u" y por teléfono"_s);
        bench.dialogs.willType(u"datos personales"_s);
        bench.dialogs.willConfirm(Answer::DoIt);
        bench.key(Qt::Key_K, Qt::ControlModifier);
        bench.type(u"Suppress for good"_s);
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.said(), u"It was suppressed."_s);
        bench.save();
        QCOMPARE(bench.data().find<Finding>(finding)->text, QString());
        QCOMPARE(text->value(), QString());
        QCOMPARE(holding(bench, "Oropeza"), QStringList());
    }

    void aTitleThatIsSuppressedIsNotRemembered()
    {
        WindowBench bench;
        const QString path = bench.demonstration();
        QVERIFY(bench.open(path));
        const QString title = bench.data().hunt().title;
        QVERIFY(!title.isEmpty());
        QCOMPARE(bench.preferences.recents().front().title, title);
        suppress(bench, {bench.data().hunt().id, "hunt", "title"}, {});
        QCOMPARE(bench.preferences.recents().size(), 1);
        QCOMPARE(bench.preferences.recents().front().path, path);
        QCOMPARE(bench.preferences.recents().front().title, QString());
        QVERIFY(!bench.window->windowTitle().contains(title));
        bench.preferences.flush();
        QCOMPARE(Preferences(bench.path(u"settings.ini"_s)).recents().front().title, QString());
    }

    void whatIsDamagedIsNotBackedUp()
    {
        WindowBench bench;
        const QString path = bench.demonstration();
        {
            // As if the laptop had died, and something is not as the edits say.
            Connection db(path, Connection::Mode::ReadWrite);
            db.exec("UPDATE team SET name = 'Otro'; INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
        }
        for (int opening = 0; opening < 2; ++opening) {
            QVERIFY(bench.open(path));
            QVERIFY2(bench.said().contains(u"the check found"_s), qPrintable(bench.said()));
            // People go on working in it all the same.
            const Id finding = bench.all<Finding>().front()->id;
            bench.hunt().apply(DraftEdit("set").set(finding, &Finding::text, u"Escrito después %1"_s.arg(opening)));
            bench.save();
            QVERIFY(BackupRota(Session::backupFolder(), path, bench.data().hunt().id).everything().isEmpty());
            bench.makeWindow();
        }
        QVERIFY(!QDir(Session::backupFolder()).exists());
    }

private:
    /// The files of the laptop that hold these bytes: the hunt, its backups and everything else that the program wrote.
    static QStringList holding(const WindowBench &bench, const QByteArray &words)
    {
        QStringList found;
        QDirIterator files(bench.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(words))
                found << file.fileName();
        }
        return found;
    }
    static ScrubReport suppress(WindowBench &bench, const FieldAddress &field, const std::optional<BackupRota> &rota)
    {
        std::optional<Result<SuppressionReport>> report;
        bench.hunt().suppress(
            [field, rota, author = bench.hunt().author()](
                StoreAccess &access) { return suppressValue(access, field, {author, u"datos personales"_s, rota}); },
            [&](Result<SuppressionReport> got) { report = std::move(got); });
        bench.save();
        if (!report || !*report)
            qFatal("not suppressed");
        std::optional<ScrubReport> left;
        bench.hunt().finishSuppressing(
            {rota, true, (*report)->gone}, [] { return Job(); }, [&](ScrubReport got) { left = std::move(got); });
        if (!QTest::qWaitFor([&] { return left.has_value(); }))
            qFatal("not scrubbed");
        return std::move(*left);
    }
};

QTEST_MAIN(TestSuppressedAndKept)
#include "tst_suppressed_and_kept.moc"

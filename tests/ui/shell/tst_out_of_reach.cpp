// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/fault_vfs.h"
#include "tests/ui/shell/window_bench.h"

#include <QDir>
#include <QLabel>
#include <QTextEdit>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes on in the window, as if nothing were: a finding of the first question, and the beginning of another answer.
void write(WindowBench &bench, const QString &words)
{
    bench.go(bench.firstQuestion());
    bench.key(Qt::Key_H);
    auto *answer = qobject_cast<QTextEdit *>(bench.target());
    if (!answer)
        qFatal("no place to write");
    answer->selectAll();
    bench.type(words);
    answer->clearFocus();
    bench.save();
    bench.save();
}

bool isWritten(const WindowBench &bench, const QString &words)
{
    const auto findings = bench.all<Finding>();
    return std::any_of(findings.begin(), findings.end(), [&](const Finding *finding) { return finding->text == words; });
}

} // namespace

/// The file goes out of reach while people write: the window says so, keeps everything, and a copy elsewhere holds it all.
class TestOutOfReach final : public QObject
{
    Q_OBJECT
private slots:
    void theStickIsPulledOut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << u"es_MX"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void theStickIsPulledOut()
    {
        QFETCH(QString, language);
        WindowBench bench(language);
        QDir().mkpath(bench.path(u"memoria"_s));
        QVERIFY(bench.open(bench.demonstration(u"memoria/búsqueda ñ.cauce"_s)));
        write(bench, u"Antes de sacar la memoria"_s);
        QVERIFY(bench.said().isEmpty());
        const size_t documents = bench.all<Document>().size();
        QVERIFY(QDir(bench.path(u"memoria"_s)).removeRecursively());
        write(bench, u"Después de sacarla"_s);
        QVERIFY2(bench.said().contains(language == u"en" ? u"Nothing is lost while this window is open"_s
                                                         : u"Nada se pierde mientras esta ventana siga abierta"_s),
            qPrintable(bench.said()));
        QVERIFY2(bench.said().contains(u"búsqueda ñ.cauce"_s), qPrintable(bench.said()));
        QVERIFY(bench.hunt().hasUnwritten());
        QVERIFY(isWritten(bench, u"Después de sacarla"_s));
        // Nothing else on the page says otherwise.
        for (const QLabel *label : bench.window->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(language == u"en" ? u"all is saved"_s : u"todo queda guardado"_s),
                qPrintable(label->text()));
        // Closing now asks first, and saving a copy goes before.
        bench.dialogs.willConfirm(Answer::Leave);
        const QString copy = bench.path(u"copia a salvo.cauce"_s);
        bench.dialogs.willSave(copy);
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.window->close();
        QVERIFY(bench.window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QCOMPARE(bench.hunt().path(), copy);
        QVERIFY(!bench.hunt().hasUnwritten());
        QVERIFY2(bench.said().contains(u"copia a salvo.cauce"_s), qPrintable(bench.said()));
        QVERIFY(bench.notices().tone() == NoticeBar::Tone::Done);
        QVERIFY(isWritten(bench, u"Después de sacarla"_s));
        // The documents came along, and the copy is sound and takes what is written next.
        QCOMPARE(bench.all<Document>().size(), documents);
        write(bench, u"En la copia"_s);
        QVERIFY(!bench.hunt().hasUnwritten());
        const auto problems = bench.hunt().store().call<std::vector<CheckProblem>>([](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
            return checkAll(access.db, access.log, access.projection, Job());
        });
        QVERIFY(problems && problems->empty());
        QVERIFY(bench.window->close());
    }

    void typingIsADraftThatCannotBeWritten()
    {
        WindowBench bench;
        QDir().mkpath(bench.path(u"memoria"_s));
        QVERIFY(bench.open(bench.demonstration(u"memoria/h.cauce"_s)));
        bench.go(bench.firstQuestion());
        bench.key(Qt::Key_H);
        QVERIFY(QDir(bench.path(u"memoria"_s)).removeRecursively());
        bench.type(u"Apenas tecleado"_s);
        QTRY_VERIFY(bench.hunt().hasUnwritten());
        QVERIFY(bench.said().contains(u"Nothing is lost"_s));
        QCOMPARE(qobject_cast<QTextEdit *>(bench.target())->toPlainText(), u"Apenas tecleado"_s);
        bench.dialogs.willSave(bench.path(u"copia.cauce"_s));
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.press(u"Save a copy elsewhere…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        bool isKept = isWritten(bench, u"Apenas tecleado"_s);
        for (const QByteArray &draft : bench.hunt().drafts())
            isKept = isKept || draft.contains("Apenas tecleado");
        QVERIFY(isKept);
    }

    void aFullDiskThatIsFreedTakesEverything()
    {
        FaultVfs vfs;
        WindowBench bench;
        OpenOptions options;
        options.vfs = vfs.name();
        const QString path = bench.demonstration();
        QVERIFY(bench.open(path, options));
        vfs.follow({FaultPlan::Kind::DiskFull, 1, 0, 0});
        write(bench, u"Ya no cabía"_s);
        QVERIFY2(bench.said().contains(u"There is no room left for “búsqueda del año.cauce”"_s), qPrintable(bench.said()));
        QVERIFY(bench.hunt().hasUnwritten());
        QVERIFY(isWritten(bench, u"Ya no cabía"_s));
        vfs.follow({});
        Team team;
        team.id = Id::make(bench.clock);
        team.name = u"Otro"_s;
        bench.hunt().apply(DraftEdit("create").create(team));
        bench.save();
        bench.save();
        QVERIFY(!bench.hunt().hasUnwritten());
        QCOMPARE(bench.said(), u"What could not be saved a moment ago is saved now."_s);
        bench.window->close();
        bench.makeWindow();
        QVERIFY(bench.open(path));
        QVERIFY(isWritten(bench, u"Ya no cabía"_s));
        QVERIFY(bench.data().find<Team>(team.id));
    }

    void aFileThatCannotEvenBeReadLeavesTheRecords()
    {
        WindowBench bench;
        const QString path = bench.demonstration();
        QVERIFY(bench.open(path));
        const size_t findings = bench.all<Finding>().size();
        const Id team = bench.all<Team>().front()->id;
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray noise(static_cast<qsizetype>(file.size()), '\x5a');
            QCOMPARE(file.write(noise), noise.size());
        }
        write(bench, u"Cuando ya no se leía"_s);
        QVERIFY(bench.hunt().hasUnwritten());
        bench.dialogs.willSave(bench.path(u"rescate.cauce"_s));
        QSignalSpy ready(bench.window.get(), &MainWindow::ready);
        bench.press(u"Save a copy elsewhere…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QVERIFY2(bench.said().contains(u"keep that file"_s), qPrintable(bench.said()));
        QVERIFY(bench.all<Finding>().size() >= findings);
        QVERIFY(isWritten(bench, u"Cuando ya no se leía"_s));
        QVERIFY(bench.data().find<Team>(team));
        // What a team wrote is still the team's.
        const auto steps = bench.all<RouteStep>();
        const bool isOfATeam = std::any_of(steps.begin(), steps.end(),
            [&](const RouteStep *step) { return bench.data().all<RouteStep>().meta(step->id).ownerRole == Role::Team; });
        QVERIFY(isOfATeam);
    }
};

QTEST_MAIN(TestOutOfReach)
#include "tst_out_of_reach.moc"

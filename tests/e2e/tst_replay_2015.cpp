// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdf_probe.h"
#include "tests/e2e/replay_players.h"
#include "ui/map/map_model.h"
#include "ui/map/map_page.h"
#include "ui/reports/reports_page.h"

#include <QApplication>
#include <QComboBox>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

// Replays the exercise of 2015 on the real pages: 5 challenges of 6 questions, 10 teams, 300 steps and 120 findings, with the
// sample data as evidence. The pages run in a child process, which is killed in the middle of its work and started again.
using namespace cauce;
using namespace cauce::test;

namespace {

Author facilitator()
{
    return Author::make(Role::Facilitation, {}, QStringLiteral("Facilitación"), QStringLiteral("laptop-2015"));
}

/// The child: opens the hunt, plays what is left, says "done".
int playHere(const QString &path, const QString &data)
{
    const SystemClock clock;
    auto opened = openHunt(path, clock);
    if (!opened || !opened->problems.empty())
        qFatal("the hunt does not open well");
    Workspace workspace(std::move(*opened), clock);
    workspace.setAuthor(facilitator());
    Player(workspace, data).play();
    workspace.flush();
    std::puts("done");
    return 0;
}

} // namespace

class TestReplay2015 : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theHuntIsPrepared();
    void theProgramIsKilledInTheMiddle();
    void theRestIsPlayed();
    void everythingStandsInTheFile();
    void documentsAreThoseOfTheManifest();
    void theMapShowsIt();
    void theReportIsSavedFromItsPage();

private:
    void play(int killAfterSteps);
    static int run(const QStringList &arguments);

    QString m_data;
    QTemporaryDir m_dir;
    QString m_path;
    SystemClock m_clock;
    std::set<Id> m_acknowledged;
    int m_steps = 0;
    bool m_done = false;
};

void TestReplay2015::initTestCase()
{
    m_data = qEnvironmentVariable("CAUCE_DATA", QStringLiteral(CAUCE_SOURCE_DIR "/../shared/data"));
    if (!QFileInfo::exists(m_data + QStringLiteral("/MANIFEST.tsv")))
        QSKIP("the sample data is not here: set CAUCE_DATA to its folder");
    m_path = m_dir.filePath(QStringLiteral("búsqueda 2015.cauce"));
}

void TestReplay2015::theHuntIsPrepared()
{
    auto created = createHunt(m_path, m_clock);
    QVERIFY(created.has_value());
    Workspace workspace(std::move(*created), m_clock);
    workspace.setAuthor(facilitator());
    prepareOnThePage(workspace);
    const HuntData &data = workspace.data();
    QCOMPARE(data.all<Challenge>().size(), size_t(5));
    QCOMPARE(data.all<Member>().size(), size_t(30));
    QCOMPARE(data.all<Team>().size(), size_t(10));
    QCOMPARE(countQuestions(data), 30);
    std::map<Id, int> teams;
    for (const Team *team : data.all<Team>().sorted()) {
        QCOMPARE(team->challenges.size(), size_t(1));
        ++teams[team->challenges.front()];
    }
    for (const auto &[challenge, count] : teams)
        QCOMPARE(count, 2);
}

/// Starts the pages in a child; kills it once so many steps are there, or waits for its end.
void TestReplay2015::play(int killAfterSteps)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--play"), m_path, m_data});
    while (!m_done && child.waitForReadyRead(120'000)) {
        while (child.canReadLine()) {
            const QString line = QString::fromUtf8(child.readLine()).trimmed();
            m_done = m_done || line == QLatin1String("done");
            m_steps += line.startsWith(QLatin1String("step "));
            if (const auto id = Id::fromString(line.section(u' ', 1)))
                m_acknowledged.insert(*id);
        }
        if (killAfterSteps > 0 && m_steps >= killAfterSteps) {
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            return;
        }
    }
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 0);
}

void TestReplay2015::theProgramIsKilledInTheMiddle()
{
    play(150);
    QVERIFY(!m_done);
    auto opened = openHunt(m_path, m_clock);
    QVERIFY(opened.has_value());
    QVERIFY(!opened->store->wasClosedCleanly());
    QVERIFY(opened->problems.empty());
    for (const Id &id : m_acknowledged) {
        QVERIFY(opened->data->find<RouteStep>(id) || opened->data->find<Finding>(id) || opened->data->find<Document>(id));
    }
}

void TestReplay2015::theRestIsPlayed()
{
    play(0);
    QVERIFY(m_done);
}

void TestReplay2015::everythingStandsInTheFile()
{
    auto opened = openHunt(m_path, m_clock);
    QVERIFY(opened.has_value());
    QVERIFY(opened->store->wasClosedCleanly());
    const HuntData &data = *opened->data;
    QVERIFY(data.all<RouteStep>().size() >= 300);
    QVERIFY(data.all<Finding>().size() >= 120);
    for (const Id &id : m_acknowledged)
        QVERIFY(data.find<RouteStep>(id) || data.find<Finding>(id) || data.find<Document>(id));
    for (const KnownFigure &figure : kFigures) {
        const auto stated = data.all<Amount>().where([&](const Amount &amount) {
            return amount.money && amount.money->number == *Decimal::fromPlain(QString::fromLatin1(figure.amount));
        });
        QVERIFY2(!stated.empty(), figure.amount);
    }
    // Each team wrote its own, with the rights of a team.
    const auto verifyOwner = [&](const auto &table, const auto &teamOf) {
        for (const auto *record : table.sorted()) {
            const RecordMeta meta = table.meta(record->id);
            QCOMPARE(meta.ownerRole, Role::Team);
            QCOMPARE(meta.ownerTeam, teamOf(*record));
        }
    };
    const auto ofFinding = [&](const auto &record) { return data.find<Finding>(record.finding)->team; };
    verifyOwner(data.all<RouteStep>(), [](const RouteStep &step) { return step.team; });
    verifyOwner(data.all<Finding>(), [](const Finding &finding) { return finding.team; });
    verifyOwner(data.all<Amount>(), ofFinding);
    verifyOwner(data.all<Evidence>(), ofFinding);
    std::set<Id> cited;
    for (const Evidence *evidence : data.all<Evidence>().sorted())
        cited.insert(evidence->document);
    QCOMPARE(cited.size(), data.all<Document>().size());
    opened->store.reset();
    QCOMPARE(run({QStringLiteral("check"), m_path}), 0);
}

void TestReplay2015::documentsAreThoseOfTheManifest()
{
    QHash<QString, QString> hashes;
    QFile manifest(m_data + QStringLiteral("/MANIFEST.tsv"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    for (const QByteArray &line : manifest.readAll().split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() > 2 && (columns[0].startsWith("01-") || columns[0].startsWith("02-")))
            hashes.insert(QString::fromUtf8(columns[0]).section(u'/', 1), QString::fromLatin1(columns[2]));
    }
    auto opened = openHunt(m_path, m_clock);
    QVERIFY(opened.has_value());
    const auto documents = opened->data->all<Document>().sorted();
    QCOMPARE(documents.size(), size_t(hashes.size()));
    for (const Document *document : documents)
        QCOMPARE(document->sha->toHex(), hashes.value(document->fileName));
}

int TestReplay2015::run(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(CAUCE_PROGRAM), arguments);
    return program.waitForFinished(120'000) && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

void TestReplay2015::theMapShowsIt()
{
    auto opened = openHunt(m_path, m_clock);
    QVERIFY(opened.has_value());
    Workspace workspace(std::move(*opened), m_clock);
    Facilitation facilitation(workspace);
    MapPage page(facilitation.context);
    settleLayout(&page, kUsual);
    const TreasureMap map = treasureMap(workspace.data(), workspace.work(), MapColumns::Teams);
    QCOMPARE(map.columns.size(), size_t(10));
    MapModel *model = page.findChild<MapModel *>();
    QVERIFY(model);
    QTRY_COMPARE(model->columnCount(), 10);
    QCOMPARE(model->rowCount(), int(map.rows.size()));
    int asked = 0;
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column) {
            const MapCell &cell = map.cells[row][column];
            const QModelIndex index = model->index(int(row), int(column));
            QCOMPARE(index.data(MapModel::AppliesRole).toBool(), cell.applies);
            if (!cell.applies)
                continue;
            ++asked;
            QCOMPARE(cell.steps, kStepsPerQuestion);
            QCOMPARE(cell.findings, kFindingsPerQuestion);
            QCOMPARE(cell.stage, SlotStage::Concluded);
            QVERIFY(!index.data(Qt::DisplayRole).toString().isEmpty());
        }
    }
    QCOMPARE(asked, 60);
}

void TestReplay2015::theReportIsSavedFromItsPage()
{
    auto opened = openHunt(m_path, m_clock);
    QVERIFY(opened.has_value());
    Workspace workspace(std::move(*opened), m_clock);
    Facilitation facilitation(workspace);
    ReportsPage page(facilitation.context);
    settleLayout(&page, kUsual);
    QComboBox *file = named<QComboBox>(&page, QStringLiteral("Kind of file"));
    QCOMPARE(file->count(), 2);
    QStringList texts;
    for (const char *suffix : {"pdf", "html"}) {
        const QString out = m_dir.filePath(QStringLiteral("reporte 2015.") + QLatin1String(suffix));
        file->setCurrentIndex(QLatin1String(suffix) == u"pdf" ? 0 : 1);
        facilitation.dialogs.willSave(out);
        page.findChild<PrimaryButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(facilitation.notices.words().contains(QFileInfo(out).fileName()), 120'000);
        facilitation.notices.dismiss();
        if (QLatin1String(suffix) == u"pdf") {
            const QStringList pages = report::probe::pages(out);
            QVERIFY(pages.size() > 20);
            texts << pages.join(u' ');
        } else {
            QFile html(out);
            QVERIFY(html.open(QIODevice::ReadOnly));
            texts << QString::fromUtf8(html.readAll());
        }
    }
    for (QString text : texts) {
        for (const char *figure : {"$5,297,125,819,608.00", "$57,303,643,926.00"})
            QVERIFY2(text.contains(QLatin1String(figure)), figure);
        // A hash may stand in two lines of a narrow column.
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        for (const Document *document : workspace.data().all<Document>().sorted())
            QVERIFY2(text.contains(document->sha->toHex().left(16)), qPrintable(document->fileName));
    }
    // And the same by the subcommand.
    for (const char *suffix : {"pdf", "html"}) {
        const QString out = m_dir.filePath(QStringLiteral("por mandato.") + QLatin1String(suffix));
        QCOMPARE(run({QStringLiteral("report"), m_path, QStringLiteral("--kind"), QStringLiteral("exercise"), QStringLiteral("-o"), out}), 0);
        QVERIFY(QFileInfo(out).size() > 100'000);
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--play"))
        return playHere(arguments[2], arguments[3]);
    TestReplay2015 test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replay_2015.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/example.h"

#include "core/domain/order_key.h"
#include "core/domain/progress.h"
#include "core/workspace/hunt_writer.h"
#include "core/workspace/new_hunt.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cauce;

class TestExample : public QObject
{
    Q_OBJECT
private slots:
    void theExampleIsAFinishedHunt();
    void everyTemplateMakesAHunt();
    void anUnknownTemplateNamesTheKnownOnes();
    void aFileIsNeverReplaced();

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
};

void TestExample::theExampleIsAFinishedHunt()
{
    const QString path = m_dir.filePath(QStringLiteral("ejemplo ñ.cauce"));
    const auto written = writeExampleHunt(path, m_clock);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("ejemplo ñ.cauce")});

    auto opened = openHunt(path, m_clock);
    QVERIFY(opened.has_value());
    QVERIFY(opened->store->wasClosedCleanly());
    const HuntData &data = *opened->data;
    QVERIFY(data.hunt().title.contains(QStringLiteral("ficticio")));
    QCOMPARE(data.all<Challenge>().size(), size_t(5));
    QCOMPARE(countQuestions(data), 30);
    QCOMPARE(data.all<Team>().size(), size_t(10));
    QCOMPARE(data.all<Round>().size(), size_t(1));
    QVERIFY(data.all<RouteStep>().size() >= 60);
    QVERIFY(data.all<Finding>().size() >= 30);
    QVERIFY(data.all<Document>().size() >= 20);

    // Every step and finding stands where a challenge asks for it, by the team that has that challenge.
    const auto stands = [&](const auto &work) {
        const Team *team = data.find<Team>(work.team);
        return team && containsId(team->challenges, work.challenge) && askedQuestion(data, work.challenge, work.question);
    };
    for (const RouteStep *step : data.all<RouteStep>().sorted())
        QVERIFY2(stands(*step) && step->at.isValid(), qPrintable(step->sourceText));
    // Ordered as the window orders them: each team begins each question at the start.
    std::set<std::tuple<Id, Id, Id>> begun;
    for (const RouteStep *step : data.all<RouteStep>().sorted()) {
        if (begun.insert({step->team, step->challenge, step->question}).second)
            QCOMPARE(step->order, orderBetween({}, {}));
    }
    for (const Finding *finding : data.all<Finding>().sorted()) {
        QVERIFY2(stands(*finding) && finding->result, qPrintable(finding->text));
        QCOMPARE(data.all<Finding>().meta(finding->id).ownerTeam, finding->team);
    }
    for (const Evidence *evidence : data.all<Evidence>().sorted())
        QVERIFY(data.find<Document>(evidence->document));

    const auto problems = opened->store->call<std::vector<CheckProblem>>([&](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
        for (const Document *document : data.all<Document>().sorted()) {
            const auto bytes = access.contents.piece(*document->sha, 0);
            if (!bytes || bytes->size() != document->size || sha256(*bytes) != *document->sha)
                return fail(ErrorCode::Damaged, document->fileName);
        }
        return checkAll(access.db, access.log, access.projection, Job());
    });
    QVERIFY2(problems.has_value(), problems ? "" : qPrintable(problems.error().subject));
    QVERIFY(problems->empty());
}

void TestExample::everyTemplateMakesAHunt()
{
    const QStringList ids{QStringLiteral("seis-preguntas"), QStringLiteral("espacios-publicos"), QStringLiteral("becas"),
        QStringLiteral("infraestructura-indigena"), QStringLiteral("comunidades-saludables"), QStringLiteral("tres-por-uno"),
        QStringLiteral("obra-publica")};
    QStringList known = templateIds();
    QCOMPARE(known.size(), ids.size());
    for (const QString &id : ids) {
        QVERIFY2(known.contains(id), qPrintable(id));
        const QString path = m_dir.filePath(id + QStringLiteral(".cauce"));
        const auto written = writeNewHunt(path, id, m_clock);
        QVERIFY2(written.has_value(), qPrintable(id));
        auto opened = openHunt(path, m_clock);
        QVERIFY(opened.has_value());
        QVERIFY(!opened->data->hunt().title.isEmpty());
        QCOMPARE(opened->data->all<Challenge>().size(), size_t(id == ids.front() ? 0 : 1));
        QCOMPARE(questionsOf(*opened->data, {}).size(), size_t(6));
        QCOMPARE(countQuestions(*opened->data), id == ids.front() ? 0 : 6);
    }
}

void TestExample::anUnknownTemplateNamesTheKnownOnes()
{
    const QString path = m_dir.filePath(QStringLiteral("no.cauce"));
    const auto written = writeNewHunt(path, QStringLiteral("carreteras"), m_clock);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QVERIFY(written.error().detail.contains(QStringLiteral("obra-publica")));
    QVERIFY(!QFileInfo::exists(path));
}

void TestExample::aFileIsNeverReplaced()
{
    const QString path = m_dir.filePath(QStringLiteral("mío.cauce"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto example = writeExampleHunt(path, m_clock);
    QVERIFY(!example.has_value());
    QCOMPARE(example.error().code, ErrorCode::AlreadyExists);
    const auto fresh = writeNewHunt(path, QStringLiteral("becas"), m_clock);
    QVERIFY(!fresh.has_value());
    QCOMPARE(fresh.error().code, ErrorCode::AlreadyExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestExample)
#include "tst_example.moc"

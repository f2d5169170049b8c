// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/openness.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(CAUCE_SOURCE_DIR) + u"/resources/checklists/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOpenness : public QObject
{
    Q_OBJECT

    Checklist m_godi;
    StarScheme m_stars;

    static Assessment allYes()
    {
        Assessment assessment;
        for (const char *question : {"collected", "online", "free", "bulk", "uptodate", "license", "format"})
            assessment.answers[QString::fromLatin1(question)] = kYes;
        return assessment;
    }
    OpennessLine line(const Assessment &assessment, const QString &question) const
    {
        for (const OpennessLine &each : scoreOpenness(m_godi, assessment).lines) {
            if (each.question == question)
                return each;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        const auto godi = parseChecklist(resource(u"godi-2016.json"_s));
        QVERIFY2(godi.has_value(), godi ? "" : qPrintable(godi.error().detail));
        m_godi = *godi;
        const auto stars = parseStars(resource(u"five-stars.json"_s));
        QVERIFY2(stars.has_value(), stars ? "" : qPrintable(stars.error().detail));
        m_stars = *stars;
    }

    void theWeightsAreExact()
    {
        std::map<QString, qint64> weights;
        for (const auto &question : m_godi.questions)
            weights[question.id] = question.points;
        QCOMPARE(weights[u"online"_s], 15);
        QCOMPARE(weights[u"free"_s], 15);
        QCOMPARE(weights[u"bulk"_s], 15);
        QCOMPARE(weights[u"uptodate"_s], 15);
        QCOMPARE(weights[kLicenceQuestion], 20);
        QCOMPARE(weights[kFormatQuestion], 20);
        QCOMPARE(scoreOpenness(m_godi, {}).maximum, 100);
        QCOMPARE(scoreOpenness(m_godi, {}).lines.size(), size_t(7));
        QVERIFY(!m_godi.title.at(u"es"_s).isEmpty());
        QVERIFY(!m_godi.trapText.at(u"es"_s).isEmpty());
        QVERIFY(!m_godi.licences.empty());
        for (const auto &[reading, code] : Codes<OpennessReading>::table) {
            if (reading != OpennessReading::Incomplete)
                QVERIFY2(m_godi.readings.contains(QString::fromLatin1(code)), code);
        }
    }

    void onlyAHundredIsOpen()
    {
        const Openness score = scoreOpenness(m_godi, allYes());
        QCOMPARE(score.points, 100);
        QCOMPARE(score.reading, OpennessReading::Open);
        QVERIFY(!score.isTrap);
    }

    void aPdfCanScoreEightyAndStillBeUnusable()
    {
        Assessment assessment = allYes();
        assessment.format = u" .PDF "_s;
        const Openness score = scoreOpenness(m_godi, assessment);
        QCOMPARE(score.points, 80);
        QCOMPARE(score.reading, OpennessReading::Public);
        QVERIFY(score.isTrap);
        QCOMPARE(line(assessment, kFormatQuestion).why, OpennessReason::FormatClosed);
        assessment.answers[u"bulk"_s] = kNo;
        QVERIFY(!scoreOpenness(m_godi, assessment).isTrap);
        assessment.format = u"CSV"_s;
        QCOMPARE(line(assessment, kFormatQuestion).points, 20);
        QCOMPARE(line(assessment, kFormatQuestion).why, OpennessReason::FormatOpen);
    }

    void aFormatThatNobodyNamedIsNoTrap()
    {
        Assessment assessment = allYes();
        assessment.answers.erase(kFormatQuestion);
        QCOMPARE(scoreOpenness(m_godi, assessment).points, 80);
        QVERIFY(!scoreOpenness(m_godi, assessment).isTrap);
        assessment.answers[kFormatQuestion] = kUnknown;
        QVERIFY(!scoreOpenness(m_godi, assessment).isTrap);
        assessment.answers[kFormatQuestion] = kNo;
        QVERIFY(scoreOpenness(m_godi, assessment).isTrap);
    }

    void theLicenceAnswersItsQuestion()
    {
        Assessment assessment = allYes();
        assessment.licence = u"none"_s;
        QCOMPARE(line(assessment, kLicenceQuestion).why, OpennessReason::LicenceClosed);
        QCOMPARE(line(assessment, kLicenceQuestion).points, 0);
        assessment.licence = u"cc-by"_s;
        assessment.answers[kLicenceQuestion] = kNo;
        QCOMPARE(line(assessment, kLicenceQuestion).why, OpennessReason::LicenceOpen);
        assessment.licence = u"not in the list"_s;
        QCOMPARE(line(assessment, kLicenceQuestion).why, OpennessReason::Answered);
    }

    void aClosedGateLeavesNothing()
    {
        Assessment assessment = allYes();
        assessment.answers[u"collected"_s] = kNo;
        const Openness score = scoreOpenness(m_godi, assessment);
        QCOMPARE(score.points, 0);
        QCOMPARE(score.reading, OpennessReading::Gap);
        QCOMPARE(line(assessment, u"online"_s).why, OpennessReason::GateClosed);
        QCOMPARE(line(assessment, u"collected"_s).why, OpennessReason::Answered);
    }

    void readings()
    {
        Assessment assessment;
        QCOMPARE(scoreOpenness(m_godi, assessment).reading, OpennessReading::Incomplete);
        assessment = allYes();
        assessment.answers[u"online"_s] = kNo;
        QCOMPARE(scoreOpenness(m_godi, assessment).points, 85);
        QCOMPARE(scoreOpenness(m_godi, assessment).reading, OpennessReading::AccessControlled);
        assessment.answers.erase(u"free"_s);
        QCOMPARE(scoreOpenness(m_godi, assessment).reading, OpennessReading::Incomplete);
        QCOMPARE(line(assessment, u"free"_s).why, OpennessReason::NotAnswered);
        for (auto &[question, answer] : (assessment = allYes()).answers)
            answer = question == u"collected"_s ? kYes : kNo;
        QCOMPARE(scoreOpenness(m_godi, assessment).reading, OpennessReading::Gap);
    }

    void whoDoesNotKnowOfTheGateKeepsItClosed()
    {
        Assessment assessment = allYes();
        assessment.answers[u"collected"_s] = kUnknown;
        const Openness score = scoreOpenness(m_godi, assessment);
        QCOMPARE(score.points, 0);
        QCOMPARE(score.reading, OpennessReading::Gap);
        QCOMPARE(line(assessment, u"collected"_s).why, OpennessReason::NotKnown);
        QCOMPARE(line(assessment, u"online"_s).why, OpennessReason::GateClosed);
        assessment.answers.erase(u"collected"_s);
        QCOMPARE(scoreOpenness(m_godi, assessment).reading, OpennessReading::Incomplete);
    }

    void whoMustAskOrPayMeetsAControl_data()
    {
        QTest::addColumn<QStringList>("lacking");
        QTest::addColumn<qint64>("points");
        QTest::addColumn<OpennessReading>("reading");
        const auto row = [](const QStringList &lacking, qint64 points, OpennessReading reading) {
            QTest::newRow(qPrintable(lacking.join(u' '))) << lacking << points << reading;
        };
        row({u"license"_s}, 80, OpennessReading::Public);
        row({u"format"_s}, 80, OpennessReading::Public);
        row({u"uptodate"_s, u"bulk"_s}, 70, OpennessReading::Public);
        row({u"uptodate"_s}, 85, OpennessReading::Public);
        row({u"bulk"_s}, 85, OpennessReading::Public);
        row({u"free"_s}, 85, OpennessReading::AccessControlled);
        row({u"online"_s}, 85, OpennessReading::AccessControlled);
        row({u"free"_s, u"license"_s}, 65, OpennessReading::AccessControlled);
        row({u"online"_s, u"license"_s}, 65, OpennessReading::AccessControlled);
    }
    void whoMustAskOrPayMeetsAControl()
    {
        QFETCH(const QStringList, lacking);
        for (const QString &answer : {kNo, kUnknown}) {
            Assessment assessment = allYes();
            for (const QString &question : lacking)
                assessment.answers[question] = answer;
            const Openness score = scoreOpenness(m_godi, assessment);
            QTEST(score.points, "points");
            QTEST(score.reading, "reading");
            qint64 sum = 0;
            for (const OpennessLine &each : score.lines)
                sum += each.points;
            QCOMPARE(sum, score.points);
        }
    }

    void unknownCountsAsNo()
    {
        Assessment assessment = allYes();
        assessment.answers[u"uptodate"_s] = kUnknown;
        QCOMPARE(line(assessment, u"uptodate"_s).why, OpennessReason::NotKnown);
        QCOMPARE(scoreOpenness(m_godi, assessment).points, 85);
    }

    void stars_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("licence");
        QTest::addColumn<QString>("linked");
        QTest::addColumn<int>("stars");
        QTest::newRow("no licence") << u"csv"_s << QString() << QString() << 0;
        QTest::newRow("closed licence") << u"csv"_s << u"cc-by-nc"_s << QString() << 0;
        QTest::newRow("pdf") << u"pdf"_s << u"cc-by"_s << QString() << 1;
        QTest::newRow("excel") << u"xlsx"_s << u"cc-by"_s << QString() << 2;
        QTest::newRow("csv") << u".CSV"_s << u"libre-uso-mx"_s << u"yes"_s << 3;
        QTest::newRow("rdf") << u"ttl"_s << u"cc0"_s << QString() << 4;
        QTest::newRow("linked") << u"ttl"_s << u"cc0"_s << u"yes"_s << 5;
    }
    void whoSaysItMayBeReusedNeedNotNameTheLicence()
    {
        Assessment assessment;
        assessment.format = u"csv"_s;
        QCOMPARE(starsOf(m_stars, m_godi, assessment), 0);
        assessment.answers[u"license"_s] = u"yes"_s;
        QCOMPARE(starsOf(m_stars, m_godi, assessment), 3);
        assessment.licence = u"cc-by-nc"_s;
        QCOMPARE(starsOf(m_stars, m_godi, assessment), 0);
    }
    void stars()
    {
        QFETCH(QString, format);
        QFETCH(QString, licence);
        QFETCH(QString, linked);
        Assessment assessment;
        assessment.format = format;
        assessment.licence = licence;
        assessment.answers[u"linked"_s] = linked;
        QTEST(starsOf(m_stars, m_godi, assessment), "stars");
    }

    void whatIsNoChecklistIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "{}", "{\"id\":\"x\"}", "{\"id\":\"x\",\"questions\":[]}",
                 "{\"id\":\"x\",\"questions\":[1]}", "{\"id\":\"x\",\"questions\":[{\"id\":\"a\",\"points\":-1}]}",
                 "{\"id\":\"x\",\"questions\":[{\"id\":\"a\",\"points\":1.5}]}",
                 "{\"id\":\"x\",\"questions\":[{\"id\":\"a\"},{\"id\":\"a\"}]}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void whatIsNoChecklistIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto checklist = parseChecklist(json);
        QVERIFY(!checklist.has_value());
        QCOMPARE(checklist.error().code, ErrorCode::BadInput);
        QVERIFY(!checklist.error().detail.isEmpty());
        QVERIFY(!parseStars(json).has_value());
    }
};

QTEST_GUILESS_MAIN(TestOpenness)
#include "tst_openness.moc"

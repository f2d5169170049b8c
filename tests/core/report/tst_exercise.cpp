// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/exercise_report.h"

#include "core/base/clock.h"
#include "core/domain/money_chain.h"
#include "core/report/html_writer.h"
#include "core/report/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace cauce;
using namespace Qt::StringLiterals;
using report::exerciseReport;
using report::ReportChoices;

class TestExercise : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyHuntHasAReport_data();
    void anEmptyHuntHasAReport();
    void theWordsOfBothLanguagesAgree();
    void peopleAppearUnderTheirPseudonym();
    void notFoundIsDrawnAsAResult();
    void aFindingOutsideTheQuestionsIsNotLost();
    void aFindingThatIsBeingWrittenIsCountedApart();
    void evidenceHasItsHash();
    void theTitleCanBeEdited();
    void aRouteGoesQuestionByQuestion();
    void aStepOutsideTheChallengesIsNotLost();
    void minutesFromAStrangersFile_data();
    void minutesFromAStrangersFile();
    void aChainIsNotCalledWholeWhereNobodyAsked();
    void theSourceOfAChecklistIsInTheLanguage();
    void aGateThatNobodyKnowsOfIsNotCalledClosed();

private:
    /// A hunt with one challenge, one question, one team and what it did.
    struct Fixture
    {
        HuntData data;
        Challenge challenge;
        Question question;
        Team team;
        FixedClock clock{1'700'000'000'000};
        template<class R>
        void put(const R &record)
        {
            AnyTable &table = data.table(kRecordIndex<R>);
            table.make(record.id, {});
            const auto &fields = typeOf<R>().fields;
            for (size_t i = 0; i < fields.size(); ++i)
                QVERIFY(table.put(record.id, i, fields[i].read(&record)));
        }
        Fixture();
        Finding finding(const QString &text, std::optional<RouteResult> result);
        QString html(const ReportChoices &choices = {}) const
        {
            const auto made = report::toHtml(exerciseReport(data, choices));
            return made ? QString::fromUtf8(*made) : QString();
        }
    };
};

TestExercise::Fixture::Fixture()
{
    Hunt hunt;
    hunt.id = Id::make(clock);
    hunt.title = QStringLiteral("Búsqueda <de> prueba");
    put(hunt);
    challenge.id = Id::make(clock);
    challenge.title = QStringLiteral("Becas");
    put(challenge);
    question.id = Id::make(clock);
    question.text = QStringLiteral("¿Cuánto se asignó?");
    put(question);
    team.id = Id::make(clock);
    team.name = QStringLiteral("Las Garzas");
    team.challenges = {challenge.id};
    put(team);
    Member member;
    member.id = Id::make(clock);
    member.team = team.id;
    member.name = QStringLiteral("Ana Pérez");
    member.role = MemberRole::Analysis;
    put(member);
}

Finding TestExercise::Fixture::finding(const QString &text, std::optional<RouteResult> result)
{
    Finding made;
    made.id = Id::make(clock);
    made.team = team.id;
    made.challenge = challenge.id;
    made.question = question.id;
    made.text = text;
    made.result = result;
    put(made);
    return made;
}

void TestExercise::anEmptyHuntHasAReport_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("es") << int(report::Language::Spanish);
    QTest::newRow("en") << int(report::Language::English);
}

void TestExercise::anEmptyHuntHasAReport()
{
    QFETCH(int, language);
    ReportChoices choices;
    choices.language = static_cast<report::Language>(language);
    const auto html = report::toHtml(exerciseReport(HuntData(), choices));
    QVERIFY(html.has_value());
    QVERIFY(!html->contains("%1"));
}

void TestExercise::theWordsOfBothLanguagesAgree()
{
    const auto table = [](const char *language) {
        QFile file(QStringLiteral(CAUCE_SOURCE_DIR "/resources/report/words.%1.json").arg(QLatin1String(language)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words");
        return QJsonDocument::fromJson(file.readAll()).object().value(u"exercise").toObject();
    };
    const QJsonObject spanish = table("es");
    const QJsonObject english = table("en");
    QCOMPARE(spanish.keys(), english.keys());
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    for (const QString &key : spanish.keys()) {
        QVERIFY2(!spanish.value(key).toString().isEmpty() && !english.value(key).toString().isEmpty(), qPrintable(key));
        QCOMPARE(spanish.value(key).toString().count(place), english.value(key).toString().count(place));
    }
}

void TestExercise::peopleAppearUnderTheirPseudonym()
{
    const Fixture hunt;
    QVERIFY(!hunt.html().contains(QStringLiteral("Ana")));
    QVERIFY(hunt.html().contains(QStringLiteral("Integrante 1 (Análisis)")));
    ReportChoices named;
    named.people = ReportChoices::People::Names;
    QVERIFY(hunt.html(named).contains(QStringLiteral("Ana Pérez (Análisis)")));
}

void TestExercise::notFoundIsDrawnAsAResult()
{
    Fixture hunt;
    hunt.finding(QStringLiteral("Buscamos en tres portales."), RouteResult::NotFound);
    RouteStep step;
    step.id = Id::make(hunt.clock);
    step.team = hunt.team.id;
    step.challenge = hunt.challenge.id;
    step.question = hunt.question.id;
    step.sourceText = QStringLiteral("Portal de prueba");
    step.result = RouteResult::NotFound;
    step.obstacles = {Obstacle::BrokenLink};
    hunt.put(step);
    const report::Document document = exerciseReport(hunt.data, {});
    int cells = 0, gaps = 0;
    for (const report::Block &block : document.blocks) {
        if (const auto *grid = std::get_if<report::MarkGrid>(&block)) {
            QCOMPARE(grid->rows.size(), size_t(1));
            QCOMPARE(grid->rows[0].cells[0]->mark, report::ResultMark::NotFound);
            QVERIFY(!grid->rows[0].cells[0]->link.isEmpty());
            ++cells;
        } else if (const auto *path = std::get_if<report::RoutePath>(&block)) {
            for (const report::RouteStop &stop : path->stops)
                gaps += stop.kind == report::RouteStop::Kind::Gap;
            QVERIFY(path->stops[0].note.contains(QStringLiteral("enlace roto")));
        }
    }
    QCOMPARE(cells, 2); // by challenge and by team
    QCOMPARE(gaps, 1);
    QVERIFY(hunt.html().contains(QStringLiteral("No se encontró")));
}

void TestExercise::aFindingOutsideTheQuestionsIsNotLost()
{
    Fixture hunt;
    Finding stray = hunt.finding(QStringLiteral("Un hallazgo sin pregunta."), RouteResult::Found);
    stray.question = {};
    hunt.put(stray);
    QVERIFY(hunt.html().contains(QStringLiteral("Un hallazgo sin pregunta.")));
}

void TestExercise::aFindingThatIsBeingWrittenIsCountedApart()
{
    Fixture hunt;
    hunt.finding(u"Lo que se encontró."_s, RouteResult::Found);
    QVERIFY(!hunt.html().contains(u"a medio escribir"_s));
    const Finding begun = hunt.finding(u"Apenas empez"_s, std::nullopt);
    Evidence evidence;
    evidence.id = Id::make(hunt.clock);
    evidence.finding = begun.id;
    evidence.url = u"https://ejemplo.invalid/a-medias"_s;
    hunt.put(evidence);
    const QString html = hunt.html();
    QVERIFY(html.contains(u"Lo que se encontró."_s));
    QVERIFY(!html.contains(u"Apenas empez"_s) && !html.contains(u"a-medias"_s));
    QVERIFY(html.contains(u"Hallazgos a medio escribir (no están en este reporte)"_s));
}

void TestExercise::evidenceHasItsHash()
{
    Fixture hunt;
    const Finding found = hunt.finding(QStringLiteral("Doce millones."), RouteResult::Found);
    cauce::Document document;
    document.id = Id::make(hunt.clock);
    document.title = QStringLiteral("Presupuesto");
    document.fileName = QStringLiteral("presupuesto ñ.csv");
    document.sha = sha256("x");
    document.size = 1;
    document.originUrl = QStringLiteral("https://ejemplo.invalid/p.csv");
    document.capturedAt = hunt.clock.nowUtc();
    document.capturedBy = QStringLiteral("Ana Pérez");
    hunt.put(document);
    Evidence evidence;
    evidence.id = Id::make(hunt.clock);
    evidence.finding = found.id;
    evidence.document = document.id;
    evidence.place.page = 3;
    evidence.place.left = 1200;
    evidence.place.top = 3000;
    evidence.place.width = 5000;
    evidence.place.height = 449;
    evidence.place.quote = QStringLiteral("«12 <millones>»");
    hunt.put(evidence);
    Amount amount;
    amount.id = Id::make(hunt.clock);
    amount.finding = found.id;
    amount.stage = cauce::MoneyStage::Approved;
    amount.year = 2015;
    amount.money = Money{*Decimal::fromPlain(u"57303643926"), QStringLiteral("MXN"), 1};
    hunt.put(amount);
    const QString html = hunt.html();
    QVERIFY(html.contains(document.sha->toHex()));
    QVERIFY(html.contains(QStringLiteral("https://ejemplo.invalid/p.csv")));
    QVERIFY(html.contains(QStringLiteral("2023-11-14 22:13 UTC")));
    QVERIFY(html.contains(QStringLiteral("12 &lt;millones&gt;")));
    QVERIFY(html.contains(QStringLiteral("$57,303,643,926.00")));
    QVERIFY(html.contains(QStringLiteral("sha256sum")));
    QVERIFY(html.contains(QStringLiteral("de 12 % a 62 % del ancho y de 30 % a 34 % del alto")));
    QVERIFY(html.contains(QStringLiteral("cauce check ARCHIVO.cauce")));
    QVERIFY(!html.contains(QStringLiteral("Ana")));
}

void TestExercise::theTitleCanBeEdited()
{
    const Fixture hunt;
    QCOMPARE(exerciseReport(hunt.data, {}).title, QStringLiteral("Búsqueda <de> prueba"));
    ReportChoices choices;
    choices.title = QStringLiteral("Otro título");
    QCOMPARE(exerciseReport(hunt.data, choices).title, QStringLiteral("Otro título"));
}

void TestExercise::aRouteGoesQuestionByQuestion()
{
    Fixture at;
    Question second;
    second.id = Id::make(at.clock);
    second.text = QStringLiteral("¿Quién lo ejerce?");
    second.order = QStringLiteral("b");
    at.put(second);
    // As the window writes them: each question's steps are counted from the start.
    const auto step = [&](const Id &question, const QString &order, const QString &words, RouteResult result) {
        RouteStep made;
        made.id = Id::make(at.clock);
        made.team = at.team.id;
        made.challenge = at.challenge.id;
        made.question = question;
        made.order = order;
        made.words = words;
        made.result = result;
        at.put(made);
    };
    step(at.question.id, QStringLiteral("a"), QStringLiteral("becas"), RouteResult::NotFound);
    step(second.id, QStringLiteral("a"), QStringLiteral("reglas"), RouteResult::Found);
    step(at.question.id, QStringLiteral("b"), QStringLiteral("presupuesto becas"), RouteResult::NotFound);
    step({}, QStringLiteral("a"), QStringLiteral("otra cosa"), RouteResult::NotFound);
    QStringList stops;
    for (const report::Block &block : exerciseReport(at.data, {}).blocks) {
        if (const auto *path = std::get_if<report::RoutePath>(&block)) {
            for (const report::RouteStop &stop : path->stops)
                stops << (stop.kind == report::RouteStop::Kind::Gap ? QStringLiteral("gap") : stop.searched);
        }
    }
    QCOMPARE(stops, (QStringList{QStringLiteral("becas"), QStringLiteral("presupuesto becas"), QStringLiteral("gap"),
                        QStringLiteral("reglas"), QStringLiteral("otra cosa")}));
}

void TestExercise::aStepOutsideTheChallengesIsNotLost()
{
    Fixture at;
    int count = 0;
    const auto step = [&](const Id &team, const Id &challenge, const QString &words) {
        RouteStep made;
        made.order = QString::number(++count);
        made.id = Id::make(at.clock);
        made.team = team;
        made.challenge = challenge;
        made.question = at.question.id;
        made.words = words;
        made.result = RouteResult::NotFound;
        at.put(made);
    };
    const Id elsewhere = Id::make(at.clock);
    step(at.team.id, at.challenge.id, QStringLiteral("becas"));
    step(at.team.id, {}, QStringLiteral("padrón"));
    step(at.team.id, elsewhere, QStringLiteral("presupuesto"));
    // Nor is that of a team that this copy does not hold.
    step(Id::make(at.clock), at.challenge.id, QStringLiteral("contratos"));
    step({}, {}, QStringLiteral("nómina"));
    QStringList stops, headings, captions;
    bool isInRoutes = false;
    for (const report::Block &block : exerciseReport(at.data, {}).blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block)) {
            isInRoutes = heading->level == 1 ? heading->anchor == QStringLiteral("routes") : isInRoutes;
            if (isInRoutes && heading->level == 2)
                headings << heading->text;
        }
        if (const auto *path = std::get_if<report::RoutePath>(&block)) {
            captions << path->caption;
            for (const report::RouteStop &stop : path->stops) {
                if (stop.kind != report::RouteStop::Kind::Gap)
                    stops << stop.searched;
            }
        }
    }
    const auto word = [](const QString &key) { return report::exerciseText(ReportChoices().language, key); };
    const QString outside = word(QStringLiteral("outsideChallenges"));
    QCOMPARE(headings, (QStringList{at.team.name, word(QStringLiteral("strayStepsTitle"))}));
    QCOMPARE(captions, (QStringList{at.challenge.title, outside, outside, at.challenge.title}));
    QCOMPARE(stops, (QStringList{QStringLiteral("becas"), QStringLiteral("padrón"), QStringLiteral("presupuesto"),
                        QStringLiteral("nómina"), QStringLiteral("contratos")}));
    // Who searched only there has not noted nothing.
    Fixture only;
    RouteStep alone;
    alone.id = Id::make(only.clock);
    alone.team = only.team.id;
    alone.words = QStringLiteral("padrón");
    only.put(alone);
    QVERIFY(only.html().contains(outside) && !only.html().contains(word(QStringLiteral("noSteps"))));
    QVERIFY(!only.html().contains(word(QStringLiteral("strayStepsTitle"))));
}

void TestExercise::minutesFromAStrangersFile_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("sum");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QStringLiteral("2,000,000");
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << QStringLiteral("0");
}

void TestExercise::minutesFromAStrangersFile()
{
    QFETCH(const qint64, minutes);
    QFETCH(const QString, sum);
    Fixture at;
    for (int twice = 0; twice < 2; ++twice) {
        RouteStep step;
        step.id = Id::make(at.clock);
        step.team = at.team.id;
        step.challenge = at.challenge.id;
        step.question = at.question.id;
        step.minutes = minutes;
        at.put(step);
    }
    ReportChoices choices;
    choices.language = report::Language::Spanish;
    QString counted;
    for (const report::Block &block : exerciseReport(at.data, choices).blocks) {
        if (const auto *numbers = std::get_if<report::KeyValues>(&block)) {
            for (const auto &item : numbers->items) {
                if (item.key == report::exerciseText(choices.language, QStringLiteral("countMinutes")))
                    counted = item.value.front().text;
            }
        }
        if (const auto *path = std::get_if<report::RoutePath>(&block)) {
            for (const report::RouteStop &stop : path->stops)
                QVERIFY(stop.kind == report::RouteStop::Kind::Gap || stop.minutes.value_or(0) == (minutes > 0 ? 1'000'000 : 0));
        }
    }
    QCOMPARE(counted, sum);
}

void TestExercise::aChainIsNotCalledWholeWhereNobodyAsked()
{
    Fixture at;
    at.question.moneyStage = cauce::MoneyStage::Approved;
    at.question.id = Id::make(at.clock);
    at.put(at.question);
    const Finding found = at.finding(QStringLiteral("Doce millones."), RouteResult::Found);
    const auto amount = [&](cauce::MoneyStage stage) {
        Amount made;
        made.id = Id::make(at.clock);
        made.finding = found.id;
        made.stage = stage;
        made.year = 2015;
        made.money = Money{*Decimal::fromPlain(u"12"), QStringLiteral("MXN"), 1};
        at.put(made);
    };
    QVERIFY2(at.html().contains(QStringLiteral("Encontrado, sin monto")), "found, and no amount");
    amount(cauce::MoneyStage::Approved);
    QString html = at.html();
    QVERIFY(!html.contains(QStringLiteral("la cadena está completa")));
    QVERIFY(html.contains(QStringLiteral("por «Modificado», «Comprometido», «Devengado», «Ejercido», «Pagado» nadie preguntó")));
    for (const cauce::MoneyStage stage : kChainStages)
        amount(stage);
    html = at.html();
    QVERIFY(html.contains(QStringLiteral("la cadena está completa")));
    QVERIFY(!html.contains(QStringLiteral("nadie preguntó")));
}

void TestExercise::theSourceOfAChecklistIsInTheLanguage()
{
    Fixture at;
    Assessment assessment;
    assessment.id = Id::make(at.clock);
    assessment.finding = at.finding(QStringLiteral("Doce millones."), RouteResult::Found).id;
    assessment.checklist = QStringLiteral("godi-2016");
    at.put(assessment);
    QFile file(QStringLiteral(CAUCE_SOURCE_DIR "/resources/checklists/godi-2016.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    ReportChoices choices;
    choices.checklists = {*parseChecklist(file.readAll())};
    QVERIFY(at.html(choices).contains(QStringLiteral("las palabras son nuestras")));
    QVERIFY(!at.html(choices).contains(QStringLiteral("wording ours")));
    choices.language = report::Language::English;
    QVERIFY(at.html(choices).contains(QStringLiteral("wording ours")));
}

void TestExercise::aGateThatNobodyKnowsOfIsNotCalledClosed()
{
    Fixture at;
    QFile file(QStringLiteral(CAUCE_SOURCE_DIR "/resources/checklists/godi-2016.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    ReportChoices choices;
    choices.checklists = {*parseChecklist(file.readAll())};
    const QString closed = report::exerciseText(choices.language, QStringLiteral("gateClosed"));
    const QString notKnown = report::exerciseText(choices.language, QStringLiteral("gateNotKnown"));
    Assessment assessment;
    assessment.id = Id::make(at.clock);
    assessment.finding = at.finding(QStringLiteral("Doce millones."), RouteResult::Found).id;
    assessment.checklist = QStringLiteral("godi-2016");
    assessment.answers = {{QStringLiteral("collected"), kNo}, {QStringLiteral("online"), kYes}};
    at.put(assessment);
    QVERIFY(at.html(choices).contains(closed) && !at.html(choices).contains(notKnown));
    assessment.answers[QStringLiteral("collected")] = kUnknown;
    at.put(assessment);
    QVERIFY(at.html(choices).contains(notKnown) && !at.html(choices).contains(closed));
    // One question answered of several is no score yet, whatever the sum.
    const QString incomplete = report::exerciseText(choices.language, QStringLiteral("opennessIncomplete"));
    QVERIFY(!at.html(choices).contains(incomplete));
    assessment.answers[QStringLiteral("collected")] = kYes;
    at.put(assessment);
    QVERIFY(at.html(choices).contains(incomplete));
}

QTEST_GUILESS_MAIN(TestExercise)
#include "tst_exercise.moc"

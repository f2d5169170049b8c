// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"
#include "core/domain/readiness.h"
#include "core/domain/templates.h"
#include "tests/core/domain/hunt_builder.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBase = R"({"format": "cauce-template", "version": 1, "id": "base", "title": "Base",
  "hunt": {"title": "Búsqueda", "purpose": "Seguir el dinero", "legalFramework": "La ley"},
  "institutions": [{"key": "finanzas", "name": "Secretaría de Finanzas", "kind": "executive"},
                   {"key": "sobra", "name": "Nadie la usa", "kind": "other"}],
  "sources": [{"key": "presupuesto", "institution": "finanzas", "name": "Presupuesto", "kind": "document", "law": "LGTAIP",
               "article": "65", "fraction": "XIX", "verified": false}],
  "questions": [
    {"key": "asignado", "text": "¿Cuánto se asignó?", "answerType": "amount", "moneyStage": "approved", "minutes": 25,
     "columns": ["Año"], "hints": [{"title": "Una", "text": "Busca", "cost": 2}], "sources": ["presupuesto"]},
    {"key": "origen", "text": "¿De dónde viene?"}]})";

const QByteArray kBecas = R"({"format": "cauce-template", "version": 1, "id": "becas", "title": "Becas", "extends": "base",
  "institutions": [{"key": "instituto", "name": "Instituto de becas", "kind": "executive"}],
  "sources": [{"key": "reglas", "institution": "instituto", "name": "Reglas de operación", "kind": "law"}],
  "challenges": [{"key": "becas", "title": "Becas", "description": "Sigan las becas", "questions": [
    {"base": "asignado", "text": "¿Cuánto se asignó a becas?", "hints": [{"title": "Dos", "text": "Prueba", "cost": 1}],
     "sources": ["presupuesto", "reglas"]},
    {"text": "¿Cuántas becas?", "answerType": "amount"}]}]})";

Template parsed(const QByteArray &json)
{
    const auto pattern = parseTemplate(json);
    if (!pattern)
        qFatal("%s", qPrintable(pattern.error().detail));
    return *pattern;
}

QByteArray resource(const QString &id)
{
    QFile file(QStringLiteral(CAUCE_SOURCE_DIR) + u"/resources/templates/"_s + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

    const Template m_base = parsed(kBase);
    const Template m_becas = parsed(kBecas);

    static void apply(HuntBuilder &hunt, const Template &pattern, const Template *base)
    {
        const auto draft = applyTemplate(pattern, base, hunt.data, hunt.clock());
        QVERIFY(draft.has_value());
        hunt.apply(*draft);
    }

private slots:
    void anEmptyHuntGetsAll()
    {
        HuntBuilder hunt;
        apply(hunt, m_becas, &m_base);
        const HuntData &data = hunt.data;
        QCOMPARE(data.hunt().title, u"Búsqueda"_s);
        QCOMPARE(data.hunt().legalFramework, u"La ley"_s);
        QCOMPARE(data.all<Challenge>().size(), size_t(1));
        QCOMPARE(data.all<Question>().size(), size_t(4));
        QCOMPARE(data.all<Hint>().size(), size_t(2));
        QCOMPARE(data.all<Source>().size(), size_t(2));
        QVERIFY2(data.all<Institution>().size() == 2, "only those that are used");
        const Id challenge = data.all<Challenge>().ids().front();
        const auto asked = questionsOf(data, challenge);
        QCOMPARE(asked.size(), size_t(3));
        QCOMPARE(asked[0].text, u"¿Cuánto se asignó a becas?"_s);
        QCOMPARE(asked[0].moneyStage, MoneyStage::Approved);
        QCOMPARE(asked[0].minutes, 25);
        QCOMPARE(asked[0].hints.size(), size_t(1));
        QCOMPARE(asked[0].sources.size(), size_t(2));
        QCOMPARE(asked[1].text, u"¿De dónde viene?"_s);
        QVERIFY(!asked[1].isOverridden);
        QCOMPARE(asked[2].text, u"¿Cuántas becas?"_s);
        QVERIFY(!asked[2].isBase);
        const Source *budget = asked[0].sources[0];
        QCOMPARE(budget->fraction, u"XIX"_s);
        QCOMPARE(data.find<Institution>(budget->institution)->name, u"Secretaría de Finanzas"_s);
    }

    void aSecondTemplateUsesTheBaseAgain()
    {
        HuntBuilder hunt;
        apply(hunt, m_becas, &m_base);
        const Id slot = questionsOf(hunt.data, {})[0].slot;
        hunt.set(slot, &Question::text, u"¿Cuánto dinero se aprobó?"_s);
        hunt.set(hunt.data.hunt().id, &Hunt::title, u"La nuestra"_s);
        Template obra = m_becas;
        obra.challenges[0].record.title = u"Obra"_s;
        apply(hunt, obra, &m_base);
        QCOMPARE(hunt.data.all<Hunt>().size(), size_t(1));
        QCOMPARE(hunt.data.hunt().title, u"La nuestra"_s);
        QVERIFY2(questionsOf(hunt.data, {}).size() == 2, "also one that was reworded");
        QCOMPARE(hunt.data.all<Institution>().size(), size_t(2));
        QCOMPARE(hunt.data.all<Source>().size(), size_t(2));
        QCOMPARE(hunt.data.all<Challenge>().size(), size_t(2));
        for (const Challenge *challenge : hunt.data.all<Challenge>().sorted()) {
            const auto asked = questionsOf(hunt.data, challenge->id);
            QCOMPARE(asked.size(), size_t(3));
            QCOMPARE(asked[0].slot, slot);
            QCOMPARE(asked[0].sources.size(), size_t(2));
        }
        QCOMPARE(hunt.data.all<Challenge>().sorted()[1]->title, u"Obra"_s);
    }

    void theBaseAloneMakesNoChallenge()
    {
        HuntBuilder hunt;
        apply(hunt, m_base, nullptr);
        QCOMPARE(hunt.data.all<Challenge>().size(), size_t(0));
        QCOMPARE(questionsOf(hunt.data, {}).size(), size_t(2));
        QCOMPARE(hunt.data.all<Institution>().size(), size_t(2));
        apply(hunt, m_base, nullptr);
        QCOMPARE(questionsOf(hunt.data, {}).size(), size_t(2));
    }

    void theTemplateItExtendsMustBeThere()
    {
        const HuntData data;
        QCOMPARE(applyTemplate(m_becas, nullptr, data, FixedClock(1)).error().code, ErrorCode::NotFound);
        QCOMPARE(applyTemplate(m_becas, &m_becas, data, FixedClock(1)).error().subject, u"base"_s);
    }

    void keysThatLeadNowhere()
    {
        const HuntData data;
        Template wrong = m_becas;
        wrong.challenges[0].questions[0].base = u"nada"_s;
        QCOMPARE(applyTemplate(wrong, &m_base, data, FixedClock(1)).error().detail, u"nada"_s);
        wrong = m_becas;
        wrong.challenges[0].questions[0].sources = {u"ninguna"_s};
        QCOMPARE(applyTemplate(wrong, &m_base, data, FixedClock(1)).error().code, ErrorCode::BadInput);
        wrong = m_becas;
        wrong.sources[0].institution = u"nadie"_s;
        QCOMPARE(applyTemplate(wrong, &m_base, data, FixedClock(1)).error().detail, u"nadie"_s);
    }

    void whatIsNoTemplateIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &json, const char *detail) {
            QTest::newRow(name) << json << QString::fromLatin1(detail);
        };
        const auto changed = [](const char *from, const char *to) { return QByteArray(kBase).replace(from, to); };
        row("another format", changed("cauce-template", "cauce-example"), "format");
        row("no version", changed("\"version\": 1", "\"version\": 0"), "version");
        row("no title", changed("\"title\": \"Base\"", "\"title\": \"\""), "title");
        row("a code that is not", changed("\"amount\"", "\"money\""), "answerType: money");
        row("the same key twice", changed("\"origen\"", "\"asignado\""), "key: asignado");
        row("a question without words", changed("¿De dónde viene?", ""), "text");
        row("minutes below zero", changed("25", "-25"), "minutes");
        row("minutes as text", changed("25", "\"25\""), "minutes");
    }
    void whatIsNoTemplateIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto pattern = parseTemplate(json);
        QVERIFY(!pattern.has_value());
        QCOMPARE(pattern.error().code, ErrorCode::BadInput);
        QTEST(pattern.error().detail, "detail");
    }

    void noJsonAndNewerVersions()
    {
        QCOMPARE(parseTemplate("hola").error().code, ErrorCode::BadInput);
        QCOMPARE(parseTemplate("[]").error().code, ErrorCode::BadInput);
        const auto newer = parseTemplate(QByteArray(kBase).replace("\"version\": 1", "\"version\": 2"));
        QCOMPARE(newer.error().code, ErrorCode::NewerVersion);
        QCOMPARE(newer.error().detail, u"2"_s);
    }

    void ourOwnTemplatesMakeAHunt()
    {
        const Template base = parsed(resource(u"seis-preguntas"_s));
        QCOMPARE(base.questions.size(), size_t(6));
        HuntBuilder hunt;
        for (const QString &id : {u"espacios-publicos"_s, u"becas"_s, u"infraestructura-indigena"_s, u"comunidades-saludables"_s,
                 u"tres-por-uno"_s, u"obra-publica"_s}) {
            const auto pattern = parseTemplate(resource(id));
            QVERIFY2(pattern.has_value(), qPrintable(id));
            const auto draft = applyTemplate(*pattern, &base, hunt.data, hunt.clock());
            QVERIFY2(draft.has_value(), draft ? "" : qPrintable(QString(id + u' ' + draft.error().detail)));
            hunt.apply(*draft);
        }
        QCOMPARE(hunt.data.all<Challenge>().size(), size_t(6));
        QCOMPARE(countQuestions(hunt.data), 36);
        for (const Challenge *challenge : hunt.data.all<Challenge>().sorted()) {
            for (const AskedQuestion &asked : questionsOf(hunt.data, challenge->id)) {
                QVERIFY2(asked.isOverridden, qPrintable(challenge->title));
                QVERIFY2(asked.hints.size() >= 2 && asked.hints.size() <= 3, qPrintable(asked.text));
                QVERIFY(!asked.sources.empty());
                QVERIFY(!asked.columns.isEmpty());
                QVERIFY(asked.minutes > 0 && asked.points > 0);
            }
        }
        for (const ReadinessItem &item : readiness(hunt.data)) {
            if (item.kind == ReadinessKind::QuestionText || item.kind == ReadinessKind::QuestionHints)
                QCOMPARE(item.severity, Severity::Done);
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"

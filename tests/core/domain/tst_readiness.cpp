// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"
#include "core/domain/team_plan.h"
#include "tests/core/domain/hunt_builder.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReadinessKind;

/// A hunt in which nothing is missing.
struct Ready : HuntBuilder
{
    Ready()
    {
        Hunt record;
        record.title = u"Búsqueda del tesoro"_s;
        record.purpose = u"Seguir el dinero"_s;
        record.stateKey = u"26"_s;
        record.startsOn = QDate(2015, 10, 24);
        record.endsOn = QDate(2015, 10, 25);
        record.minutes = 240;
        record.people = 1;
        record.laptops = 2;
        record.mode = HuntMode::Competition;
        root = put(record);
        becas = challenge(u"Becas"_s);
        Question question;
        question.text = u"¿Cuánto?"_s;
        question.columns = {u"Año"_s};
        slot = put(question);
        help = hint(slot, 2);
        jaguares = team(u"Jaguares"_s, {becas});
        Member one;
        one.team = jaguares;
        one.pseudonym = u"Luna"_s;
        member = put(one);
        Source portal;
        portal.url = u"https://ejemplo.mx"_s;
        portal.law = u"LGTAIP"_s;
        portal.verified = true;
        source = put(portal);
    }
    ReadinessItem item(Kind kind) const
    {
        for (const ReadinessItem &each : readiness(data)) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
    bool says(Kind kind) const
    {
        const auto items = readiness(data);
        return std::any_of(items.begin(), items.end(), [&](const ReadinessItem &each) { return each.kind == kind; });
    }
    Id root, becas, slot, help, jaguares, member, source;
};

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT

private slots:
    void aCompleteHuntIsReady()
    {
        Ready hunt;
        hunt.set(hunt.slot, &Question::answerType, AnswerType::Choice);
        hunt.set(hunt.slot, &Question::choices, {u"Sí"_s, u"No"_s});
        const auto items = readiness(hunt.data);
        for (const ReadinessItem &item : items)
            QVERIFY2(item.severity == Severity::Done, QByteArray::number(int(item.kind)).constData());
        QVERIFY(isReady(items));
        for (int kind = 0; kind <= int(Kind::Disputed); ++kind)
            QVERIFY(std::any_of(items.begin(), items.end(), [&](const ReadinessItem &item) { return int(item.kind) == kind; }));
    }

    void anEmptyHuntLacksAlmostAll()
    {
        const auto items = readiness(HuntData());
        QVERIFY(!isReady(items));
        for (const Kind kind : {Kind::Title, Kind::Place, Kind::Purpose, Kind::Dates, Kind::WorkingTime, Kind::Challenges, Kind::Teams})
            QVERIFY(std::any_of(items.begin(), items.end(),
                [&](const ReadinessItem &item) { return item.kind == kind && item.severity == Severity::Missing; }));
        // Of what there is none of, nothing is done: no line is green but that nothing stands in two versions.
        for (const ReadinessItem &item : items)
            QVERIFY2(item.severity != Severity::Done || item.kind == Kind::Disputed, QByteArray::number(int(item.kind)).constData());
    }

    void whatThereIsNoneOfIsNotSaid()
    {
        Ready hunt;
        QVERIFY(!hunt.says(Kind::QuestionChoices));
        hunt.set(hunt.root, &Hunt::people, 0);
        hunt.set(hunt.root, &Hunt::laptops, 0);
        for (const Kind kind : {Kind::People, Kind::PeopleNamed, Kind::Laptops})
            QVERIFY(!hunt.says(kind));
        hunt.set(hunt.source, &Source::law, QString());
        QVERIFY(!hunt.says(Kind::LegalDuties));
        hunt.set(hunt.source, &Source::kind, SourceKind::Office);
        QVERIFY(!hunt.says(Kind::SourceAddress));
        hunt.set(hunt.slot, &Question::minutes, 0);
        QVERIFY(!hunt.says(Kind::TimeBoxes));
        hunt.data.table(kRecordIndex<Question>).remove(hunt.slot);
        QVERIFY(hunt.says(Kind::ChallengeQuestions));
        QVERIFY(!hunt.says(Kind::QuestionText));
    }

    void whereOneLearnsHintsCostNothing()
    {
        Ready hunt;
        hunt.set(hunt.help, &Hint::cost, 11);
        QCOMPARE(hunt.item(Kind::HintCosts).severity, Severity::Warning);
        hunt.set(hunt.root, &Hunt::mode, HuntMode::Learning);
        QVERIFY(!hunt.says(Kind::HintCosts));
    }

    void datesThatCannotBe()
    {
        Ready hunt;
        hunt.set(hunt.root, &Hunt::endsOn, QDate(2015, 10, 23));
        QCOMPARE(hunt.item(Kind::Dates).severity, Severity::Done);
        QCOMPARE(hunt.item(Kind::DatesOrder).severity, Severity::Missing);
        hunt.set(hunt.root, &Hunt::endsOn, QDate());
        QCOMPARE(hunt.item(Kind::Dates).severity, Severity::Missing);
        QVERIFY(!hunt.says(Kind::DatesOrder));
    }

    void aPlaceTypedByHandServes()
    {
        Ready hunt;
        hunt.set(hunt.root, &Hunt::stateKey, QString());
        QCOMPARE(hunt.item(Kind::Place).severity, Severity::Missing);
        hunt.set(hunt.root, &Hunt::placeName, u"La costa"_s);
        QCOMPARE(hunt.item(Kind::Place).severity, Severity::Done);
    }

    void challengesWithoutTeamsOrQuestions()
    {
        Ready hunt;
        const Id obra = hunt.challenge(u"Obra"_s);
        QCOMPARE(hunt.item(Kind::ChallengeTeams).subjects, std::vector{obra});
        Question over;
        over.challenge = obra;
        over.base = hunt.slot;
        over.omitted = true;
        hunt.put(over);
        QCOMPARE(hunt.item(Kind::ChallengeQuestions).subjects, std::vector{obra});
        QCOMPARE(hunt.item(Kind::ChallengeQuestions).severity, Severity::Missing);
    }

    void teamsWithoutChallengeOrMembers()
    {
        Ready hunt;
        const Id lost = hunt.team(u"Perdidos"_s, {hunt.newId()});
        QCOMPARE(hunt.item(Kind::TeamChallenge).subjects, std::vector{lost});
        QCOMPARE(hunt.item(Kind::TeamMembers).subjects, std::vector{lost});
        QCOMPARE(hunt.item(Kind::TeamMembers).severity, Severity::Warning);
    }

    void morePeopleOrLaptopsThanSaid()
    {
        Ready hunt;
        for (int i = 0; i < 4; ++i) {
            Member member;
            member.team = hunt.jaguares;
            member.pseudonym = QString::number(i);
            hunt.put(member);
        }
        QCOMPARE(hunt.item(Kind::People).severity, Severity::Warning);
        QCOMPARE(hunt.item(Kind::People).have, 5);
        QCOMPARE(hunt.item(Kind::People).limit, 1);
        QCOMPARE(hunt.item(Kind::PeopleNamed).severity, Severity::Done);
        hunt.team(u"B"_s, {hunt.becas});
        QCOMPARE(hunt.item(Kind::Laptops).severity, Severity::Done);
        hunt.team(u"C"_s, {hunt.becas});
        QCOMPARE(hunt.item(Kind::Laptops).severity, Severity::Warning);
        QCOMPARE(hunt.item(Kind::Laptops).have, 3);
    }

    void seatsAreNobody()
    {
        Ready hunt;
        hunt.set(hunt.root, &Hunt::people, 3);
        QCOMPARE(hunt.item(Kind::PeopleNamed).severity, Severity::Warning);
        QCOMPARE(hunt.item(Kind::PeopleNamed).have, 1);
        QCOMPARE(hunt.item(Kind::PeopleNamed).limit, 3);
        const Id empty = hunt.team(u"B"_s, {hunt.becas});
        Member seat;
        seat.team = empty;
        seat.role = MemberRole::Analysis;
        hunt.put(seat);
        QCOMPARE(hunt.item(Kind::PeopleNamed).subjects, std::vector{empty});
        hunt.put(Member{{}, empty, u" "_s, {}, MemberRole::None, 0, 0, 0, 0, {}});
        QCOMPARE(hunt.item(Kind::PeopleNamed).have, 1);
        QCOMPARE(hunt.item(Kind::TeamMembers).subjects, std::vector{empty});
        seat.id = {};
        seat.name = u"Ana"_s;
        hunt.put(seat);
        QCOMPARE(hunt.item(Kind::PeopleNamed).have, 2);
        QCOMPARE(hunt.item(Kind::TeamMembers).severity, Severity::Done);
    }

    void choicesTimesAndSources()
    {
        Ready hunt;
        hunt.set(hunt.slot, &Question::answerType, AnswerType::Choice);
        QCOMPARE(hunt.item(Kind::QuestionChoices).severity, Severity::Missing);
        QCOMPARE(hunt.item(Kind::QuestionChoices).subjects, std::vector{hunt.slot});
        hunt.set(hunt.slot, &Question::choices, {u"Sí"_s, u"No"_s});
        QCOMPARE(hunt.item(Kind::QuestionChoices).severity, Severity::Done);
        hunt.set(hunt.slot, &Question::minutes, 0);
        QCOMPARE(hunt.item(Kind::QuestionTime).subjects, std::vector{hunt.slot});
        QCOMPARE(hunt.item(Kind::QuestionTime).severity, Severity::Warning);
        QCOMPARE(hunt.item(Kind::Sources).severity, Severity::Done);
        hunt.data.table(kRecordIndex<Source>).remove(hunt.source);
        QCOMPARE(hunt.item(Kind::Sources).severity, Severity::Warning);
    }

    void timeBoxesThatExceedTheHours()
    {
        Ready hunt;
        hunt.set(hunt.slot, &Question::minutes, 241);
        const ReadinessItem item = hunt.item(Kind::TimeBoxes);
        QCOMPARE(item.severity, Severity::Warning);
        QCOMPARE(item.subjects, std::vector{hunt.jaguares});
        QCOMPARE(item.have, 241);
        QCOMPARE(item.limit, searchMinutes(240));
        QVERIFY2(item.limit < 240, "breaks and the like are no time to search");
    }

    void numbersFromAStrangersFile_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << qint64(1'000'000);
        QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << qint64(0);
    }

    void numbersFromAStrangersFile()
    {
        QFETCH(const qint64, number);
        QFETCH(const qint64, counted);
        Ready hunt;
        const Id second = hunt.question(u"¿De dónde?"_s);
        for (const Id &slot : {hunt.slot, second})
            hunt.set(slot, &Question::minutes, number);
        const ReadinessItem time = hunt.item(Kind::TimeBoxes);
        QCOMPARE(time.severity, counted > 0 ? Severity::Warning : Severity::Done);
        QCOMPARE(time.have, 2 * counted);
        hunt.set(hunt.slot, &Question::points, 10);
        hunt.hint(hunt.slot, number);
        hunt.set(hunt.help, &Hint::cost, number);
        const ReadinessItem cost = hunt.item(Kind::HintCosts);
        QCOMPARE(cost.severity, counted > 0 ? Severity::Warning : Severity::Done);
        QCOMPARE(cost.have, 2 * counted);
        hunt.set(hunt.slot, &Question::points, number);
        QCOMPARE(hunt.item(Kind::HintCosts).limit, counted);
        hunt.set(hunt.root, &Hunt::minutes, number);
        QCOMPARE(hunt.item(Kind::WorkingTime).severity, counted > 0 ? Severity::Done : Severity::Missing);
        QCOMPARE(hunt.item(Kind::TimeBoxes).limit, searchMinutes(number));
    }

    void questionsHintsAndCosts()
    {
        Ready hunt;
        hunt.set(hunt.slot, &Question::columns, {});
        QCOMPARE(hunt.item(Kind::QuestionColumns).subjects, std::vector{hunt.slot});
        hunt.set(hunt.help, &Hint::cost, 11);
        const ReadinessItem cost = hunt.item(Kind::HintCosts);
        QCOMPARE(cost.severity, Severity::Warning);
        QCOMPARE(cost.subjects, std::vector{hunt.slot});
        QCOMPARE(cost.have, 11);
        QCOMPARE(cost.limit, 10);
        const Id own = hunt.question({}, MoneyStage::None, hunt.becas);
        QCOMPARE(hunt.item(Kind::QuestionText).subjects, std::vector{own});
        QCOMPARE(hunt.item(Kind::QuestionText).severity, Severity::Missing);
        QCOMPARE(hunt.item(Kind::QuestionHints).subjects, std::vector{own});
    }

    void sources()
    {
        Ready hunt;
        hunt.set(hunt.source, &Source::url, QString());
        hunt.set(hunt.source, &Source::verified, false);
        QCOMPARE(hunt.item(Kind::SourceAddress).subjects, std::vector{hunt.source});
        QCOMPARE(hunt.item(Kind::LegalDuties).subjects, std::vector{hunt.source});
        QCOMPARE(hunt.item(Kind::LegalDuties).severity, Severity::Warning);
        hunt.set(hunt.source, &Source::kind, SourceKind::Office);
        QCOMPARE(hunt.item(Kind::SourceAddress).severity, Severity::Done);
    }

    void twoVersionsAreSaid()
    {
        Ready hunt;
        hunt.data.setDisputed({hunt.slot, "question", "text"}, true);
        hunt.data.setDisputed({hunt.slot, "question", "why"}, true);
        QCOMPARE(hunt.item(Kind::Disputed).subjects, std::vector{hunt.slot});
        QVERIFY(isReady(readiness(hunt.data)));
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"

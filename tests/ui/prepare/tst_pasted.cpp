// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/hunt_builder.h"
#include "ui/prepare/pasted_numbers.h"
#include "ui/prepare/pasted_records.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

/// The hunt after the text was pasted there.
HuntBuilder pasted(const ListPlace &place, const QString &text, QStringList *remarks = nullptr)
{
    HuntBuilder hunt;
    const PastedRecords records(place, rowsFromText(text));
    if (remarks)
        *remarks = records.remarks(hunt.data);
    hunt.apply(records.edit(hunt.data, hunt.clock()));
    return hunt;
}

QStringList peopleOf(const HuntData &data)
{
    QStringList people;
    for (const Team *team : data.all<Team>().sorted()) {
        for (const Member *each : data.all<Member>().where([&](const Member &member) { return member.team == team->id; }))
            people << team->name + u": "_s + (each->pseudonym.isEmpty() ? each->name : each->pseudonym);
    }
    return people;
}

const ListPlace kTeams{ListKind::Teams, {}, {}};
const ListPlace kPeople{ListKind::Members, {}, {}};

} // namespace

class TestPasted final : public QObject
{
    Q_OBJECT
private slots:
    void aTeamAndAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the name is the person's") << u"Equipo\tNombre\tFunción\nRojo\tAna\tanalisis\nRojo\tLuis\t\nAzul\tEva\t\n"_s;
        QTest::newRow("merged cells") << u"Equipo\tPersona\nRojo\tAna\n\tLuis\nAzul\tEva\n"_s;
        QTest::newRow("merged cells without heads") << u"Rojo\tAna\n\tLuis\nAzul\tEva\n"_s;
        QTest::newRow("the other order") << u"Integrante\tEquipo\nAna\tRojo\nLuis\t\nEva\tAzul\n"_s;
        QTest::newRow("the name after the pseudonym") << u"Equipo\tNombre\tSeudónimo\nRojo\tA.\tAna\n\tL.\tLuis\nAzul\tE.\tEva\n"_s;
    }
    void aTeamAndAName()
    {
        QFETCH(QString, text);
        QStringList remarks;
        const HuntBuilder hunt = pasted(kTeams, text, &remarks);
        QCOMPARE(peopleOf(hunt.data), (QStringList{u"Rojo: Ana"_s, u"Rojo: Luis"_s, u"Azul: Eva"_s}));
        QCOMPARE(remarks, QStringList());
    }

    void teamsAlone()
    {
        const HuntBuilder hunt = pasted(kTeams, u"Nombre\nRojo\nAzul\n"_s);
        QCOMPARE(hunt.data.all<Team>().size(), size_t(2));
        QCOMPARE(hunt.data.all<Member>().size(), size_t(0));
    }

    void peopleWithoutATeamMakeNone()
    {
        QStringList remarks;
        const HuntBuilder hunt = pasted(kTeams, u"Nombre\tFunción\nAna\tanalisis\nLuis\t\n"_s, &remarks);
        QCOMPARE(hunt.data.all<Team>().size(), size_t(0));
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks[0].contains(u"without a team"));
        QCOMPARE(PastedRecords(kTeams, rowsFromText(u"Nombre\tFunción\nAna\t\n"_s)).count(), 0);
    }

    void aTeamColumnIsNoName()
    {
        const PastedRecords records(kPeople, rowsFromText(u"Equipo\tNombre\tFunción\nRojo\tAna\tanalisis\n"_s));
        QCOMPARE(records.people().front().name, u"Ana"_s);
        QCOMPARE(records.people().front().pseudonym, QString());
        QCOMPARE(records.people().front().role, MemberRole::Analysis);
    }

    void skills_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("heads") << u"Nombre\tBuscar (0 a 3)\tNúmeros\tEscribir\tComputación\nAna\t3\t0\t1\t\nLuis\t\t2\t\t3\n"_s;
        QTest::newRow("no heads") << u"Ana\t3\t0\t1\t\nLuis\t\t2\t\t3\n"_s;
    }
    void skills()
    {
        QFETCH(QString, text);
        const std::vector<Member> people = PastedRecords(kPeople, rowsFromText(text)).people();
        QCOMPARE(people.size(), size_t(2));
        // What people are called is personal: it is never taken for what others may see.
        QCOMPARE(people[0].name, u"Ana"_s);
        QCOMPARE(people[0].pseudonym, QString());
        QCOMPARE(people[0].searching, 3);
        QCOMPARE(people[0].writing, 1);
        QCOMPARE(people[1].numbers, 2);
        QCOMPARE(people[1].computing, 3);
    }
    void besideRealNamesANameIsThePseudonym()
    {
        const auto people = PastedRecords(kPeople, rowsFromText(u"Nombre\tNombre real\tFunción\nLuna\tAna Ríos\tanalisis\n"_s)).people();
        QCOMPARE(people.size(), size_t(1));
        QCOMPARE(people[0].pseudonym, u"Luna"_s);
        QCOMPARE(people[0].name, u"Ana Ríos"_s);
    }
    void aSlipMovesNoColumn()
    {
        for (const QString &slip : {u"7"_s, u"x"_s}) {
            const QString text = u"María\tRelatoría\t1\t%1\t2\t0\nJosé\t\t2\t3\t1\t1\nEva\t\t0\t1\t1\t3\n"_s.arg(slip);
            QStringList remarks;
            const HuntBuilder hunt = pasted(kPeople, text, &remarks);
            const auto all = hunt.data.all<Member>().sorted();
            QCOMPARE(all.size(), size_t(3));
            QCOMPARE(all[0]->name, u"María"_s);
            QCOMPARE(all[0]->searching, 1);
            QCOMPARE(all[0]->numbers, 0);
            QCOMPARE(all[0]->writing, 2);
            QCOMPARE(all[1]->numbers, 3);
            QCOMPARE(all[2]->computing, 3);
            QCOMPARE(remarks.size(), 1);
        }
    }

    void seatsAreTakenFirst()
    {
        HuntBuilder hunt;
        const Id team = hunt.team(u"Rojo"_s, {});
        Member seat;
        seat.team = team;
        seat.role = MemberRole::Exploration;
        hunt.put(seat);
        seat.id = {};
        seat.order.clear();
        seat.role = MemberRole::Analysis;
        const Id analysis = hunt.put(seat);
        const PastedRecords records({ListKind::Members, team, {}}, rowsFromText(u"Nombre\tFunción\nAna\tanalisis\nLuis\t\nEva\t\n"_s));
        hunt.apply(records.edit(hunt.data, hunt.clock()));
        QCOMPARE(hunt.data.all<Member>().size(), size_t(3));
        QCOMPARE(hunt.data.find<Member>(analysis)->name, u"Ana"_s);
        QCOMPARE(hunt.data.all<Member>().sorted()[0]->name, u"Luis"_s);
        QCOMPARE(hunt.data.all<Member>().sorted()[0]->role, MemberRole::Exploration);
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QStringList remarks;
        const HuntBuilder hunt = pasted({ListKind::Sources, {}, {}},
            u"Fuente\tTipo\tInstitución\nPortal\tpergamino\tTesorería\nOtra\tportal\ttesoreria\n\tportal\tISAF\n"_s, &remarks);
        QCOMPARE(hunt.data.all<Source>().size(), size_t(2));
        QCOMPARE(hunt.data.all<Institution>().size(), size_t(1));
        const Institution *made = hunt.data.all<Institution>().sorted().front();
        QCOMPARE(made->name, u"Tesorería"_s);
        for (const Source *source : hunt.data.all<Source>().sorted())
            QCOMPARE(source->institution, made->id);
        QCOMPARE(remarks.size(), 3);
        QVERIFY(remarks[0].contains(u"without a name"));
        QVERIFY(remarks[1].contains(u"pergamino"));
        QVERIFY(remarks[2].contains(u"Tesorería"));

        pasted(kTeams, u"Equipo\tPersona\tFunción\tNúmeros\nRojo\tAna\tJefa\t-1\nRojo\tLuis\t\t7\n"_s, &remarks);
        QCOMPARE(remarks.size(), 3);
        QVERIFY(remarks[0].contains(u"Jefa"));
        QVERIFY(remarks[1].contains(u"below zero"));
        QVERIFY(remarks[2].contains(u"7"));
    }

    void headsOfOtherListsAreNoNames()
    {
        const HuntBuilder hunt = pasted({ListKind::BaseQuestions, {}, {}}, u"Reto\tPregunta\tTiempo\nBecas\t¿Cuánto?\t1.5 h\n"_s);
        QCOMPARE(hunt.data.all<Question>().sorted().front()->text, u"¿Cuánto?"_s);
        QCOMPARE(hunt.data.all<Question>().sorted().front()->minutes, std::optional<qint64>(90));
        const HuntBuilder other = pasted({ListKind::Institutions, {}, {}}, u"Institución\tContacto\nISAF\tCalle 1\n"_s);
        QCOMPARE(other.data.all<Institution>().sorted().front()->name, u"ISAF"_s);
        QCOMPARE(other.data.all<Institution>().size(), size_t(1));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("count");   ///< -1 below zero, -2 not understood, -3 nothing
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing") << QString() << -3 << -3;
        QTest::newRow("plain") << u"25"_s << 25 << 25;
        QTest::newRow("zero") << u"0"_s << 0 << 0;
        QTest::newRow("thousands") << u"1,500"_s << 1500 << 1500;
        QTest::newRow("no fraction") << u"10.00"_s << 10 << 10;
        QTest::newRow("a fraction") << u"1.5"_s << -2 << -2;
        QTest::newRow("a comma that parts nothing") << u"1,5"_s << -2 << -2;
        QTest::newRow("hours") << u"1.5 h"_s << -2 << 90;
        QTest::newRow("hours, comma") << u"1,5 horas"_s << -2 << 90;
        QTest::newRow("whole hours") << u"2 hrs."_s << -2 << 120;
        QTest::newRow("hours and minutes") << u"1 h 30 min"_s << -2 << 90;
        QTest::newRow("in words") << u"1 hora y 15 minutos"_s << -2 << 75;
        QTest::newRow("clock") << u"1:30"_s << -2 << 90;
        QTest::newRow("minutes") << u"25 min"_s << -2 << 25;
        QTest::newRow("points") << u"10 puntos"_s << 10 << -2;
        QTest::newRow("below zero") << u"-5"_s << -1 << -1;
        QTest::newRow("another minus") << u"− 5"_s << -1 << -1;
        QTest::newRow("in brackets") << u"(5)"_s << -1 << -1;
        QTest::newRow("words") << u"muchos"_s << -2 << -2;
        QTest::newRow("beyond reason") << u"99999999"_s << -2 << -2;
    }
    void numbers()
    {
        QFETCH(QString, cell);
        const auto told = [](const PastedNumber &number) {
            switch (number.kind) {
            case PastedNumber::Kind::Nothing: return -3;
            case PastedNumber::Kind::NotUnderstood: return -2;
            case PastedNumber::Kind::BelowZero: return -1;
            case PastedNumber::Kind::Number: break;
            }
            return static_cast<int>(number.value);
        };
        QTEST(told(pastedCount(cell)), "count");
        QTEST(told(pastedMinutes(cell)), "minutes");
    }
};

QTEST_MAIN(TestPasted)
#include "tst_pasted.moc"

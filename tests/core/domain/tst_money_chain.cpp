// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money_chain.h"
#include "tests/core/domain/hunt_builder.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

struct Room : HuntBuilder
{
    Room()
    {
        hunt();
        becas = challenge(u"Becas"_s);
        approved = question(u"¿Cuánto se asignó?"_s, MoneyStage::Approved);
        paid = question(u"¿Cuánto se gastó?"_s, MoneyStage::Paid);
        one = team(u"Jaguares"_s, {becas});
        two = team(u"Zorros"_s, {becas});
        ofOne = finding(one, becas, approved, RouteResult::Found, 1);
        ofTwo = finding(two, becas, approved, RouteResult::Found, 2);
    }
    std::vector<ChainYear> chain() const { return moneyChain(data, WorkIndex(data), becas); }
    ChainLink link(MoneyStage stage) const
    {
        const std::vector<ChainYear> years = chain();
        for (const ChainLink &each : years.front().links) {
            if (each.stage == stage)
                return each;
        }
        return {};
    }
    Id becas, approved, paid, one, two, ofOne, ofTwo;
};

Decimal dec(const char *text)
{
    return *Decimal::fromPlain(QString::fromLatin1(text));
}

} // namespace

class TestMoneyChain : public QObject
{
    Q_OBJECT

private slots:
    void unitsMultiplyExactly_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<QString>("exact");
        QTest::newRow("pesos") << u"1234.56"_s << qint64(1) << u"1234.56"_s;
        QTest::newRow("thousands") << u"40800.5"_s << qint64(1000) << u"40800500"_s;
        QTest::newRow("millions") << u"-40.8"_s << qint64(1'000'000) << u"-40800000"_s;
        QTest::newRow("only fits without its zeros") << u"900000000000.000000"_s << qint64(1000) << u"900000000000000"_s;
        QTest::newRow("does not fit") << u"999999999999999999"_s << qint64(1000) << QString();
        QTest::newRow("unit zero") << u"1"_s << qint64(0) << QString();
        QTest::newRow("unit below zero") << u"1"_s << qint64(-1000) << QString();
    }
    void unitsMultiplyExactly()
    {
        QFETCH(QString, number);
        QFETCH(qint64, unit);
        QFETCH(QString, exact);
        const auto sum = exactAmount({*Decimal::fromPlain(number), u"MXN"_s, unit});
        QCOMPARE(sum.has_value(), !exact.isEmpty());
        if (sum)
            QCOMPARE(*sum, *Decimal::fromPlain(exact));
    }

    void withoutAmountsThereIsOneEmptyYear()
    {
        Room room;
        const auto chain = room.chain();
        QCOMPARE(chain.size(), size_t(1));
        QCOMPARE(chain[0].year, 0);
        QCOMPARE(chain[0].breaksAt, std::optional(MoneyStage::Approved));
        QVERIFY2(room.link(MoneyStage::Approved).gap == RouteResult::Found, "found, but the amount was not written down");
        QVERIFY2(!room.link(MoneyStage::Paid).gap, "nobody looked");
        room.finding(room.one, room.becas, room.paid, RouteResult::NeedsRequest);
        room.step(room.two, room.becas, room.paid, RouteResult::NotFound);
        QCOMPARE(room.link(MoneyStage::Paid).gap, std::optional(RouteResult::NeedsRequest));
    }

    void yearsStandApartLaterFirst()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2014, u"10"_s);
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"20"_s);
        const auto chain = room.chain();
        QCOMPARE(chain.size(), size_t(2));
        QCOMPARE(chain[0].year, 2015);
        QCOMPARE(chain[0].links[0].shown, std::optional(dec("20")));
        QCOMPARE(chain[1].year, 2014);
        QVERIFY2(chain[0].breaksAt == MoneyStage::Paid, "only stages that are asked for break the chain");
    }

    void equalAmountsInDifferentUnitsAgree()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"40800000.00"_s);
        room.amount(room.ofTwo, MoneyStage::Approved, 2015, u"40.8"_s, {}, 1'000'000);
        const ChainLink link = room.link(MoneyStage::Approved);
        QCOMPARE(link.amounts.size(), size_t(2));
        QVERIFY(!link.teamsDisagree);
        QCOMPARE(link.shown, std::optional(dec("40800000")));
    }

    void teamsThatDifferAreAllListed()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"10"_s);
        room.amount(room.ofTwo, MoneyStage::Approved, 2015, u"11"_s);
        ChainLink link = room.link(MoneyStage::Approved);
        QVERIFY(link.teamsDisagree);
        QCOMPARE(link.amounts.size(), size_t(2));
        QVERIFY2(link.shown == dec("11"), "the one found last");
        const Id three = room.team(u"Osos"_s, {room.becas});
        room.amount(room.finding(three, room.becas, room.approved, RouteResult::Found, 0), MoneyStage::Approved, 2015, u"10.00"_s);
        link = room.link(MoneyStage::Approved);
        QVERIFY(link.teamsDisagree);
        QVERIFY2(link.shown == dec("10"), "the one that most teams state");
    }

    void partsOfOneTeamAreNoDisagreement()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"6"_s, u"federal"_s);
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"4"_s, u"estatal"_s);
        room.amount(room.ofTwo, MoneyStage::Approved, 2015, u"6"_s);
        const ChainLink link = room.link(MoneyStage::Approved);
        QVERIFY(!link.teamsDisagree);
        QCOMPARE(link.shown, std::optional(dec("6")));
    }

    void warningsOfTheOrderOfStages()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"5"_s);
        room.amount(room.ofOne, MoneyStage::Modified, 2015, u"10"_s);
        room.amount(room.ofOne, MoneyStage::Accrued, 2015, u"12"_s);
        room.amount(room.ofOne, MoneyStage::Paid, 2015, u"12"_s);
        const auto warnings = room.chain()[0].warnings;
        QCOMPARE(warnings.size(), size_t(1));
        QCOMPARE(warnings[0].kind, ChainWarning::Kind::LaterExceedsEarlier);
        QCOMPARE(warnings[0].earlier, MoneyStage::Modified);
        QCOMPARE(warnings[0].later, MoneyStage::Accrued);
        QCOMPARE(warnings[0].earlierAmount, dec("10"));
        QCOMPARE(warnings[0].laterAmount, dec("12"));
    }

    void negativesOnlyAsReductions()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Modified, 2015, u"10"_s);
        room.amount(room.ofOne, MoneyStage::Modified, 2015, u"-3"_s, u"Ampliaciones / (Reducciones)"_s);
        const Id bad = room.amount(room.ofOne, MoneyStage::Paid, 2015, u"-1"_s);
        const auto year = room.chain()[0];
        QCOMPARE(year.warnings.size(), size_t(1));
        QCOMPARE(year.warnings[0].kind, ChainWarning::Kind::Negative);
        QCOMPARE(year.warnings[0].amount, bad);
        QCOMPARE(year.links[1].shown, std::optional(dec("10")));
    }

    void onlyWhatBudgetsPrintIsAReduction_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("reduction");
        QTest::newRow("a programme") << u"Reducción de riesgos"_s << u"10"_s << false;
        QTest::newRow("another") << u"Programa para reducir la brecha"_s << u"10"_s << false;
        QTest::newRow("a fund") << u"Reducciones de emisiones"_s << u"10"_s << false;
        QTest::newRow("below zero") << u"Reducción líquida"_s << u"-10"_s << true;
        QTest::newRow("below zero, no reduction") << u"Aprobado"_s << u"-10"_s << false;
        for (const QString &column : {u"reducciones"_s, u"(Reducciones)"_s, u"Ampliaciones/Reducciones"_s,
                 u"AMPLIACIONES / (REDUCCIONES)"_s, u"Ampliaciones y reducciones"_s})
            QTest::newRow(qPrintable(column)) << column << u"10"_s << true;
    }
    void onlyWhatBudgetsPrintIsAReduction()
    {
        QFETCH(QString, about);
        QFETCH(QString, number);
        QFETCH(bool, reduction);
        Room room;
        room.amount(room.ofTwo, MoneyStage::Modified, 2015, u"99"_s);
        room.amount(room.ofOne, MoneyStage::Modified, 2015, number, about);
        QVERIFY(room.link(MoneyStage::Modified).teamsDisagree == !reduction);
        QCOMPARE(room.link(MoneyStage::Modified).amounts.size(), size_t(2));
    }

    void whatIsAddedOrTakenAwayStatesNoStage_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("number");
        QTest::newRow("reductions below zero") << u"(Reducciones)"_s << u"-500000"_s;
        QTest::newRow("both in one column") << u"Ampliaciones/(Reducciones)"_s << u"500000"_s;
        QTest::newRow("increases") << u"Ampliaciones"_s << u"500000"_s;
    }
    void whatIsAddedOrTakenAwayStatesNoStage()
    {
        QFETCH(const QString, about);
        QFETCH(const QString, number);
        Room room;
        const Id modified = room.question(u"¿Cómo se modificó?"_s, MoneyStage::Modified);
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"10000000"_s);
        room.amount(room.ofOne, MoneyStage::Modified, 2015, number, about);
        room.amount(room.ofTwo, MoneyStage::Modified, 2015, u"-7"_s, u"Reducciones"_s);
        room.amount(room.ofOne, MoneyStage::Committed, 2015, u"9000000"_s);
        const auto breakOf = [&] { return chainBreak(WorkIndex(room.data), room.becas, questionsOf(room.data, room.becas)); };
        const ChainYear year = room.chain()[0];
        const ChainLink &link = year.links[1];
        QCOMPARE(link.amounts.size(), size_t(2));
        QVERIFY(!link.shown);
        QVERIFY(!link.teamsDisagree);
        QVERIFY2(link.gap == RouteResult::Partial, "somebody looked, and found a part of it");
        QVERIFY(wasLookedFor(year));
        QVERIFY(year.warnings.empty());
        QCOMPARE(year.breaksAt, std::optional(MoneyStage::Modified));
        QCOMPARE(breakOf(), year.breaksAt);
        QVERIFY(stagesWithoutAmount(year).front() == MoneyStage::Modified);
        room.finding(room.one, room.becas, modified, RouteResult::Found);
        QCOMPARE(room.link(MoneyStage::Modified).gap, std::optional(RouteResult::Found));
        // The modified budget itself states it, and what was added or taken away stands aside.
        room.amount(room.ofTwo, MoneyStage::Modified, 2015, u"9500000"_s, u"Modificado"_s);
        QCOMPARE(room.link(MoneyStage::Modified).shown, std::optional(dec("9500000")));
        QCOMPARE(room.chain()[0].breaksAt, std::optional(MoneyStage::Paid));
        QCOMPARE(breakOf(), std::optional(MoneyStage::Paid));
        // Nobody came to anything about it yet: that is no break in the money.
        QVERIFY(!wasLookedFor(room.chain()[0]));
    }

    void aChainIsWholeOnlyWithEveryStage()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"10"_s);
        room.amount(room.ofOne, MoneyStage::Paid, 2015, u"9"_s);
        const ChainYear year = room.chain()[0];
        QVERIFY(!year.breaksAt);
        QCOMPARE(stagesWithoutAmount(year), (std::vector{MoneyStage::Modified, MoneyStage::Committed, MoneyStage::Accrued,
                                                MoneyStage::Exercised}));
    }

    void whatIsBeingWrittenStatesNothing()
    {
        Room room;
        room.amount(room.ofOne, MoneyStage::Approved, 2015, u"10"_s);
        const Id begun = room.finding(room.two, room.becas, room.paid, std::nullopt);
        room.amount(begun, MoneyStage::Paid, 2015, u"9"_s);
        QVERIFY(!room.link(MoneyStage::Paid).shown);
        QVERIFY(room.link(MoneyStage::Paid).amounts.empty());
        QCOMPARE(chainBreak(WorkIndex(room.data), room.becas, questionsOf(room.data, room.becas)), std::optional(MoneyStage::Paid));
        room.set(begun, &Finding::result, std::optional(RouteResult::Found));
        QCOMPARE(room.link(MoneyStage::Paid).amounts.size(), size_t(1));
        QVERIFY(!chainBreak(WorkIndex(room.data), room.becas, questionsOf(room.data, room.becas)));
    }

    void whatDoesNotFitIsSaid()
    {
        Room room;
        const Id huge = room.amount(room.ofOne, MoneyStage::Approved, 2015, u"999999999999999999"_s, {}, 1000);
        const auto year = room.chain()[0];
        QCOMPARE(year.warnings.size(), size_t(1));
        QCOMPARE(year.warnings[0].kind, ChainWarning::Kind::DoesNotFit);
        QCOMPARE(year.warnings[0].amount, huge);
        QVERIFY(year.links[0].amounts.empty());
    }
};

QTEST_GUILESS_MAIN(TestMoneyChain)
#include "tst_money_chain.moc"

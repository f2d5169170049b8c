// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_export.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cauce;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void everyTypeStandsInItsOrder();
    void theSameContentGivesTheSameBytes();
    void whatIsEmptyIsNotWrittenAndACodeAlwaysIs();
    void whatNamesPeopleStaysOutUnlessAsked();
    void allVersionsOfADisputedFieldAreSorted();

private:
    template<class R>
    static void put(HuntData &data, const R &record);
    static QJsonObject firstOf(const QByteArray &json, const char *type);
    FixedClock m_clock{1'700'000'000'000};
};

template<class R>
void TestJson::put(HuntData &data, const R &record)
{
    AnyTable &table = data.table(kRecordIndex<R>);
    table.make(record.id, {});
    const auto &fields = typeOf<R>().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        QVERIFY(table.put(record.id, i, fields[i].read(&record)));
}

QJsonObject TestJson::firstOf(const QByteArray &json, const char *type)
{
    for (const QJsonValue &each : QJsonDocument::fromJson(json).object().value(u"types").toArray()) {
        if (each.toObject().value(u"type").toString() == QLatin1String(type))
            return each.toObject().value(u"records").toArray().at(0).toObject();
    }
    return {};
}

void TestJson::everyTypeStandsInItsOrder()
{
    const QByteArray json = exportJson(HuntData(), {}, PersonalFields::LeaveOut);
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(root.value(u"format").toString(), QStringLiteral("cauce-hunt"));
    const QJsonArray types = root.value(u"types").toArray();
    QCOMPARE(size_t(types.size()), recordTypes().size());
    for (qsizetype i = 0; i < types.size(); ++i)
        QCOMPARE(types.at(i).toObject().value(u"type").toString().toUtf8(), recordTypes()[size_t(i)].name);
}

void TestJson::whatIsEmptyIsNotWrittenAndACodeAlwaysIs()
{
    HuntData data;
    Hunt hunt;
    hunt.id = Id::make(m_clock);
    put(data, hunt);
    Amount amount;
    amount.id = Id::make(m_clock);
    put(data, amount);
    const QByteArray json = exportJson(data, {}, PersonalFields::Include);
    const auto fieldsOf = [&](const char *type) { return firstOf(json, type).value(u"fields").toObject(); };
    QCOMPARE(fieldsOf("hunt").value(u"mode"), QJsonValue(QStringLiteral("learning")));
    QVERIFY(!fieldsOf("hunt").contains(u"title"));
    QVERIFY(!fieldsOf("hunt").contains(u"minutes"));
    QCOMPARE(fieldsOf("amount").value(u"stage"), QJsonValue(QString()));
    QVERIFY(!fieldsOf("amount").contains(u"money"));
}

void TestJson::theSameContentGivesTheSameBytes()
{
    std::vector<Team> teams;
    for (int i = 0; i < 20; ++i) {
        Team team;
        team.id = Id::make(m_clock);
        team.name = QStringLiteral("Ñandú %1 \"comillas\"\n").arg(i);
        teams.push_back(team);
    }
    HuntData one;
    HuntData other;
    for (const Team &team : teams)
        put(one, team);
    std::reverse(teams.begin(), teams.end());
    for (const Team &team : teams)
        put(other, team);
    const QByteArray bytes = exportJson(one, {}, PersonalFields::LeaveOut);
    QCOMPARE(exportJson(other, {}, PersonalFields::LeaveOut), bytes);
    QCOMPARE(exportJson(one, {}, PersonalFields::LeaveOut), bytes);
    // One record a line, so that two exports can be compared line by line.
    QCOMPARE(bytes.count("\n{\"fields\":"), qsizetype(20));
}

void TestJson::whatNamesPeopleStaysOutUnlessAsked()
{
    HuntData data;
    Member member;
    member.id = Id::make(m_clock);
    member.name = QStringLiteral("Ana Pérez");
    member.pseudonym = QStringLiteral("Jacaranda");
    put(data, member);
    const QByteArray without = exportJson(data, {}, PersonalFields::LeaveOut);
    QVERIFY(!without.contains("Ana"));
    QVERIFY(without.contains("Jacaranda"));
    const QJsonObject with = firstOf(exportJson(data, {}, PersonalFields::Include), "member");
    QCOMPARE(with.value(u"fields").toObject().value(u"name").toString(), QStringLiteral("Ana Pérez"));
    // Whom to ask there, by name and telephone.
    Institution institution;
    institution.id = Id::make(m_clock);
    institution.name = QStringLiteral("Ayuntamiento");
    institution.contact = QStringLiteral("Luz Ramos, 55 1234 5678");
    put(data, institution);
    QVERIFY(exportJson(data, {}, PersonalFields::LeaveOut).contains("Ayuntamiento"));
    QVERIFY(!exportJson(data, {}, PersonalFields::LeaveOut).contains("Luz Ramos"));
    QVERIFY(exportJson(data, {}, PersonalFields::Include).contains("Luz Ramos"));
}

void TestJson::allVersionsOfADisputedFieldAreSorted()
{
    HuntData data;
    Team team;
    team.id = Id::make(m_clock);
    team.name = QStringLiteral("b");
    put(data, team);
    const auto version = [](Value value) {
        Version made;
        made.value = std::move(value);
        return made;
    };
    Version withheld;
    withheld.withheld = true;
    std::vector<Version> versions{version(QStringLiteral("b")), version(QStringLiteral("a")), version(Value::tombstone()), withheld};
    const FieldAddress address{team.id, "team", "name"};
    const QByteArray bytes = exportJson(data, {{address, versions}}, PersonalFields::LeaveOut);
    std::reverse(versions.begin(), versions.end());
    QCOMPARE(exportJson(data, {{address, versions}}, PersonalFields::LeaveOut), bytes);
    const QJsonArray stand =
        firstOf(bytes, "team").value(u"fields").toObject().value(u"name").toObject().value(u"versions").toArray();
    QCOMPARE(stand, (QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QJsonObject{{QStringLiteral("deleted"), true}},
                        QJsonObject{{QStringLiteral("withheld"), true}}}));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/field_codec.h"
#include "core/domain/hunt_data.h"

#include <QtTest>

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

// One value that each kind of field takes and that is not its default.
std::vector<Value> samples()
{
    const Value id(QByteArray(16, '\x11'));
    const Value digest(QByteArray(32, '\x22'));
    std::vector<Value> values{Value(true), Value(7), Value(u"2015-10-24"_s), Value(u"2015-10-24T09:30:00.125Z"_s), id, digest};
    for (const char *code : {"competition", "relatoria", "document", "legislative", "approved"})
        values.push_back(Value(QString::fromLatin1(code)));
    values.push_back(Value(u"¿Cuánto?"_s));
    const Value money(Value::List{Value(u"1234.50"_s), Value(u"USD"_s), Value(1000)});
    for (const Value &inner : std::vector<Value>{Value(7), Value(u"amount"_s), Value(u"found"_s), Value(u"approved"_s),
             Value(u"broken_link"_s), id, digest, money, Value(Value::List{Value(u"online"_s), Value(u"yes"_s)})})
        values.push_back(Value(Value::List{inner}));
    values.push_back(Value(Value::List{Value(3), Value(10), Value(20), Value(300), Value(400), Value(u"cita"_s)}));
    return values;
}

template<class R>
void checkRoundTrip()
{
    const RecordType &type = typeOf<R>();
    for (const Field &field : type.fields) {
        const R none{};
        int taken = 0;
        for (const Value &value : samples()) {
            R record{};
            if (!field.write(&record, value)) {
                QVERIFY2(field.read(&record) == field.read(&none), field.name.constData());
                continue;
            }
            if (field.read(&record) == field.read(&none))
                continue;
            ++taken;
            QVERIFY2(field.read(&record) == value, field.name.constData());
            R again{};
            QVERIFY(field.write(&again, field.read(&record)));
            for (const Field &other : type.fields) {
                QVERIFY2(other.read(&again) == other.read(&record), other.name.constData());
                if (other.name != field.name)
                    QVERIFY2(other.read(&record) == other.read(&none), "one field writes into another");
            }
            QVERIFY(field.write(&again, Value()));
            QVERIFY2(field.read(&again) == field.read(&none), "empty does not give the default");
        }
        QVERIFY2(taken > 0, qPrintable(QString::fromLatin1(type.name + '.' + field.name)));
        R record{};
        for (const Value &wrong : {Value::tombstone(), Value(Value::List{Value(Value::List{Value(Value::List{})})})})
            QVERIFY2(!field.write(&record, wrong), field.name.constData());
    }
}

// Every byte of the struct but padding is the id or a described member: a member without description leaves a gap.
template<class R>
void checkCoverage()
{
    const auto alignUp = [](size_t at, size_t alignment) { return (at + alignment - 1) / alignment * alignment; };
    std::vector<Field> fields = typeOf<R>().fields;
    std::sort(fields.begin(), fields.end(), [](const Field &a, const Field &b) { return a.offset < b.offset; });
    size_t end = sizeof(Id);
    for (const Field &field : fields) {
        const QByteArray name = typeOf<R>().name + '.' + field.name;
        QVERIFY2(field.offset == alignUp(end, field.alignment), name.constData());
        end = field.offset + field.size;
    }
    QVERIFY2(alignUp(end, alignof(R)) == sizeof(R), typeOf<R>().name.constData());
}

template<class... All>
void checkEach(std::tuple<All...> *)
{
    (checkRoundTrip<All>(), ...);
    (checkCoverage<All>(), ...);
}

} // namespace

class TestDescriptions : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsDescribedAndComesBack() { checkEach(static_cast<ForEachRecord<std::tuple> *>(nullptr)); }

    void namesAreUniqueAndFitForTables()
    {
        static const QRegularExpression word(u"^[a-z][a-z0-9_]*$"_s);
        std::set<QByteArray> types;
        for (const RecordType &type : recordTypes()) {
            QVERIFY2(types.insert(type.name).second, type.name.constData());
            QVERIFY(word.match(QString::fromLatin1(type.name)).hasMatch());
            QCOMPARE(recordType(type.name), &type);
            std::set<QByteArray> names{"id", kBornField};
            for (const Field &field : type.fields) {
                QVERIFY2(names.insert(field.name).second, field.name.constData());
                QVERIFY(word.match(QString::fromLatin1(field.name)).hasMatch());
            }
        }
        QVERIFY(!recordType("nothing"));
        QCOMPARE(recordTypeIndex("nothing"), -1);
        QCOMPARE(&typeOf<Finding>(), recordType("finding"));
    }

    void parentsAreIds()
    {
        for (const RecordType &type : recordTypes()) {
            for (const Field &field : type.fields) {
                QCOMPARE(field.parentType >= 0, (field.traits & Parent) != 0);
                if (field.traits & Parent)
                    QCOMPARE(field.column, Column::Blob);
            }
        }
    }

    void expectedAnswersAreTheFacilitatorsAlone()
    {
        for (const Field &field : typeOf<ExpectedAnswer>().fields)
            QVERIFY(field.traits & Facilitators);
    }

    void datesThatCannotBeWrittenAreEmpty()
    {
        QVERIFY(FieldCodec<QDate>::write(QDate(20'000, 1, 1)).isEmpty());
        QVERIFY(FieldCodec<QDate>::write(QDate()).isEmpty());
        QVERIFY(!FieldCodec<QDate>::read(Value(u"2015-02-30"_s)));
        const QDateTime noon(QDate(2015, 10, 24), QTime(12, 0), Qt::OffsetFromUTC, -6 * 3600);
        QCOMPARE(*FieldCodec<QDateTime>::write(noon).text(), u"2015-10-24T18:00:00.000Z"_s);
        QCOMPARE(FieldCodec<QDateTime>::read(FieldCodec<QDateTime>::write(noon)), std::optional(noon.toUTC()));
    }

    void setsAreSortedWithoutRepeats()
    {
        const Id a = *Id::fromBytes(QByteArray(16, '\x01'));
        const Id b = *Id::fromBytes(QByteArray(16, '\x02'));
        QVERIFY(FieldCodec<IdSet>::write({b, a, b}) == FieldCodec<IdSet>::write({a, b}));
        IdSet set;
        insertId(set, b);
        insertId(set, a);
        insertId(set, b);
        QCOMPARE(set, (IdSet{a, b}));
        QVERIFY(containsId(set, a));
    }

    void nothingCanBeToldFromZero()
    {
        using Maybe = FieldCodec<std::optional<qint64>>;
        QVERIFY(Maybe::write(0) != Maybe::write(std::nullopt));
        QCOMPARE(Maybe::read(Maybe::write(0)), std::optional(std::optional<qint64>(0)));
    }

    void recordsStandInTheirOrderThenById()
    {
        HuntData data;
        FixedClock clock(1);
        std::vector<Id> ids;
        for (const char *order : {"b", "a", "a"}) {
            clock.advance(1);
            ids.push_back(Id::make(clock));
            auto &table = data.table(kRecordIndex<Team>);
            table.make(ids.back(), {Role::Team, ids.back(), false});
            QVERIFY(table.put(ids.back(), size_t(typeOf<Team>().indexOf("order")), Value(QString::fromLatin1(order))));
        }
        const auto rows = data.all<Team>().sorted();
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0]->id, ids[1]);
        QCOMPARE(rows[1]->id, ids[2]);
        QCOMPARE(rows[2]->id, ids[0]);
        QCOMPARE(data.all<Team>().where([&](const Team &team) { return team.id == ids[0]; }).size(), size_t(1));
        QCOMPARE(data.all<Team>().meta(ids[0]).ownerTeam, ids[0]);
        QVERIFY(data.hunt().id.isNull());
    }
};

QTEST_GUILESS_MAIN(TestDescriptions)
#include "tst_descriptions.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/hunt_fixture.h"

using namespace cauce;
using namespace Qt::StringLiterals;

namespace {

struct SqlColumn
{
    QByteArray name;
    QByteArray type;
    int inKey;
};

std::vector<SqlColumn> columnsOf(Connection &db, const QByteArray &table)
{
    std::vector<SqlColumn> columns;
    Statement rows = db.prepare("SELECT name, type, pk FROM pragma_table_info(?)");
    rows.bindAll(QString::fromUtf8(table));
    while (rows.step())
        columns.push_back({rows.text(0).toUtf8(), rows.text(1).toUtf8(), static_cast<int>(rows.number(2))});
    return columns;
}

QByteArray sqlTypeOf(Column column)
{
    switch (column) {
    case Column::Text:
        return "TEXT";
    case Column::Integer:
    case Column::Boolean:
        return "INTEGER";
    case Column::Blob:
    case Column::List:
        return "BLOB";
    }
    return {};
}

} // namespace

/// The schema: what the migrations make, against the descriptions and against what reviewers last saw of it.
class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { migrate(m_db, migrations()); }

    void theStepsAreNumberedWithoutGaps()
    {
        QVERIFY(!migrations().empty());
        for (size_t i = 0; i < migrations().size(); ++i)
            QCOMPARE(migrations()[i].version, static_cast<int>(i) + 1);
        QCOMPARE(m_db.number("PRAGMA user_version"), migrations().back().version);
    }

    void everyDescribedFieldHasItsColumnAndNothingElseHas()
    {
        for (const RecordType &type : recordTypes()) {
            std::map<QByteArray, QByteArray> have;
            for (const SqlColumn &column : columnsOf(m_db, type.name))
                have.emplace(column.name, column.type);
            QVERIFY2(!have.empty(), type.name.constData());
            const std::map<QByteArray, QByteArray> own{
                {"id", "BLOB"}, {"state", "INTEGER"}, {"owner_role", "TEXT"}, {"owner_team", "BLOB"}};
            for (const auto &[name, sqlType] : own)
                QCOMPARE(have[name], sqlType);
            for (const Field &field : type.fields) {
                QVERIFY2(have.contains(field.name), QByteArray(type.name + '.' + field.name).constData());
                QVERIFY2(have[field.name] == sqlTypeOf(field.column), QByteArray(type.name + '.' + field.name).constData());
                QVERIFY2(!own.contains(field.name), QByteArray(type.name + '.' + field.name).constData());
                have.erase(field.name);
            }
            for (const auto &[name, sqlType] : own)
                have.erase(name);
            QVERIFY2(have.empty(), (have.empty() ? type.name : have.begin()->first).constData());
        }
    }

    void everyTableIsStrictAndNothingElseIsThere()
    {
        Statement rows = m_db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
        while (rows.step())
            QVERIFY2(rows.text(1).contains(u"STRICT"), qPrintable(rows.text(0)));
        QCOMPARE(m_db.number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"), 0);
    }

    // Else integrity_check of SQLite 3.40 sees NULLs where there are none, in every row of such a table.
    void keyColumnsComeFirst()
    {
        Statement rows = m_db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID'");
        int tables = 0;
        while (rows.step()) {
            ++tables;
            const auto columns = columnsOf(m_db, rows.text(0).toUtf8());
            for (size_t i = 0; i + 1 < columns.size(); ++i)
                QVERIFY2(columns[i].inKey != 0 || columns[i + 1].inKey == 0, qPrintable(rows.text(0)));
        }
        QVERIFY(tables > 20);
    }

    void itIsWhatReviewersSaw()
    {
        const QString path = QStringLiteral(CAUCE_SOURCE_DIR "/tests/data/schema.txt");
        const QByteArray now = schemaOf(m_db).join(u'\n').toUtf8() + '\n';
        if (qEnvironmentVariableIsSet("CAUCE_WRITE_SCHEMA"))
            writeBytes(path, now);
        // After a change of the schema: run this with CAUCE_WRITE_SCHEMA=1 and look at the difference.
        QVERIFY2(bytesOf(path) == now, "tests/data/schema.txt says something else");
    }

private:
    Connection m_db{u":memory:"_s, Connection::Mode::Create};
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>

static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace cauce {

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = [] {
        initSchemaResource();
        std::vector<Migration> all;
        const QDir dir(QStringLiteral(":/schema"));
        for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.push_back({name.left(4).toInt(), file.readAll()});
        }
        return all;
    }();
    return steps;
}

QStringList schemaOf(Connection &connection)
{
    QStringList lines;
    Statement rows = connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.step()) {
        lines.append(rows.text(0) + u'\t' + rows.text(1) + u'\t' + rows.text(2) + u'\t' + rows.text(3));
        if (lines.size() > 1000)
            break;
    }
    lines.sort();
    return lines;
}

QStringList expectedSchema(const std::vector<Migration> &steps, int version)
{
    Connection memory(QStringLiteral(":memory:"), Connection::Mode::Create);
    for (const Migration &step : steps) {
        if (step.version <= version)
            memory.exec(step.sql.constData());
    }
    return schemaOf(memory);
}

/// What nearly every file has to say; built once, for it takes a whole schema.
static const QStringList &currentSchema()
{
    static const QStringList schema = expectedSchema(migrations(), migrations().back().version);
    return schema;
}

QString foreignObject(Connection &connection, const std::vector<Migration> &steps, int version)
{
    const QStringList have = schemaOf(connection);
    const QStringList want = &steps == &migrations() && version == steps.back().version ? currentSchema()
                                                                                          : expectedSchema(steps, version);
    const auto describe = [](const QString &line) -> QString {
        const bool isVirtual = line.section(u'\t', 3).startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
        return (isVirtual ? QStringLiteral("virtual ") : QString()) + line.section(u'\t', 0, 1).replace(u'\t', u' ');
    };
    // A table is named before what comes with it.
    const auto firstOf = [](const QStringList &all, const QStringList &known) {
        QString first;
        for (const QString &line : all) {
            if (!known.contains(line) && (first.isEmpty() || (line.startsWith(u"table\t") && !first.startsWith(u"table\t"))))
                first = line;
        }
        return first;
    };
    if (const QString extra = firstOf(have, want); !extra.isEmpty())
        return describe(extra);
    const QString missing = firstOf(want, have);
    return missing.isEmpty() ? QString() : kLacks + describe(missing);
}

void migrate(Connection &connection, const std::vector<Migration> &steps)
{
    const qint64 have = connection.number("PRAGMA user_version").value_or(0);
    connection.exec("PRAGMA foreign_keys=OFF");
    {
        Transaction transaction(connection);
        for (const Migration &step : steps) {
            if (step.version <= have)
                continue;
            connection.exec(step.sql.constData());
            connection.exec(QByteArray("PRAGMA user_version=" + QByteArray::number(step.version)).constData());
            if (connection.prepare("PRAGMA foreign_key_check").step())
                throw DbError{SQLITE_CONSTRAINT, QStringLiteral("foreign keys after schema step %1").arg(step.version)};
        }
        transaction.commit();
    }
    connection.exec("PRAGMA foreign_keys=ON");
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

#include <QStringList>
#include <vector>

namespace cauce {

/// `application_id` of our files: "CAUC".
inline constexpr qint32 kApplicationId = 0x43415543;

/// One numbered step of the schema, resources/schema/NNNN_what.sql. A released one is never edited.
struct Migration
{
    int version;
    QByteArray sql;
};

/// The steps of this program, in order.
[[nodiscard]] const std::vector<Migration> &migrations();

/// What the schema of a file says, one line an object, sorted: for comparing.
[[nodiscard]] QStringList schemaOf(Connection &connection);
/// The same for a file at `version` made by `steps`.
[[nodiscard]] QStringList expectedSchema(const std::vector<Migration> &steps, int version);
/// Before the name of what a file lacks.
inline const QString kLacks = QStringLiteral("lacks ");
/// The first object that differs from what it must be at `version`, as SQLite's kind and its name ("virtual table busca"), tables
/// first; one that is not there begins with kLacks. Empty if none differs.
[[nodiscard]] QString foreignObject(Connection &connection, const std::vector<Migration> &steps, int version);

/// Runs the steps above the file's version, checked, all in one transaction: throws DbError and leaves the file as it was.
void migrate(Connection &connection, const std::vector<Migration> &steps);

} // namespace cauce

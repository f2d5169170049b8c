// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

#include <QMap>

namespace cauce {

/// What is being typed and is not an edit yet: by a key the page chooses, overwritten in place, without history, never
/// exported. Throws DbError.
class Drafts
{
public:
    explicit Drafts(Connection &connection) : m_db(connection) {}
    void put(const QString &key, const QByteArray &value, qint64 timeMs);
    void drop(const QString &key);
    [[nodiscard]] QMap<QString, QByteArray> all();

private:
    Connection &m_db;
};

} // namespace cauce

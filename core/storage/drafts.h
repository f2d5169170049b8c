// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

#include <QMap>
#include <QStringList>
#include <set>

namespace cauce {

class Value;

/// Shorter than this, a piece of text is found everywhere and says nothing.
inline constexpr qsizetype kTellingBytes = 3;
/// Adds the texts that a value holds, long enough to tell something, as UTF-8.
void collectTexts(const Value &value, std::set<QByteArray> &texts);

/// What is being typed and is not an edit yet: by a key the page chooses, overwritten in place, without history, never
/// exported. Throws DbError.
class Drafts
{
public:
    explicit Drafts(Connection &connection) : m_db(connection) {}
    void put(const QString &key, const QByteArray &value, qint64 timeMs);
    void drop(const QString &key);
    [[nodiscard]] QMap<QString, QByteArray> all();
    /// Keys of those that hold one of the texts, in any of the ways a page may have written it.
    [[nodiscard]] QStringList holding(const std::set<QByteArray> &texts);

private:
    Connection &m_db;
};

} // namespace cauce

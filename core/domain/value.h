// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace cauce {

/// What stands in one field of one record, without its type: nothing, a truth, an integer, a text, bytes (ids, digests),
/// a list of these, or the mark of a deletion. There are no floating-point values, so that bytes are the same everywhere.
class Value
{
public:
    using List = std::vector<Value>;

    Value() = default;
    Value(bool truth) : m_data(truth) {}
    Value(int number) : m_data(static_cast<qint64>(number)) {}
    Value(qint64 number) : m_data(number) {}
    Value(QString text) : m_data(std::move(text)) {}
    Value(QByteArray bytes) : m_data(std::move(bytes)) {}
    Value(List list) : m_data(std::move(list)) {}
    Value(const char *) = delete;
    /// The mark that a deletion leaves in each field it saw.
    static Value tombstone();

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_data); }
    [[nodiscard]] bool isTombstone() const { return std::holds_alternative<Deleted>(m_data); }
    /// The content if it is of that kind, else null.
    [[nodiscard]] const bool *truth() const { return std::get_if<bool>(&m_data); }
    [[nodiscard]] const qint64 *number() const { return std::get_if<qint64>(&m_data); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&m_data); }
    [[nodiscard]] const QByteArray *bytes() const { return std::get_if<QByteArray>(&m_data); }
    [[nodiscard]] const List *list() const { return std::get_if<List>(&m_data); }

    /// The canonical bytes: CBOR (RFC 8949) in its shortest form. Equal values have equal bytes.
    [[nodiscard]] QByteArray encoded() const;
    /// Reads canonical bytes only: other spellings of the same value, nesting over 8 levels and doubles are `BadInput`.
    static Result<Value> decode(const QByteArray &bytes);

    friend bool operator==(const Value &, const Value &) = default;

private:
    struct Deleted
    {
        friend bool operator==(const Deleted &, const Deleted &) = default;
    };
    std::variant<std::monostate, bool, qint64, QString, QByteArray, List, Deleted> m_data;
};

} // namespace cauce

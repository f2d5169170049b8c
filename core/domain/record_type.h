// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <vector>

namespace cauce {

/// Where a member stands in its record, in bytes.
template<class R, class T>
[[nodiscard]] size_t offsetOf(T R::*member)
{
    static const R record{};
    return static_cast<size_t>(
        reinterpret_cast<const char *>(&(record.*member)) - reinterpret_cast<const char *>(&record));
}

/// How a field's value is kept in its column of the record table: text as TEXT, numbers and truths as INTEGER, ids as BLOB,
/// lists as BLOB in their canonical bytes.
enum class Column { Text, Integer, Boolean, Blob, List };

/// What a field is besides its value; may be combined.
enum FieldTrait : unsigned {
    Plain = 0,
    Parent = 1,       ///< points to a record this one belongs to: deletions and visibility follow it
    Personal = 2,     ///< names a person: left out of exports unless asked for
    Facilitators = 4  ///< never in a team's copy
};

/// One field of one record type.
struct Field
{
    QByteArray name;  ///< permanent, in history, tables and exports
    Column column;
    unsigned traits = Plain;
    /// Reads the field of a record of its type.
    std::function<Value(const void *record)> read;
    /// Writes it; false if the value is not of the field's type, and the record is as before. Empty gives the default.
    std::function<bool(void *record, const Value &value)> write;
    /// Where the member stands in the record, its size and alignment, in bytes: finds a field by its member, and lets a test
    /// see that no member is without a description.
    size_t offset = 0;
    size_t size = 0;
    size_t alignment = 0;
    int parentType = -1; ///< of a `Parent` field: the position in recordTypes() of what it points to
};

/// Everything the program knows about a record type: one description drives memory, tables, history, merge, JSON and CSV.
class RecordType
{
public:
    QByteArray name;  ///< permanent; also the name of its table
    std::vector<Field> fields;

    /// Index of a field, or -1.
    [[nodiscard]] int indexOf(const QByteArray &field) const
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].name == field)
                return static_cast<int>(i);
        }
        return -1;
    }
};

/// All record types, in the order of their registration. Types refer to parents before or after them.
[[nodiscard]] const std::vector<RecordType> &recordTypes();
/// The type of that name, or null.
[[nodiscard]] const RecordType *recordType(const QByteArray &name);
/// Position of the type in recordTypes(), or -1.
[[nodiscard]] int recordTypeIndex(const QByteArray &name);

} // namespace cauce

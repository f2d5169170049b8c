// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record_type.h"

namespace cauce {

/// What a column of a record's row says, in a Statement or in a RawRow; empty where it is null or cannot be read.
template<class Row, class Position>
[[nodiscard]] Value columnValue(const Row &row, Position at, Column column)
{
    if (row.isNull(at))
        return {};
    switch (column) {
    case Column::Text:
        return Value(row.text(at));
    case Column::Integer:
        return Value(row.number(at));
    case Column::Boolean:
        return Value(row.number(at) != 0);
    case Column::Blob:
        return Value(row.blob(at));
    case Column::List:
        return Value::decode(row.blob(at)).value_or(Value());
    }
    return {};
}

} // namespace cauce

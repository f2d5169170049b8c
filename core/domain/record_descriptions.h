// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record_type.h"
#include "core/domain/records.h"

#include <tuple>

namespace cauce {

/// The description of a record type; specialised for each in record_descriptions.cpp.
template<class R>
[[nodiscard]] RecordType describe();

/// Every record type there is. A new one is added here, described, and given its table by a migration.
template<template<class...> class Holder>
using ForEachRecord = Holder<Hunt, Round, Priority, Challenge, Question, Hint, HintUse, ExpectedAnswer, Institution, Source,
    Document, Team, Member, RouteStep, Finding, Amount, Evidence, Assessment, Recommendation, Redaction>;

/// Position of R among the record types.
template<class R, class... All>
[[nodiscard]] constexpr int positionIn(std::tuple<All...> *)
{
    int position = 0;
    const bool found = ((std::is_same_v<R, All> || (++position, false)) || ...);
    return found ? position : -1;
}
template<class R>
inline constexpr int kRecordIndex = positionIn<R>(static_cast<ForEachRecord<std::tuple> *>(nullptr));

/// The shared description of R.
template<class R>
[[nodiscard]] const RecordType &typeOf()
{
    return recordTypes()[static_cast<size_t>(kRecordIndex<R>)];
}

/// The field of R that describes `member`. Every member has one but the id.
template<class R, class T>
[[nodiscard]] const Field &fieldOf(T R::*member)
{
    const auto &fields = typeOf<R>().fields;
    const size_t offset = offsetOf(member);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.offset == offset; });
    Q_ASSERT(found != fields.end());
    return *found;
}

} // namespace cauce

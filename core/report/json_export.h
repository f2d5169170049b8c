// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"

#include <QJsonValue>

namespace cauce {

/// Whether fields that name a person (the `Personal` trait) go along.
enum class PersonalFields { LeaveOut, Include };

/// The versions of fields in which several stand (*dos versiones*).
using DisputedFields = std::map<FieldAddress, std::vector<Version>>;

/// A value as JSON: an id as UUID, other bytes as hexadecimal digits, a list as an array, nothing as null.
[[nodiscard]] QJsonValue jsonOf(const Value &value);

/// The hunt in its one canonical form: the same records always give the same bytes, on every laptop. UTF-8 JSON, one record a
/// line: types in the order of their registration, records by id, keys sorted. An empty field is not written (no text, 0, false,
/// no record, an empty list); one that is a code always is, "" where it says nothing. Where several versions stand, the field is
/// {"versions": […]} with all of them in the order of their bytes; a deletion among them is {"deleted": true}, one that is not in
/// this copy {"withheld": true}. Documents' bytes stay in the hunt; their SHA-256 is here. Expected answers are here too: this is
/// the facilitator's own export.
[[nodiscard]] QByteArray exportJson(const HuntData &data, const DisputedFields &disputed, PersonalFields include);

} // namespace cauce

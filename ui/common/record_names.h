// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/hunt_data.h"

#include <QCoreApplication>

namespace cauce {

/// What people call any record, whatever its type: its kind ("team"), and its kind with its name (“team “Luna””).
class RecordNames
{
    Q_DECLARE_TR_FUNCTIONS(RecordNames)
public:
    /// The kind in the middle of a sentence; a type that this version does not know is a “record”.
    [[nodiscard]] static QString kind(const QByteArray &type);
    /// The kind and, where the record is here and has a name or words of its own, the beginning of those.
    [[nodiscard]] static QString of(const HuntData &data, const QByteArray &type, const Id &id);
    /// The first of the records that the fields are of, and how many more there are. Fields of one record come together.
    [[nodiscard]] static QString of(const HuntData &data, const std::vector<FieldAddress> &fields);
};

} // namespace cauce

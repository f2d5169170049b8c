// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_key.h"
#include "core/domain/progress.h"
#include "ui/common/work_draft.h"

namespace cauce {

/// What the panels of the search share: who may write what, where new records go, what of a form was touched.

/// Whether the person at this copy may change this record.
template<class R>
[[nodiscard]] bool mayEdit(const Workspace &workspace, const Id &record)
{
    return !workspace.isReadOnly()
        && mayChange(workspace.actor(), typeOf<R>().name, workspace.data().all<R>().meta(record));
}

/// The order key of a new record after those for which `belongs` holds.
template<class R, class Belongs>
[[nodiscard]] QString endOrder(const HuntData &data, Belongs belongs)
{
    const auto rows = data.all<R>().where(belongs);
    return orderBetween(rows.empty() ? QString() : rows.back()->order, {});
}

/// Whether two records say the same.
template<class R>
[[nodiscard]] bool saysTheSame(const R &one, const R &other)
{
    const auto &fields = typeOf<R>().fields;
    return std::all_of(fields.begin(), fields.end(),
        [&](const Field &field) { return field.read(&one) == field.read(&other); });
}

/// What stands in a form that began as `before`, where the record says `now` meanwhile: fields that nobody touched say so too.
template<class R>
[[nodiscard]] R rebased(const R &before, R typed, const R &now)
{
    for (const Field &field : typeOf<R>().fields) {
        if (field.read(&typed) == field.read(&before))
            (void)field.write(&typed, field.read(&now));
    }
    return typed;
}

/// "Portal — «words»", a line for each step: what a person who found nothing is shown first.
[[nodiscard]] QString placesLooked(const HuntData &data, const std::vector<const RouteStep *> &steps);
/// What a piece of evidence is, for lists: its document and page, or its address.
[[nodiscard]] QString nameOf(const HuntData &data, const Evidence &evidence);

} // namespace cauce

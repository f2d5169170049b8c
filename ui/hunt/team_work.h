// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_key.h"
#include "core/domain/progress.h"
#include "core/workspace/workspace.h"

namespace cauce {

/// What the panels of the search share: who may write what, where new records go, how drafts of whole records are kept.

/// Whether the person at this copy may write a team's search: facilitation for any team, a team for itself.
[[nodiscard]] bool mayWriteFor(const Workspace &workspace, const Id &team);

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

/// Name of a slot inside draft keys.
[[nodiscard]] QString draftKey(const QString &what, const SlotKey &spot);
[[nodiscard]] QString draftKey(const QString &what, const Id &record);

/// A record under way as bytes for Workspace::keepDraft, with `typed`: what stands in a field and cannot be a value yet.
template<class R>
[[nodiscard]] QByteArray packDraft(const R &record, const QString &typed = {})
{
    Value::List parts{Value(typed)};
    for (const Field &field : typeOf<R>().fields)
        parts.push_back(Value(Value::List{Value(field.name), field.read(&record)}));
    return Value(std::move(parts)).encoded();
}

/// The record and what was typed; nothing if there is no such draft. Fields that are not known any more are left out.
template<class R>
[[nodiscard]] std::optional<std::pair<R, QString>> unpackDraft(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto value = Value::decode(bytes);
    const Value::List *parts = value ? value->list() : nullptr;
    if (!parts || parts->empty() || !parts->front().text())
        return std::nullopt;
    std::pair<R, QString> draft{R(), *parts->front().text()};
    for (size_t i = 1; i < parts->size(); ++i) {
        const Value::List *entry = (*parts)[i].list();
        if (!entry || entry->size() != 2 || !(*entry)[0].bytes())
            return std::nullopt;
        for (const Field &field : typeOf<R>().fields) {
            if (field.name == *(*entry)[0].bytes() && !field.write(&draft.first, (*entry)[1]))
                return std::nullopt;
        }
    }
    return draft;
}

/// "Portal — «words»", a line for each step: what a person who found nothing is shown first.
[[nodiscard]] QString placesLooked(const HuntData &data, const std::vector<const RouteStep *> &steps);
/// The name of a document for lists.
[[nodiscard]] QString nameOf(const Document &document);

} // namespace cauce

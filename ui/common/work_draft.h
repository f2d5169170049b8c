// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace cauce {

/// What is being written of a team's search and is no record yet: drafts of whole records, under names that every page knows.

/// Whether the person at this copy may write a team's search: facilitation for any team, a team for itself.
[[nodiscard]] bool mayWriteFor(const Workspace &workspace, const Id &team);

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

/// The same of a record that stands as `before`: only the fields that differ. The others stay as they are meanwhile.
template<class R>
[[nodiscard]] QByteArray packChanges(const R &before, const R &record, const QString &typed = {})
{
    Value::List parts{Value(typed)};
    for (const Field &field : typeOf<R>().fields) {
        if (Value value = field.read(&record); value != field.read(&before))
            parts.push_back(Value(Value::List{Value(field.name), std::move(value)}));
    }
    return Value(std::move(parts)).encoded();
}

/// The record and what was typed, on top of `before`; nothing if there is no such draft. Fields that are not known any more are
/// left out.
template<class R>
[[nodiscard]] std::optional<std::pair<R, QString>> unpackDraft(const QByteArray &bytes, const R &before = {})
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto value = Value::decode(bytes);
    const Value::List *parts = value ? value->list() : nullptr;
    if (!parts || parts->empty() || !parts->front().text())
        return std::nullopt;
    std::pair<R, QString> draft{before, *parts->front().text()};
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

/// The name of a document for lists.
[[nodiscard]] QString nameOf(const Document &document);

/// The step of the route that a team is about to note, kept under "hunt.step" and its slot.
class StepDraft
{
    Q_DECLARE_TR_FUNCTIONS(StepDraft)
public:
    /// Stands in a draft for "the timer's minutes".
    static constexpr qint64 kMinutesOfTimer = -1;

    /// An empty one.
    [[nodiscard]] static RouteStep of(const SlotKey &spot);
    /// Makes a document of the library its place.
    static void lookIn(RouteStep &step, const Document &document);
    /// Somebody opened a document: keeps a draft that begins with it, unless a person wrote in one already. Makes no edit.
    static void opened(Workspace &workspace, const SlotKey &spot, const Id &document);
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/field_codec.h"
#include "core/domain/hunt_data.h"

#include <type_traits>
#include <unordered_map>

namespace cauce {

/// What one action is about to change, before the store makes an edit of it: `replaces` is left empty for the store to fill.
/// A field named twice keeps the later value, so that the result can always be sealed.
class DraftEdit
{
public:
    /// `action` is what kind of action it is, as in Edit ("set", "create", "delete"…).
    explicit DraftEdit(QByteArray action) : m_action(std::move(action)) {}

    /// A new record, whose id is set: its birth and every field that is not at its default.
    template<class R>
    DraftEdit &create(const R &record)
    {
        static const R none{};
        const RecordType &type = typeOf<R>();
        put(record.id, type, kBornField, Value(true));
        for (const Field &field : type.fields) {
            if (Value value = field.read(&record); value != field.read(&none))
                put(record.id, type, field.name, std::move(value));
        }
        return *this;
    }
    /// One field: `draft.set(id, &Team::name, name)`.
    template<class R, class T>
    DraftEdit &set(const Id &id, T R::*member, const std::type_identity_t<T> &value)
    {
        put(id, typeOf<R>(), fieldOf(member).name, FieldCodec<T>::write(value));
        return *this;
    }
    /// The fields in which `after` differs from `before`; the ids are the same.
    template<class R>
    DraftEdit &update(const R &before, const R &after)
    {
        const RecordType &type = typeOf<R>();
        for (const Field &field : type.fields) {
            if (Value value = field.read(&after); value != field.read(&before))
                put(after.id, type, field.name, std::move(value));
        }
        return *this;
    }
    /// Deletes one record. Every field it could have is marked, also those never set: something written there on another
    /// copy then stands beside the mark as *dos versiones* and not unnoticed. Nothing happens if there is no such record.
    template<class R>
    DraftEdit &remove(const HuntData &data, const Id &id)
    {
        return removeAny(data, kRecordIndex<R>, id);
    }
    /// Deletes a record and all that belongs to it, and to that in turn (the `Parent` fields of the descriptions).
    template<class R>
    DraftEdit &removeCascade(const HuntData &data, const Id &id)
    {
        return removeCascade(data, kRecordIndex<R>, id);
    }
    /// The same without knowing the type; `type` is a position in recordTypes().
    DraftEdit &removeAny(const HuntData &data, int type, const Id &id);
    DraftEdit &removeCascade(const HuntData &data, int type, const Id &id);

    [[nodiscard]] const QByteArray &action() const { return m_action; }
    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<NewChange> &changes() const { return m_changes; }
    /// The changes, those of one record together, leaving the draft empty.
    [[nodiscard]] std::vector<NewChange> take();

private:
    void put(const Id &record, const RecordType &type, const QByteArray &field, Value value);

    QByteArray m_action;
    std::vector<NewChange> m_changes;
    std::unordered_map<Id, std::vector<size_t>> m_places; ///< of each record, where its fields stand among the changes
};

/// The record and all that belongs to it, as (position in recordTypes(), id), parents before children. Empty if there is no
/// such record.
[[nodiscard]] std::vector<std::pair<int, Id>> recordsUnder(const HuntData &data, int type, const Id &id);

} // namespace cauce

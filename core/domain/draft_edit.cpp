// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_edit.h"

#include <unordered_set>

namespace cauce {

void DraftEdit::put(const Id &record, const RecordType &type, const QByteArray &field, Value value)
{
    const auto [place, isNew] = m_places.emplace(std::pair(record, field), m_changes.size());
    if (isNew)
        m_changes.push_back({record, type.name, field, std::move(value), {}});
    else
        m_changes[place->second].value = std::move(value);
}

DraftEdit &DraftEdit::removeAny(const HuntData &data, int type, const Id &id)
{
    if (!data.table(type).contains(id))
        return *this;
    const RecordType &description = recordTypes()[static_cast<size_t>(type)];
    put(id, description, kBornField, Value::tombstone());
    for (const Field &field : description.fields)
        put(id, description, field.name, Value::tombstone());
    return *this;
}

DraftEdit &DraftEdit::removeCascade(const HuntData &data, int type, const Id &id)
{
    for (const auto &[each, record] : recordsUnder(data, type, id))
        removeAny(data, each, record);
    return *this;
}

std::vector<NewChange> DraftEdit::take()
{
    m_places.clear();
    return std::exchange(m_changes, {});
}

namespace {

/// Adds the records of type R that belong to one of `under` and are not among them yet.
template<class R>
void addChildren(const HuntData &data, std::unordered_set<Id> &under, std::vector<std::pair<int, Id>> &found)
{
    // Straight from the members: a cascade looks at every record of the hunt.
    std::vector<size_t> offsets;
    for (const Field &field : typeOf<R>().fields) {
        if (field.traits & Parent)
            offsets.push_back(field.offset);
    }
    std::vector<Id> children;
    data.all<R>().forEach([&](const R &record) {
        const bool belongs = std::any_of(offsets.begin(), offsets.end(), [&](size_t offset) {
            return under.contains(*reinterpret_cast<const Id *>(reinterpret_cast<const char *>(&record) + offset));
        });
        if (belongs && !under.contains(record.id))
            children.push_back(record.id);
    });
    std::sort(children.begin(), children.end());
    for (const Id &child : children)
        found.emplace_back(kRecordIndex<R>, child);
    under.insert(children.begin(), children.end());
}

template<class... All>
void addAllChildren(
    const HuntData &data, std::unordered_set<Id> &under, std::vector<std::pair<int, Id>> &found, std::tuple<All...> *)
{
    (addChildren<All>(data, under, found), ...);
}

} // namespace

std::vector<std::pair<int, Id>> recordsUnder(const HuntData &data, int type, const Id &id)
{
    if (!data.table(type).contains(id))
        return {};
    std::vector<std::pair<int, Id>> found{{type, id}};
    std::unordered_set<Id> under{id};
    for (size_t before = 0; before != found.size();) {
        before = found.size();
        addAllChildren(data, under, found, static_cast<ForEachRecord<std::tuple> *>(nullptr));
    }
    return found;
}

} // namespace cauce

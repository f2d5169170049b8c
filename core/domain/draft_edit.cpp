// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_edit.h"

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

std::vector<std::pair<int, Id>> recordsUnder(const HuntData &data, int type, const Id &id)
{
    if (!data.table(type).contains(id))
        return {};
    // Which records say that they belong to which, once over all tables: a cascade may reach thousands.
    std::unordered_map<Id, std::vector<std::pair<int, Id>>> children;
    const auto &types = recordTypes();
    for (size_t at = 0; at < types.size(); ++at) {
        const AnyTable &table = data.table(static_cast<int>(at));
        for (size_t field = 0; field < types[at].fields.size(); ++field) {
            if (!(types[at].fields[field].traits & Parent))
                continue;
            for (const Id &record : table.ids()) {
                const auto parent = FieldCodec<Id>::read(table.value(record, field));
                if (parent && !parent->isNull())
                    children[*parent].emplace_back(static_cast<int>(at), record);
            }
        }
    }
    std::vector<std::pair<int, Id>> found{{type, id}};
    std::set<Id> seen{id};
    for (size_t at = 0; at < found.size(); ++at) {
        for (const auto &child : children[found[at].second]) {
            if (seen.insert(child.second).second)
                found.push_back(child);
        }
    }
    return found;
}

} // namespace cauce

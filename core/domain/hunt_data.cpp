// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hunt_data.h"

namespace cauce {
namespace {

template<class... All>
std::vector<std::unique_ptr<AnyTable>> makeTables(std::tuple<All...> *)
{
    std::vector<std::unique_ptr<AnyTable>> tables;
    (tables.push_back(std::make_unique<Table<All>>()), ...);
    return tables;
}

} // namespace

HuntData::HuntData() : m_tables(makeTables(static_cast<ForEachRecord<std::tuple> *>(nullptr))) {}

const Hunt &HuntData::hunt() const
{
    static const Hunt none;
    const Hunt *first = nullptr;
    all<Hunt>().forEach([&](const Hunt &hunt) {
        if (!first || Table<Hunt>::comesBefore(&hunt, first))
            first = &hunt;
    });
    return first ? *first : none;
}

void HuntData::setDisputed(const FieldAddress &address, bool disputed)
{
    if (disputed)
        m_disputed.insert(address);
    else if (!m_disputed.empty())
        m_disputed.erase(address);
}

bool HuntData::apply(const Id &id, const RecordState &state, Ghost ghost)
{
    for (auto at = m_disputed.lower_bound({id, {}, {}}); at != m_disputed.end() && at->record == id;)
        at = m_disputed.erase(at);
    const int index = recordTypeIndex(state.type);
    if (index < 0) {
        for (const auto &any : m_tables)
            any->remove(id);
        return true;
    }
    AnyTable &rows = table(index);
    rows.remove(id);
    if (state.deleted && ghost == Ghost::Leave)
        return true;
    rows.make(id, {state.owner.role, state.owner.team, state.deleted});
    bool fits = true;
    const RecordType &type = recordTypes()[static_cast<size_t>(index)];
    for (const auto &[name, field] : state.fields) {
        const int at = type.indexOf(name);
        if (at >= 0)
            fits = rows.put(id, static_cast<size_t>(at), field.shown) && fits;
        if (field.isDisputed())
            m_disputed.insert({id, state.type, name});
    }
    return fits;
}

} // namespace cauce

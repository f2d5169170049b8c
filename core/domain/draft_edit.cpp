// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_edit.h"

#include <unordered_set>

namespace cauce {

void DraftEdit::put(const Id &record, const RecordType &type, const QByteArray &field, Value value)
{
    std::vector<size_t> &places = m_places[record];
    const auto place = std::find_if(places.begin(), places.end(), [&](size_t at) { return m_changes[at].field == field; });
    if (place != places.end()) {
        m_changes[*place].value = std::move(value);
        return;
    }
    places.push_back(m_changes.size());
    m_changes.push_back({record, type.name, field, std::move(value), {}});
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
    const auto first = [&](const NewChange &change) { return m_places.at(change.record).front(); };
    const auto comesBefore = [&](const NewChange &a, const NewChange &b) { return first(a) < first(b); };
    if (!std::is_sorted(m_changes.begin(), m_changes.end(), comesBefore))
        std::stable_sort(m_changes.begin(), m_changes.end(), comesBefore);
    m_places.clear();
    return std::exchange(m_changes, {});
}

namespace {

/// What was found so far, by type: a parent is looked for among those of its own type only, most of which are few.
using FoundByType = std::vector<std::unordered_set<Id>>;

/// Adds the records of type R that belong to one of `under` and are not among them yet; whether there were any.
template<class R>
bool addChildren(const HuntData &data, FoundByType &under, std::vector<std::pair<int, Id>> &found)
{
    // Straight from the members: a cascade looks at every record of the hunt.
    std::vector<std::pair<size_t, const std::unordered_set<Id> *>> parents;
    for (const Field &field : typeOf<R>().fields) {
        if (const auto type = static_cast<size_t>(field.parentType); (field.traits & Parent) && !under[type].empty())
            parents.emplace_back(field.offset, &under[type]);
    }
    auto &here = under[static_cast<size_t>(kRecordIndex<R>)];
    std::vector<Id> children;
    data.all<R>().forEach([&](const R &record) {
        const bool belongs = std::any_of(parents.begin(), parents.end(), [&](const auto &parent) {
            return parent.second->contains(*reinterpret_cast<const Id *>(reinterpret_cast<const char *>(&record) + parent.first));
        });
        if (belongs && !here.contains(record.id))
            children.push_back(record.id);
    });
    std::sort(children.begin(), children.end());
    for (const Id &child : children)
        found.emplace_back(kRecordIndex<R>, child);
    here.insert(children.begin(), children.end());
    return !children.empty();
}

/// Goes down from one record. A type is looked through only when something came in since that its records can belong to:
/// on a big hunt each look takes a third of a turn of the event loop.
class Descent
{
public:
    Descent(const HuntData &data, int type, const Id &id)
        : m_data(data), m_under(recordTypes().size()), m_found{{type, id}}, m_cameIn(recordTypes().size(), -1),
          m_lookedThrough(m_cameIn)
    {
        m_under[static_cast<size_t>(type)].insert(id);
        m_cameIn[static_cast<size_t>(type)] = 0;
    }

    std::vector<std::pair<int, Id>> run()
    {
        while (pass(static_cast<ForEachRecord<std::tuple> *>(nullptr))) { }
        return std::move(m_found);
    }

private:
    template<class... All>
    bool pass(std::tuple<All...> *)
    {
        bool looked = false;
        ((looked = lookThrough<All>() || looked), ...);
        return looked;
    }
    template<class R>
    bool lookThrough()
    {
        constexpr auto type = static_cast<size_t>(kRecordIndex<R>);
        const auto &fields = typeOf<R>().fields;
        const bool isDue = std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
            return (field.traits & Parent) && m_cameIn[static_cast<size_t>(field.parentType)] > m_lookedThrough[type];
        });
        if (!isDue)
            return false;
        m_lookedThrough[type] = ++m_step;
        if (addChildren<R>(m_data, m_under, m_found))
            m_cameIn[type] = ++m_step;
        return true;
    }

    const HuntData &m_data;
    FoundByType m_under;
    std::vector<std::pair<int, Id>> m_found;
    std::vector<int> m_cameIn;        ///< by type: the step at which the last of them was found; -1 while none is
    std::vector<int> m_lookedThrough; ///< by type: the step of the last look
    int m_step = 0;
};

} // namespace

std::vector<std::pair<int, Id>> recordsUnder(const HuntData &data, int type, const Id &id)
{
    if (!data.table(type).contains(id))
        return {};
    return Descent(data, type, id).run();
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo_stack.h"

namespace cauce {
namespace {

/// Enough to go back a whole afternoon; older steps are in the history all the same.
constexpr size_t kUndoSteps = 500;

} // namespace

UndoStack::Step UndoStack::inverseOf(const HuntData &data, const std::vector<NewChange> &changes)
{
    Step step;
    step.guarded.reserve(changes.size());
    step.changes.reserve(changes.size());
    for (auto first = changes.begin(); first != changes.end();) {
        const auto last = std::find_if(first, changes.end(), [&](const NewChange &change) { return change.record != first->record; });
        const RecordType *type = recordType(first->type);
        const AnyTable &table = data.table(recordTypeIndex(first->type));
        const bool isThere = table.contains(first->record);
        const bool isBorn = !isThere && std::any_of(first, last, [](const NewChange &change) {
            return change.field == kBornField && !change.value.isTombstone();
        });
        for (auto change = first; change != last; ++change) {
            step.guarded.push_back({change->record, change->type, change->field});
            const int field = type->indexOf(change->field);
            Value before = isBorn ? Value::tombstone()
                : field < 0       ? Value(true)
                                  : table.value(change->record, static_cast<size_t>(field));
            step.changes.push_back({change->record, change->type, change->field, std::move(before), {}});
            if (!isBorn || change->field != kBornField)
                continue;
            // Taking back a birth is a deletion: it marks every field, those set meanwhile too.
            for (const Field &each : type->fields)
                step.changes.push_back({change->record, change->type, each.name, Value::tombstone(), {}});
        }
        first = last;
    }
    return step;
}

std::optional<UndoStack::Step> UndoStack::take(std::vector<Step> &steps)
{
    if (steps.empty())
        return {};
    Step step = std::move(steps.back());
    steps.pop_back();
    return step;
}

UndoStack::Guards UndoStack::guardsOf(const Step &step) const
{
    Guards guards;
    guards.reserve(step.guarded.size());
    for (const FieldAddress &address : step.guarded) {
        const auto record = m_lastOwn.find(address.record);
        if (record == m_lastOwn.end())
            continue;
        if (const auto edit = record->second.find(address.field); edit != record->second.end())
            guards.emplace_back(address, edit->second);
    }
    return guards;
}

UndoStack::EditName UndoStack::note(const std::vector<NewChange> &changes, Kind kind, Step inverse)
{
    const EditName made = std::make_shared<std::optional<Digest>>();
    const Id *before = nullptr;
    std::map<QByteArray, EditName> *fields = nullptr;
    for (const NewChange &change : changes) {
        if (!before || *before != change.record)
            fields = &m_lastOwn[change.record];
        before = &change.record;
        (*fields)[change.field] = made;
    }
    if (kind == Kind::ForGood)
        return made;
    auto &steps = kind == Kind::Undo ? m_redo : m_undo;
    steps.push_back(std::move(inverse));
    if (steps.size() > kUndoSteps)
        steps.erase(steps.begin());
    if (kind == Kind::Fresh)
        m_redo.clear();
    return made;
}

void UndoStack::clear()
{
    m_undo.clear();
    m_redo.clear();
}

void UndoStack::forget()
{
    clear();
    m_lastOwn.clear();
}

} // namespace cauce

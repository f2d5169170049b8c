// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/sandbox.h"

namespace cauce {
namespace {

template<class R>
void addDifference(const HuntData &before, const HuntData &after, DraftEdit &draft)
{
    for (const R *record : after.all<R>().sorted()) {
        if (const R *old = before.find<R>(record->id))
            draft.update(*old, *record);
        else
            draft.create(*record);
    }
    for (const R *record : before.all<R>().sorted()) {
        if (!after.find<R>(record->id))
            draft.remove<R>(before, record->id);
    }
}

} // namespace

Sandbox::Sandbox(const HuntData &original) : m_original(original)
{
    const auto &types = recordTypes();
    // Only what is prepared: the work of teams is the bulk of a hunt and stays as it is.
    for (const int type : {kRecordIndex<Hunt>, kRecordIndex<Institution>, kRecordIndex<Source>, kRecordIndex<Challenge>,
             kRecordIndex<Question>, kRecordIndex<Hint>, kRecordIndex<ExpectedAnswer>, kRecordIndex<Team>, kRecordIndex<Member>}) {
        const AnyTable &from = original.table(type);
        AnyTable &to = m_data.table(type);
        for (const Id &id : from.ids()) {
            to.make(id, from.meta(id));
            for (size_t field = 0; field < types[static_cast<size_t>(type)].fields.size(); ++field)
                to.put(id, field, from.value(id, field));
        }
    }
}

void Sandbox::apply(DraftEdit draft)
{
    for (const NewChange &change : draft.take()) {
        AnyTable &table = m_data.table(recordTypeIndex(change.type));
        const int field = recordType(change.type)->indexOf(change.field);
        if (change.value.isTombstone()) {
            if (change.field == kBornField)
                table.remove(change.record);
        } else if (change.field == kBornField) {
            table.make(change.record, {});
        } else if (field >= 0 && table.contains(change.record)) {
            table.put(change.record, static_cast<size_t>(field), change.value);
        }
    }
}

DraftEdit Sandbox::edit(const QByteArray &action) const
{
    DraftEdit draft(action);
    addDifference<Hunt>(m_original, m_data, draft);
    addDifference<Institution>(m_original, m_data, draft);
    addDifference<Source>(m_original, m_data, draft);
    addDifference<Challenge>(m_original, m_data, draft);
    addDifference<Question>(m_original, m_data, draft);
    addDifference<Hint>(m_original, m_data, draft);
    addDifference<ExpectedAnswer>(m_original, m_data, draft);
    addDifference<Team>(m_original, m_data, draft);
    addDifference<Member>(m_original, m_data, draft);
    return draft;
}

} // namespace cauce

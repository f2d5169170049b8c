// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history.h"

#include "core/domain/field_codec.h"
#include "core/domain/rights.h"

namespace cauce {
namespace {

/// The records that `state` belongs to.
std::vector<Id> parentsOf(const RecordState &state)
{
    std::vector<Id> parents;
    const RecordType *type = recordType(state.type);
    for (const Field &field : type ? type->fields : std::vector<Field>()) {
        const auto found = state.fields.find(field.name);
        if (!(field.traits & Parent) || found == state.fields.end())
            continue;
        if (const auto parent = FieldCodec<Id>::read(found->second.shown); parent && !parent->isNull())
            parents.push_back(*parent);
    }
    return parents;
}

} // namespace

std::vector<Digest> suppressionTargets(const Edit &edit)
{
    std::vector<Digest> targets;
    // What was suppressed does not come back, so here nobody is believed who may not: also in an edit that came from elsewhere.
    if (!mayCreate({edit.author.role, edit.author.team}, "redaction"))
        return targets;
    for (const Change &change : edit.changes) {
        if (change.type != "redaction" || change.field != "targets")
            continue;
        if (const auto value = change.decoded()) {
            if (const auto digests = FieldCodec<std::vector<Digest>>::read(*value))
                targets.insert(targets.end(), digests->begin(), digests->end());
        }
    }
    return targets;
}

void History::suppressIn(Edit &edit) const
{
    for (Change &change : edit.changes) {
        if (change.value && m_suppressed.contains(change.valueHash)) {
            change.value.reset();
            change.salt.clear();
        }
    }
    if (edit.author.name && m_suppressed.contains(edit.author.nameHash)) {
        edit.author.name.reset();
        edit.author.salt.clear();
    }
}

void History::add(const Edit &edit)
{
    const auto [entry, isNew] = m_edits.try_emplace(edit.id, edit);
    Edit &held = entry->second;
    bool isFilled = false;
    if (!isNew) {
        if (!held.author.name && edit.author.name) {
            held.author = edit.author;
            isFilled = true;
        }
        for (size_t i = 0; i < held.changes.size() && i < edit.changes.size(); ++i) {
            if (!held.changes[i].value && edit.changes[i].value) {
                held.changes[i] = edit.changes[i];
                isFilled = true;
            }
        }
    }
    if (!isNew && !isFilled)
        return;
    suppressIn(held);
    const size_t before = m_suppressed.size();
    for (const Digest &target : suppressionTargets(held))
        m_suppressed.insert(target);
    if (m_suppressed.size() != before) {
        for (auto &[id, known] : m_edits)
            suppressIn(known);
    }
}

void History::merge(const History &other)
{
    for (const auto &[id, edit] : other.m_edits)
        add(edit);
}

std::vector<Digest> History::takeOut(const std::set<Digest> &ids)
{
    std::vector<Digest> builders;
    for (const auto &[id, edit] : m_edits) {
        if (ids.contains(id))
            continue;
        const bool builds = std::any_of(edit.changes.begin(), edit.changes.end(), [&](const Change &change) {
            return std::any_of(change.replaces.begin(), change.replaces.end(),
                [&](const Digest &target) { return ids.contains(target) && m_edits.contains(target); });
        });
        if (builds)
            builders.push_back(id);
    }
    if (builders.empty()) {
        for (const Digest &id : ids)
            m_edits.erase(id);
    }
    return builders;
}

std::vector<ChangeView> History::changesOf(const Id &record) const
{
    std::vector<ChangeView> views;
    for (const auto &[id, edit] : m_edits) {
        for (const Change &change : edit.changes) {
            if (change.record == record)
                views.push_back({&edit, &change});
        }
    }
    return views;
}

std::map<Id, RecordState> History::resolve() const
{
    std::map<Id, std::vector<ChangeView>> byRecord;
    for (const auto &[id, edit] : m_edits) {
        for (const Change &change : edit.changes)
            byRecord[change.record].push_back({&edit, &change});
    }
    std::map<Id, RecordState> records;
    for (const auto &[id, views] : byRecord)
        records.emplace(id, resolveRecord(views));
    return records;
}

std::set<Id> visibleGhosts(const std::map<Id, RecordState> &records)
{
    std::set<Id> ghosts;
    for (const auto &[id, state] : records) {
        if (state.deleted)
            continue;
        std::vector<Id> open = parentsOf(state);
        while (!open.empty()) {
            const Id parent = open.back();
            open.pop_back();
            const auto found = records.find(parent);
            if (found == records.end() || !found->second.deleted || !ghosts.insert(parent).second)
                continue;
            const std::vector<Id> further = parentsOf(found->second);
            open.insert(open.end(), further.begin(), further.end());
        }
    }
    return ghosts;
}

} // namespace cauce

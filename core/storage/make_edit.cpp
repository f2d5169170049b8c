// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/domain/history.h"
#include "core/domain/rights.h"

namespace cauce {
namespace {

/// What stands in the way of a change, if anything does: an unknown field, a value of the wrong type, a record that is of
/// another type or was never made, no right. `before` is the record as it stands, `isBorn` whether this request makes it.
std::optional<Error> objection(
    HuntData &scratch, const Author &author, const NewChange &change, const RecordState &before, bool isBorn, const StateOf &stateOf)
{
    const RecordType *type = recordType(change.type);
    const int field = type ? type->indexOf(change.field) : -1;
    const bool isBirth = change.field == kBornField;
    const bool isKnown = !before.type.isEmpty();
    const QString what = QString::fromUtf8(change.type + '.' + change.field);
    if (!type || change.record.isNull() || (field < 0 && !isBirth) || (isKnown ? before.type != change.type : !isBorn))
        return fail(ErrorCode::BadInput, what);
    if (!isBirth && !change.value.isTombstone()
        && !scratch.table(recordTypeIndex(change.type)).put(change.record, static_cast<size_t>(field), change.value))
        return fail(ErrorCode::BadInput, what);
    const Actor actor{author.role, author.team};
    const bool may = isKnown ? mayChange(actor, change.type, {before.owner.role, before.owner.team}) : mayCreate(actor, change.type);
    if (!may || !mayPut(actor, change.type, change.field, change.value, stateOf))
        return fail(ErrorCode::NotAllowed, what, QString(codeOf(author.role)));
    return std::nullopt;
}

/// Whether the field says `value` already, in one version.
bool saysAlready(const RecordState &state, const NewChange &change)
{
    const auto field = state.fields.find(change.field);
    if (field == state.fields.end())
        return change.value.isEmpty();
    return field->second.versions.size() == 1 && !field->second.versions.front().withheld
        && field->second.versions.front().value == change.value;
}

} // namespace

namespace {

Result<EditOutcome> makeEditIn(StoreAccess &access, EditRequest &request)
{
    if (access.file.isReadOnly())
        return fail(ErrorCode::ReadOnly, access.file.path());
    // A later change of the same field in one request is the one that counts.
    std::map<std::pair<Id, QByteArray>, NewChange> wanted;
    std::map<Id, RecordState> before;
    std::set<Id> born;
    const auto load = [&](const Id &record) -> const RecordState & {
        const auto [state, isNew] = before.try_emplace(record);
        if (isNew) {
            const LoadedChanges loaded = access.log.changesOf(record);
            state->second = resolveRecord(loaded.views);
        }
        return state->second;
    };
    for (const NewChange &change : request.changes) {
        if (change.field == kBornField && !change.value.isTombstone())
            born.insert(change.record);
        load(change.record);
    }
    const StateOf stateOf = [&](const Id &record) {
        const RecordState &state = load(record);
        return state.type.isEmpty() ? nullptr : &state;
    };
    HuntData scratch;
    for (NewChange &change : request.changes) {
        const RecordState &state = before.at(change.record);
        if (const auto objected = objection(scratch, request.author, change, state, born.contains(change.record), stateOf))
            return *objected;
        const auto key = std::pair(change.record, change.field);
        wanted.insert_or_assign(key, std::move(change));
    }
    access.file.markInUse();
    Transaction transaction(access.db);
    for (const auto &[address, edit] : request.guards) {
        const auto heads = access.log.heads(address.record, address.type, address.field);
        if (heads.size() != 1 || heads.front().second != edit)
            return fail(ErrorCode::Conflict, QString::fromUtf8(address.type + '.' + address.field));
    }
    for (const ArrivedContent &arrived : request.arrived)
        (void)access.contents.finish(arrived.content, arrived.sha, arrived.size);
    std::vector<NewChange> changes;
    EditOutcome outcome;
    for (auto &[key, change] : wanted) {
        const auto heads = access.log.heads(change.record, change.type, change.field);
        if (saysAlready(before.at(change.record), change))
            continue;
        change.replaces.clear();
        for (const auto &[number, id] : heads)
            change.replaces.push_back(id);
        changes.push_back(std::move(change));
    }
    for (const QString &key : request.settledDrafts)
        access.drafts.drop(key);
    if (changes.empty()) {
        transaction.commit();
        return outcome;
    }
    const Edit edit = sealEdit(request.author, access.clock.nowMs(), request.action, std::move(changes));
    access.log.append(edit);
    const std::set<Id> emptied = access.log.suppress(suppressionTargets(edit));
    std::set<Id> touched(emptied);
    for (const Change &change : edit.changes)
        touched.insert(change.record);
    for (const Id &record : touched)
        outcome.records.emplace(record, access.projection.refresh(record));
    transaction.commit();
    outcome.edit = edit.id;
    return outcome;
}

} // namespace

Result<EditOutcome> makeEdit(StoreAccess &access, EditRequest request)
{
    try {
        return makeEditIn(access, request);
    } catch (const DbError &) {
        access.log.forget();
        throw;
    }
}

} // namespace cauce

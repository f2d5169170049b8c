// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that keeps what cannot be written where the file is, and writes copies elsewhere.
#include "core/storage/backup.h"
#include "core/storage/lock.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QPointer>

namespace cauce {
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::NotAllowed || code == ErrorCode::BadInput || code == ErrorCode::Conflict;
}

namespace {

/// Makes the edits and puts the drafts into a file that is nobody else's.
Result<> writeInto(StoreAccess &access, const std::vector<EditRequest> &requests, const QMap<QString, QByteArray> &drafts)
{
    for (const EditRequest &request : requests) {
        if (const auto made = makeEdit(access, request); !made)
            return made.error();
    }
    if (drafts.isEmpty())
        return {};
    access.file.markInUse();
    Transaction transaction(access.db);
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        access.drafts.put(draft.key(), draft.value(), access.clock.nowMs());
    transaction.commit();
    return {};
}

Result<> writeInto(Result<std::unique_ptr<Store>> store, const std::vector<EditRequest> &requests,
    const QMap<QString, QByteArray> &drafts)
{
    if (!store)
        return store.error();
    return (*store)->call<void>([&](StoreAccess &access) { return writeInto(access, requests, drafts); });
}

/// A new file of what is in memory, under its name only when all of it is there. A file of that name that somebody has open
/// stays: `OpenElsewhere`.
Result<> writeAnew(const QString &path, const Clock &clock, const std::vector<EditRequest> &requests,
    const QMap<QString, QByteArray> &drafts)
{
    std::unique_ptr<FileLock> replaced;
    if (QFile::exists(path)) {
        auto lock = FileLock::take(path, FileLock::Others::Respect);
        if (!lock)
            return lock.error();
        replaced = std::move(*lock);
    }
    const QString unfinished = unfinishedName(path);
    Result<> made = writeInto(Store::create(unfinished, clock), requests, drafts);
    if (made)
        made = giveName(unfinished, path, Existing::Replace);
    if (!made) {
        discardUnfinishedFile(unfinished);
        Error error = made.error();
        error.subject = path;
        return error;
    }
    return {};
}

/// Whether a copy failed for the place where it was to be, so that one of the records alone would do no better there.
bool isOfThePlace(const Error &error)
{
    return error.code == ErrorCode::AlreadyExists || error.code == ErrorCode::OpenElsewhere || error.code == ErrorCode::ReadOnly
        || error.code == ErrorCode::DiskFull;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

} // namespace

void Workspace::keepBack(const Error &error, EditRequest request)
{
    m_unwritten.push_back(std::move(request));
    emit outOfReach(error);
}

/// Those of the changes kept back that memory still says: what was changed again since is in a later edit.
std::vector<EditRequest> Workspace::stillUnwritten() const
{
    std::vector<EditRequest> requests;
    for (const EditRequest &request : m_unwritten) {
        EditRequest still{request.action, request.author, {}, {}, {}};
        for (const QString &key : request.settledDrafts) {
            if (!m_drafts.contains(key))
                still.settledDrafts.append(key);
        }
        for (const NewChange &change : request.changes) {
            const AnyTable &table = m_data->table(recordTypeIndex(change.type));
            const int field = recordType(change.type)->indexOf(change.field);
            const bool isThere = table.contains(change.record);
            const bool saysSo = change.value.isTombstone() ? !isThere
                : field < 0                                ? isThere
                                                           : isThere && table.value(change.record, static_cast<size_t>(field)) == change.value;
            if (saysSo)
                still.changes.push_back(change);
        }
        if (!still.changes.empty() || !still.settledDrafts.isEmpty())
            requests.push_back(std::move(still));
    }
    return requests;
}

/// Every record as one edit of whoever made it, so that each still belongs to its team.
std::vector<EditRequest> Workspace::everythingInMemory() const
{
    std::map<std::pair<int, Id>, EditRequest> byOwner;
    for (size_t type = 0; type < recordTypes().size(); ++type) {
        const AnyTable &table = m_data->table(static_cast<int>(type));
        const RecordType &description = recordTypes()[type];
        for (const Id &id : table.ids()) {
            const RecordMeta meta = table.meta(id);
            EditRequest &request = byOwner[{static_cast<int>(meta.ownerRole), meta.ownerTeam}];
            request.author = m_author;
            request.author.role = meta.ownerRole;
            request.author.team = meta.ownerTeam;
            request.changes.push_back({id, description.name, kBornField, Value(true), {}});
            for (size_t field = 0; field < description.fields.size(); ++field) {
                if (const Value value = table.value(id, field); !value.isEmpty())
                    request.changes.push_back({id, description.name, description.fields[field].name, value, {}});
            }
        }
    }
    std::vector<EditRequest> requests;
    for (auto &[owner, request] : byOwner) {
        request.action = "rescue";
        requests.push_back(std::move(request));
    }
    return requests;
}

/// Whether something that waits to be written is about one of the records.
bool Workspace::isKeptBack(const std::set<Id> &records) const
{
    return std::any_of(m_unwritten.begin(), m_unwritten.end(), [&](const EditRequest &request) {
        return std::any_of(request.changes.begin(), request.changes.end(),
            [&](const NewChange &change) { return records.contains(change.record); });
    });
}

void Workspace::tryUnwritten()
{
    if (!hasUnwritten() || m_trying)
        return;
    m_trying = true;
    const std::vector<EditRequest> requests = stillUnwritten();
    struct Outcome
    {
        std::ptrdiff_t tried = 0;
        std::vector<std::pair<Error, std::ptrdiff_t>> refused; ///< and which of the requests it was
    };
    const auto outcome = std::make_shared<Outcome>();
    read(
        [requests, outcome, drafts = m_draftsUnwritten ? m_drafts : QMap<QString, QByteArray>()](StoreAccess &access) -> Result<> {
            for (auto &at = outcome->tried; at < static_cast<std::ptrdiff_t>(requests.size()); ++at) {
                const auto made = makeEdit(access, requests[static_cast<size_t>(at)]);
                if (!made && !isRefusal(made.error().code))
                    return made.error();
                if (!made)
                    outcome->refused.emplace_back(made.error(), at);
            }
            return writeInto(access, {}, drafts);
        },
        [this, requests, outcome, tried = static_cast<std::ptrdiff_t>(m_unwritten.size())](const Result<> &result) {
            m_trying = false;
            m_unwritten.erase(m_unwritten.begin(), m_unwritten.begin() + tried);
            m_unwritten.insert(m_unwritten.begin(), requests.begin() + outcome->tried, requests.end());
            for (const auto &[error, at] : outcome->refused)
                refuse(error, requests[static_cast<size_t>(at)].changes);
            if (result)
                m_draftsUnwritten = false;
            if (!result)
                emit outOfReach(result.error());
            else if (!hasUnwritten())
                emit withinReach();
        });
}

void Workspace::writeDraft(const QString &key, const QByteArray &value)
{
    tryUnwritten();
    ++m_draftsUnderWay;
    read([key, value](StoreAccess &access) { return writeInto(access, {}, {{key, value}}); },
        [this](const Result<> &written) {
            --m_draftsUnderWay;
            if (written)
                return;
            m_draftsUnwritten = true;
            emit outOfReach(written.error());
        });
}

void Workspace::awaitEdits()
{
    if (m_unsaved == 0 && m_draftsUnderWay == 0)
        return;
    // Before bulk, so this takes as long as a commit does.
    (void)m_store->call<void>([](StoreAccess &) -> Result<> { return {}; });
    QCoreApplication::sendPostedEvents(m_ear.get(), QEvent::MetaCall);
}

void Workspace::rescue(const QString &path, const Job &job, std::function<void(Result<Rescued>)> then)
{
    // What is on its way belongs to the copy too, and nobody knows yet whether it can be written.
    awaitEdits();
    const QPointer<Workspace> self(this);
    runBeside([this, self, &store = *m_store, &clock = m_clock, path, job, missing = stillUnwritten(), all = everythingInMemory(),
                  drafts = m_drafts, then = std::move(then)] {
        Rescued rescued = Rescued::Everything;
        Result<> made = cauce::saveCopy(store, path, job, Existing::Replace);
        if (made)
            made = writeInto(Store::open(path, clock), missing, drafts);
        if (!made && !job.isCancelled() && !isOfThePlace(made.error()) && !isSameFile(path, store.path())) {
            rescued = Rescued::RecordsOnly;
            made = writeAnew(path, clock, all, drafts);
        }
        QMetaObject::invokeMethod(this, [self, then, result = made ? Result<Rescued>(rescued) : Result<Rescued>(made.error())] {
            if (self)
                then(result);
        });
    });
}

} // namespace cauce

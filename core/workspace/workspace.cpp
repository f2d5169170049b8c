// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/storage/backup.h"
#include "core/workspace/tell_through.h"

#include <QPointer>
#include <QThread>

namespace cauce {
namespace {

ChangeSet changeSetOf(const std::vector<NewChange> &changes)
{
    ChangeSet set;
    const NewChange *before = nullptr;
    for (const NewChange &change : changes) {
        // Changes of one record come together.
        if (!before || before->record != change.record) {
            set.types.insert(change.type);
            set.records.insert(change.record);
        }
        before = &change;
    }
    return set;
}

} // namespace

Workspace::Workspace(OpenedHunt hunt, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(std::move(hunt.store)), m_isDamaged(!hunt.problems.empty()), m_data(std::move(hunt.data)),
      m_work(std::move(hunt.work)), m_clock(clock), m_author(Author::make(Role::Facilitation, {}, {}, {})),
      m_drafts(std::move(hunt.drafts)), m_ear(new QObject, [](QObject *ear) {
          // The last to let go of it may be the thread of the file.
          ear->thread() == QThread::currentThread() ? delete ear : ear->deleteLater();
      })
{
}

Workspace::~Workspace()
{
    if (m_store)
        endWork();
}

void Workspace::endWork()
{
    dropSettledDrafts();
    // The next opening makes the backup of the day.
    m_backupJob.cancel();
    m_beside.clear();
}

void Workspace::runBeside(std::function<void()> work)
{
    std::erase_if(m_beside, [](const std::future<void> &running) {
        return running.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    m_beside.push_back(std::async(std::launch::async, std::move(work)));
}

void Workspace::runAndTell(std::function<Result<>()> work, std::function<void(Result<>)> then)
{
    const QPointer<Workspace> self(this);
    // The workspace waits for it, so it is still there to be told; whether it hears of it is another matter.
    runBeside([this, self, work = std::move(work), then = std::move(then)] {
        const auto result = std::make_shared<Result<>>(work());
        QMetaObject::invokeMethod(this, [self, then, result] {
            if (self)
                then(*result);
        });
    });
}

void Workspace::saveCopy(const QString &path, const Job &job, std::function<void(Result<>)> then)
{
    runAndTell([&store = *m_store, path, job] { return cauce::saveCopy(store, path, job, Existing::Replace); }, std::move(then));
}

void Workspace::backUp(const BackupRota &rota, std::function<void(Result<>)> then)
{
    runAndTell(
        [&store = *m_store, rota, &clock = m_clock, job = m_backupJob]() -> Result<> {
            const auto made = makeBackup(store, rota, clock, job);
            return made ? Result<>() : Result<>(made.error());
        },
        std::move(then));
}

EditTicket Workspace::apply(DraftEdit draft, std::vector<ArrivedContent> arrived)
{
    return begin(std::move(draft), UndoStack::Kind::Fresh, std::move(arrived));
}

void Workspace::applyForGood(DraftEdit draft)
{
    begin(std::move(draft), UndoStack::Kind::ForGood);
}

EditTicket Workspace::begin(DraftEdit draft, UndoStack::Kind kind, std::vector<ArrivedContent> arrived)
{
    const QByteArray action = draft.action();
    std::vector<NewChange> changes = draft.take();
    std::erase_if(changes, [this](const NewChange &change) { return saysAlready(change); });
    if (changes.empty())
        return 0;
    const EditTicket ticket = ++m_lastTicket;
    carryOut(action, std::move(changes), kind, nullptr, std::move(arrived));
    return ticket;
}

/// Such a change would be part of no edit, so none could be taken back there.
bool Workspace::saysAlready(const NewChange &change) const
{
    if (change.value.isTombstone() || m_data->disputed().contains({change.record, change.type, change.field}))
        return false;
    const AnyTable &table = m_data->table(recordTypeIndex(change.type));
    const int field = recordType(change.type)->indexOf(change.field);
    return field >= 0 && table.contains(change.record) && table.value(change.record, static_cast<size_t>(field)) == change.value;
}

bool Workspace::undo(EditTicket edit)
{
    if (!isLast(edit))
        return false;
    undo();
    return true;
}

void Workspace::undo()
{
    if (auto step = m_steps.takeUndo())
        carryOut("undo", std::move(step->changes), UndoStack::Kind::Undo, &*step);
}

void Workspace::redo()
{
    if (auto step = m_steps.takeRedo())
        carryOut("redo", std::move(step->changes), UndoStack::Kind::Redo, &*step);
}

void Workspace::tell(const ChangeSet &changes)
{
    m_work->update(*m_data, changes.records);
    emit changed(changes);
}

void Workspace::applyToMemory(const std::vector<NewChange> &changes)
{
    for (const NewChange &change : changes) {
        AnyTable &table = m_data->table(recordTypeIndex(change.type));
        if (change.field == kBornField && change.value.isTombstone()) {
            table.remove(change.record);
        } else if (change.field == kBornField && !table.contains(change.record)) {
            table.make(change.record, {m_author.role, m_author.team, false});
        }
    }
    for (const NewChange &change : changes) {
        AnyTable &table = m_data->table(recordTypeIndex(change.type));
        const int field = recordType(change.type)->indexOf(change.field);
        if (field >= 0 && !change.value.isTombstone() && table.contains(change.record))
            table.put(change.record, static_cast<size_t>(field), change.value);
        m_data->setDisputed({change.record, change.type, change.field}, false);
    }
}

struct Workspace::Making
{
    EditRequest request;
    ChangeSet touched;
    UndoStack::Kind kind;
    UndoStack::EditName name;
    /// Looked up on the store's thread: the edits named here may be in the queue still.
    UndoStack::Guards guards;
};

void Workspace::carryOut(QByteArray action, std::vector<NewChange> changes, UndoStack::Kind kind, const UndoStack::Step *taking,
    std::vector<ArrivedContent> arrived)
{
    UndoStack::Step inverse = UndoStack::inverseOf(*m_data, changes);
    inverse.ticket = taking ? taking->ticket : m_lastTicket;
    applyToMemory(changes);
    const auto making = std::make_shared<Making>();
    making->touched = changeSetOf(changes);
    making->kind = kind;
    if (taking)
        making->guards = m_steps.guardsOf(*taking);
    making->name = m_steps.note(changes, kind, std::move(inverse));
    making->request = {std::move(action), m_author, std::move(changes), {}, std::exchange(m_settled, {}), std::move(arrived)};
    for (const Id &record : making->touched.records)
        ++m_pending[record];
    ++m_unsaved;
    tryUnwritten();
    post(making);
    tell(making->touched);
    emit undoChanged();
    emit savingChanged();
}

void Workspace::post(std::shared_ptr<const Making> making)
{
    m_store->post([this, ear = m_ear, self = QPointer(this), making](StoreAccess &access) -> Result<> {
        EditRequest full = making->request;
        for (const auto &[address, edit] : making->guards) {
            if (edit && *edit)
                full.guards.emplace_back(address, **edit);
        }
        auto outcome = guarded<EditOutcome>(access.file.path(), [&] { return makeEdit(access, std::move(full)); });
        if (outcome)
            *making->name = outcome->edit;
        const auto shared = std::make_shared<Result<EditOutcome>>(std::move(outcome));
        tellThrough(ear, self, [this, shared, making] { settled(std::move(*shared), *making); });
        return {};
    });
}

void Workspace::settled(Result<EditOutcome> outcome, const Making &making)
{
    for (const Id &record : making.touched.records) {
        if (--m_pending[record] == 0)
            m_pending.erase(record);
    }
    --m_unsaved;
    if (outcome) {
        bool moved = false;
        for (const auto &[id, state] : outcome->records) {
            // While later edits of the record are under way, memory is ahead; the last of them brings the final word.
            if (m_pending.contains(id) || isKeptBack({id}))
                continue;
            m_data->apply(id, state);
            moved = true;
        }
        if (moved)
            tell(making.touched);
    } else if (!isReadOnly() && (!isRefusal(outcome.error().code) || isKeptBack(making.touched.records))) {
        // What is refused may only miss what waits to be written before it, such as the making of its record.
        keepBack(outcome.error(), making.request);
    } else if (making.kind == UndoStack::Kind::Fresh || making.kind == UndoStack::Kind::ForGood) {
        refuse(outcome.error(), making.request.changes);
    } else {
        takeBack(making.touched);
        emit undoRefused(outcome.error());
    }
    emit savingChanged();
}

/// Memory says again what the file says of these records.
void Workspace::takeBack(const ChangeSet &set)
{
    m_steps.forget();
    restoreFromFile(set);
    emit undoChanged();
}

void Workspace::refuse(const Error &error, const std::vector<NewChange> &changes)
{
    takeBack(changeSetOf(changes));
    emit editFailed(error, changes);
}

void Workspace::restoreFromFile(const ChangeSet &set)
{
    auto states = std::make_shared<std::map<Id, RecordState>>();
    read(
        [set, states](StoreAccess &access) -> Result<> {
            for (const Id &id : set.records) {
                const LoadedChanges loaded = access.log.changesOf(id);
                states->emplace(id, resolveRecord(loaded.views));
            }
            return {};
        },
        [this, set, states](const Result<> &) {
            for (const auto &[id, state] : *states) {
                for (size_t type = 0; state.fields.empty() && type < recordTypes().size(); ++type)
                    m_data->table(static_cast<int>(type)).remove(id);
                m_data->apply(id, state);
            }
            tell(set);
        });
}

void Workspace::read(std::function<Result<>(StoreAccess &)> work, std::function<void(Result<>)> then)
{
    m_store->post(std::move(work), [ear = m_ear, self = QPointer(this), then = std::move(then)](Result<> result) {
        tellThrough(ear, self, [then, result = std::move(result)] { then(result); });
    });
}

void Workspace::withRecords(
    std::function<void(std::shared_ptr<const HuntData>)> then, std::function<void(Error)> failed)
{
    // Records in memory belong to this thread, so they are read anew where that holds nobody up.
    auto records = std::make_shared<HuntData>();
    read(
        [records](StoreAccess &access) -> Result<> {
            access.projection.load(*records);
            return {};
        },
        [this, records, then = std::move(then), failed = std::move(failed)](const Result<> &loaded) {
            if (loaded)
                runBeside([records, then] { then(records); });
            else
                failed(loaded.error());
        });
}

void Workspace::keepDraft(const QString &key, const QByteArray &value)
{
    if (m_drafts.value(key) == value)
        return;
    m_drafts.insert(key, value);
    m_settled.removeAll(key);
    if (!isReadOnly())
        writeDraft(key, value);
}

void Workspace::dropDraft(const QString &key)
{
    if (m_drafts.remove(key) == 0)
        return;
    if (m_settled.isEmpty())
        QMetaObject::invokeMethod(this, &Workspace::dropSettledDrafts, Qt::QueuedConnection);
    m_settled.append(key);
}

void Workspace::dropSettledDrafts()
{
    if (m_settled.isEmpty() || isReadOnly())
        return;
    m_store->post([keys = std::exchange(m_settled, {})](StoreAccess &access) -> Result<> {
        access.file.markInUse();
        Transaction transaction(access.db);
        for (const QString &key : keys)
            access.drafts.drop(key);
        transaction.commit();
        return {};
    });
}

void Workspace::forgetUndo()
{
    m_steps.clear();
    emit undoChanged();
}

std::shared_ptr<const void> Workspace::letGo()
{
    endWork();
    using Parts = std::tuple<std::unique_ptr<HuntData>, std::unique_ptr<WorkIndex>, std::unique_ptr<Store>>;
    return std::make_shared<Parts>(std::move(m_data), std::move(m_work), std::move(m_store));
}

void Workspace::flush()
{
    dropSettledDrafts();
    m_store->drain();
}

} // namespace cauce

#include "moc_workspace.cpp"

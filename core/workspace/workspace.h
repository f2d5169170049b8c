// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/domain/draft_edit.h"
#include "core/domain/progress.h"
#include "core/storage/store.h"
#include "core/workspace/change_set.h"
#include "core/workspace/undo_stack.h"

#include <QMap>
#include <QObject>
#include <future>
#include <set>

namespace cauce {

class BackupRota;
class Scrubbing;
struct ScrubOrder;
struct ScrubReport;
struct SuppressionReport;

/// An opened file and its records, made on any thread, for a Workspace to take over.
struct OpenedHunt
{
    std::unique_ptr<Store> store;
    std::unique_ptr<HuntData> data;
    std::unique_ptr<WorkIndex> work; ///< of `data`
    QMap<QString, QByteArray> drafts;
    /// What a full check found; run only where the file was not closed cleanly.
    std::vector<CheckProblem> problems;
};

/// Opens and reads a file; takes up to a second on a large one, and much longer where the full check is due, so not on the
/// window's thread. `job` tells of the check and cancels it.
[[nodiscard]] Result<OpenedHunt> openHunt(
    const QString &path, const Clock &clock, const OpenOptions &options = {}, const Job &job = Job());
/// Makes a new empty file and opens it.
[[nodiscard]] Result<OpenedHunt> createHunt(const QString &path, const Clock &clock, const OpenOptions &options = {});

/// Whether the store refused an edit itself, and did not merely fail to write it.
[[nodiscard]] bool isRefusal(ErrorCode code);

/// One open hunt as the window sees it: records in memory, changes at once, durable behind. Lives on one thread (the window's).
/// Pages read `data()`, change through `apply()`, and look again on `changed()`.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the workspace.
    Workspace(OpenedHunt hunt, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const HuntData &data() const { return *m_data; }
    /// Whether the file did not pass the check that was run when it was opened.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    /// The work in `data()`, slot by slot; follows every change before `changed` tells of it.
    [[nodiscard]] const WorkIndex &work() const { return *m_work; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString path() const { return m_store->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    [[nodiscard]] Store &store() { return *m_store; }

    /// Who edits from now on.
    void setAuthor(const Author &author) { m_author = author; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] Actor actor() const { return {m_author.role, m_author.team}; }

    /// Makes one edit: in memory at once, durable soon after. Nothing happens where the draft changes nothing. `arrived` are the
    /// bytes of the documents that it makes.
    EditTicket apply(DraftEdit draft, std::vector<ArrivedContent> arrived = {});
    /// The same for what is not to be taken back, such as a hint that was paid for: undo() passes it over.
    void applyForGood(DraftEdit draft);
    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }
    /// What undo() and redo() would do; null where that is nothing.
    [[nodiscard]] const UndoStack::Step *nextUndo() const { return m_steps.nextUndo(); }
    [[nodiscard]] const UndoStack::Step *nextRedo() const { return m_steps.nextRedo(); }
    /// Takes back the last edit of this session, or says `undoRefused` if later work builds on it.
    void undo();
    void redo();
    /// Whether the edit is the last of this session still, so that undo() would take back just that.
    [[nodiscard]] bool isLast(EditTicket edit) const { return m_steps.isLast(edit); }
    /// Takes it back while it isLast(); false, and nothing happens, when it is not.
    bool undo(EditTicket edit);

    /// What is being typed, kept until it becomes an edit. `key` is the page's own, such as "finding.text/<id>".
    void keepDraft(const QString &key, const QByteArray &value);
    /// It goes from the file together with the next edit, if one is made before the event loop is reached again: whatever
    /// happens in between, the words are in one or the other.
    void dropDraft(const QString &key);
    [[nodiscard]] QByteArray draft(const QString &key) const { return m_drafts.value(key); }
    [[nodiscard]] const QMap<QString, QByteArray> &drafts() const { return m_drafts; }

    /// *Suprimir*: runs one of core/storage/suppress.h on the store's thread, takes out of memory what went from the file, the
    /// steps that could be undone with it, and tells `then`.
    void suppress(std::function<Result<SuppressionReport>(StoreAccess &)> work,
        std::function<void(Result<SuppressionReport>)> then);
    /// Does what suppressing left to do in the backups and the file, of now or of earlier, and tells `then` what is left still.
    /// Edits wait for no more than the putting of the new file in the place of the old. Where something is due, `begin` gives the
    /// job of it: cancelled, the backups wait for the next opening, and the file for its closing. Writes, so not where the check of the file found problems.
    void finishSuppressing(ScrubOrder order, std::function<Job()> begin, std::function<void(ScrubReport)> then);
    /// Lets go of everything that could be undone or done again in this session.
    void forgetUndo();

    /// True while something applied is not yet durable.
    [[nodiscard]] bool isSaving() const { return m_unsaved > 0; }
    /// True while something cannot be written because the file is out of reach: the disk is full, the USB stick was pulled
    /// out. It stays in memory and is tried again with whatever is written next.
    [[nodiscard]] bool hasUnwritten() const { return !m_unwritten.empty() || m_draftsUnwritten; }
    /// Waits for what runs beside, and hands over records and file for whoever can take the time to free and close them: that is a
    /// moment in a big hunt or on a slow disk. Nothing may be asked of the workspace any more: it is about to go.
    [[nodiscard]] std::shared_ptr<const void> letGo();
    /// Waits until each edit made so far is durable or known not to be, a commit's time, and tells at once: hasUnwritten() is true
    /// to the moment then.
    void awaitEdits();
    /// Waits until all is durable. For closing, tests and subcommands; signals that came due are delivered on return to the loop.
    void flush();

    /// Runs `work` on the store's thread and then `then` on this one, unless this workspace is gone by then.
    void read(std::function<Result<>(StoreAccess &)> work, std::function<void(Result<>)> then);

    /// Hands `then`, on a thread of its own, all records as they are now: for work that is too long for the window, such as a
    /// report. What it gets changes no more. `failed` is told, on this thread, where the file cannot be read.
    void withRecords(std::function<void(std::shared_ptr<const HuntData>)> then, std::function<void(Error)> failed);

    /// Runs `work` on a thread of its own. The workspace waits for it before it closes the file.
    void runBeside(std::function<void()> work);

    /// *Guardar una copia…*: writes and checks a copy beside everything else, in the place of what is there, and tells `then`.
    void saveCopy(const QString &path, const Job &job, std::function<void(Result<>)> then);
    /// How much of the hunt a rescue holds.
    enum class Rescued { Everything, RecordsOnly };
    /// The same while hasUnwritten(): the copy also gets what could not be written. Where the file cannot even be read any more,
    /// the records and drafts that are in memory make the copy, without documents and history.
    void rescue(const QString &path, const Job &job, std::function<void(Result<Rescued>)> then);
    /// Makes a backup the same way.
    void backUp(const BackupRota &rota, std::function<void(Result<>)> then);

signals:
    void changed(const cauce::ChangeSet &changes);
    /// An edit was refused; memory is as the file is. `lost` are the values that were typed, by field.
    void editFailed(const cauce::Error &error, const std::vector<cauce::NewChange> &lost);
    /// Something cannot be written for now: see hasUnwritten(). Comes again each time that it is tried in vain.
    void outOfReach(const cauce::Error &error);
    /// What could not be written is written now.
    void withinReach();
    void undoRefused(const cauce::Error &error);
    void undoChanged();
    void savingChanged();

private:
    /// What the store needs to make one edit.
    struct Making;
    EditTicket begin(DraftEdit draft, UndoStack::Kind kind, std::vector<ArrivedContent> arrived = {});
    void carryOut(QByteArray action, std::vector<NewChange> changes, UndoStack::Kind kind, const UndoStack::Step *taking,
        std::vector<ArrivedContent> arrived = {});
    void post(std::shared_ptr<const Making> making);
    void endWork();
    [[nodiscard]] bool saysAlready(const NewChange &change) const;
    void applyToMemory(const std::vector<NewChange> &changes);
    /// Tells of changes in memory: first the index, then everybody.
    void tell(const ChangeSet &changes);
    void settled(Result<EditOutcome> outcome, const Making &making);
    void takeBack(const ChangeSet &set);
    /// The store will not make an edit with these changes.
    void refuse(const Error &error, const std::vector<NewChange> &changes);
    void restoreFromFile(const ChangeSet &set);
    void dropSettledDrafts();
    [[nodiscard]] std::vector<EditRequest> stillUnwritten() const;
    [[nodiscard]] std::vector<EditRequest> everythingInMemory() const;
    [[nodiscard]] bool isKeptBack(const std::set<Id> &records) const;
    void tryUnwritten();
    void writeDraft(const QString &key, const QByteArray &value);
    void keepBack(const Error &error, EditRequest request);
    void runAndTell(std::function<Result<>()> work, std::function<void(Result<>)> then);
    void scrub(std::shared_ptr<const Scrubbing> scrubbing, const Job &job, std::function<void(ScrubReport)> then);

    std::unique_ptr<Store> m_store;
    bool m_isDamaged;
    std::unique_ptr<HuntData> m_data;
    std::unique_ptr<WorkIndex> m_work;
    const Clock &m_clock;
    Author m_author;
    QMap<QString, QByteArray> m_drafts;
    std::shared_ptr<QObject> m_ear; ///< through which the store's thread tells what it did
    QStringList m_settled; ///< drafts that go from the file with the next edit
    UndoStack m_steps;
    EditTicket m_lastTicket = 0;
    std::map<Id, int> m_pending; ///< edits under way per record: memory is ahead of the file there
    int m_unsaved = 0;
    int m_draftsUnderWay = 0;
    std::vector<EditRequest> m_unwritten; ///< in the order in which they were made
    bool m_draftsUnwritten = false;
    bool m_trying = false;
    Job m_backupJob; ///< of the backups made beside everything else
    std::vector<std::future<void>> m_beside;
};

template<class R>
bool ChangeSet::touches() const
{
    return types.contains(typeOf<R>().name);
}

} // namespace cauce

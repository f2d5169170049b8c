// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/rights.h"
#include "core/storage/check.h"
#include "core/storage/contents.h"
#include "core/storage/drafts.h"
#include "core/storage/hunt_file.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace cauce {

/// Bytes that came in and have no name yet: Contents::begin() and addPiece() put them there.
struct ArrivedContent
{
    qint64 content = 0;
    Digest sha;
    qint64 size = 0;
};

/// What one action wants changed. `replaces` of the changes is filled by the store: every head that the person could see.
struct EditRequest
{
    QByteArray action = "set";
    Author author;
    std::vector<NewChange> changes;
    /// For undo: fields in which this edit must still be the only head, or nothing is changed (`Conflict`).
    std::vector<std::pair<FieldAddress, Digest>> guards;
    /// Drafts whose words this edit brings: they go when it is durable, not before.
    QStringList settledDrafts = {};
    /// Bytes that get their name together with this edit, which makes their record: one is never there without the other.
    std::vector<ArrivedContent> arrived = {};
};

/// What became of it.
struct EditOutcome
{
    std::optional<Digest> edit;              ///< nothing if every field said that already
    std::map<Id, RecordState> records;       ///< the records it touched, as they stand now
};

/// What the store's thread works with. Handed to work that runs there; never kept.
struct StoreAccess
{
    Connection &db;
    EditLog &log;
    Projection &projection;
    Contents contents;
    Drafts drafts;
    HuntFile &file;
    const Clock &clock;
};

/// What the full check finds wrong, run only where it is due: the file was not closed cleanly, and not checked since. Reads only.
/// `Cancelled`: it stays due.
[[nodiscard]] Result<std::vector<CheckProblem>> checkWhereDue(StoreAccess &access, const Job &job);

/// The one thread that owns the file's connection. Work reaches it as requests in a queue, edits before bulk. Callbacks run on
/// the store's thread.
class Store
{
public:
    /// `clock` must outlive the store.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Clock &clock, const OpenOptions &options = {});
    static Result<std::unique_ptr<Store>> create(const QString &path, const Clock &clock, const OpenOptions &options = {});
    /// Removes what work cut short left behind. A write, so not before a file that was not closed cleanly is checked.
    Result<> tidyUp();
    /// Takes a document that came in only in part out of the file, in turns; when the store closes, what is left of it stays
    /// for the next tidyUp().
    void discard(qint64 content);
    /// Finishes what is in the queue, then closes.
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_file->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }
    [[nodiscard]] bool wasClosedCleanly() const { return m_file->wasClosedCleanly(); }

    using EditDone = std::function<void(Result<EditOutcome>)>;
    /// Makes an edit durable. Checks the rights table, types and values: `NotAllowed`, `BadInput`, `Conflict`, `ReadOnly`.
    void edit(EditRequest request, EditDone done);

    /// Where a turn of bulk work ends, whichever comes first: edits wait no longer than that.
    static constexpr size_t kTurnRows = 5000;
    static constexpr qint64 kTurnBytes = 8 * 1024 * 1024;
    static constexpr qint64 kTurnMs = 20;
    /// One turn of bulk work.
    enum class Turn { Again, Finished };
    using BulkStep = std::function<Result<Turn>(StoreAccess &)>;
    /// Runs `step` again and again until it is finished or fails, edits going before each turn; several pieces of bulk work take
    /// turns with one another.
    void bulk(BulkStep step, std::function<void(Result<>)> done);
    /// The same, and waits for its end. Not from the store's own thread.
    [[nodiscard]] Result<> bulkCall(BulkStep step);

    /// Runs `work` on the store's thread before bulk, in no transaction, and waits for it. Not from the store's own thread.
    template<class T>
    Result<T> call(std::function<Result<T>(StoreAccess &)> work);
    /// The same without waiting.
    void post(std::function<Result<>(StoreAccess &)> work, std::function<void(Result<>)> done = {});

    /// What quiet work is told of its moment.
    struct Moment
    {
        std::function<bool()> isWanted; ///< whether the thread is wanted for something else
        bool isLast = false;            ///< the store closes
    };
    enum class QuietTurn {
        Again,     ///< when nothing was asked for during kQuietMs
        AtClosing, ///< when the store closes, and not before
        Finished
    };
    using QuietWork = std::function<Result<QuietTurn>(StoreAccess &, const Moment &)>;
    /// Runs `work`, which takes long in one piece, when nothing else is asked for, and a last time when the store closes. As soon
    /// as the thread is wanted, the statement that it runs is interrupted, and it is to leave off.
    static constexpr int kQuietMs = 2000;
    void whenQuiet(QuietWork work, std::function<void(Result<>)> done);

    /// Waits until everything asked for so far is done, bulk too. What waits for quiet may have to wait longer.
    void drain();

private:
    Store(std::unique_ptr<HuntFile> file, const Clock &clock);
    static Result<std::unique_ptr<Store>> start(Result<std::unique_ptr<HuntFile>> file, const Clock &clock);
    using Task = std::function<void(StoreAccess &)>;
    struct Bulk
    {
        BulkStep step;
        std::function<void(Result<>)> done;
    };
    struct Quiet
    {
        QuietWork work;
        std::function<void(Result<>)> done;
        int patienceMs = 0; ///< so long must it be quiet before
    };
    void enqueue(Task task);
    void run();
    [[nodiscard]] bool isAsked() const { return !m_urgent.empty() || !m_bulk.empty(); }
    void runBulkTurn(StoreAccess &access, Bulk bulk);
    void runQuiet(StoreAccess &access, Quiet quiet);
    /// The thread is wanted. With the mutex held.
    void interruptQuiet();

    std::unique_ptr<HuntFile> m_file;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Task> m_urgent;
    std::deque<Bulk> m_bulk; ///< the next in turn first
    std::deque<Quiet> m_quiet;
    std::deque<Quiet> m_atClosing;
    bool m_runsQuiet = false;
    int m_draining = 0;
    bool m_busy = false;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

/// Runs `work`, turning what storage throws into an Error about `subject`.
template<class T, class Work>
Result<T> guarded(const QString &subject, Work work)
{
    try {
        return work();
    } catch (const DbError &error) {
        return toError(error, subject);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::TooLarge, subject);
    }
}

/// Makes the edit that `request` asks for, in one transaction; what Store::edit does on its thread. Throws DbError.
[[nodiscard]] Result<EditOutcome> makeEdit(StoreAccess &access, EditRequest request);

template<class T>
Result<T> Store::call(std::function<Result<T>(StoreAccess &)> work)
{
    std::mutex mutex;
    std::condition_variable ready;
    std::optional<Result<T>> result;
    enqueue([&](StoreAccess &access) {
        Result<T> got = guarded<T>(path(), [&] { return work(access); });
        if (!got)
            access.log.forget();
        const std::lock_guard lock(mutex);
        result.emplace(std::move(got));
        ready.notify_one();
    });
    std::unique_lock lock(mutex);
    ready.wait(lock, [&] { return result.has_value(); });
    return std::move(*result);
}

} // namespace cauce

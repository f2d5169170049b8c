// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include <future>

namespace cauce {
namespace {

/// Runs what is first in the queue, the lock let go meanwhile, and until all that it holds is gone.
template<class T, class Run>
void runNext(std::deque<T> &queue, std::unique_lock<std::mutex> &lock, const Run &run)
{
    T next = std::move(queue.front());
    queue.pop_front();
    lock.unlock();
    run(std::move(next));
    lock.lock();
}

} // namespace

Store::Store(std::unique_ptr<HuntFile> file, const Clock &clock) : m_file(std::move(file)), m_clock(clock)
{
    m_thread = std::thread([this] { run(); });
}

Result<std::unique_ptr<Store>> Store::start(Result<std::unique_ptr<HuntFile>> file, const Clock &clock)
{
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(new Store(std::move(*file), clock));
}

Result<> Store::tidyUp()
{
    if (isReadOnly())
        return {};
    // A document that was coming in when the laptop died was never promised to anyone.
    const auto unfinished = call<std::vector<qint64>>(
        [](StoreAccess &access) -> Result<std::vector<qint64>> { return access.contents.unfinished(); });
    if (!unfinished)
        return unfinished.error();
    for (const qint64 content : *unfinished)
        discard(content);
    return {};
}

void Store::discard(qint64 content)
{
    bulk(
        [this, content](StoreAccess &access) -> Result<Turn> {
            if (m_stopping)
                return Turn::Finished;
            access.file.markInUse();
            Transaction transaction(access.db);
            const bool isGone = access.contents.discardSome(content);
            transaction.commit();
            return isGone ? Turn::Finished : Turn::Again;
        },
        {});
}

Result<std::vector<CheckProblem>> checkWhereDue(StoreAccess &access, const Job &job)
{
    if (access.file.isSound())
        return std::vector<CheckProblem>();
    auto problems = checkAll(access.db, access.log, access.projection, job);
    if (job.isCancelled())
        return fail(ErrorCode::Cancelled, access.file.path());
    access.file.wasChecked(problems.empty());
    return problems;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Clock &clock, const OpenOptions &options)
{
    return start(HuntFile::open(path, options), clock);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Clock &clock, const OpenOptions &options)
{
    return start(HuntFile::create(path, options), clock);
}

Store::~Store()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Store::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_urgent.push_back(std::move(task));
        interruptQuiet();
    }
    m_wake.notify_one();
}

void Store::edit(EditRequest request, EditDone done)
{
    enqueue([this, request = std::move(request), done = std::move(done)](StoreAccess &access) {
        done(guarded<EditOutcome>(path(), [&] { return makeEdit(access, request); }));
    });
}

void Store::post(std::function<Result<>(StoreAccess &)> work, std::function<void(Result<>)> done)
{
    enqueue([this, work = std::move(work), done = std::move(done)](StoreAccess &access) {
        Result<> result = guarded<void>(path(), [&] { return work(access); });
        if (!result)
            access.log.forget();
        if (done)
            done(std::move(result));
    });
}

void Store::bulk(BulkStep step, std::function<void(Result<>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bulk.push_back({std::move(step), std::move(done)});
        interruptQuiet();
    }
    m_wake.notify_one();
}

Result<> Store::bulkCall(BulkStep step)
{
    // Shared: it is still being told when it is heard.
    const auto over = std::make_shared<std::promise<Result<>>>();
    bulk(std::move(step), [over](Result<> result) { over->set_value(std::move(result)); });
    return over->get_future().get();
}

void Store::whenQuiet(QuietWork work, std::function<void(Result<>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_quiet.push_back({std::move(work), std::move(done)});
    }
    m_wake.notify_one();
}

void Store::interruptQuiet()
{
    // It is asked for between rows only, and a row may be a megabyte.
    if (m_runsQuiet)
        m_file->db().interrupt();
}

void Store::drain()
{
    // What runs in quiet leaves off for whoever waits.
    enqueue([](StoreAccess &) {});
    std::unique_lock lock(m_mutex);
    ++m_draining;
    m_idle.wait(lock, [this] { return !isAsked() && !m_busy; });
    --m_draining;
    m_wake.notify_one();
}

void Store::run()
{
    EditLog log(m_file->db());
    Projection projection(m_file->db(), log);
    StoreAccess access{m_file->db(), log, projection, Contents(m_file->db()), Drafts(m_file->db()), *m_file, m_clock};
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto isWoken = [this] { return isAsked() || m_stopping; };
        if (m_quiet.empty() || m_draining > 0)
            m_wake.wait(lock, [&] { return isWoken() || (!m_quiet.empty() && m_draining == 0); });
        else
            m_wake.wait_for(lock, std::chrono::milliseconds(m_quiet.front().patienceMs), isWoken);
        m_busy = true;
        if (!m_urgent.empty())
            runNext(m_urgent, lock, [&](Task task) { task(access); });
        else if (!m_bulk.empty())
            runNext(m_bulk, lock, [&](Bulk bulk) { runBulkTurn(access, std::move(bulk)); });
        else if (!m_quiet.empty() && m_draining == 0)
            runNext(m_quiet, lock, [&](Quiet quiet) { runQuiet(access, std::move(quiet)); });
        else if (m_stopping && m_atClosing.empty())
            return;
        else if (m_stopping)
            m_quiet.swap(m_atClosing);
        m_busy = false;
        if (!isAsked())
            m_idle.notify_all();
    }
}

void Store::runQuiet(StoreAccess &access, Quiet quiet)
{
    const auto isWanted = [this] {
        const std::lock_guard lock(m_mutex);
        return isAsked();
    };
    {
        const std::lock_guard lock(m_mutex);
        m_runsQuiet = true;
    }
    Result<QuietTurn> turn = guarded<QuietTurn>(path(), [&] { return quiet.work(access, {isWanted, m_stopping}); });
    {
        const std::lock_guard lock(m_mutex);
        m_runsQuiet = false;
        if (turn && *turn != QuietTurn::Finished) {
            quiet.patienceMs = kQuietMs;
            (*turn == QuietTurn::Again ? m_quiet : m_atClosing).push_back(std::move(quiet));
            return;
        }
    }
    if (!turn)
        access.log.forget();
    if (quiet.done)
        quiet.done(turn ? Result<>() : Result<>(turn.error()));
}

void Store::runBulkTurn(StoreAccess &access, Bulk bulk)
{
    Result<Turn> turn = guarded<Turn>(path(), [&] { return bulk.step(access); });
    if (turn && *turn == Turn::Again) {
        const std::lock_guard lock(m_mutex);
        m_bulk.push_back(std::move(bulk));
        return;
    }
    if (!turn)
        access.log.forget();
    if (bulk.done)
        bulk.done(turn ? Result<>() : Result<>(turn.error()));
}

} // namespace cauce

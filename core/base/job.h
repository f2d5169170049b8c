// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace cauce {

/// One piece of long work as both sides see it: the worker reports progress and asks for cancel, the window shows and cancels.
/// Copies share the same state; every member may be called from any thread.
class Job
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    /// A job that tells `progress` (called on the worker's thread; may be empty).
    explicit Job(Progress progress = {})
        : m_state(std::make_shared<State>()), m_progress(std::move(progress))
    {
    }

    /// Whether they are copies of the same.
    friend bool operator==(const Job &a, const Job &b) { return a.m_state == b.m_state; }

    void cancel() const
    {
        m_state->cancelled.store(true);
        const std::lock_guard lock(m_state->mutex);
        for (const auto &listener : m_state->listeners)
            listener();
    }
    /// Has `what` run when the job is cancelled, on the thread that cancels it, and at once where it is already: for work that
    /// cannot ask. It may run more than once, must be quick and must not listen itself. Once what this gives is gone, it does not
    /// run any more.
    [[nodiscard]] std::shared_ptr<const void> whenCancelled(std::function<void()> what) const
    {
        const std::lock_guard lock(m_state->mutex);
        const auto at = m_state->listeners.insert(m_state->listeners.end(), std::move(what));
        if (isCancelled())
            (*at)();
        return std::shared_ptr<const void>(nullptr, [state = m_state, at](const void *) {
            const std::lock_guard going(state->mutex);
            state->listeners.erase(at);
        });
    }
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled.load(); }

    /// Says how far the work is; `total` 0 means unknown.
    void report(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

private:
    struct State
    {
        std::atomic<bool> cancelled{false};
        std::mutex mutex;
        std::list<std::function<void()>> listeners;
    };
    std::shared_ptr<State> m_state;
    Progress m_progress;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// *Suprimir*: what it changes in memory, and what it leaves to do beside everything else.
#include "core/storage/scrubbing.h"
#include "core/storage/suppress.h"
#include "core/workspace/tell_through.h"
#include "core/workspace/workspace.h"

namespace cauce {
namespace {

/// After so many moments that were not quiet long enough the file is written anew when it is closed.
constexpr int kTries = 5;

} // namespace

void Workspace::suppress(
    std::function<Result<SuppressionReport>(StoreAccess &)> work, std::function<void(Result<SuppressionReport>)> then)
{
    auto report = std::make_shared<SuppressionReport>();
    read(
        [work = std::move(work), report](StoreAccess &access) -> Result<> {
            auto got = work(access);
            if (!got)
                return got.error();
            *report = std::move(*got);
            return {};
        },
        [this, report, then = std::move(then)](const Result<> &result) {
            if (result) {
                forgetUndo();
                for (const QString &key : report->drafts)
                    m_drafts.remove(key);
                ChangeSet set;
                for (const auto &[id, state] : report->records) {
                    set.types.insert(state.type);
                    set.records.insert(id);
                    if (!m_pending.contains(id))
                        m_data->apply(id, state);
                }
                tell(set);
            }
            then(result ? Result<SuppressionReport>(std::move(*report)) : Result<SuppressionReport>(result.error()));
        });
}

void Workspace::finishSuppressing(ScrubOrder order, std::function<Job()> begin, std::function<void(ScrubReport)> then)
{
    const auto scrubbing = std::make_shared<std::optional<Scrubbing>>();
    read(
        [scrubbing, order = std::move(order)](StoreAccess &access) -> Result<> {
            scrubbing->emplace(access, order);
            return {};
        },
        [this, scrubbing, begin = std::move(begin), then = std::move(then)](const Result<> &result) {
            if (result && (*scrubbing)->isDue()) {
                scrub(std::shared_ptr<const Scrubbing>(scrubbing, &**scrubbing), begin(), then);
                return;
            }
            ScrubReport report;
            if (!result)
                report.tracesLeft = result.error();
            then(report);
        });
}

void Workspace::scrub(std::shared_ptr<const Scrubbing> scrubbing, const Job &job, std::function<void(ScrubReport)> then)
{
    // Backups and file side by side: whoever closes the window meanwhile takes along a file that is done, or is done at closing.
    // All of this is touched on the thread of the workspace only.
    struct Parts
    {
        ScrubReport report;
        bool areBackupsOver = false;
        bool isFileOver = false;
        std::shared_ptr<const void> listening;
    };
    const auto parts = std::make_shared<Parts>();
    const auto tellWhenOver = [parts, then = std::move(then)] {
        if (!parts->areBackupsOver || !parts->isFileOver)
            return;
        parts->listening.reset();
        then(parts->report);
    };
    const auto fileOver = [parts, tellWhenOver](const std::optional<Result<>> &done) {
        if (std::exchange(parts->isFileOver, true))
            return;
        parts->report.isPutOff = parts->report.isPutOff || !done;
        if (done && !*done)
            parts->report.tracesLeft = done->error();
        tellWhenOver();
    };
    const auto tellOfFile = [ear = m_ear, self = QPointer(this), fileOver](std::optional<Result<>> done) {
        tellThrough(ear, self, [fileOver, done = std::move(done)] { fileOver(done); });
    };
    // Whoever cancels does not wait for a moment in which the file can be looked after. What listens is held by the work alone.
    const auto putOff = std::make_shared<std::function<void()>>([tellOfFile] { tellOfFile(std::nullopt); });
    parts->listening = job.whenCancelled([heard = std::weak_ptr(putOff)] {
        if (const auto tell = heard.lock())
            (*tell)();
    });
    m_store->whenQuiet(
        [scrubbing, job, tellOfFile, putOff, left = kTries](StoreAccess &access, const Store::Moment &moment) mutable -> Result<Store::QuietTurn> {
            const auto isEnough = [&] { return !moment.isLast && (job.isCancelled() || moment.isWanted()); };
            const auto interrupting = job.whenCancelled([&] {
                if (!moment.isLast)
                    access.db.interrupt();
            });
            if (auto done = isEnough() ? std::nullopt : scrubbing->file(access, isEnough)) {
                tellOfFile(std::move(done));
                return Store::QuietTurn::Finished;
            }
            if (!job.isCancelled() && --left > 0)
                return Store::QuietTurn::Again;
            (*putOff)();
            return Store::QuietTurn::AtClosing;
        },
        [tellOfFile](const Result<> &result) {
            if (!result)
                tellOfFile(result);
        });
    runBeside([scrubbing, job, parts, tellWhenOver, &store = *m_store, ear = m_ear, self = QPointer(this)] {
        const ScrubReport report = scrubbing->backups(job);
        // In quiet too, for this must not drive away the one who writes the file.
        store.whenQuiet(
            [scrubbing, report](StoreAccess &access, const Store::Moment &) -> Result<Store::QuietTurn> {
                scrubbing->settleBackups(access, report);
                return Store::QuietTurn::Finished;
            },
            {});
        tellThrough(ear, self, [parts, tellWhenOver, report] {
            parts->areBackupsOver = true;
            parts->report.backupsLeft = report.backupsLeft;
            parts->report.isPutOff = parts->report.isPutOff || report.isPutOff;
            tellWhenOver();
        });
    });
}

} // namespace cauce

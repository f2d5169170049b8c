// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// *Suprimir*: what it changes in memory, and what it leaves to do beside everything else.
#include "core/storage/scrubbing.h"
#include "core/storage/suppress.h"
#include "core/workspace/tell_through.h"
#include "core/workspace/workspace.h"

namespace cauce {

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
                scrub({scrubbing, &**scrubbing}, begin(), then);
                return;
            }
            ScrubReport report;
            if (!result)
                report.tracesLeft = result.error();
            then(report);
        });
}

void Workspace::scrub(std::shared_ptr<Scrubbing> scrubbing, const Job &job, std::function<void(ScrubReport)> then)
{
    // Backups and file side by side: whoever closes the window meanwhile takes along a file that is done, or is done at closing.
    const auto left = std::make_shared<int>(2);
    const auto partOver = [scrubbing, job, left, then = std::move(then)] {
        if (--*left > 0)
            return;
        ScrubReport report = scrubbing->report();
        report.isPutOff = report.isPutOff || job.isCancelled();
        then(std::move(report));
    };
    m_store->whenQuiet(
        [scrubbing, job, partOver, ear = m_ear, self = QPointer(this), isTold = false](
            StoreAccess &access, const Store::Moment &moment) mutable -> Result<Store::Turn> {
            const auto isEnough = [&] { return !moment.isLast && (job.isCancelled() || moment.isWanted()); };
            const Store::Turn turn = isEnough() ? Store::Turn::Again : scrubbing->file(access, isEnough);
            if (!isTold && (turn == Store::Turn::Finished || job.isCancelled())) {
                isTold = true;
                tellThrough(ear, self, partOver);
            }
            return turn;
        },
        {});
    runBeside([scrubbing, job, partOver, &store = *m_store, ear = m_ear, self = QPointer(this)] {
        scrubbing->backups(job);
        store.post(
            [scrubbing](StoreAccess &access) -> Result<> {
                scrubbing->settleBackups(access);
                return {};
            },
            [ear, self, partOver](const Result<> &) { tellThrough(ear, self, partOver); });
    });
}

} // namespace cauce

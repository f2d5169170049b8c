// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a suppression changes in memory once the file has let go of it.
#include "core/storage/suppress.h"
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

void Workspace::finishSuppressing(const BackupRota &rota, std::function<void(ScrubReport)> then)
{
    const auto report = std::make_shared<ScrubReport>();
    read(
        [rota, report](StoreAccess &access) -> Result<> {
            *report = cauce::finishSuppressing(access, rota);
            return {};
        },
        [report, then = std::move(then)](const Result<> &result) {
            if (!result)
                report->tracesLeft = result.error();
            then(std::move(*report));
        });
}

} // namespace cauce

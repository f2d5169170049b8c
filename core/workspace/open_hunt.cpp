// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: the file, the check where it is due, and its records in memory.
#include "core/workspace/workspace.h"

namespace cauce {
namespace {

Result<OpenedHunt> readAll(Result<std::unique_ptr<Store>> store, const Job &job)
{
    if (!store)
        return store.error();
    OpenedHunt opened;
    opened.store = std::move(*store);
    opened.data = std::make_unique<HuntData>();
    const auto read = opened.store->call<void>([&](StoreAccess &access) -> Result<> {
        auto problems = checkWhereDue(access, job);
        if (!problems)
            return problems.error();
        opened.problems = std::move(*problems);
        access.projection.load(*opened.data);
        opened.drafts = access.drafts.all();
        return {};
    });
    if (!read)
        return read.error();
    opened.work = std::make_unique<WorkIndex>(*opened.data);
    // What cannot be tidied up now, on a full disk say, is at the next opening: it costs nobody the hunt.
    if (opened.problems.empty())
        (void)opened.store->tidyUp();
    return opened;
}

} // namespace

Result<OpenedHunt> openHunt(const QString &path, const Clock &clock, const OpenOptions &options, const Job &job)
{
    return readAll(Store::open(path, clock, options), job);
}

Result<OpenedHunt> createHunt(const QString &path, const Clock &clock, const OpenOptions &options)
{
    return readAll(Store::create(path, clock, options), Job());
}

} // namespace cauce

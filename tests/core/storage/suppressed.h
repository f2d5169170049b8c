// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/scrubbing.h"
#include "core/storage/suppress.h"

namespace cauce {

/// What became of a suppression and of what it left to do.
struct Suppressed : SuppressionReport, ScrubReport
{
};

/// Does what is left to do, one piece after the other, as a workspace does side by side.
inline ScrubReport scrub(StoreAccess &access, ScrubOrder order)
{
    const Scrubbing scrubbing(access, std::move(order));
    ScrubReport report = scrubbing.backups(Job());
    scrubbing.settleBackups(access, report);
    const auto done = scrubbing.file(access, [] { return false; });
    if (done && !*done)
        report.tracesLeft = done->error();
    return report;
}

inline Result<Suppressed> wholly(StoreAccess &access, const Suppression &how, Result<SuppressionReport> made)
{
    if (!made)
        return made.error();
    ScrubReport scrubbed = scrub(access, {how.rota, true, made->gone});
    return Suppressed{std::move(*made), std::move(scrubbed)};
}

inline Result<Suppressed> suppressValueWholly(
    StoreAccess &access, const FieldAddress &field, const Suppression &how, Versions versions = Versions::All)
{
    return wholly(access, how, suppressValue(access, field, how, versions));
}

inline Result<Suppressed> suppressDocumentWholly(StoreAccess &access, const Digest &sha, const Suppression &how)
{
    return wholly(access, how, suppressDocument(access, sha, how));
}

} // namespace cauce

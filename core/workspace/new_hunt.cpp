// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/new_hunt.h"

#include "core/workspace/hunt_writer.h"

namespace cauce {

Result<> writeNewHunt(const QString &path, const QString &templateId, const Clock &clock)
{
    const auto pair = templateById(templateId);
    if (!pair)
        return pair.error();
    auto writer = HuntWriter::create(path, clock);
    if (!writer)
        return writer.error();
    auto draft = applyTemplate(pair->pattern, pair->base ? &*pair->base : nullptr, writer->data(), clock);
    if (!draft)
        return draft.error();
    if (auto applied = writer->apply(std::move(*draft), Author::make(Role::Facilitation, {}, {}, {})); !applied)
        return applied;
    return writer->finish();
}

} // namespace cauce

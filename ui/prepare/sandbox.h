// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft_edit.h"

namespace cauce {

/// A scratch copy of a hunt on which several actions are tried one upon the other, to become one edit.
class Sandbox
{
public:
    explicit Sandbox(const HuntData &original);

    [[nodiscard]] const HuntData &data() const { return m_data; }
    void apply(DraftEdit draft);
    /// All that was applied, as one edit of `action`.
    [[nodiscard]] DraftEdit edit(const QByteArray &action) const;

private:
    const HuntData &m_original;
    HuntData m_data;
};

} // namespace cauce

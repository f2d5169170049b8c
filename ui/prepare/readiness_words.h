// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"

#include <QCoreApplication>

namespace cauce {

/// What the readiness check says, and what its links say.
class ReadinessWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessWords)
public:
    /// One sentence: what is done, what is missing, or what to look at.
    [[nodiscard]] static QString sentence(const HuntData &data, const ReadinessItem &item);
    /// What mends it, as a verb: "Write the title"; empty where nothing is to be mended.
    [[nodiscard]] static QString mend(const ReadinessItem &item);
    /// The field that it is mended in, as PrepareEditor::fieldFor names it.
    [[nodiscard]] static QString aspect(ReadinessKind kind);
};

} // namespace cauce

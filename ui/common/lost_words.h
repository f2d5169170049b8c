// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recover.h"

#include <QCoreApplication>

namespace cauce {

/// What could not be brought back of a damaged file, in words for people.
class LostWords
{
    Q_DECLARE_TR_FUNCTIONS(LostWords)
public:
    /// In the middle of a sentence: “finding (Ana)”, “document “acta.pdf””, “3 pages of the file”.
    [[nodiscard]] static QString of(const LostItem &item);
};

} // namespace cauce

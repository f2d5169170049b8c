// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"

#include <QCoreApplication>

namespace cauce {

/// How a step of a route says where it looked and with what words, wherever it is shown.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
public:
    /// The source of the list, or what was typed.
    [[nodiscard]] static QString where(const HuntData &data, const RouteStep &step);
    /// Which law makes the source publish it, and whether somebody has read that there; nothing where no law is named.
    [[nodiscard]] static QString duty(const Source &source);
    /// Words between the marks of the language; nothing for none.
    [[nodiscard]] static QString quoted(const QString &words);
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace cauce {

/// The one place where an Error becomes words: one sentence that says what happened, to what, and what to do.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    [[nodiscard]] static QString of(const Error &error);

private:
    /// A part of a file as people may read it: "virtual table busca" as foreignObject() says it.
    [[nodiscard]] static QString objectOf(const QString &named);
};

} // namespace cauce

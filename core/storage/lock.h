// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <memory>

namespace cauce {

/// Says beside a hunt file that somebody has it open: `name.cauce.lock`, taken away on close.
class FileLock
{
public:
    enum class Others {
        Respect,  ///< refuse while somebody has it open
        PassOver  ///< take it over: the person said that the other laptop is gone
    };

    /// Takes the lock. `OpenElsewhere` with "laptop, program" as detail; `ReadOnly` where no file can be made beside it.
    static Result<std::unique_ptr<FileLock>> take(const QString &path, Others others);

private:
    explicit FileLock(const QString &path);
    QLockFile m_file;
};

} // namespace cauce

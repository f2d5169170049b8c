// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct sqlite3_vfs;

namespace cauce {

/// The system's VFS on a disk that takes longer for each sync: everything is done as always, then it waits.
class SlowVfs
{
public:
    /// One at a time.
    explicit SlowVfs(int syncDelayMs);
    ~SlowVfs();
    SlowVfs(const SlowVfs &) = delete;
    SlowVfs &operator=(const SlowVfs &) = delete;

    /// To be opened with.
    [[nodiscard]] const char *name() const;

private:
    std::unique_ptr<sqlite3_vfs> m_shim;
};

} // namespace cauce

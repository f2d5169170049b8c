// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faults/unsynced_files.h"

#include <memory>
#include <mutex>

struct sqlite3_vfs;

namespace cauce {

/// What goes wrong, and when. Steps are counted from 1: each write, truncation, sync, deletion and making of a file.
struct FaultPlan
{
    enum class Kind {
        None,
        DiskFull, ///< from that step on every write says that the disk is full
        IoError,  ///< that step alone fails
        ReadError, ///< that reading alone fails; readings are counted by themselves
        PowerLoss ///< from that step on nothing works; cutPower() then makes the files what a reboot would find
    };
    Kind kind = Kind::None;
    int atStep = 0;
    unsigned seed = 0;   ///< of what a power loss keeps
    int syncDelayMs = 0; ///< added to every sync: a slow disk
};

/// The system's VFS with faults, one at a time. Syncs are remembered and not carried out, so that tests are quick; a `kill` or a power cut
/// of the machine that runs the test is not what it is about. Usable from several threads.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// To be opened with.
    [[nodiscard]] const char *name() const;
    /// From now on. Counting begins again, and everything that is on the disk now counts as synced. A file that a test itself
    /// writes needs a name that no file had before.
    void follow(const FaultPlan &plan);
    /// Steps since then.
    [[nodiscard]] int steps() const;
    /// Whether the fault came to pass.
    [[nodiscard]] bool struck() const;
    /// Once all files are closed: takes away what was not synced, sector by sector, as the seed says.
    void cutPower();

    /// For the shim: counts a step and says what it shall answer, or SQLITE_OK.
    enum class Step { Read, Write, Other };
    int take(Step step);
    void delaySync() const;
    void folderSynced(const QString &folder);
    [[nodiscard]] sqlite3_vfs *system() const { return m_system; }
    /// Runs `work` on what is remembered of the files, alone.
    template<class Work>
    auto withFiles(Work work)
    {
        const std::lock_guard lock(m_mutex);
        return work(m_files);
    }

private:
    sqlite3_vfs *m_system;
    std::unique_ptr<sqlite3_vfs> m_shim;
    mutable std::mutex m_mutex;
    FaultPlan m_plan;
    int m_steps = 0;
    bool m_struck = false;
    UnsyncedFiles m_files;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/slow_vfs.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace cauce {
namespace {

constexpr char kSlowName[] = "cauce-slow";

// What the system's own methods are, and the same with a slower sync. Of one kind for all files of this process, since the
// locking style is the default one.
const sqlite3_io_methods *systemMethods = nullptr;
sqlite3_io_methods slowMethods{};
sqlite3_vfs *systemVfs = nullptr;
int delayMs = 0;

void wait()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(delayMs));
}

int slowSync(sqlite3_file *file, int flags)
{
    wait();
    return systemMethods->xSync(file, flags);
}

int slowOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = systemVfs->xOpen(systemVfs, name, file, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (!systemMethods) {
        systemMethods = file->pMethods;
        slowMethods = *systemMethods;
        slowMethods.xSync = slowSync;
    }
    if (file->pMethods == systemMethods)
        file->pMethods = &slowMethods;
    return SQLITE_OK;
}

int slowDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (syncFolder)
        wait();
    return systemVfs->xDelete(systemVfs, name, syncFolder);
}

} // namespace

SlowVfs::SlowVfs(int syncDelayMs) : m_shim(std::make_unique<sqlite3_vfs>())
{
    systemVfs = sqlite3_vfs_find(nullptr);
    delayMs = syncDelayMs;
    *m_shim = *systemVfs;
    m_shim->zName = kSlowName;
    m_shim->pNext = nullptr;
    m_shim->xOpen = slowOpen;
    m_shim->xDelete = slowDelete;
    sqlite3_vfs_register(m_shim.get(), 0);
}

SlowVfs::~SlowVfs()
{
    sqlite3_vfs_unregister(m_shim.get());
}

const char *SlowVfs::name() const
{
    return kSlowName;
}

} // namespace cauce

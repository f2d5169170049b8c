// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/fault_vfs.h"

#include <sqlite3.h>

#include <QFile>

#include <atomic>
#include <chrono>
#include <thread>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace cauce {
namespace {

/// Who is told when a folder is synced, which no VFS sees.
std::atomic<FaultVfs *> watcher = nullptr;

constexpr char kName[] = "cauce-faults";

/// SQLite allots it, with room for the system's own file behind it.
struct FaultFile
{
    sqlite3_file base;
    FaultVfs *vfs;
    QString *path; ///< null for a temporary file, which needs no keeping
    sqlite3_file *real;
};

FaultFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}

FaultVfs *ownerOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultVfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    FaultFile *f = ours(file);
    const int code = f->real->pMethods->xClose(f->real);
    delete f->path;
    f->path = nullptr;
    return code;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    if (ours(file)->vfs->take(FaultVfs::Step::Read) != SQLITE_OK)
        return SQLITE_IOERR_READ;
    return ours(file)->real->pMethods->xRead(ours(file)->real, to, count, at);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    FaultFile *f = ours(file);
    if (const int code = f->vfs->take(FaultVfs::Step::Write); code != SQLITE_OK)
        return code == SQLITE_IOERR ? SQLITE_IOERR_WRITE : code;
    const int code = f->real->pMethods->xWrite(f->real, from, count, at);
    if (code == SQLITE_OK && f->path)
        f->vfs->withFiles([&](UnsyncedFiles &files) { files.wrote(*f->path, at, QByteArray(static_cast<const char *>(from), count)); });
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    FaultFile *f = ours(file);
    if (const int code = f->vfs->take(FaultVfs::Step::Other); code != SQLITE_OK)
        return SQLITE_IOERR_TRUNCATE;
    const int code = f->real->pMethods->xTruncate(f->real, size);
    if (code == SQLITE_OK && f->path)
        f->vfs->withFiles([&](UnsyncedFiles &files) { files.truncated(*f->path, size); });
    return code;
}

int syncFile(sqlite3_file *file, int)
{
    FaultFile *f = ours(file);
    if (const int code = f->vfs->take(FaultVfs::Step::Other); code != SQLITE_OK)
        return SQLITE_IOERR_FSYNC;
    f->vfs->delaySync();
    if (f->path)
        f->vfs->withFiles([&](UnsyncedFiles &files) { files.synced(*f->path); });
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return ours(file)->real->pMethods->xFileSize(ours(file)->real, size);
}
int lockFile(sqlite3_file *file, int level)
{
    return ours(file)->real->pMethods->xLock(ours(file)->real, level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return ours(file)->real->pMethods->xUnlock(ours(file)->real, level);
}
int checkReserved(sqlite3_file *file, int *out)
{
    return ours(file)->real->pMethods->xCheckReservedLock(ours(file)->real, out);
}
int fileControl(sqlite3_file *file, int op, void *arg)
{
    // What would write behind our back is not offered.
    if (op == SQLITE_FCNTL_SIZE_HINT || op == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_NOTFOUND;
    return ours(file)->real->pMethods->xFileControl(ours(file)->real, op, arg);
}
int sectorSize(sqlite3_file *file)
{
    return ours(file)->real->pMethods->xSectorSize(ours(file)->real);
}
int characteristics(sqlite3_file *file)
{
    return ours(file)->real->pMethods->xDeviceCharacteristics(ours(file)->real);
}

const sqlite3_io_methods kMethods{1, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile,
    checkReserved, fileControl, sectorSize, characteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultVfs *owner = ownerOf(vfs);
    FaultFile *f = ours(file);
    f->base.pMethods = nullptr;
    f->vfs = owner;
    f->path = nullptr;
    f->real = reinterpret_cast<sqlite3_file *>(f + 1);
    const QString path = name ? QString::fromUtf8(name) : QString();
    const bool makes = name && (flags & SQLITE_OPEN_CREATE) && !QFile::exists(path);
    if (makes && owner->take(FaultVfs::Step::Other) != SQLITE_OK)
        return SQLITE_CANTOPEN;
    if (name)
        owner->withFiles([&](UnsyncedFiles &files) { files.opened(path); });
    const int code = owner->system()->xOpen(owner->system(), name, f->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    f->base.pMethods = &kMethods;
    if (name)
        f->path = new QString(path);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultVfs *owner = ownerOf(vfs);
    if (owner->take(FaultVfs::Step::Other) != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    const int code = owner->system()->xDelete(owner->system(), name, 0);
    if (code == SQLITE_OK) {
        if (syncFolder)
            owner->delaySync();
        owner->withFiles([&](UnsyncedFiles &files) {
            files.removed(QString::fromUtf8(name), syncFolder ? UnsyncedFiles::Folder::Synced : UnsyncedFiles::Folder::Unsynced);
        });
    }
    return code;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    return ownerOf(vfs)->system()->xAccess(ownerOf(vfs)->system(), name, flags, out);
}
int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return ownerOf(vfs)->system()->xFullPathname(ownerOf(vfs)->system(), name, size, out);
}
int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return ownerOf(vfs)->system()->xRandomness(ownerOf(vfs)->system(), size, out);
}
int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return ownerOf(vfs)->system()->xSleep(ownerOf(vfs)->system(), microseconds);
}
int currentTime(sqlite3_vfs *vfs, double *out)
{
    return ownerOf(vfs)->system()->xCurrentTime(ownerOf(vfs)->system(), out);
}
int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return ownerOf(vfs)->system()->xGetLastError(ownerOf(vfs)->system(), size, out);
}

} // namespace

FaultVfs::FaultVfs() : m_system(sqlite3_vfs_find(nullptr)), m_shim(std::make_unique<sqlite3_vfs>())
{
    *m_shim = sqlite3_vfs{};
    m_shim->iVersion = 1;
    m_shim->szOsFile = static_cast<int>(sizeof(FaultFile)) + m_system->szOsFile;
    m_shim->mxPathname = m_system->mxPathname;
    m_shim->zName = kName;
    m_shim->pAppData = this;
    m_shim->xOpen = openFile;
    m_shim->xDelete = deleteFile;
    m_shim->xAccess = accessFile;
    m_shim->xFullPathname = fullPathname;
    m_shim->xRandomness = randomness;
    m_shim->xSleep = sleepFor;
    m_shim->xCurrentTime = currentTime;
    m_shim->xGetLastError = lastError;
    sqlite3_vfs_register(m_shim.get(), 0);
    watcher = this;
}

FaultVfs::~FaultVfs()
{
    watcher = nullptr;
    sqlite3_vfs_unregister(m_shim.get());
}

const char *FaultVfs::name() const
{
    return kName;
}

void FaultVfs::follow(const FaultPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    m_steps = 0;
    m_struck = false;
    m_files.settle();
}

int FaultVfs::steps() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps;
}

bool FaultVfs::struck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck;
}

int FaultVfs::take(Step step)
{
    const std::lock_guard lock(m_mutex);
    if ((step == Step::Read) != (m_plan.kind == FaultPlan::Kind::ReadError))
        return SQLITE_OK;
    switch (m_plan.kind) {
    case FaultPlan::Kind::None:
        ++m_steps;
        break;
    case FaultPlan::Kind::DiskFull:
        // What is not written needs no room.
        if (step == Step::Write && ++m_steps >= m_plan.atStep) {
            m_struck = true;
            return SQLITE_FULL;
        }
        break;
    case FaultPlan::Kind::IoError:
    case FaultPlan::Kind::ReadError:
        if (++m_steps == m_plan.atStep) {
            m_struck = true;
            return SQLITE_IOERR;
        }
        break;
    case FaultPlan::Kind::PowerLoss:
        if (++m_steps >= m_plan.atStep) {
            m_struck = true;
            return SQLITE_IOERR;
        }
        break;
    }
    return SQLITE_OK;
}

void FaultVfs::delaySync() const
{
    int delay = 0;
    {
        const std::lock_guard lock(m_mutex);
        delay = m_plan.syncDelayMs;
    }
    if (delay > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
}

void FaultVfs::folderSynced(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    // After the power went nothing gets there any more.
    if (m_plan.kind != FaultPlan::Kind::PowerLoss || !m_struck)
        m_files.folderSynced(folder);
}

void FaultVfs::cutPower()
{
    const std::lock_guard lock(m_mutex);
    m_files.lose(m_plan.seed);
    m_plan = {};
}

} // namespace cauce

/// In the place of the system's, for the whole test program: does the same, and tells of folders.
extern "C" int fsync(int file)
{
    struct stat what = {};
    if (cauce::FaultVfs *vfs = cauce::watcher; vfs && ::fstat(file, &what) == 0 && S_ISDIR(what.st_mode))
        vfs->folderSynced(QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file)));
    return static_cast<int>(::syscall(SYS_fsync, file));
}

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lock.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace cauce {

/// How a file is opened.
struct OpenOptions
{
    enum class Access { ReadWrite, ReadOnly };
    Access access = Access::ReadWrite;
    FileLock::Others others = FileLock::Others::Respect;
    QString backupFolder;                          ///< where the backup before a migration goes; empty: beside the file
    const std::vector<Migration> *steps = nullptr; ///< null: migrations()
    const char *vfs = nullptr;                     ///< for tests
};

/// An open `.cauce`: found to be ours, of our version, with our schema and nothing else; locked; hardened.
class HuntFile
{
public:
    /// Makes a new empty file; refuses to replace one (`AlreadyExists`). Appears under its name only when it is whole.
    static Result<std::unique_ptr<HuntFile>> create(const QString &path, const OpenOptions &options = {});
    /// Opens one. `NotFound`, `NotAHunt`, `NewerVersion`, `ForeignSchema`, `Damaged`, `OpenElsewhere`, `Io`. A medium that
    /// cannot be written to gives a file that `isReadOnly()`, or `HalfWritten`. A write that was cut short is taken back first,
    /// also where the file is then only read.
    static Result<std::unique_ptr<HuntFile>> open(const QString &path, const OpenOptions &options = {});
    /// What the first hundred bytes say: the schema version, or why it is not one of ours. Opens nothing.
    static Result<int> peekVersion(const QString &path);

    ~HuntFile();
    [[nodiscard]] Connection &db() { return *m_db; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// False if the program that last wrote it did not get to close it: then it is fully checked before its first write.
    [[nodiscard]] bool wasClosedCleanly() const { return m_wasClean; }
    /// The backup made before migrating; empty if there was no need.
    [[nodiscard]] const QString &migrationBackup() const { return m_migrationBackup; }
    /// Called once before the first write of a session; throws DbError.
    void markInUse();
    /// A full check was run. Where the file did not pass, it will not count as closed cleanly: the next opening checks it again.
    void wasChecked(bool passed) { m_isSound = passed; }
    /// Whether it was closed cleanly or passed its check since: then a copy of it need not be checked when it is opened.
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    HuntFile() = default;
    Result<> connect(const OpenOptions &options);
    Result<int> inspect(const OpenOptions &options);
    Result<> upgrade(int version, const OpenOptions &options);

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_db;
    QString m_migrationBackup;
    bool m_readOnly = false;
    bool m_wasClean = true;
    bool m_inUse = false;
    bool m_isSound = true;
};

} // namespace cauce

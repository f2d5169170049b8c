// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <random>
#include <vector>

namespace cauce {

/// What a disk has been told and has not yet promised to keep: for each file its bytes at the last sync and every write since.
class UnsyncedFiles
{
public:
    /// A file is opened; what is on the disk when it is first seen counts as synced.
    void opened(const QString &path);
    void wrote(const QString &path, qint64 at, const QByteArray &bytes);
    void truncated(const QString &path, qint64 size);
    void synced(const QString &path);
    enum class Folder { Synced, Unsynced };
    void removed(const QString &path, Folder folder);
    /// A folder itself is synced: the names that its files have now are on the disk for good.
    void folderSynced(const QString &folder);
    /// Everything that was written counts as synced.
    void settle();

    /// Makes the files on the disk what a reboot would find: of each unsynced write some sectors, of a file made and never
    /// synced perhaps nothing, of a deletion without a sync of the folder perhaps the file, and a file that was given its name
    /// without one has perhaps that of before.
    void lose(unsigned seed);

private:
    struct Write
    {
        qint64 at;
        QByteArray bytes;
        bool truncates;
    };
    struct File
    {
        QByteArray image; ///< at the last sync
        std::vector<Write> pending;
        bool durable = false; ///< its name is on the disk for good
        bool removed = false; ///< but the folder was not synced
        QString before = {};  ///< the name that it had, until the folder is synced; empty: no other
    };
    /// The entry of a file, under the name that it was written under before it was given its own.
    File &entry(const QString &path);
    static void apply(QByteArray &image, const Write &write);
    static void loseParts(File &file, std::mt19937 &random);

    std::map<QString, File> m_files;
};

} // namespace cauce

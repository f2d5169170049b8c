// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/unsynced_files.h"

#include <QFile>
#include <QFileInfo>

namespace cauce {
namespace {

constexpr qint64 kSector = 512;

/// "name.cauce.1a2b3c4d": the name of a file that is not whole yet, without its ending.
QString wholeName(const QString &unfinished)
{
    return unfinished.section(u'.', 0, -2);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void UnsyncedFiles::apply(QByteArray &image, const Write &write)
{
    if (write.truncates) {
        if (image.size() > write.at)
            image.truncate(write.at);
        return;
    }
    const qint64 end = write.at + write.bytes.size();
    if (image.size() < end)
        image.append(end - image.size(), '\0');
    image.replace(write.at, write.bytes.size(), write.bytes);
}

UnsyncedFiles::File &UnsyncedFiles::entry(const QString &path)
{
    return m_files[path];
}

void UnsyncedFiles::opened(const QString &path)
{
    const auto known = m_files.find(path);
    const bool exists = QFile::exists(path);
    if (known != m_files.end() && !known->second.removed && exists)
        return;
    for (auto other = m_files.begin(); exists && other != m_files.end(); ++other) {
        if (other->first != path && wholeName(other->first) == path && !other->second.removed && !QFile::exists(other->first)) {
            File file = std::move(other->second);
            file.before = other->first;
            m_files.erase(other);
            m_files[path] = std::move(file);
            return;
        }
    }
    m_files[path] = exists ? File{read(path), {}, true, false, {}} : File{};
}

void UnsyncedFiles::wrote(const QString &path, qint64 at, const QByteArray &bytes)
{
    entry(path).pending.push_back({at, bytes, false});
}

void UnsyncedFiles::truncated(const QString &path, qint64 size)
{
    entry(path).pending.push_back({size, {}, true});
}

void UnsyncedFiles::synced(const QString &path)
{
    File &file = entry(path);
    for (const Write &write : file.pending)
        apply(file.image, write);
    file.pending.clear();
    file.durable = true;
}

void UnsyncedFiles::removed(const QString &path, Folder folder)
{
    const auto known = m_files.find(path);
    if (known == m_files.end())
        return;
    if (folder == Folder::Synced || !known->second.durable)
        m_files.erase(known);
    else
        known->second.removed = true;
}

void UnsyncedFiles::folderSynced(const QString &folder)
{
    std::map<QString, File> files;
    for (auto &[path, file] : m_files) {
        const bool isIn = QFileInfo(path).path() == folder;
        if (isIn && file.removed)
            continue;
        // Given its name meanwhile: from now on it has no other.
        const bool isRenamed = isIn && !QFile::exists(path) && QFile::exists(wholeName(path)) && !m_files.contains(wholeName(path));
        if (isIn)
            file.before.clear();
        files.emplace(isRenamed ? wholeName(path) : path, std::move(file));
    }
    m_files = std::move(files);
}

void UnsyncedFiles::settle()
{
    for (auto file = m_files.begin(); file != m_files.end();) {
        if (file->second.removed || !QFile::exists(file->first)) {
            file = m_files.erase(file);
            continue;
        }
        synced(file->first);
        file->second.before.clear();
        ++file;
    }
}

void UnsyncedFiles::loseParts(File &file, std::mt19937 &random)
{
    // Now and then everything got there, or nothing.
    const unsigned kind = random() % 4;
    for (const Write &write : file.pending) {
        if (write.truncates) {
            if (kind == 0 || (kind > 1 && random() % 2 == 0))
                apply(file.image, write);
            continue;
        }
        for (qint64 at = write.at; at < write.at + write.bytes.size();) {
            const qint64 end = std::min((at / kSector + 1) * kSector, write.at + write.bytes.size());
            if (kind == 0 || (kind > 1 && random() % 2 == 0))
                apply(file.image, {at, write.bytes.mid(at - write.at, end - at), false});
            at = end;
        }
    }
}

void UnsyncedFiles::lose(unsigned seed)
{
    std::mt19937 random(seed);
    for (auto &[path, file] : m_files) {
        QString where = path;
        QString before = file.before;
        if (!file.removed && !QFile::exists(path)) {
            // Given its name meanwhile, or thrown away by the program before the power went.
            where = wholeName(path);
            if (!QFile::exists(where) || m_files.contains(where))
                continue;
            before = path;
        }
        if (!before.isEmpty() && random() % 2 == 0) {
            if (!QFile::rename(where, before))
                qFatal("cannot rename %s", qPrintable(where));
            where = before;
        }
        if (file.removed && (QFile::exists(path) || random() % 2 == 0))
            continue;
        if (!file.removed && file.pending.empty() && file.durable)
            continue;
        if (!file.durable && random() % 2 == 0) {
            QFile::remove(where);
            continue;
        }
        loseParts(file, random);
        QFile out(where);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(file.image) != file.image.size())
            qFatal("cannot write %s", qPrintable(where));
    }
    m_files.clear();
}

} // namespace cauce

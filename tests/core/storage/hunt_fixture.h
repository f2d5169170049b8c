// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft_edit.h"
#include "core/domain/history.h"
#include "core/storage/backup.h"
#include "core/storage/join.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace cauce {

/// A folder of its own for a test; in memory where there is such a place, for these tests sync a great deal.
class Scratch
{
public:
    Scratch()
        : m_dir(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/cauce-test-XXXXXX")
                                                                   : QDir::temp().filePath(QStringLiteral("cauce-test-XXXXXX")))
    {
        if (!m_dir.isValid())
            qFatal("no folder for the test");
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Bytes from a seed, so that a failing case can be run again.
inline QByteArray noise(std::mt19937 &random, qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// An open hunt without a store thread: what work on that thread is handed, here on the test's own.
class OpenedFile
{
public:
    explicit OpenedFile(std::unique_ptr<HuntFile> file, const Clock &clock)
        : m_file(std::move(file)), m_log(m_file->db()), m_projection(m_file->db(), m_log),
          access{m_file->db(), m_log, m_projection, Contents(m_file->db()), Drafts(m_file->db()), *m_file, clock}
    {
    }

    static std::unique_ptr<OpenedFile> create(const QString &path, const Clock &clock, const OpenOptions &options = {})
    {
        return from(HuntFile::create(path, options), clock);
    }
    static std::unique_ptr<OpenedFile> open(const QString &path, const Clock &clock, const OpenOptions &options = {})
    {
        return from(HuntFile::open(path, options), clock);
    }

    /// Makes one edit; fails the program if it cannot be made.
    EditOutcome commit(const Author &author, DraftEdit draft)
    {
        const QByteArray action = draft.action();
        auto made = guarded<EditOutcome>(m_file->path(), [&] { return makeEdit(access, {action, author, draft.take(), {}}); });
        if (!made)
            qFatal("edit refused: %d %s", static_cast<int>(made.error().code), qPrintable(made.error().detail));
        return std::move(*made);
    }
    Digest addDocument(const QByteArray &bytes)
    {
        Transaction transaction(access.db);
        const qint64 content = access.contents.begin();
        for (qint64 k = 0; k * Contents::kPieceBytes < bytes.size(); ++k)
            access.contents.addPiece(content, k, Contents::pack(bytes.mid(k * Contents::kPieceBytes, Contents::kPieceBytes)));
        const Digest sha = sha256(bytes);
        access.contents.finish(content, sha, bytes.size());
        transaction.commit();
        return sha;
    }
    [[nodiscard]] QByteArray document(const Digest &sha)
    {
        QByteArray bytes;
        for (qint64 k = 0;; ++k) {
            const auto piece = access.contents.piece(sha, k);
            if (!piece)
                return bytes;
            bytes += *piece;
        }
    }
    [[nodiscard]] std::vector<CheckProblem> check() { return checkAll(access.db, m_log, m_projection, Job()); }
    /// The problems as one line; empty if there are none.
    [[nodiscard]] QByteArray problems()
    {
        QString all;
        for (const CheckProblem &problem : check())
            all += QString::number(static_cast<int>(problem.kind)) + u' ' + problem.where + u"; ";
        return all.toUtf8();
    }
    [[nodiscard]] std::vector<Edit> edits()
    {
        std::vector<Edit> all;
        for (const qint64 number : m_log.numbers())
            all.push_back(m_log.read(number));
        return all;
    }
    /// Every edit that is here.
    [[nodiscard]] History history()
    {
        History history;
        for (const Edit &edit : edits())
            history.add(edit);
        return history;
    }
    /// Takes in edits from elsewhere, in whatever order and however much of them.
    void takeIn(const std::vector<Edit> &edits)
    {
        Transaction transaction(access.db);
        const std::set<Id> touched = cauce::takeIn(m_log, edits);
        for (const Id &id : touched)
            m_projection.refresh(id);
        transaction.commit();
    }
    /// Joins another copy into this one; fails the program if it cannot.
    JoinReport join(const QString &otherPath)
    {
        auto joining = Joining::begin(otherPath);
        if (!joining)
            qFatal("cannot join: %d %s", static_cast<int>(joining.error().code), qPrintable(joining.error().detail));
        for (;;) {
            const auto turn = (*joining)->turn(access, Job());
            if (!turn)
                qFatal("joining ended: %d %s", static_cast<int>(turn.error().code), qPrintable(turn.error().detail));
            if (*turn == Store::Turn::Finished)
                return (*joining)->report();
        }
    }
    [[nodiscard]] HuntData load()
    {
        HuntData data;
        m_projection.load(data);
        return data;
    }

private:
    static std::unique_ptr<OpenedFile> from(Result<std::unique_ptr<HuntFile>> file, const Clock &clock)
    {
        if (!file)
            qFatal("cannot open: %d %s %s", static_cast<int>(file.error().code), qPrintable(file.error().subject),
                qPrintable(file.error().detail));
        return std::make_unique<OpenedFile>(std::move(*file), clock);
    }

    std::unique_ptr<HuntFile> m_file;
    EditLog m_log;
    Projection m_projection;

public:
    StoreAccess access;
};

/// Makes a daily backup of an open file; fails the program if it cannot.
inline QString backUpNow(const BackupRota &rota, OpenedFile &hunt, const Clock &clock)
{
    const auto made = rota.make(clock, fileBytes(hunt.access.db),
        [&](const QString &path) { return copyFile(hunt.access.db, path, Job(), Existing::Replace, true); });
    if (!made)
        qFatal("no backup: %d %s", static_cast<int>(made.error().code), qPrintable(made.error().detail));
    return *made;
}

/// All records as they stand in memory, spelled out, so that two files can be compared.
inline QByteArray spelled(const HuntData &data)
{
    QByteArray text;
    const auto &types = recordTypes();
    for (size_t type = 0; type < types.size(); ++type) {
        const AnyTable &table = data.table(static_cast<int>(type));
        for (const Id &id : table.ids()) {
            const RecordMeta meta = table.meta(id);
            text += types[type].name + ' ' + id.toBytes().toHex() + ' ' + meta.ownerTeam.toBytes().toHex()
                + (meta.deleted ? " deleted" : "");
            for (size_t field = 0; field < types[type].fields.size(); ++field)
                text += ' ' + table.value(id, field).encoded().toHex();
            text += '\n';
        }
    }
    for (const FieldAddress &address : data.disputed())
        text += "two " + address.record.toBytes().toHex() + ' ' + address.field + '\n';
    return text;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>

namespace cauce {

/// What a person says of a document that is brought in; what is empty is filled from the file.
struct DocumentDetails
{
    QString title;
    QString originUrl;
    QDateTime capturedAt; ///< not valid: now
    QString capturedBy;
    Id institution;
    QDate documentDate;
    Id team;              ///< null for the offline library
    QString note;
};

/// Brings files into the hunt: read, hashed and packed on a thread of its own, written in short turns so that edits go before,
/// and shown by one edit when all of it is there. A file that is cancelled, damaged or changed meanwhile leaves nothing.
class DocumentImport
{
public:
    /// The largest document that is taken.
    static constexpr qint64 kMaxBytes = 1'500'000'000;

    /// The record that now stands for the bytes; the same bytes twice give a second record that shares them.
    using Done = std::function<void(Result<Id>)>;

    /// `done` runs on the workspace's thread, unless it is gone by then. Errors: NotFound, Empty (0 bytes), TooLarge, Changed,
    /// Io, DiskFull, Cancelled, ReadOnly.
    static void addFile(Workspace &workspace, const QString &path, const DocumentDetails &details, const Job &job, Done done);
    static void addBytes(Workspace &workspace, const QByteArray &bytes, const QString &fileName, const DocumentDetails &details,
        const Job &job, Done done);

    /// The media type that the first bytes and the name tell ("application/pdf"); "application/octet-stream" if neither does.
    [[nodiscard]] static QString mediaTypeOf(const QString &fileName, const QByteArray &head);
};

/// Reads a document's bytes back, on the store's thread, piece by piece; `done` gets them on the workspace's thread.
/// `TooLarge` above `limit` bytes, `NotFound` if this copy does not hold them.
void readDocument(Workspace &workspace, const Digest &sha, qint64 limit, std::function<void(Result<QByteArray>)> done);
/// Writes a document's bytes to `path` (a copy to open with another program), in the place of what is there once all of them are
/// written and give `sha`. `AlreadyExists` only if that is the hunt itself; `NotFound`, `Damaged`, `Cancelled`, `ReadOnly`,
/// `DiskFull`, `Io`: what is there stays as it is.
void saveDocument(Workspace &workspace, const Digest &sha, const QString &path, const Job &job, std::function<void(Result<>)> done);

} // namespace cauce

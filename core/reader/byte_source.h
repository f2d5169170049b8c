// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/reader/descriptor.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace cauce {

/// Where the bytes of one document come from. Whoever parses them never learns a path.
class ByteSource
{
public:
    /// Gives exactly `size` bytes from `offset` on; fewer mean that the document changed meanwhile.
    using ReadAt = std::function<Result<QByteArray>(qint64 offset, qint64 size)>;
    /// What is read at a time.
    static constexpr qint64 kPieceBytes = qint64{1} << 20;

    /// A document of `size` bytes behind `readAt`, which is called on the thread of the question, in pieces of at most
    /// kPieceBytes, in order. `subject` names it in errors.
    ByteSource(QString subject, qint64 size, ReadAt readAt);
    /// Bytes in memory.
    static ByteSource ofBytes(QString subject, const QByteArray &bytes);
    /// A file of this computer, chosen by a person. NotFound or Io when it cannot be opened.
    static Result<ByteSource> ofFile(const QString &path);

    [[nodiscard]] const QString &subject() const { return m_subject; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The bytes at `offset`. Changed when the document is no longer what it was.
    Result<QByteArray> read(qint64 offset, qint64 size) const;

private:
    QString m_subject;
    qint64 m_size;
    ReadAt m_readAt;
};

/// Copies the document into memory that nobody can change any more and that a child can inherit.
/// Empty; TooLarge above `limit` bytes; Cancelled; Changed; Io.
Result<Descriptor> seal(const ByteSource &source, qint64 limit, const Job &job);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/byte_source.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>

namespace cauce {
namespace {

Error refusal(const QString &subject)
{
    return fail(ErrorCode::Io, subject, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

ByteSource::ByteSource(QString subject, qint64 size, ReadAt readAt)
    : m_subject(std::move(subject)), m_size(size), m_readAt(std::move(readAt))
{
}

ByteSource ByteSource::ofBytes(QString subject, const QByteArray &bytes)
{
    return ByteSource(std::move(subject), bytes.size(), [bytes](qint64 offset, qint64 size) -> Result<QByteArray> {
        return bytes.mid(offset, size);
    });
}

Result<ByteSource> ByteSource::ofFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (!info.isFile())
        return fail(ErrorCode::Unsupported, path);
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path, file->errorString());
    const qint64 size = file->size();
    return ByteSource(path, size, [file](qint64 offset, qint64 wanted) -> Result<QByteArray> {
        if (!file->seek(offset))
            return fail(ErrorCode::Io, file->fileName(), file->errorString());
        return file->read(wanted);
    });
}

Result<QByteArray> ByteSource::read(qint64 offset, qint64 size) const
{
    Result<QByteArray> piece = m_readAt(offset, size);
    if (piece && piece->size() != size)
        return fail(ErrorCode::Changed, m_subject);
    return piece;
}

Result<Descriptor> seal(const ByteSource &source, qint64 limit, const Job &job)
{
    if (source.size() <= 0)
        return fail(ErrorCode::Empty, source.subject());
    if (source.size() > limit)
        return fail(ErrorCode::TooLarge, source.subject(), QString::number(limit));
    Descriptor memory(::memfd_create("document", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.isValid())
        return refusal(source.subject());
    for (qint64 offset = 0; offset < source.size();) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, source.subject());
        const Result<QByteArray> piece = source.read(offset, std::min(ByteSource::kPieceBytes, source.size() - offset));
        if (!piece)
            return piece.error();
        for (qsizetype done = 0; done < piece->size();) {
            const ssize_t count = ::write(memory.number(), piece->constData() + done,
                                          static_cast<std::size_t>(piece->size() - done));
            if (count < 0 && errno != EINTR)
                return refusal(source.subject());
            done += std::max<ssize_t>(count, 0);
        }
        offset += piece->size();
    }
    if (::fcntl(memory.number(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0)
        return refusal(source.subject());
    return memory;
}

} // namespace cauce

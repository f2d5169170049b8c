// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/channel.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace cauce {
namespace {

constexpr qsizetype kBufferBytes = 256 << 10;
/// How often a waiting side looks whether a person pressed Cancel.
constexpr qint64 kLookMilliseconds = 20;

Error gone()
{
    return fail(ErrorCode::Io, {}, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Channel::Channel(Descriptor socket, qint64 payloadLimit)
    : m_socket(std::move(socket)), m_reader(payloadLimit), m_buffer(kBufferBytes, Qt::Uninitialized)
{
}

Result<> Channel::waitFor(short events, const QDeadlineTimer &deadline, const Job &job) const
{
    for (;;) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return fail(ErrorCode::OutOfLimits, {}, kLimitTime);
        pollfd watched{m_socket.number(), events, 0};
        const qint64 wait = deadline.isForever() ? kLookMilliseconds : std::min(kLookMilliseconds, deadline.remainingTime() + 1);
        const int ready = ::poll(&watched, 1, static_cast<int>(wait));
        if (ready < 0 && errno != EINTR)
            return gone();
        if (ready > 0)
            return {};
    }
}

Result<> Channel::send(FrameKind kind, QByteArrayView payload, const QDeadlineTimer &deadline, const Job &job)
{
    const QByteArray bytes = encodeFrame(kind, payload);
    for (qsizetype done = 0; done < bytes.size();) {
        if (const Result<> ready = waitFor(POLLOUT, deadline, job); !ready)
            return ready.error();
        const ssize_t count = ::send(m_socket.number(), bytes.constData() + done,
                                     static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return gone();
        done += std::max<ssize_t>(count, 0);
    }
    return {};
}

Result<Frame> Channel::receive(const QDeadlineTimer &deadline, const Job &job)
{
    for (;;) {
        if (m_begin == m_end) {
            if (const Result<> ready = waitFor(POLLIN, deadline, job); !ready)
                return ready.error();
            const ssize_t count = ::recv(m_socket.number(), m_buffer.data(), static_cast<std::size_t>(m_buffer.size()), MSG_DONTWAIT);
            if (count < 0 && (errno == EAGAIN || errno == EINTR))
                continue;
            if (count == 0)
                errno = ECONNRESET;
            if (count <= 0)
                return gone();
            m_begin = 0;
            m_end = count;
        }
        const Result<qsizetype> taken = m_reader.feed(QByteArrayView(m_buffer).sliced(m_begin, m_end - m_begin));
        if (!taken)
            return taken.error();
        m_begin += *taken;
        if (m_reader.isComplete())
            return m_reader.take();
    }
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/reader/descriptor.h"
#include "core/reader/protocol.h"

#include <QDeadlineTimer>

namespace cauce {

/// One end of the socket between parent and child: sends and receives whole frames, with a deadline and a cancel.
class Channel
{
public:
    /// Receives no payload above `payloadLimit` bytes.
    Channel(Descriptor socket, qint64 payloadLimit);

    /// Cancelled, OutOfLimits (time), Io when the other side is gone.
    Result<> send(FrameKind kind, QByteArrayView payload, const QDeadlineTimer &deadline, const Job &job);
    /// The next frame. As `send`, and Damaged or OutOfLimits (output) when what comes is no frame of ours.
    Result<Frame> receive(const QDeadlineTimer &deadline, const Job &job);
    [[nodiscard]] int number() const { return m_socket.number(); }

private:
    Result<> waitFor(short events, const QDeadlineTimer &deadline, const Job &job) const;

    Descriptor m_socket;
    FrameReader m_reader;
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace cauce

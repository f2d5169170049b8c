// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/descriptor.h"

#include <QString>
#include <sys/types.h>

namespace cauce {

/// A running reader child: started with an empty environment and no descriptor but the channel and the document;
/// killed when this goes away.
class ChildProcess
{
public:
    /// Starts `program --reader-child`. `document` is lent, the child gets its own. Io when it cannot be started.
    static Result<ChildProcess> start(const QString &program, const Descriptor &document);

    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&other) noexcept;
    ~ChildProcess();

    /// Our end of the channel; to be taken once.
    Descriptor takeChannel() { return std::move(m_channel); }
    /// Waits for a child that closed its channel and says what it died of: OutOfLimits (time, memory), Io (it never was
    /// a reader), else Damaged with the signal or exit code as detail. Its last words go to the log.
    Error obituary();

private:
    ChildProcess(pid_t process, Descriptor channel, Descriptor complaints);
    void end();
    QByteArray complaints() const;

    pid_t m_process = -1;
    Descriptor m_channel;
    Descriptor m_complaints;
};

} // namespace cauce

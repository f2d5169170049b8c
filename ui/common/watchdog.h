// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace cauce {

/// Measures the longest turn of this thread's event loop while it lives: a beat is due every few milliseconds, and what a turn
/// takes is what the beat comes late. Time outside any event loop counts as well: call restart() after slow test code.
class Watchdog final : public QObject
{
    Q_OBJECT
public:
    explicit Watchdog(QObject *parent = nullptr);

    void restart();
    /// Wall time of the longest turn so far, milliseconds, the present one included.
    [[nodiscard]] qint64 longestMs() const;
    /// As above in time this thread really ran: steady on a machine that is busy with something else. Waiting does not count.
    [[nodiscard]] qint64 longestCpuMs() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_cpuAtBeat = 0;
    qint64 m_longest = 0;
    qint64 m_longestCpu = 0;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/watchdog.h"

#include <ctime>

namespace cauce {

namespace {

constexpr int kBeatMs = 4;

qint64 threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

Watchdog::Watchdog(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeatMs);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::beat);
    restart();
}

void Watchdog::restart()
{
    m_longest = 0;
    m_longestCpu = 0;
    m_cpuAtBeat = threadCpuMs();
    m_sinceBeat.start();
    m_timer.start();
}

qint64 Watchdog::longestMs() const { return std::max(m_longest, m_sinceBeat.elapsed() - kBeatMs); }

qint64 Watchdog::longestCpuMs() const { return std::max(m_longestCpu, threadCpuMs() - m_cpuAtBeat); }

void Watchdog::beat()
{
    m_longest = longestMs();
    m_longestCpu = longestCpuMs();
    m_cpuAtBeat = threadCpuMs();
    m_sinceBeat.start();
}

} // namespace cauce

#include "moc_watchdog.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/work_timer.h"

#include <QEvent>

namespace cauce {

WorkTimer::WorkTimer(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &WorkTimer::look);
}

void WorkTimer::start(qint64 elapsedMs)
{
    m_elapsedMs = elapsedMs;
    m_skippedMs = 0;
    m_lastLook = m_clock.nowMs();
    m_lastActivity = m_lastLook;
    m_timer.start();
    setState(m_state == State::Break ? State::Break : State::Running);
    emit changed();
}

void WorkTimer::stop()
{
    if (m_state == State::Stopped)
        return;
    look();
    m_timer.stop();
    setState(State::Stopped);
}

void WorkTimer::beginBreak()
{
    if (m_state == State::Stopped)
        return;
    look();
    setState(State::Break);
}

void WorkTimer::endBreak()
{
    if (m_state != State::Break)
        return;
    m_lastLook = m_clock.nowMs();
    m_lastActivity = m_lastLook;
    setState(State::Running);
}

void WorkTimer::activity()
{
    if (m_state != State::Running && m_state != State::Idle)
        return;
    look();
    m_lastActivity = m_clock.nowMs();
    setState(State::Running);
}

void WorkTimer::look()
{
    const qint64 now = m_clock.nowMs();
    // A clock that was set back counts nothing.
    const qint64 passed = std::max<qint64>(now - m_lastLook, 0);
    m_lastLook = now;
    const qint64 before = minutes();
    if (m_state == State::Idle) {
        m_skippedMs += passed;
    } else if (m_state == State::Running && passed > kAsleepMs) {
        m_skippedMs += passed;
        setState(State::Idle);
    } else if (m_state == State::Running) {
        const qint64 idleAt = m_lastActivity + kIdleMs;
        const qint64 counted = std::clamp<qint64>(passed - (now - idleAt), 0, passed);
        m_elapsedMs += counted;
        m_skippedMs += passed - counted;
        if (now >= idleAt)
            setState(State::Idle);
    }
    if (minutes() != before)
        emit changed();
}

qint64 WorkTimer::minutes() const
{
    return m_elapsedMs <= 0 ? 0 : std::max<qint64>(1, (m_elapsedMs + 30'000) / 60'000);
}

void WorkTimer::countSkipped()
{
    m_elapsedMs += m_skippedMs;
    m_skippedMs = 0;
    emit changed();
}

void WorkTimer::watch(QObject *watched)
{
    watched->installEventFilter(this);
}

bool WorkTimer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        activity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WorkTimer::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

} // namespace cauce

#include "moc_work_timer.cpp"

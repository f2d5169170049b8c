// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace cauce {

/// How long a team has worked on its next step. Reads the clock it is given; counts while running and stops counting after
/// five minutes without a key or a move of the mouse, while the machine sleeps, and in breaks.
class WorkTimer final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kIdleMs = 5 * 60 * 1000;
    /// Between two looks at the clock more than this can only mean that the machine slept.
    static constexpr qint64 kAsleepMs = 60 * 1000;
    static constexpr int kLookEveryMs = 10 * 1000;

    enum class State { Stopped, Running, Idle, Break };

    /// `clock` must outlive the timer.
    explicit WorkTimer(const Clock &clock, QObject *parent = nullptr);

    /// Runs from `elapsedMs` on; a break goes on.
    void start(qint64 elapsedMs = 0);
    void stop();
    void beginBreak();
    void endBreak();
    [[nodiscard]] State state() const { return m_state; }

    /// A person did something here.
    void activity();
    /// Looks at the clock; happens by itself every ten seconds.
    void look();

    [[nodiscard]] qint64 elapsedMs() const { return m_elapsedMs; }
    /// Rounded, at least 1 once something was counted.
    [[nodiscard]] qint64 minutes() const;
    /// Minutes that passed since the start without being counted, breaks aside: people may have worked elsewhere.
    [[nodiscard]] qint64 skippedMinutes() const { return m_skippedMs / 60'000; }
    /// Counts them after all.
    void countSkipped();

    /// Takes keys and mouse moves that reach `watched` (the application) as activity.
    void watch(QObject *watched);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setState(State state);

    const Clock &m_clock;
    QTimer m_timer;
    State m_state = State::Stopped;
    qint64 m_elapsedMs = 0;
    qint64 m_skippedMs = 0;
    qint64 m_lastLook = 0;
    qint64 m_lastActivity = 0;
};

} // namespace cauce

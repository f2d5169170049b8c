// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/turns.h"

#include "ui/common/watchdog.h"

#include <QEventLoop>
#include <QTimer>

namespace cauce::test {
namespace {

/// A page posts layouts and paints for a few turns; none of them waits for a clock.
constexpr int kRestMs = 100;

} // namespace

qint64 longestTurn(const std::function<void()> &action)
{
    Watchdog watchdog;
    QEventLoop loop;
    QTimer::singleShot(0, &loop, action);
    QTimer::singleShot(kRestMs, &loop, &QEventLoop::quit);
    watchdog.restart();
    loop.exec();
    return watchdog.longestCpuMs();
}

} // namespace cauce::test

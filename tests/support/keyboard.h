// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace cauce::test {

/// Types `text` letter by letter into `target()`, which is asked anew for each: typing may move the focus. QTest::keyClicks
/// knows no letters beyond ASCII.
template<class Target>
void typeLetters(Target target, const QString &text)
{
    for (const QChar letter : text) {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(target(), &event);
        }
    }
}

} // namespace cauce::test

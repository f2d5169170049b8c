// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/in_turns.h"

#include <QCoreApplication>

#include <utility>

namespace cauce {

InTurns::InTurns(QObject *parent) : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &InTurns::next);
}

void InTurns::start(std::deque<Part> parts, int firstMs)
{
    m_parts = std::move(parts);
    if (m_parts.empty())
        m_later.stop();
    else
        m_later.start(firstMs);
}

void InTurns::finish()
{
    m_later.stop();
    // A part may begin others.
    for (auto parts = std::exchange(m_parts, {}); const Part &part : parts)
        part();
}

void InTurns::next()
{
    if (m_parts.empty())
        return;
    if (s_isTaken) {
        m_later.start(0);
        return;
    }
    s_isTaken = true;
    // What is posted comes at the beginning of the next turn.
    QMetaObject::invokeMethod(qApp, [] { s_isTaken = false; }, Qt::QueuedConnection);
    const Part part = std::move(m_parts.front());
    m_parts.pop_front();
    if (!m_parts.empty())
        m_later.start(m_pause);
    part();
}

} // namespace cauce

#include "moc_in_turns.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <deque>
#include <functional>

namespace cauce {

/// Parts of a long piece of the window's work, each done in a turn of the event loop of its own: what a person does meanwhile
/// comes between them. No two of the window do theirs in one turn.
class InTurns final : public QObject
{
    Q_OBJECT
public:
    using Part = std::function<void()>;

    explicit InTurns(QObject *parent = nullptr);

    /// For what is only made ahead of its use: between one part and the next a person's hands come first.
    static constexpr int kAheadMs = 60;

    /// How long to wait between two parts, in milliseconds; 0 unless told.
    void setPause(int ms) { m_pause = ms; }
    /// Does these, the first after `firstMs` milliseconds, instead of what was still to be done.
    void start(std::deque<Part> parts, int firstMs = 0);
    /// Does what is left at once.
    void finish();
    [[nodiscard]] bool isDone() const { return m_parts.empty(); }

private:
    void next();

    std::deque<Part> m_parts;
    QTimer m_later;
    int m_pause = 0;
    inline static bool s_isTaken = false; ///< the turn that is running
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <deque>
#include <functional>

namespace cauce {

/// Parts of a long piece of the window's work, each done in a turn of the event loop of its own: what a person does meanwhile
/// comes between them.
class InTurns final : public QObject
{
    Q_OBJECT
public:
    using Part = std::function<void()>;

    explicit InTurns(QObject *parent = nullptr);

    /// Does these from the next turn on, instead of what was still to be done.
    void start(std::deque<Part> parts);
    /// Does what is left at once.
    void finish();
    [[nodiscard]] bool isDone() const { return m_parts.empty(); }

private:
    void next();

    std::deque<Part> m_parts;
    QTimer m_later;
};

} // namespace cauce

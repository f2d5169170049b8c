// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace cauce {

class WrapLabel;

/// One thing that can be done now.
struct Command {
    QString id;
    QString text;          ///< "Go to the map"
    QKeySequence shortcut; ///< shown at the right; may be empty
    std::function<void()> run;
};

/// How well typed letters fit a text, accents and case aside: every letter in order, higher is better (word starts and runs
/// count more). Nothing when they do not.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);
/// The commands that fit, best first; all in their own order when nothing is typed.
[[nodiscard]] std::vector<const Command *> fittingCommands(const std::vector<Command> &commands, const QString &typed);

/// The Ctrl+K list over a window: type a few letters, arrows, Enter; Esc or a click elsewhere closes it.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// A child of `window` that covers its top middle; hidden until openWith().
    explicit CommandPalette(QWidget *window);

    void openWith(std::vector<Command> commands);
    void dismiss();

    /// Whether one of its commands is being carried out: then it must not go yet.
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void ran(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refill();
    void place();
    void runCurrent();

    std::vector<Command> m_commands;
    std::vector<const Command *> m_shown;
    QPointer<QWidget> m_focusBefore;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    WrapLabel *m_nothing;
    bool m_running = false;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace cauce {

/// When typing becomes a draft and when it becomes an edit, for any text field: a draft 1 s after the first key that is not in
/// one yet, when the window loses the focus or the program goes to the background, or on flush(); an edit when the field is
/// left, at Ctrl+Enter, or on settle().
class SettlingText final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDraftDelayMs = 1000;

    explicit SettlingText(QWidget *field);

    /// The field now holds a value of the record: nothing is pending.
    void rest();
    /// A person changed the text.
    void touch();
    /// The text cannot be an edit as it stands: it stays pending, kept as a draft.
    void hold();
    /// Whether there is typing that is not an edit yet.
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// Tells of a draft now if one is due.
    void flush();
    /// Makes an edit now if there is something to make it of.
    void settle();
    /// The field goes: from here on there is no one to give an edit to. Losing the focus on the way is not leaving it.
    void retire();

signals:
    /// Keep the present text as a draft.
    void draftDue();
    /// The present text is one edit.
    void editDue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    bool m_pending = false;
};

/// Tells every field under `root` to give its draft now: before suspend, before a page is left.
void flushAll(QWidget *root);
/// Makes every field under `root` give its edit now: before closing, before undo.
void settleAll(QWidget *root);

} // namespace cauce

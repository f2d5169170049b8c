// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/result_mark.h"

#include <QFrame>

#include <functional>

class QAbstractButton;
class QToolButton;

namespace cauce {

class FlowLayout;
class WrapLabel;

/// A message that does not stop anyone: what happened, to what, what to do, and buttons for that. Read aloud as an alert.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Tone {
        Info,    ///< something to know
        Done,    ///< something went well
        Warning, ///< something to look at
        Trouble  ///< something hurts: a write failed, a file cannot be read
    };

    /// Hidden until showNotice().
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the words; actions of the notice before are dropped.
    void showNotice(Tone tone, const QString &words);
    /// A button in the present notice; `run` is called when pressed. The notice stays until closed or replaced, and the button
    /// lives until it is replaced.
    QAbstractButton *addAction(const QString &text, std::function<void()> run);
    void dismiss();
    [[nodiscard]] QString words() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameClose();

    Tone m_tone = Tone::Info;
    WrapLabel *m_words;
    QWidget *m_actionBox;
    FlowLayout *m_actions;
    QToolButton *m_close;
};

} // namespace cauce

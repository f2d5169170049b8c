// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace cauce {

class KeyButton;
class LinkLabel;
class WorkTimer;
class WrapLabel;

/// The minutes of a step. Those of a new one follow the clock until somebody types others; a break stops the clock.
class MinutesField final : public QWidget
{
    Q_OBJECT
public:
    enum class Step { New, Noted };
    /// `timer` outlives the field.
    explicit MinutesField(WorkTimer &timer, QWidget *parent = nullptr);

    /// `minutes` is StepDraft::kMinutesOfTimer where nobody typed any.
    void setValue(qint64 minutes, Step step);
    /// The same: what was typed, or that the clock says it.
    [[nodiscard]] qint64 value() const;
    /// What is half typed counts from here on.
    void settle();

signals:
    /// A person typed other minutes.
    void typed();

private:
    void follow();
    void fill(qint64 minutes);

    WorkTimer &m_timer;
    Step m_step = Step::New;
    bool m_isTyped = false;
    QSpinBox *m_minutes;
    KeyButton *m_break;
    WrapLabel *m_words;
    LinkLabel *m_countSkipped;
};

} // namespace cauce

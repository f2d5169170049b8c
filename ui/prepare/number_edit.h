// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settling.h"

#include <QSpinBox>

namespace cauce {

/// A whole number that makes one edit when the field is left, however often it was stepped. The wheel only counts with focus,
/// so that scrolling a form changes nothing.
class NumberEdit final : public QSpinBox
{
    Q_OBJECT
public:
    NumberEdit(int least, int most, QWidget *parent = nullptr);

    /// Shows a value of the record, unless a number is being typed.
    void showValue(qint64 number);
    void settle() { m_settling->settle(); }
    [[nodiscard]] bool isPending() const { return m_settling->isPending(); }
    /// Puts back what was typed before a crash: shown as typing that is not an edit yet.
    void restoreDraft(const QString &text);

signals:
    /// A second after the last key: keep what stands there as a draft.
    void typed(const QString &text);
    /// The field was left with another number than it was given.
    void settled(qint64 number);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SettlingText *m_settling;
    qint64 m_value = 0;
};

} // namespace cauce

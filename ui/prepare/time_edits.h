// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/value_edits.h"

namespace cauce {

/// A time of the day: "9", "9:30", "16:05"; kept as "09:30".
class ClockTimeEdit final : public ValueEdit
{
    Q_OBJECT
public:
    explicit ClockTimeEdit(QWidget *parent = nullptr);
    void setValue(const QString &time) { showValue(time); }
    /// "hh:mm"; empty when empty or when it cannot be.
    [[nodiscard]] QString value() const;
    void restoreDraft(const QString &text) { typeValue(text); }

protected:
    [[nodiscard]] QString problemOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

/// A number of hours: "8", "7.5", "7:30"; kept in minutes, up to 72 hours.
class HoursEdit final : public ValueEdit
{
    Q_OBJECT
public:
    explicit HoursEdit(QWidget *parent = nullptr);
    /// 0 empties the field.
    void setValue(qint64 minutes);
    /// Minutes; 0 when empty or when it cannot be.
    [[nodiscard]] qint64 value() const;
    void restoreDraft(const QString &text) { typeValue(text); }

protected:
    [[nodiscard]] QString problemOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "ui/common/date_text.h"
#include "ui/common/settling.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QToolButton;

namespace cauce {

class WrapLabel;

/// A line that is typed and read as something else, with a sentence under it when it cannot be. Base of MoneyEdit and DateEdit.
class ValueEdit : public QWidget
{
    Q_OBJECT
public:
    ~ValueEdit() override;

    /// The exact characters typed.
    [[nodiscard]] QString text() const;
    /// Why the text cannot be, for people; empty when it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool hasProblem() const { return !problem().isEmpty(); }
    [[nodiscard]] bool isPending() const { return m_settling->isPending(); }
    void settle() { m_settling->settle(); }
    void setReadOnly(bool readOnly);
    void setPlaceholderText(const QString &text);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    /// A second after typing began or went on: keep the characters as a draft.
    void typed(const QString &text);
    /// The field was left with something that can be (or empty): one edit. What cannot be stays a draft, with its sentence.
    void settled();
    void problemChanged(const QString &problem);

protected:
    explicit ValueEdit(QWidget *parent);

    /// The sentence for `text`, empty when it can be.
    [[nodiscard]] virtual QString problemOf(const QString &text) const = 0;
    /// `text` as it is shown at rest.
    [[nodiscard]] virtual QString tidied(const QString &text) const = 0;

    void showValue(const QString &text);
    void typeValue(const QString &text);
    void addBeside(QWidget *widget);
    bool event(QEvent *event) override;

private:
    void judge();

    QLineEdit *m_field;
    WrapLabel *m_problem;
    SettlingText *m_settling;
    QString m_value;
};

/// An amount of money: exact, with thousands and decimals as written in Mexico; never a double.
class MoneyEdit final : public ValueEdit
{
    Q_OBJECT
public:
    /// `mostDecimals` 2…6.
    explicit MoneyEdit(int mostDecimals = 2, QWidget *parent = nullptr);

    void setValue(const std::optional<Decimal> &value);
    /// Nothing when empty or when it cannot be.
    [[nodiscard]] std::optional<Decimal> value() const;
    void restoreDraft(const QString &text) { typeValue(text); }

protected:
    [[nodiscard]] QString problemOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;

private:
    int m_mostDecimals;
};

/// A date: dd/mm/yyyy or ISO, typed or picked from a calendar.
class DateEdit final : public ValueEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// A null date empties the field.
    void setValue(const QDate &date);
    /// Null when empty or when it cannot be.
    [[nodiscard]] QDate value() const;
    void restoreDraft(const QString &text) { typeValue(text); }
    /// Opens the calendar under the field; also Alt+Down.
    void openCalendar();

    /// The sentence for a reading, empty when it can be.
    [[nodiscard]] static QString words(const DateReading &reading);

protected:
    [[nodiscard]] QString problemOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *m_button;
};

} // namespace cauce

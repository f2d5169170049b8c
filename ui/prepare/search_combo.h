// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace cauce {

/// One of many, found by typing any part of its name; accents and case do not matter.
class SearchCombo final : public QComboBox
{
    Q_OBJECT
public:
    struct Choice {
        QString code;
        QString name;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    explicit SearchCombo(QWidget *parent = nullptr);

    /// What can be chosen; what is chosen stays if it is still there.
    void setChoices(const QList<Choice> &choices);
    /// The code chosen; empty without one.
    [[nodiscard]] QString value() const;
    /// Shows the choice of that code without telling; none empties the field.
    void setValue(const QString &code);

signals:
    /// A person chose this.
    void chosen(const QString &code);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void accept(const QString &code);

    QList<Choice> m_choices;
    QString m_value;
};

} // namespace cauce

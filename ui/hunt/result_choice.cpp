// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/result_choice.h"

#include "ui/common/record_words.h"

#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cauce {

ResultChoice::ResultChoice(const std::vector<RouteResult> &results, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const RouteResult result : results) {
        // The same in every form, so that fingers learn it once.
        const auto &table = Codes<RouteResult>::table;
        const auto at = std::find_if(table.begin(), table.end(), [&](const auto &each) { return each.first == result; });
        const int number = static_cast<int>(at - table.begin()) + 1;
        auto *button = new QRadioButton(tr("%1 · %2", "key and result").arg(number).arg(RecordWords::of(result)));
        button->setIcon(markIcon(RecordWords::mark(result), Theme::of(this)));
        column->addWidget(button);
        m_buttons.emplace_back(result, button);
        connect(button, &QAbstractButton::clicked, this, &ResultChoice::chosen);
        auto *key = new QShortcut(QKeySequence(Qt::Key_0 + number), this);
        connect(key, &QShortcut::activated, button, [button] {
            button->setFocus(Qt::ShortcutFocusReason);
            button->click();
        });
    }
}

void ResultChoice::setValue(std::optional<RouteResult> result)
{
    for (const auto &[each, button] : m_buttons) {
        // An exclusive group lets none go: to show that nothing was chosen it must be taken apart for a moment.
        button->setAutoExclusive(false);
        button->setChecked(each == result);
        button->setAutoExclusive(true);
    }
}

std::optional<RouteResult> ResultChoice::value() const
{
    for (const auto &[result, button] : m_buttons) {
        if (button->isChecked())
            return result;
    }
    return std::nullopt;
}

void ResultChoice::focusChoice()
{
    for (const auto &[result, button] : m_buttons) {
        if (button->isChecked() || button == m_buttons.back().second) {
            (button->isChecked() ? button : m_buttons.front().second)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace cauce

#include "moc_result_choice.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choices.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace cauce {

void setChoices(QComboBox &box, const QList<Choice> &choices, const QVariant &key)
{
    bool same = box.count() == choices.size();
    int wanted = choices.isEmpty() ? -1 : 0;
    for (int i = 0; i < choices.size(); ++i) {
        same = same && box.itemText(i) == choices.at(i).words && box.itemData(i) == choices.at(i).key;
        if (choices.at(i).key == key)
            wanted = i;
    }
    const QSignalBlocker quiet(box);
    if (!same) {
        box.clear();
        for (const Choice &choice : choices)
            box.addItem(choice.words, choice.key);
    }
    box.setCurrentIndex(wanted);
}

} // namespace cauce

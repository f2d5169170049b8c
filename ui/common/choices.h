// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

class QComboBox;

namespace cauce {

/// One entry of a combo box. `key` is of a type that can be compared.
struct Choice {
    QString words;
    QVariant key;
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Shows these entries, which costs nothing where they stand there already, and chooses the one of `key`; where there is none,
/// the first. Tells nobody.
void setChoices(QComboBox &box, const QList<Choice> &choices, const QVariant &key);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QList>

namespace cauce {

struct Municipality
{
    QString key; ///< INEGI key within the state, three digits
    QString name;
};

struct State
{
    QString key; ///< INEGI key, two digits
    QString name;
    QList<Municipality> municipalities;
};

/// The states of Mexico with their municipalities, by key, from resources/places; read once.
[[nodiscard]] const QList<State> &statesOfMexico();
/// The state with that key, or null.
[[nodiscard]] const State *stateOfKey(const QString &key);
/// Where the hunt is: as typed, else "Municipality, State" or "State" after its keys; empty where it names no place there is.
[[nodiscard]] QString placeInWords(const Hunt &hunt);

} // namespace cauce

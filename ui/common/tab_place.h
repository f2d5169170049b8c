// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace cauce {

/// Has Tab reach `widgets`, in their order, where `place` stands: Qt puts what is made later at the end of the whole window.
/// `place` is what holds them, or what comes right after them; all are in the same window.
void takeTabPlace(QWidget *place, const QList<QWidget *> &widgets);
/// What Tab stops at in `form`, in the order in which it was made.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget *form);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace cauce {

/// `content` in an area that scrolls it up and down and shows nothing of itself: no frame, no ground, no stop for Tab.
[[nodiscard]] QScrollArea *plainScroll(QWidget *content);
/// The same without content as yet. Content that is made with the area's viewport as its parent is not styled twice: to move a
/// large form to another parent takes as long as to make it.
[[nodiscard]] QScrollArea *emptyScroll(QWidget *parent);
void putInto(QScrollArea *area, QWidget *content);

} // namespace cauce

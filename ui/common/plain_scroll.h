// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace cauce {

/// `content` in an area that scrolls it up and down and shows nothing of itself: no frame, no ground, no stop for Tab.
[[nodiscard]] QScrollArea *plainScroll(QWidget *content);

} // namespace cauce

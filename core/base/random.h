// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cauce {

/// `count` bytes from the operating system's generator: for ids and salts.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace cauce

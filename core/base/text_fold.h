// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cauce {

/// `text` for comparing and searching: lower case, without accents (ñ becomes n), runs of white space as one space, trimmed.
[[nodiscard]] QString foldText(QStringView text);

} // namespace cauce

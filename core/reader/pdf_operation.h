// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cauce::pdf {

enum class Operation : quint16 { Info, PageSize, Text, Render };

} // namespace cauce::pdf

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cauce::picture {

enum class Operation : quint16 { Info, Scaled };

} // namespace cauce::picture

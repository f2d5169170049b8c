// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cauce::test {

/// Whether this build runs under the address or thread sanitizer, which make tests slow: they do fewer rounds of the same.
#ifdef CAUCE_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace cauce::test

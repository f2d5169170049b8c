// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <array>
#include <optional>
#include <utility>

namespace cauce {

/// The permanent text codes of an enum, as they stand in files and exports. Specialised beside each enum.
template<class E>
struct Codes;

/// The code of `value`.
template<class E>
[[nodiscard]] constexpr QLatin1String codeOf(E value)
{
    for (const auto &[entry, code] : Codes<E>::table) {
        if (entry == value)
            return QLatin1String(code);
    }
    return QLatin1String();
}

/// The value with that code, if there is one.
template<class E, class Text>
[[nodiscard]] std::optional<E> fromCode(const Text &text)
{
    for (const auto &[entry, code] : Codes<E>::table) {
        if (text == QLatin1String(code))
            return entry;
    }
    return std::nullopt;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace cauce {

/// An exact decimal number: a 64-bit integer and how many of its digits stand behind the point. Money is never a double.
class Decimal
{
public:
    static constexpr int kMaxScale = 9;

    Decimal() = default;
    /// `unscaled` / 10^`scale`, scale 0…9.
    Decimal(qint64 unscaled, int scale) : m_unscaled(unscaled), m_scale(scale) {}

    /// Reads plain digits with an optional sign and point ("-1234.50"). Nothing if it is not one or needs more than 18 digits.
    static std::optional<Decimal> fromPlain(QStringView text);
    /// Reads what a person in Mexico types: "$ 1,234,567.89", "1 234.5", "(123)" as negative, "-". Thousands separators must
    /// stand in groups of three. Nothing if it has letters, two signs, or cannot be.
    static std::optional<Decimal> fromTyped(QStringView text);

    /// Plain digits with all decimals kept ("40800000.00"): for files and scripts.
    [[nodiscard]] QString toPlain() const;
    /// With thousands separators and at least two decimals ("40,800,000.00"): for people.
    [[nodiscard]] QString toGrouped() const;

    [[nodiscard]] qint64 unscaled() const { return m_unscaled; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }
    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    /// For drawing only.
    [[nodiscard]] double toDouble() const;

    /// Sum, exact; nothing on overflow.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] Decimal negated() const { return {-m_unscaled, m_scale}; }

    /// Compares values: 1.50 equals 1.5.
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    qint64 m_unscaled = 0;
    int m_scale = 0;
};

} // namespace cauce

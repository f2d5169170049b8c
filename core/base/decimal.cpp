// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QRegularExpression>

#include <array>

namespace cauce {
namespace {

constexpr int kMaxDigits = 18;

// 128 bits hold any of our values at any of our scales: 19 digits plus 9.
__extension__ using Wide = __int128;

Wide widened(qint64 unscaled, int byPowerOfTen)
{
    Wide value = unscaled;
    for (int i = 0; i < byPowerOfTen; ++i)
        value *= 10;
    return value;
}

} // namespace

std::optional<Decimal> Decimal::fromPlain(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    qint64 unscaled = 0;
    int digits = 0;
    int scale = -1;
    for (const QChar c : text) {
        if (c == u'.' && scale < 0 && digits > 0) {
            scale = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || scale == kMaxScale)
            return std::nullopt;
        if (unscaled != 0 || c != u'0')
            ++digits;
        else
            digits = std::max(digits, 1);
        if (digits > kMaxDigits)
            return std::nullopt;
        unscaled = unscaled * 10 + (c.unicode() - u'0');
        if (scale >= 0)
            ++scale;
    }
    if (digits == 0 || scale == 0)
        return std::nullopt;
    return Decimal(negative ? -unscaled : unscaled, std::max(scale, 0));
}

std::optional<Decimal> Decimal::fromTyped(QStringView text)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(?:([, \\x{00a0}])\\d{3})(?:\\1\\d{3})*(\\.\\d+)?$"));
    QString digits = text.trimmed().toString();
    int signs = 0;
    if (digits.startsWith(u'(') && digits.endsWith(u')')) {
        ++signs;
        digits = digits.mid(1, digits.size() - 2).trimmed();
    }
    const auto takeSign = [&] {
        if (digits.startsWith(u'-') || digits.startsWith(QChar(0x2212))) {
            ++signs;
            digits = digits.mid(1).trimmed();
        }
    };
    takeSign();
    if (digits.startsWith(u'$'))
        digits = digits.mid(1).trimmed();
    takeSign();
    // Twice negative is a slip, not a positive amount.
    if (signs > 1)
        return std::nullopt;
    if (grouped.match(digits).hasMatch()) {
        digits.remove(u',');
        digits.remove(u' ');
        digits.remove(QChar(0x00a0));
    }
    if (digits.startsWith(u'-') || digits.startsWith(u'+'))
        return std::nullopt;
    const auto value = fromPlain(digits);
    return value && signs == 1 ? std::optional<Decimal>(value->negated()) : value;
}

QString Decimal::toPlain() const
{
    const quint64 magnitude = m_unscaled < 0 ? 0 - static_cast<quint64>(m_unscaled) : static_cast<quint64>(m_unscaled);
    QString digits = QString::number(magnitude);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_unscaled < 0 ? QString(u'-' + digits) : digits;
}

QString Decimal::toGrouped() const
{
    QString plain = toPlain();
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    qsizetype point = plain.indexOf(u'.');
    if (point < 0) {
        point = plain.size();
        plain += QStringLiteral(".00");
    }
    while (plain.size() - point < 3)
        plain += u'0';
    for (qsizetype at = point - 3; at > 0; at -= 3)
        plain.insert(at, u',');
    return negative ? QString(u'-' + plain) : plain;
}

double Decimal::toDouble() const
{
    static constexpr std::array<double, kMaxScale + 1> kPowers{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    return static_cast<double>(m_unscaled) / kPowers[static_cast<size_t>(m_scale)];
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const Wide sum = widened(m_unscaled, scale - m_scale) + widened(other.m_unscaled, scale - other.m_scale);
    if (sum > std::numeric_limits<qint64>::max() || sum < std::numeric_limits<qint64>::min() + 1)
        return std::nullopt;
    return Decimal(static_cast<qint64>(sum), scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = widened(a.m_unscaled, scale - a.m_scale);
    const Wide right = widened(b.m_unscaled, scale - b.m_scale);
    return left < right ? std::strong_ordering::less
                        : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_key.h"

namespace cauce {
namespace {

constexpr int kBase = 36;

int digitAt(const QString &key, qsizetype at)
{
    if (at >= key.size())
        return -1;
    const ushort c = key[at].unicode();
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 0;
}

QChar digit(int value)
{
    return QChar(static_cast<ushort>(value < 10 ? '0' + value : 'a' + value - 10));
}

} // namespace

QString orderBetween(const QString &before, const QString &after)
{
    const bool bounded = !after.isEmpty() && before < after;
    QString key;
    bool below = bounded; // still sharing a prefix with `after`
    for (qsizetype at = 0;; ++at) {
        const int low = std::max(digitAt(before, at), 0);
        const int high = below ? std::max(digitAt(after, at), 0) : kBase;
        if (high - low > 1) {
            // Appending at the end steps by little, so that lists that only grow keep short keys.
            const int step = below || at > 0 ? low + (high - low) / 2 : low + 1;
            key += digit(step);
            return key;
        }
        key += digit(low);
        if (low < high)
            below = false;
    }
}

} // namespace cauce

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

// After `before`, with nothing behind it. Lists mostly grow at their end, so keys there must stay short: 35 of one digit,
// then "z" and two digits, "zzz" and four, "zzzzzzz" and eight.
QString orderAfter(const QString &before)
{
    qsizetype tops = 0;
    while (tops < before.size() && before[tops] == u'z')
        ++tops;
    qsizetype level = 0;
    while (2 * level + 1 <= tops)
        level = 2 * level + 1;
    QString key(level, u'z');
    for (qsizetype at = level; at <= 2 * level; ++at)
        key += digit(std::max(digitAt(before, at), 0));
    qsizetype at = key.size() - 1;
    while (key[at] == u'z') {
        key[at] = u'0';
        --at;
    }
    key[at] = digit(digitAt(key, at) + 1);
    if (key.endsWith(u'0'))
        key.back() = u'1';
    return key;
}

} // namespace

QString orderBetween(const QString &before, const QString &after)
{
    if (after.isEmpty() || !(before < after))
        return orderAfter(before);
    QString key;
    bool below = true; // still sharing a prefix with `after`
    for (qsizetype at = 0;; ++at) {
        // Behind its last digit `after` bounds nothing more; only keys that are not ours get there.
        below = below && at < after.size();
        const int low = std::max(digitAt(before, at), 0);
        const int high = below ? digitAt(after, at) : kBase;
        if (high - low > 1) {
            key += digit(low + (high - low) / 2);
            return key;
        }
        key += digit(low);
        if (low != high)
            below = false;
    }
}

} // namespace cauce

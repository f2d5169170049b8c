// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/pasted_numbers.h"

#include <QRegularExpression>

namespace cauce {
namespace {

using Kind = PastedNumber::Kind;

constexpr qint64 kMost = 999'999;

/// In lower case, with one kind of minus and one of space.
QString tidied(const QString &cell)
{
    QString text = cell.simplified().toLower();
    text.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    return text;
}

PastedNumber number(qint64 value)
{
    return value <= kMost ? PastedNumber{Kind::Number, value} : PastedNumber{Kind::NotUnderstood, 0};
}

/// "-5" and, as accounts print it, "(5)".
bool isBelowZero(const QString &text)
{
    static const QRegularExpression negative(QStringLiteral("^(-\\s*\\$?\\d|\\(\\s*\\d[\\d,.]*\\s*\\)$)"));
    return negative.match(text).hasMatch();
}

PastedNumber whole(const QString &text, const QString &units)
{
    // Commas part thousands here; a fraction must be none.
    const QRegularExpression pattern(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.0+)?\\s*(?:%1)?$").arg(units));
    const auto match = pattern.match(text);
    return match.hasMatch() ? number(match.captured(1).remove(u',').toLongLong()) : PastedNumber{Kind::NotUnderstood, 0};
}

} // namespace

PastedNumber pastedCount(const QString &cell)
{
    const QString text = tidied(cell);
    if (text.isEmpty())
        return {};
    return isBelowZero(text) ? PastedNumber{Kind::BelowZero, 0}
                             : whole(text, QStringLiteral("puntos?|pts?\\.?|points?"));
}

PastedNumber pastedMinutes(const QString &cell)
{
    const QString text = tidied(cell);
    if (text.isEmpty())
        return {};
    if (isBelowZero(text))
        return {Kind::BelowZero, 0};
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)\\s*(?:h|hrs?|horas?|hours?)?\\.?$"));
    if (const auto match = clock.match(text); match.hasMatch())
        return number(match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong());
    static const QRegularExpression hours(QStringLiteral(
        "^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*(?:h|hrs?|horas?|hours?)\\.?(?:\\s*(?:y|con|and)?\\s*(\\d{1,2})\\s*(?:m|min|mins|minutos?|minutes?)?\\.?)?$"));
    if (const auto match = hours.match(text); match.hasMatch()) {
        // "1.5 h 30 min" says it twice.
        if (!match.captured(2).isEmpty() && !match.captured(3).isEmpty())
            return {Kind::NotUnderstood, 0};
        const qint64 hundredths = match.captured(2).leftJustified(2, u'0').toLongLong();
        return number(match.captured(1).toLongLong() * 60 + (hundredths * 60 + 50) / 100 + match.captured(3).toLongLong());
    }
    return whole(text, QStringLiteral("m|mins?\\.?|minutos?|minutes?|'"));
}

} // namespace cauce

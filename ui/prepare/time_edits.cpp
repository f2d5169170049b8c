// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/time_edits.h"

#include <QRegularExpression>
#include <QTime>

namespace cauce {
namespace {

constexpr qint64 kMostInRoom = 72 * 60;

/// Hours and minutes typed as "h", "h:mm" or, for a length, "h.d"; nothing if it is none.
std::optional<qint64> readMinutes(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})(?:[:](\\d{2}))?$"));
    static const QRegularExpression decimal(QStringLiteral("^(\\d{1,2})[.,](\\d{1,2})$"));
    QString tidy = text.simplified();
    static const QRegularExpression unit(QStringLiteral("\\s*h(oras?|ours?|rs?)?\\.?$"), QRegularExpression::CaseInsensitiveOption);
    tidy.remove(unit);
    if (const auto match = clock.match(tidy); match.hasMatch()) {
        const qint64 minutes = match.captured(2).toLongLong();
        return minutes < 60 ? std::optional(match.captured(1).toLongLong() * 60 + minutes) : std::nullopt;
    }
    if (const auto match = decimal.match(tidy); match.hasMatch()) {
        const QString places = match.captured(2).leftJustified(2, u'0');
        return match.captured(1).toLongLong() * 60 + (places.toLongLong() * 60 + 50) / 100;
    }
    return std::nullopt;
}

QString clockText(qint64 minutes)
{
    return QTime(0, 0).addSecs(static_cast<int>(minutes) * 60).toString(QStringLiteral("HH:mm"));
}

QString hoursText(qint64 minutes)
{
    return minutes % 60 == 0 ? QString::number(minutes / 60)
                             : QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ClockTimeEdit::ClockTimeEdit(QWidget *parent) : ValueEdit(parent)
{
    setPlaceholderText(QStringLiteral("09:00"));
}

QString ClockTimeEdit::value() const
{
    return problemOf(text()).isEmpty() && !text().trimmed().isEmpty() ? clockText(*readMinutes(text())) : QString();
}

QString ClockTimeEdit::problemOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    const auto minutes = readMinutes(text);
    return minutes && *minutes < 24 * 60 ? QString() : tr("Write the time as hours and minutes, such as 09:00 or 16:30.");
}

QString ClockTimeEdit::tidied(const QString &text) const
{
    const auto minutes = readMinutes(text);
    return minutes ? clockText(*minutes) : text.trimmed();
}

HoursEdit::HoursEdit(QWidget *parent) : ValueEdit(parent) {}

void HoursEdit::setValue(qint64 minutes)
{
    showValue(minutes > 0 ? hoursText(minutes) : QString());
}

qint64 HoursEdit::value() const
{
    return problemOf(text()).isEmpty() ? readMinutes(text()).value_or(0) : 0;
}

QString HoursEdit::problemOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    const auto minutes = readMinutes(text);
    return minutes && *minutes <= kMostInRoom ? QString() : tr("Write the hours as 8, 7.5 or 7:30; at most 72.");
}

QString HoursEdit::tidied(const QString &text) const
{
    const auto minutes = readMinutes(text);
    return minutes && *minutes > 0 ? hoursText(*minutes) : QString();
}

} // namespace cauce

#include "moc_time_edits.cpp"

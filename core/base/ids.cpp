// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/clock.h"
#include "core/base/random.h"

namespace cauce {
namespace {

// QByteArray::fromHex skips what is not a digit.
bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

} // namespace

Id Id::make(const Clock &clock)
{
    const auto ms = static_cast<quint64>(clock.nowMs());
    Id id(ByteName<16>{});
    const QByteArray noise = randomBytes(10);
    for (size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<unsigned char>(ms >> (40 - 8 * i));
    for (size_t i = 0; i < 10; ++i)
        id.bytes[6 + i] = static_cast<unsigned char>(noise.at(static_cast<qsizetype>(i)));
    id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0f) | 0x70);
    id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

QString Id::toString() const
{
    QString hex = QString::fromLatin1(toBytes().toHex());
    for (const int at : {20, 16, 12, 8})
        hex.insert(at, u'-');
    return hex;
}

std::optional<Id> Id::fromString(QStringView text)
{
    if (text.size() != 36 || text[8] != u'-' || text[13] != u'-' || text[18] != u'-' || text[23] != u'-')
        return std::nullopt;
    QString digits = text.toString();
    digits.remove(u'-');
    if (digits.size() != 32)
        return std::nullopt;
    if (!isHex(digits))
        return std::nullopt;
    const auto name = ByteName<16>::fromBytes(QByteArray::fromHex(digits.toLatin1()));
    return name ? std::optional<Id>(Id(*name)) : std::nullopt;
}

QString Digest::toHex() const
{
    return QString::fromLatin1(toBytes().toHex());
}

std::optional<Digest> Digest::fromHex(QStringView hex)
{
    if (hex.size() != 64 || !isHex(hex))
        return std::nullopt;
    const auto name = ByteName<32>::fromBytes(QByteArray::fromHex(hex.toString().toLatin1()));
    return name ? std::optional<Digest>(Digest(*name)) : std::nullopt;
}

} // namespace cauce

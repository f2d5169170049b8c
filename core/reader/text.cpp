// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/text.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace cauce {
namespace {

constexpr qsizetype kLookedAt = 4096;

/// 0x80 to 0x9F of https://encoding.spec.whatwg.org/index-windows-1252.txt; the rest is Latin-1.
constexpr std::array<char16_t, 32> kUpperControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &each : text) {
        if (each.unicode() >= 0x80 && each.unicode() <= 0x9F)
            each = QChar(kUpperControls.at(each.unicode() - 0x80U));
    }
    return text;
}

/// Little or big endian without a mark: nearly every other byte of a western text is then zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView head)
{
    const QByteArrayView looked = head.first(std::min(head.size(), kLookedAt));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked.size(); ++i)
        zeros.at(static_cast<std::size_t>(i % 2)) += looked[i] == '\0' ? 1 : 0;
    const qsizetype many = looked.size() / 2 * 7 / 10;
    if (many > 0 && zeros[1] >= many && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (many > 0 && zeros[0] >= many && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    return unmarkedUtf16(bytes);
}

bool isBinaryControl(char byte)
{
    const auto value = static_cast<uchar>(byte);
    return value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1A && value != 0x1B;
}

QString tidy(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace

bool looksLikeText(QByteArrayView head)
{
    if (utf16Of(head))
        return true;
    const QByteArrayView looked = head.first(std::min(head.size(), kLookedAt));
    return std::none_of(looked.begin(), looked.end(), isBinaryControl);
}

PlainText decodeText(QByteArrayView bytes, TextExtent extent)
{
    if (const auto encoding = utf16Of(bytes)) {
        QStringDecoder decode(*encoding);
        return {tidy(decode(bytes.first(bytes.size() / 2 * 2))), TextEncoding::Utf16, extent};
    }
    const bool isWhole = extent == TextExtent::Whole;
    QStringDecoder decode(QStringConverter::Utf8, isWhole ? QStringConverter::Flag::Stateless : QStringConverter::Flag::Default);
    const QString text = decode(bytes);
    if (!decode.hasError())
        return {tidy(text), TextEncoding::Utf8, extent};
    return {tidy(fromWindows1252(bytes)), TextEncoding::Windows1252, extent};
}

Result<PlainText> readText(const ByteSource &source, qint64 limit)
{
    if (source.size() <= 0)
        return fail(ErrorCode::Empty, source.subject());
    const qint64 wanted = std::min(source.size(), limit);
    QByteArray bytes;
    while (bytes.size() < wanted) {
        const Result<QByteArray> piece = source.read(bytes.size(), std::min(ByteSource::kPieceBytes, wanted - bytes.size()));
        if (!piece)
            return piece.error();
        bytes += *piece;
    }
    if (!looksLikeText(bytes))
        return fail(ErrorCode::Unsupported, source.subject());
    return decodeText(bytes, wanted < source.size() ? TextExtent::Beginning : TextExtent::Whole);
}

} // namespace cauce

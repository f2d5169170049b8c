// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/protocol.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>

namespace cauce {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 kMagic = 0x43617572; // "Caur"
constexpr qsizetype kHeaderBytes = 12;
constexpr qsizetype kFormatNameBytes = 32;
constexpr qsizetype kDetailLength = 1000;
constexpr int kSidePixels = 32767;

/// What a document can be the cause of; the place in this list is the number on the wire.
constexpr std::array kTravellingCodes{ErrorCode::Damaged, ErrorCode::Unsupported, ErrorCode::TooLarge,
                                      ErrorCode::OutOfLimits, ErrorCode::BadInput, ErrorCode::Empty};

Error damaged(const QString &where)
{
    return fail(ErrorCode::Damaged, {}, where);
}

} // namespace

QByteArray encodeFrame(FrameKind kind, QByteArrayView payload)
{
    QByteArray bytes(kHeaderBytes, Qt::Uninitialized);
    bytes.reserve(kHeaderBytes + payload.size());
    qToBigEndian(kMagic, bytes.data());
    qToBigEndian(kProtocolVersion, bytes.data() + 4);
    qToBigEndian(static_cast<quint16>(kind), bytes.data() + 6);
    qToBigEndian(static_cast<quint32>(payload.size()), bytes.data() + 8);
    bytes.append(payload);
    return bytes;
}

Result<qsizetype> FrameReader::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    if (m_isComplete)
        return taken;
    if (m_header.size() < kHeaderBytes) {
        taken = std::min(kHeaderBytes - m_header.size(), bytes.size());
        m_header.append(bytes.first(taken));
        if (m_header.size() < kHeaderBytes)
            return taken;
        if (const Result<> header = readHeader(); !header)
            return header.error();
    }
    const qsizetype more = std::min<qsizetype>(m_length - m_frame.payload.size(), bytes.size() - taken);
    m_frame.payload.append(bytes.sliced(taken, more));
    m_isComplete = m_frame.payload.size() == m_length;
    return taken + more;
}

Result<> FrameReader::readHeader()
{
    const char *header = m_header.constData();
    if (qFromBigEndian<quint32>(header) != kMagic || qFromBigEndian<quint16>(header + 4) != kProtocolVersion)
        return damaged(u"frame"_s);
    const auto kind = qFromBigEndian<quint16>(header + 6);
    if (kind < static_cast<quint16>(FrameKind::Open) || kind > static_cast<quint16>(FrameKind::Refusal))
        return damaged(u"frame kind"_s);
    m_frame.kind = static_cast<FrameKind>(kind);
    m_length = qFromBigEndian<quint32>(header + 8);
    if (m_length > m_payloadLimit)
        return fail(ErrorCode::OutOfLimits, {}, kLimitOutput);
    return {};
}

Frame FrameReader::take()
{
    m_header.clear();
    m_isComplete = false;
    m_length = 0;
    return std::exchange(m_frame, {});
}

QByteArray encodeQuestion(const ReaderQuestion &question)
{
    return PayloadWriter()(question.format, question.operation, question.arguments);
}

Result<ReaderQuestion> decodeQuestion(const QByteArray &payload)
{
    ReaderQuestion question;
    if (const Result<> read = readPayload(payload, question.format, question.operation, question.arguments); !read)
        return read.error();
    if (question.format.isEmpty() || question.format.size() > kFormatNameBytes)
        return damaged(u"question"_s);
    return question;
}

QByteArray encodeLimits(const ReaderLimits &limits)
{
    return PayloadWriter()(limits.inputBytes, limits.memoryBytes, limits.outputBytes, qint32{limits.processorSeconds},
                           static_cast<qint64>(limits.patience.count()));
}

Result<ReaderLimits> decodeLimits(const QByteArray &payload)
{
    ReaderLimits limits;
    qint32 seconds = 0;
    qint64 patience = 0;
    if (const Result<> read = readPayload(payload, limits.inputBytes, limits.memoryBytes, limits.outputBytes, seconds, patience); !read)
        return read.error();
    if (limits.inputBytes <= 0 || limits.memoryBytes <= 0 || limits.outputBytes <= 0 || seconds <= 0 || patience <= 0)
        return damaged(u"limits"_s);
    limits.processorSeconds = seconds;
    limits.patience = std::chrono::milliseconds(patience);
    return limits;
}

QByteArray encodeRefusal(const Error &error)
{
    const auto found = std::find(kTravellingCodes.begin(), kTravellingCodes.end(), error.code);
    const auto number = found == kTravellingCodes.end() ? 0 : std::distance(kTravellingCodes.begin(), found);
    return PayloadWriter()(static_cast<quint16>(number), error.detail.left(kDetailLength));
}

Error decodeRefusal(const QByteArray &payload)
{
    quint16 number = 0;
    QString detail;
    if (const Result<> read = readPayload(payload, number, detail); !read)
        return read.error();
    return fail(number < kTravellingCodes.size() ? kTravellingCodes.at(number) : ErrorCode::Damaged, {},
                detail.left(kDetailLength));
}

QByteArray encodeImage(const QImage &image)
{
    const bool isOpaque = !image.hasAlphaChannel();
    const QImage plain = image.convertToFormat(isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    const auto pixels = QByteArray::fromRawData(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes());
    return PayloadWriter()(qint32{plain.width()}, qint32{plain.height()}, static_cast<quint8>(isOpaque ? 0 : 1), pixels);
}

Result<QImage> decodeImage(const QByteArray &payload)
{
    qint32 width = 0;
    qint32 height = 0;
    quint8 transparency = 0;
    QByteArray pixels;
    if (const Result<> read = readPayload(payload, width, height, transparency, pixels); !read)
        return read.error();
    if (width < 1 || height < 1 || width > kSidePixels || height > kSidePixels || transparency > 1
        || qint64{width} * height * 4 != pixels.size())
        return damaged(u"picture"_s);
    QImage image(width, height, transparency == 0 ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return fail(ErrorCode::OutOfLimits, {}, kLimitMemory);
    std::memcpy(image.bits(), pixels.constData(), static_cast<std::size_t>(pixels.size()));
    return image;
}

} // namespace cauce

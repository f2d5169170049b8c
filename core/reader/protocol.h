// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDataStream>
#include <QIODevice>
#include <QImage>
#include <QtEndian>
#include <array>
#include <type_traits>

/// What parent and child say to one another: frames of a fixed header (magic, version, kind, length) and a payload.
/// The parent believes nothing a child says; every number is checked before memory is taken for it.
namespace cauce {

inline constexpr quint16 kProtocolVersion = 1;
/// The child's descriptors: the channel, and the sealed document.
inline constexpr int kChannelDescriptor = 3;
inline constexpr int kDocumentDescriptor = 4;
/// The argument that makes the program a reader child.
inline constexpr char kReaderChildArgument[] = "--reader-child";
/// No question is larger than this.
inline constexpr qint64 kQuestionBytes = 64 << 10;

enum class FrameKind : quint16 {
    Open = 1,    ///< parent: the limits; comes once, first
    Question,    ///< parent: what to do
    Part,        ///< child: one piece of a long answer
    Answer,      ///< child: the last piece
    Refusal      ///< child: an error instead of an answer
};

struct Frame {
    FrameKind kind = FrameKind::Refusal;
    QByteArray payload;
};

/// The bytes of a frame on the wire.
QByteArray encodeFrame(FrameKind kind, QByteArrayView payload);

/// Puts frames together from bytes as they arrive. Takes memory only for bytes that are there.
class FrameReader
{
public:
    /// Refuses a frame that announces more than `payloadLimit` bytes.
    explicit FrameReader(qint64 payloadLimit) : m_payloadLimit(payloadLimit) {}

    /// Takes bytes up to the end of one frame and says how many it took. Damaged when they are no frame of this version,
    /// OutOfLimits (output) when it announces too much; afterwards the channel is of no more use.
    Result<qsizetype> feed(QByteArrayView bytes);
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// The finished frame; the next one may begin.
    Frame take();

private:
    Result<> readHeader();

    qint64 m_payloadLimit;
    QByteArray m_header;
    Frame m_frame;
    qint64 m_length = 0;
    bool m_isComplete = false;
};

/// One thing asked of a format: `operation` is a number of that format's own.
struct ReaderQuestion {
    QByteArray format;
    quint16 operation = 0;
    QByteArray arguments;

    friend bool operator==(const ReaderQuestion &, const ReaderQuestion &) = default;
};

QByteArray encodeQuestion(const ReaderQuestion &question);
Result<ReaderQuestion> decodeQuestion(const QByteArray &payload);
QByteArray encodeLimits(const ReaderLimits &limits);
Result<ReaderLimits> decodeLimits(const QByteArray &payload);
/// Only codes that a document can cause travel; any other number becomes Damaged.
QByteArray encodeRefusal(const Error &error);
Error decodeRefusal(const QByteArray &payload);
/// A picture as RGB32 or premultiplied ARGB32, rows without padding.
QByteArray encodeImage(const QImage &image);
/// Damaged when size and bytes disagree or a side is over 32,767 pixels.
Result<QImage> decodeImage(const QByteArray &payload);

/// Payloads are streams of numbers, byte arrays and strings, never of containers (those trust their length).
class PayloadWriter
{
public:
    PayloadWriter() : m_stream(&m_bytes, QIODevice::WriteOnly) { m_stream.setVersion(QDataStream::Qt_6_0); }
    template<class... Values>
    QByteArray operator()(const Values &...values)
    {
        (m_stream << ... << values);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

/// Reads one value. A length that more than fills what is left is refused here: QDataStream would take a megabyte to find out.
template<class Value>
void readValue(QDataStream &stream, Value &value)
{
    if constexpr (std::is_same_v<Value, QByteArray> || std::is_same_v<Value, QString>) {
        constexpr quint32 kNull = 0xFFFFFFFF;
        std::array<char, sizeof(quint32)> bytes{};
        const qint64 there = stream.device()->peek(bytes.data(), bytes.size());
        const quint32 length = qFromBigEndian<quint32>(bytes.data());
        if (length != kNull && length > stream.device()->bytesAvailable() - there) {
            stream.setStatus(QDataStream::ReadPastEnd);
            return;
        }
    }
    stream >> value;
}

/// Reads exactly these values and nothing after them; Damaged otherwise.
template<class... Values>
Result<> readPayload(const QByteArray &payload, Values &...values)
{
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_0);
    (readValue(stream, values), ...);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return fail(ErrorCode::Damaged, {}, QStringLiteral("payload"));
    return {};
}

} // namespace cauce

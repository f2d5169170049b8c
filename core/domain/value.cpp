// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QStringDecoder>

namespace cauce {
namespace {

constexpr int kMaxDepth = 8;

void write(QCborStreamWriter &out, const Value &value)
{
    if (value.isEmpty()) {
        out.append(nullptr);
    } else if (value.isTombstone()) {
        out.append(QCborSimpleType::Undefined);
    } else if (const bool *truth = value.truth()) {
        out.append(*truth);
    } else if (const qint64 *number = value.number()) {
        out.append(*number);
    } else if (const QString *text = value.text()) {
        // As UTF-8 bytes: Qt's own shortcut for Latin-1 texts is not needed and lone surrogates become U+FFFD once, here.
        const QByteArray utf8 = text->toUtf8();
        out.appendTextString(utf8.constData(), utf8.size());
    } else if (const QByteArray *bytes = value.bytes()) {
        out.append(*bytes);
    } else if (const Value::List *list = value.list()) {
        out.startArray(static_cast<quint64>(list->size()));
        for (const Value &item : *list)
            write(out, item);
        out.endArray();
    }
}

/// The bytes of the text or byte string that comes next.
std::optional<QByteArray> readBytes(QCborStreamReader &in, qsizetype most)
{
    const qsizetype size = in.isLengthKnown() ? in.currentStringChunkSize() : -1;
    if (size < 0 || size > most)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    auto piece = in.readStringChunk(bytes.data(), size);
    qsizetype filled = 0;
    while (piece.status == QCborStreamReader::Ok) {
        filled += piece.data;
        piece = in.readStringChunk(bytes.data() + filled, size - filled);
    }
    if (piece.status == QCborStreamReader::Error || filled != size)
        return std::nullopt;
    return bytes;
}

/// `most` is how many bytes there are at all.
std::optional<Value> read(QCborStreamReader &in, int depth, qsizetype most)
{
    if (depth > kMaxDepth || in.lastError() != QCborError::NoError)
        return std::nullopt;
    std::optional<Value> value;
    if (in.isNull()) {
        value = Value();
        in.next();
    } else if (in.isUndefined()) {
        value = Value::tombstone();
        in.next();
    } else if (in.isBool()) {
        value = Value(in.toBool());
        in.next();
    } else if (in.isInteger()) {
        // toInteger() wraps around for what does not fit.
        const quint64 magnitude = in.isUnsignedInteger() ? in.toUnsignedInteger() : quint64(in.toNegativeInteger()) - 1;
        if (magnitude > quint64(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        value = Value(in.toInteger());
        in.next();
    } else if (in.isString()) {
        if (const auto utf8 = readBytes(in, most)) {
            // QString::fromUtf8 would drop a byte order mark, which pasted texts may begin with.
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
            value = Value(QString(decode(*utf8)));
        }
    } else if (in.isByteArray()) {
        if (auto raw = readBytes(in, most))
            value = Value(std::move(*raw));
    } else if (in.isArray() && in.isLengthKnown()) {
        Value::List list;
        if (!in.enterContainer())
            return std::nullopt;
        while (in.lastError() == QCborError::NoError && in.hasNext()) {
            auto item = read(in, depth + 1, most);
            if (!item)
                return std::nullopt;
            list.push_back(std::move(*item));
        }
        if (in.lastError() != QCborError::NoError || !in.leaveContainer())
            return std::nullopt;
        value = Value(std::move(list));
    }
    return in.lastError() == QCborError::NoError ? value : std::nullopt;
}

} // namespace

Value Value::tombstone()
{
    Value value;
    value.m_data = Deleted{};
    return value;
}

QByteArray Value::encoded() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    write(out, *this);
    return bytes;
}

Result<Value> Value::decode(const QByteArray &bytes)
{
    QCborStreamReader in(bytes);
    auto value = read(in, 0, bytes.size());
    // Whatever is not spelled as we would spell it is not ours: ids cover bytes, so one value must have one spelling.
    if (!value || value->encoded() != bytes)
        return fail(ErrorCode::BadInput, {}, QStringLiteral("value"));
    return std::move(*value);
}

} // namespace cauce

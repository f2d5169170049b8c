// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

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

template<class Text>
std::optional<Text> readString(QCborStreamReader &in, QCborStreamReader::StringResult<Text> (QCborStreamReader::*read)())
{
    Text all;
    auto piece = (in.*read)();
    while (piece.status == QCborStreamReader::Ok) {
        all += piece.data;
        piece = (in.*read)();
    }
    if (piece.status == QCborStreamReader::Error)
        return std::nullopt;
    return all;
}

std::optional<Value> read(QCborStreamReader &in, int depth)
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
        if (in.isUnsignedInteger() ? in.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max())
                                   : quint64(in.toNegativeInteger()) > quint64(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        value = Value(in.toInteger());
        in.next();
    } else if (in.isString()) {
        if (auto text = readString<QString>(in, &QCborStreamReader::readString))
            value = Value(std::move(*text));
    } else if (in.isByteArray()) {
        if (auto bytes = readString<QByteArray>(in, &QCborStreamReader::readByteArray))
            value = Value(std::move(*bytes));
    } else if (in.isArray() && in.isLengthKnown()) {
        Value::List list;
        if (!in.enterContainer())
            return std::nullopt;
        while (in.lastError() == QCborError::NoError && in.hasNext()) {
            auto item = read(in, depth + 1);
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
    auto value = read(in, 0);
    // Whatever is not spelled as we would spell it is not ours: ids cover bytes, so one value must have one spelling.
    if (!value || value->encoded() != bytes)
        return fail(ErrorCode::BadInput, {}, QStringLiteral("value"));
    return std::move(*value);
}

} // namespace cauce

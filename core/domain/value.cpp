// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value.h"

#include "core/base/utf8.h"

#include <QCborStreamWriter>

namespace cauce {
namespace {

constexpr int kMaxDepth = 8;
constexpr quint64 kMostReserved = 64;

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

/// Reads what write() writes, and nothing else: ids cover bytes, so one value must have one spelling. By hand, as Qt's reader
/// takes every spelling; to write the value again and compare took a quarter of the opening of a big hunt.
class Reading
{
public:
    explicit Reading(QByteArrayView bytes) : m_left(bytes) {}

    std::optional<Value> whole()
    {
        auto value = next(0);
        return m_left.isEmpty() ? value : std::nullopt;
    }

private:
    /// The kinds of RFC 8949, section 3.1.
    enum Major {
        Unsigned,
        Negative,
        Bytes,
        Text,
        Array,
        Map,
        Tag,
        Simple
    };
    enum SimpleValue {
        False = 20,
        True = 21,
        Null = 22,
        Undefined = 23
    };
    struct Head {
        int major;
        quint64 argument;
    };

    /// A head in its shortest form.
    std::optional<Head> head()
    {
        if (m_left.isEmpty())
            return std::nullopt;
        const auto first = static_cast<unsigned char>(m_left.front());
        m_left = m_left.sliced(1);
        const int major = first >> 5;
        const quint64 small = first & 0x1f;
        if (small < 24)
            return Head{major, small};
        if (small > 27 || major == Simple)
            return std::nullopt;
        const qsizetype size = qsizetype(1) << (small - 24);
        if (m_left.size() < size)
            return std::nullopt;
        quint64 argument = 0;
        for (qsizetype at = 0; at < size; ++at)
            argument = (argument << 8) | static_cast<unsigned char>(m_left[at]);
        m_left = m_left.sliced(size);
        const quint64 leastOfSize = small == 24 ? 24 : quint64(1) << (4 * size);
        return argument < leastOfSize ? std::nullopt : std::optional(Head{major, argument});
    }
    std::optional<QByteArrayView> take(quint64 size)
    {
        if (size > static_cast<quint64>(m_left.size()))
            return std::nullopt;
        const QByteArrayView taken = m_left.first(static_cast<qsizetype>(size));
        m_left = m_left.sliced(taken.size());
        return taken;
    }
    std::optional<Value> text(quint64 size)
    {
        const auto utf8 = take(size);
        if (!utf8)
            return std::nullopt;
        bool isSound = false;
        QString text = textOfUtf8(*utf8, &isSound);
        if (!isSound || text.toUtf8() != *utf8)
            return std::nullopt;
        return Value(std::move(text));
    }
    std::optional<Value> list(quint64 size, int depth)
    {
        // Each item takes a byte at least, and no memory is taken before the items are seen.
        if (size > static_cast<quint64>(m_left.size()))
            return std::nullopt;
        Value::List items;
        items.reserve(std::min<quint64>(size, kMostReserved));
        for (quint64 at = 0; at < size; ++at) {
            auto item = next(depth + 1);
            if (!item)
                return std::nullopt;
            items.push_back(std::move(*item));
        }
        return Value(std::move(items));
    }
    static std::optional<Value> simple(quint64 which)
    {
        switch (which) {
        case False:
        case True:
            return Value(which == True);
        case Null:
            return Value();
        case Undefined:
            return Value::tombstone();
        default:
            return std::nullopt;
        }
    }
    std::optional<Value> next(int depth)
    {
        const auto head = depth > kMaxDepth ? std::nullopt : this->head();
        if (!head)
            return std::nullopt;
        const auto [major, argument] = *head;
        constexpr quint64 kMost = std::numeric_limits<qint64>::max();
        switch (major) {
        case Unsigned:
            return argument > kMost ? std::nullopt : std::optional(Value(static_cast<qint64>(argument)));
        case Negative:
            return argument > kMost ? std::nullopt : std::optional(Value(-1 - static_cast<qint64>(argument)));
        case Bytes: {
            const auto bytes = take(argument);
            return bytes ? std::optional(Value(bytes->toByteArray())) : std::nullopt;
        }
        case Text:
            return text(argument);
        case Array:
            return list(argument, depth);
        case Simple:
            return simple(argument);
        default:
            return std::nullopt;
        }
    }

    QByteArrayView m_left;
};

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
    auto value = Reading(bytes).whole();
    if (!value)
        return fail(ErrorCode::BadInput, {}, QStringLiteral("value"));
    return std::move(*value);
}

} // namespace cauce

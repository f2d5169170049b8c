// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iso_time.h"
#include "core/domain/codes.h"
#include "core/domain/field_types.h"
#include "core/domain/record_descriptions.h"

#include <QStringList>

namespace cauce {

/// How a C++ type becomes a Value and back, and which column keeps it. `read` gives nothing if the value is not of the type.
template<class T>
struct FieldCodec;

template<>
struct FieldCodec<QString>
{
    static constexpr Column column = Column::Text;
    static Value write(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static std::optional<QString> read(const Value &value)
    {
        if (value.isEmpty())
            return QString();
        return value.text() ? std::optional(*value.text()) : std::nullopt;
    }
};

template<>
struct FieldCodec<bool>
{
    static constexpr Column column = Column::Boolean;
    static Value write(bool truth) { return truth ? Value(true) : Value(); }
    static std::optional<bool> read(const Value &value)
    {
        if (value.isEmpty())
            return false;
        return value.truth() ? std::optional(*value.truth()) : std::nullopt;
    }
};

template<>
struct FieldCodec<qint64>
{
    static constexpr Column column = Column::Integer;
    static Value write(qint64 number) { return number == 0 ? Value() : Value(number); }
    static std::optional<qint64> read(const Value &value)
    {
        if (value.isEmpty())
            return 0;
        return value.number() ? std::optional(*value.number()) : std::nullopt;
    }
};

template<>
struct FieldCodec<Id>
{
    static constexpr Column column = Column::Blob;
    static Value write(const Id &id) { return id.isNull() ? Value() : Value(id.toBytes()); }
    static std::optional<Id> read(const Value &value)
    {
        if (value.isEmpty())
            return Id();
        const auto name = value.bytes() ? ByteName<16>::fromBytes(*value.bytes()) : std::nullopt;
        return name ? std::optional(Id(*name)) : std::nullopt;
    }
};

template<>
struct FieldCodec<Digest>
{
    static constexpr Column column = Column::Blob;
    static Value write(const Digest &digest) { return Value(digest.toBytes()); }
    static std::optional<Digest> read(const Value &value)
    {
        const auto name = value.bytes() ? ByteName<32>::fromBytes(*value.bytes()) : std::nullopt;
        return name ? std::optional(Digest(*name)) : std::nullopt;
    }
};

template<>
struct FieldCodec<QDate>
{
    static constexpr Column column = Column::Text;
    static Value write(const QDate &date) { return FieldCodec<QString>::write(isoOf(date)); }
    static std::optional<QDate> read(const Value &value)
    {
        if (value.isEmpty())
            return QDate();
        return value.text() ? dateFromIso(*value.text()) : std::nullopt;
    }
};

template<>
struct FieldCodec<QDateTime>
{
    static constexpr Column column = Column::Text;
    static Value write(const QDateTime &at) { return FieldCodec<QString>::write(isoOf(at)); }
    static std::optional<QDateTime> read(const Value &value)
    {
        if (value.isEmpty())
            return QDateTime();
        return value.text() ? timeFromIso(*value.text()) : std::nullopt;
    }
};

template<class E>
    requires std::is_enum_v<E>
struct FieldCodec<E>
{
    static constexpr Column column = Column::Text;
    static Value write(E value) { return Value(QString(codeOf(value))); }
    static std::optional<E> read(const Value &value)
    {
        if (value.isEmpty())
            return Codes<E>::table.front().first;
        return value.text() ? fromCode<E>(*value.text()) : std::nullopt;
    }
};

/// Nothing is empty; a value is a list of one, so that "" and 0 can be told from nothing.
template<class T>
struct FieldCodec<std::optional<T>>
{
    static constexpr Column column = Column::List;
    static Value write(const std::optional<T> &value)
    {
        return value ? Value(Value::List{FieldCodec<T>::write(*value)}) : Value();
    }
    static std::optional<std::optional<T>> read(const Value &value)
    {
        if (value.isEmpty())
            return std::optional<T>();
        if (!value.list() || value.list()->size() != 1)
            return std::nullopt;
        auto inner = FieldCodec<T>::read(value.list()->front());
        return inner ? std::optional<std::optional<T>>(std::move(inner)) : std::nullopt;
    }
};

template<>
struct FieldCodec<QStringList>
{
    static constexpr Column column = Column::List;
    static Value write(const QStringList &texts)
    {
        return texts.isEmpty() ? Value() : Value(Value::List(texts.begin(), texts.end()));
    }
    static std::optional<QStringList> read(const Value &value)
    {
        QStringList texts;
        if (value.isEmpty())
            return texts;
        if (!value.list())
            return std::nullopt;
        for (const Value &item : *value.list()) {
            if (!item.text())
                return std::nullopt;
            texts.append(*item.text());
        }
        return texts;
    }
};

/// A sorted set of ids, digests or codes.
template<class T>
struct FieldCodec<std::vector<T>>
{
    static constexpr Column column = Column::List;
    static Value write(const std::vector<T> &items)
    {
        std::vector<T> sorted = items;
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        Value::List list;
        for (const T &item : sorted)
            list.push_back(FieldCodec<T>::write(item));
        return list.empty() ? Value() : Value(std::move(list));
    }
    static std::optional<std::vector<T>> read(const Value &value)
    {
        std::vector<T> items;
        if (value.isEmpty())
            return items;
        if (!value.list())
            return std::nullopt;
        for (const Value &entry : *value.list()) {
            auto item = FieldCodec<T>::read(entry);
            if (!item)
                return std::nullopt;
            items.push_back(std::move(*item));
        }
        std::sort(items.begin(), items.end());
        return items;
    }
};

template<>
struct FieldCodec<Money>
{
    static constexpr Column column = Column::List;
    static Value write(const Money &money)
    {
        return Value(Value::List{Value(money.number.toPlain()), Value(money.currency), Value(money.unit)});
    }
    static std::optional<Money> read(const Value &value)
    {
        const auto *list = value.list();
        if (!list || list->size() != 3 || !(*list)[0].text() || !(*list)[1].text() || !(*list)[2].number())
            return std::nullopt;
        const auto number = Decimal::fromPlain(*(*list)[0].text());
        return number ? std::optional(Money{*number, *(*list)[1].text(), *(*list)[2].number()}) : std::nullopt;
    }
};

template<>
struct FieldCodec<Place>
{
    static constexpr Column column = Column::List;
    static Value write(const Place &place)
    {
        if (place == Place())
            return {};
        return Value(Value::List{Value(place.page), Value(place.left), Value(place.top), Value(place.width),
            Value(place.height), Value(place.quote)});
    }
    static std::optional<Place> read(const Value &value)
    {
        if (value.isEmpty())
            return Place();
        const auto *list = value.list();
        if (!list || list->size() != 6 || !(*list)[5].text())
            return std::nullopt;
        std::array<int, 5> numbers{};
        for (size_t i = 0; i < 5; ++i) {
            const qint64 *number = (*list)[i].number();
            if (!number || *number < 0 || *number > 1'000'000)
                return std::nullopt;
            numbers[i] = static_cast<int>(*number);
        }
        return Place{numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], *(*list)[5].text()};
    }
};

/// A list of [question, answer] pairs sorted by question.
template<>
struct FieldCodec<ChecklistAnswers>
{
    static constexpr Column column = Column::List;
    static Value write(const ChecklistAnswers &answers)
    {
        Value::List list;
        for (const auto &[question, answer] : answers)
            list.push_back(Value(Value::List{Value(question), Value(answer)}));
        return list.empty() ? Value() : Value(std::move(list));
    }
    static std::optional<ChecklistAnswers> read(const Value &value)
    {
        ChecklistAnswers answers;
        if (value.isEmpty())
            return answers;
        if (!value.list())
            return std::nullopt;
        for (const Value &pair : *value.list()) {
            const auto *both = pair.list();
            if (!both || both->size() != 2 || !(*both)[0].text() || !(*both)[1].text())
                return std::nullopt;
            answers[*(*both)[0].text()] = *(*both)[1].text();
        }
        return answers;
    }
};

/// Collects the fields of one record type.
template<class R>
class Describe
{
public:
    explicit Describe(const char *name) { m_type.name = name; }

    template<class T>
    Describe &&field(const char *name, T R::*member, unsigned traits = Plain) &&
    {
        m_type.fields.push_back(Field{name, FieldCodec<T>::column, traits,
            [member](const void *record) { return FieldCodec<T>::write(static_cast<const R *>(record)->*member); },
            [member](void *record, const Value &value) {
                auto content = FieldCodec<T>::read(value);
                if (content)
                    static_cast<R *>(record)->*member = std::move(*content);
                return content.has_value();
            },
            offsetOf(member), sizeof(T), alignof(T)});
        return std::move(*this);
    }
    /// The id of a record of type P that this one belongs to.
    template<class P>
    Describe &&parent(const char *name, Id R::*member, unsigned traits = Plain) &&
    {
        std::move(*this).field(name, member, traits | Parent);
        m_type.fields.back().parentType = kRecordIndex<P>;
        return std::move(*this);
    }
    operator RecordType() && { return std::move(m_type); }

private:
    RecordType m_type;
};

} // namespace cauce

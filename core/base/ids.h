// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace cauce {

class Clock;

/// N bytes that name something; ordered bytewise. The all-zero value names nothing.
template<int N>
struct ByteName
{
    std::array<unsigned char, N> bytes{};

    [[nodiscard]] bool isNull() const { return *this == ByteName{}; }
    [[nodiscard]] QByteArray toBytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), N);
    }
    /// Nothing unless `raw` has exactly N bytes.
    static std::optional<ByteName> fromBytes(QByteArrayView raw)
    {
        if (raw.size() != N)
            return std::nullopt;
        ByteName name;
        std::copy(raw.begin(), raw.end(), name.bytes.begin());
        return name;
    }
    friend auto operator<=>(const ByteName &, const ByteName &) = default;
    friend size_t qHash(const ByteName &name, size_t seed = 0) { return qHashBits(name.bytes.data(), N, seed); }
    /// Quicker than qHash, of all bytes, and different in each run of the program: nobody can make a file whose names all fall
    /// into one place of a table.
    [[nodiscard]] size_t hash() const noexcept
    {
        quint64 mixed = kHashSeed;
        for (size_t at = 0; at < N; at += 8) {
            quint64 word = 0;
            std::memcpy(&word, bytes.data() + at, 8);
            mixed = (mixed ^ word) * 0x9E37'79B9'7F4A'7C15U;
            mixed ^= mixed >> 32;
        }
        return mixed;
    }

private:
    static inline const quint64 kHashSeed = QHashSeed::globalSeed();
};

/// The id of a record: a UUID of version 7 (RFC 9562), made by the program, so that ids sort by birth.
struct Id : ByteName<16>
{
    Id() = default;
    Id(const ByteName<16> &name) : ByteName<16>(name) {}

    /// A fresh id; the same instant twice still gives two ids.
    static Id make(const Clock &clock);
    /// The usual 8-4-4-4-12 form, lower case.
    [[nodiscard]] QString toString() const;
    /// Reads the usual form (any case, no braces); nothing if it is not one.
    static std::optional<Id> fromString(QStringView text);

    friend auto operator<=>(const Id &, const Id &) = default;
};

/// A SHA-256 digest: the name of an edit, a value or a document.
struct Digest : ByteName<32>
{
    Digest() = default;
    Digest(const ByteName<32> &name) : ByteName<32>(name) {}

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] QString toHex() const;
    static std::optional<Digest> fromHex(QStringView hex);

    friend auto operator<=>(const Digest &, const Digest &) = default;
};

} // namespace cauce

template<>
struct std::hash<cauce::Id> {
    size_t operator()(const cauce::Id &id) const noexcept { return id.hash(); }
};
template<>
struct std::hash<cauce::Digest> {
    size_t operator()(const cauce::Digest &digest) const noexcept { return digest.hash(); }
};

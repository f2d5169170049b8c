// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/byte_source.h"

#include <QString>

namespace cauce {

enum class TextEncoding { Utf8, Utf16, Windows1252 };
enum class TextExtent { Whole, Beginning };

/// Plain text, decoded.
struct PlainText {
    QString text;                                ///< line ends as \n
    TextEncoding encoding = TextEncoding::Utf8;
    TextExtent extent = TextExtent::Whole;       ///< Beginning: there is more in the document

    friend bool operator==(const PlainText &, const PlainText &) = default;
};

/// Whether these first bytes are a text: no zero bytes outside UTF-16, no control characters of binary files.
bool looksLikeText(QByteArrayView head);

/// Decodes by byte order mark, else UTF-8 where valid (of a Beginning, a character cut at the end is left out), else
/// Windows-1252 as old spreadsheets write it (WHATWG's table: every byte is a character). Needs no third-party parser
/// and so no child.
PlainText decodeText(QByteArrayView bytes, TextExtent extent);

/// The first `limit` bytes as text. Empty; Unsupported when it is no text; Changed; Io.
Result<PlainText> readText(const ByteSource &source, qint64 limit = qint64{256} << 10);

} // namespace cauce

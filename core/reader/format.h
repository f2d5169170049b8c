// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <functional>
#include <memory>
#include <span>

/// The child's side of a format. A new one is a file `format_NAME.cpp` with its `openNAME`, and one line in `formats.cpp`.
namespace cauce {

/// Sends one piece of a long answer to the parent.
using PartWriter = std::function<void(QByteArrayView part)>;

/// A third-party parser at work on one document, in the child. It may throw, crash, hang or eat memory.
class FormatParser
{
public:
    FormatParser() = default;
    FormatParser(const FormatParser &) = delete;
    FormatParser &operator=(const FormatParser &) = delete;
    virtual ~FormatParser() = default;

    /// The last piece of the answer. `operation` and `arguments` come from the parent and are its own words.
    /// Damaged, Unsupported, TooLarge, OutOfLimits, BadInput or Empty; other codes do not travel.
    virtual Result<QByteArray> answer(quint16 operation, const QByteArray &arguments, const PartWriter &writePart) = 0;
};

struct ReaderFormat {
    /// The name questions use; at most 32 bytes.
    const char *name;
    /// Opens a document whose bytes outlive the parser.
    Result<std::unique_ptr<FormatParser>> (*open)(QByteArrayView document);
};

/// All formats of the program.
std::span<const ReaderFormat> readerFormats();

} // namespace cauce

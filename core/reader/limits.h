// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>
#include <chrono>

namespace cauce {

/// What one document may cost. Going over one of them ends the child, never the program.
struct ReaderLimits {
    qint64 inputBytes = qint64{512} << 20;        ///< a larger document is refused before it is read (TooLarge)
    qint64 memoryBytes = qint64{1} << 30;         ///< address space the parser may take beside the document itself
    qint64 outputBytes = qint64{128} << 20;       ///< all that one question may bring back
    int processorSeconds = 30;                    ///< processor time of one question
    std::chrono::milliseconds patience{30'000};   ///< wall-clock time of one question, start of the child included
};

/// `Error::detail` of an OutOfLimits: which limit it was.
inline constexpr QLatin1StringView kLimitMemory{"memory"};
inline constexpr QLatin1StringView kLimitTime{"time"};
inline constexpr QLatin1StringView kLimitOutput{"output"};

/// Whether this build caps the child's address space. Sanitizers reserve terabytes of it, so there it cannot be capped.
#ifdef CAUCE_SANITIZED
inline constexpr bool kCapsMemory = false;
#else
inline constexpr bool kCapsMemory = true;
#endif

/// Takes from the calling process all that a parser does not need, for good: memory above the limit, writing to files,
/// new processes and threads, sockets, new privileges, core dumps. To be called once, before the first outside byte is parsed.
void confine(const ReaderLimits &limits);

/// Gives the calling process `limits.processorSeconds` from now on.
void grantProcessorTime(const ReaderLimits &limits);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/protocol.h"

/// What the test child can be asked to do that no parser should.
namespace cauce::misbehaviour {

inline constexpr char kFormat[] = "misbehaviour";

enum class Deed : quint16 {
    Echo,          ///< gives the arguments back
    EchoInParts,   ///< gives them back byte by byte
    Crash,         ///< writes to address zero
    Abort,
    Throw,         ///< a std::runtime_error
    ThrowNumber,   ///< something that is no exception
    Exit,          ///< leaves with code 3
    DieAfterwards, ///< answers with its process id, then dies
    Sleep,         ///< without end
    Spin,          ///< burns processor time without end
    Hog,           ///< allocates without end, with new
    HogQuietly,    ///< allocates without end, with malloc, and aborts as poppler does
    Recurse,       ///< without end
    Flood,         ///< parts without end
    LongAnswer,    ///< one answer of twice the output limit of the question's argument
    Complain,      ///< a megabyte to standard error, then a good answer
    RawBytes,      ///< puts the arguments on the channel as they are, then sleeps
    Inspect        ///< says what it could do (see Findings)
};

/// The answer to Inspect: each is what a confined child must not have or be able to do.
struct Findings {
    qint32 environment = -1;   ///< variables
    qint32 descriptors = -1;   ///< open beside 0, 1, 2, the channel and the event loop's own
    qint32 powers = -1;        ///< bits of Power
};

enum Power : qint32 {
    CanWriteFile = 1,
    CanMakeFile = 2,
    CanConnect = 4,
    CanFork = 8,
    CanExecute = 16,
    CanRemove = 32,
    CanDumpCore = 64,
    CanGainPrivileges = 128,
    CannotReadFile = 256,      ///< it must be able to read fonts
    CanTouchTerminal = 512,    ///< type into the one that we were started from, or have one of its own
    CanSignalParent = 1024,
    CanSlowParent = 2048,      ///< lower its limits or its priority
    CanLookIntoParent = 4096,
    CanChangeMode = 8192,
    CanKnockAtTheKernel = 16384, ///< has calls that are rare and were often a way in
    CannotSignalItself = 32768 ///< it must be able to abort
};

inline ReaderQuestion deed(Deed deed, const QByteArray &arguments = {})
{
    return {kFormat, static_cast<quint16>(deed), arguments};
}

} // namespace cauce::misbehaviour

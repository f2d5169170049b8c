// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/format.h"

namespace cauce {

/// The whole life of a reader child: what `main` calls, before anything else, when the program's only argument is
/// `--reader-child`. Answers questions on descriptor 3 about the document on descriptor 4 until the parent goes.
/// Gives the exit code; 2 when it was not started by a Reader.
int readerMain(int argc, char **argv);

/// The same with other formats than the program's.
int readerMain(int argc, char **argv, std::span<const ReaderFormat> known);

} // namespace cauce

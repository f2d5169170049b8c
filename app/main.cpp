// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/reader/child.h"
#include "ui/shell/run_window.h"

#include <QByteArrayView>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// A big hunt is a hundred thousand small records: taken from the system 128 KiB at a time, as is usual, their memory alone
/// takes a tenth of the time of opening. What is not used of it costs nothing.
void takeMemoryInBigPieces()
{
#ifdef __GLIBC__
    mallopt(M_TOP_PAD, 8 * 1024 * 1024);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--reader-child")
        return cauce::readerMain(argc, argv);
    takeMemoryInBigPieces();
    if (const auto exit = cauce::runCommand(argc, argv))
        return *exit;
    return cauce::runWindow(argc, argv);
}

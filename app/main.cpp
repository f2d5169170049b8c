// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/reader/child.h"
#include "ui/shell/run_window.h"

#include <QByteArrayView>

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--reader-child")
        return cauce::readerMain(argc, argv);
    if (const auto exit = cauce::runCommand(argc, argv))
        return *exit;
    return cauce::runWindow(argc, argv);
}

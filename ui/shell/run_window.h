// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cauce {

/// Shows the window, on `file` if one is named, and runs until it is closed. The program's exit code.
int runWindow(int argc, char **argv);

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cauce {

/// Makes the kernel refuse (EPERM) what no parser needs: programs, processes, threads, sockets, typing into a terminal, signals
/// to others and other ways to reach them, and opening, making, renaming or removing files for writing; what is too young to be
/// in its list does not exist (ENOSYS). A second wall behind the resource limits: where the kernel or the processor is not one
/// we know a list for, nothing happens. Needs PR_SET_NO_NEW_PRIVS.
void forbidSystemCalls();

} // namespace cauce

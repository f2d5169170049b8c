// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace cauce {

/// While it lives the program is nobody in particular: the superuser may write everywhere.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, 0) != 0)
            qFatal("cannot become nobody");
    }
    ~Unprivileged()
    {
        uid_t real = 0;
        uid_t effective = 0;
        uid_t saved = 0;
        if (::getresuid(&real, &effective, &saved) == 0 && saved == 0 && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot go back");
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
};

} // namespace cauce

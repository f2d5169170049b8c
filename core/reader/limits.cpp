// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/limits.h"

#include "core/reader/syscall_filter.h"

#include <algorithm>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace cauce {
namespace {

/// Fonts, plug-ins and the like that libraries open by themselves.
constexpr rlim_t kOpenFiles = 64;
/// A session may answer many questions; it may not live on processor time for ever.
constexpr rlim_t kLifetimeSeconds = 3600;

void cap(int resource, rlim_t soft, rlim_t hard)
{
    rlimit now{};
    ::getrlimit(static_cast<__rlimit_resource_t>(resource), &now);
    const rlimit wanted{std::min(soft, now.rlim_max), std::min(hard, now.rlim_max)};
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &wanted);
}

/// Address space in use now: libraries and the mapped document, which do not count as the parser's.
rlim_t mappedBytes()
{
    unsigned long pages = 0;
    if (std::FILE *statm = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(statm, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(statm);
    }
    return static_cast<rlim_t>(pages) * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

} // namespace

void confine(const ReaderLimits &limits)
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if constexpr (kCapsMemory) {
        const rlim_t bytes = mappedBytes() + static_cast<rlim_t>(limits.memoryBytes);
        cap(RLIMIT_AS, bytes, bytes);
    }
    cap(RLIMIT_CORE, 0, 0);
    cap(RLIMIT_FSIZE, 0, 0);
    cap(RLIMIT_NOFILE, kOpenFiles, kOpenFiles);
    cap(RLIMIT_NPROC, 0, 0);
    cap(RLIMIT_CPU, kLifetimeSeconds, kLifetimeSeconds);
    grantProcessorTime(limits);
    forbidSystemCalls();
}

void grantProcessorTime(const ReaderLimits &limits)
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + limits.processorSeconds);
    cap(RLIMIT_CPU, seconds, kLifetimeSeconds);
}

} // namespace cauce

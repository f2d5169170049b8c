// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/syscall_filter.h"

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace cauce {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kArchitecture = 0;
#endif

/// The first call that is younger than the list below (fchmodat2), the same number on every processor. What came after it may
/// write, too; libraries go on without what the kernel says it does not have.
constexpr std::uint32_t kFirstUnknownCall = 452;

const std::vector<long> &forbidden()
{
    static const std::vector<long> calls{
#if defined(__x86_64__)
        SYS_fork, SYS_vfork, SYS_creat, SYS_unlink, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_link, SYS_symlink, SYS_chmod,
        SYS_chown, SYS_lchown, SYS_mknod, SYS_utime, SYS_utimes, SYS_futimesat, SYS_renameat,
#endif
        SYS_clone, SYS_clone3, SYS_execve, SYS_execveat, SYS_kill, SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
        SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_process_madvise, SYS_kcmp, SYS_pidfd_open,
        SYS_pidfd_getfd, SYS_pidfd_send_signal, SYS_setpriority, SYS_ioprio_set, SYS_sched_setaffinity, SYS_sched_setattr,
        SYS_sched_setparam, SYS_sched_setscheduler, SYS_migrate_pages, SYS_move_pages,
        SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
        SYS_openat2, SYS_open_by_handle_at, SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_linkat, SYS_symlinkat,
        SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_mknodat, SYS_truncate, SYS_utimensat, SYS_setxattr,
        SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
        SYS_mount, SYS_umount2, SYS_chroot, SYS_pivot_root, SYS_unshare, SYS_setns, SYS_bpf, SYS_perf_event_open,
        SYS_userfaultfd, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register, SYS_keyctl, SYS_add_key,
        SYS_request_key, SYS_shmget, SYS_shmat, SYS_msgget, SYS_semget, SYS_mq_open};
    return calls;
}

class Program
{
public:
    void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(offset)); }
    void answer(std::uint32_t verdict) { add(BPF_RET | BPF_K, 0, 0, verdict); }
    /// Skips so many of the instructions that follow, depending on the test.
    void branch(std::uint16_t test, std::uint32_t value, std::uint8_t skipWhenTrue, std::uint8_t skipWhenFalse)
    {
        add(static_cast<std::uint16_t>(BPF_JMP | BPF_K | test), skipWhenTrue, skipWhenFalse, value);
    }
    std::vector<sock_filter> code;

private:
    void add(std::uint16_t operation, std::uint8_t yes, std::uint8_t no, std::uint32_t value)
    {
        code.push_back(sock_filter{operation, yes, no, value});
    }
};

/// Refuses `call` with `error` when `test` holds of its argument number `argument` and one of `values`. Only the lower half of
/// an argument counts, as for the kernel: these all are of 32 bits.
void refuse(Program &program, long call, std::size_t argument, std::uint16_t test,
            std::initializer_list<std::uint32_t> values, int error)
{
    program.branch(BPF_JEQ, static_cast<std::uint32_t>(call), 0, static_cast<std::uint8_t>(2 + 2 * values.size()));
    program.load(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));
    for (const std::uint32_t value : values) {
        program.branch(test, value, 0, 1);
        program.answer(SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error));
    }
    program.answer(SECCOMP_RET_ALLOW);
}

/// Refuses `call` when its flags, argument number `argument`, ask for more than reading.
void refuseWriting(Program &program, long call, std::size_t argument)
{
    refuse(program, call, argument, BPF_JSET, {O_WRONLY | O_RDWR | O_CREAT | O_TRUNC}, EACCES);
}

/// Refuses `call` unless its first argument, the process that it is about, is `process`.
void refuseOthers(Program &program, long call, pid_t process)
{
    program.branch(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 4);
    program.load(offsetof(seccomp_data, args));
    program.branch(BPF_JEQ, static_cast<std::uint32_t>(process), 1, 0);
    program.answer(SECCOMP_RET_ERRNO | EPERM);
    program.answer(SECCOMP_RET_ALLOW);
}

} // namespace

void forbidSystemCalls()
{
    if (kArchitecture == 0)
        return;
    Program program;
    program.load(offsetof(seccomp_data, arch));
    program.branch(BPF_JEQ, kArchitecture, 1, 0);
    program.answer(SECCOMP_RET_KILL_PROCESS);
    program.load(offsetof(seccomp_data, nr));
    // Those of x32, the same calls under numbers of their own, are among these too.
    program.branch(BPF_JGE, kFirstUnknownCall, 0, 1);
    program.answer(SECCOMP_RET_ERRNO | ENOSYS);
#if defined(__x86_64__)
    refuseWriting(program, SYS_open, 1);
#endif
    refuseWriting(program, SYS_openat, 2);
    // Whoever types into a terminal has its shell run what was typed.
    refuse(program, SYS_ioctl, 1, BPF_JEQ, {TIOCSTI, TIOCLINUX, TIOCSETD, TIOCSCTTY, FIOSETOWN, SIOCSPGRP}, EPERM);
    // The owner of a descriptor is sent a signal of any number when something comes in.
    refuse(program, SYS_fcntl, 1, BPF_JEQ, {F_SETOWN, F_SETOWN_EX, F_SETSIG}, EPERM);
    refuseOthers(program, SYS_prlimit64, 0); // itself, as setrlimit() calls it
    refuseOthers(program, SYS_tgkill, ::getpid()); // abort() needs it
    for (const long call : forbidden()) {
        program.branch(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 1);
        program.answer(SECCOMP_RET_ERRNO | EPERM);
    }
    program.answer(SECCOMP_RET_ALLOW);
    const sock_fprog filter{static_cast<unsigned short>(program.code.size()), program.code.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0);
}

} // namespace cauce

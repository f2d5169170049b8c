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
#include <sys/prctl.h>
#include <sys/syscall.h>
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

/// abort() needs tgkill, fonts need openat: those stay.
const std::vector<long> &forbidden()
{
    static const std::vector<long> calls{
#if defined(__x86_64__)
        SYS_fork, SYS_vfork, SYS_creat, SYS_unlink, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_link, SYS_symlink, SYS_chmod,
        SYS_chown, SYS_lchown, SYS_mknod, SYS_utime, SYS_utimes, SYS_futimesat, SYS_renameat,
#endif
        SYS_clone, SYS_clone3, SYS_execve, SYS_execveat, SYS_kill, SYS_ptrace, SYS_process_vm_readv,
        SYS_process_vm_writev, SYS_pidfd_open, SYS_pidfd_getfd, SYS_pidfd_send_signal,
        SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
        SYS_openat2, SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_linkat, SYS_symlinkat, SYS_fchmod, SYS_fchmodat,
        SYS_fchown, SYS_fchownat, SYS_mknodat, SYS_truncate, SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr,
        SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
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

/// Refuses `call` when its argument number `argument`, the flags, asks for more than reading.
void refuseWriting(Program &program, long call, std::size_t argument)
{
    program.branch(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 4);
    program.load(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));
    program.branch(BPF_JSET, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1);
    program.answer(SECCOMP_RET_ERRNO | EACCES);
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
#if defined(__x86_64__)
    constexpr std::uint32_t kOtherNumbering = 0x40000000; // x32: the same calls under other numbers
    program.branch(BPF_JGE, kOtherNumbering, 0, 1);
    program.answer(SECCOMP_RET_ERRNO | EPERM);
    refuseWriting(program, SYS_open, 1);
#endif
    refuseWriting(program, SYS_openat, 2);
    for (const long call : forbidden()) {
        program.branch(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 1);
        program.answer(SECCOMP_RET_ERRNO | EPERM);
    }
    program.answer(SECCOMP_RET_ALLOW);
    const sock_fprog filter{static_cast<unsigned short>(program.code.size()), program.code.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0);
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/child.h"
#include "tests/core/reader/misbehaviour.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <stdexcept>
#include <string>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace cauce;
using namespace cauce::misbehaviour;

[[noreturn]] void sleepForEver()
{
    for (;;)
        ::pause();
}

// The optimiser must see neither that these are pointless nor that they never end.
volatile std::uintptr_t nothing = 0;
volatile unsigned long spins = 0;

unsigned long recurse(unsigned long depth)
{
    volatile char room[512];
    room[depth % sizeof room] = static_cast<char>(depth);
    if (nothing != 0)
        return depth;
    return recurse(depth + 1) + static_cast<unsigned long>(room[depth % sizeof room]);
}

[[noreturn]] void hog()
{
    std::vector<char *> blocks;
    for (;;) {
        constexpr std::size_t kBlock = 16 << 20;
        blocks.push_back(new char[kBlock]);
        std::memset(blocks.back(), 1, kBlock);
    }
}

[[noreturn]] void hogQuietly()
{
    for (;;) {
        void *block = std::malloc(16 << 20);
        if (block == nullptr) {
            std::fputs("Out of memory\n", stderr);
            std::abort();
        }
        std::memset(block, 1, 16 << 20);
    }
}

qint32 extraDescriptors()
{
    qint32 count = 0;
    DIR *folder = ::opendir("/proc/self/fd");
    if (folder == nullptr)
        return -1;
    while (const dirent *entry = ::readdir(folder)) {
        const int number = std::atoi(entry->d_name);
        std::array<char, 256> target{};
        const ssize_t length = ::readlinkat(::dirfd(folder), entry->d_name, target.data(), target.size() - 1);
        const bool isEvent = length > 0 && std::strcmp(target.data(), "anon_inode:[eventfd]") == 0;
        count += number > kChannelDescriptor && number != ::dirfd(folder) && !isEvent ? 1 : 0;
    }
    ::closedir(folder);
    return count;
}

bool isOpened(const std::string &path, int flags)
{
    const int number = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (number >= 0)
        ::close(number);
    return number >= 0;
}

/// Whether the kernel refuses a call that would come to something else if it looked at it.
template<class... Arguments>
bool isRefused(long call, Arguments... arguments)
{
    return ::syscall(call, arguments...) == -1 && errno == EPERM;
}

bool canTouchTerminal()
{
    // Standard input is no terminal: asked about one, the kernel itself would say so.
    const char typed = '!';
    bool areRefused = true;
    for (const unsigned long request : {TIOCSTI, TIOCLINUX, TIOCSETD, TIOCSCTTY})
        areRefused = areRefused && isRefused(SYS_ioctl, STDIN_FILENO, request, &typed);
    return !areRefused || isOpened("/dev/tty", O_RDONLY) || ::getsid(0) != ::getpid();
}

/// Signal 0 asks whether a signal would be delivered.
bool canSignal(pid_t process)
{
    siginfo_t info{};
    info.si_code = SI_QUEUE;
    // To be told of what comes in is to be sent a signal, of any number.
    const f_owner_ex owner{F_OWNER_PID, process};
    return ::kill(process, 0) == 0 || ::syscall(SYS_tkill, process, 0) == 0 || ::syscall(SYS_tgkill, process, process, 0) == 0
        || ::syscall(SYS_rt_sigqueueinfo, process, 0, &info) == 0
        || ::syscall(SYS_rt_tgsigqueueinfo, process, process, 0, &info) == 0 || ::syscall(SYS_pidfd_open, process, 0) >= 0
        || ::fcntl(kChannelDescriptor, F_SETOWN, process) == 0 || ::fcntl(kChannelDescriptor, F_SETOWN_EX, &owner) == 0
        || ::ioctl(kChannelDescriptor, FIOSETOWN, &process) == 0 || ::ioctl(kChannelDescriptor, SIOCSPGRP, &process) == 0;
}

bool canSlow(pid_t process)
{
    rlimit limit{};
    cpu_set_t processors;
    sched_param parameters{};
    return ::prlimit(process, RLIMIT_NOFILE, nullptr, &limit) == 0 || ::setpriority(PRIO_PROCESS, static_cast<id_t>(process), 19) == 0
        || (::sched_getaffinity(process, sizeof processors, &processors) == 0
            && ::sched_setaffinity(process, sizeof processors, &processors) == 0)
        || ::sched_setscheduler(process, SCHED_BATCH, &parameters) == 0;
}

bool canLookInto(pid_t process)
{
    return !isRefused(SYS_process_vm_readv, process, nullptr, 0, nullptr, 0, 0)
        || !isRefused(SYS_process_vm_writev, process, nullptr, 0, nullptr, 0, 0)
        || !isRefused(SYS_ptrace, PTRACE_PEEKDATA, process, nullptr, nullptr)
        || !isRefused(SYS_pidfd_getfd, -1, 0, 0);
}

bool canChangeMode(const std::string &path)
{
    constexpr long kFchmodat2 = 452; // younger than the headers of Debian 12
    return ::chmod(path.c_str(), 0600) == 0 || ::fchmodat(AT_FDCWD, path.c_str(), 0600, 0) == 0
        || ::syscall(kFchmodat2, AT_FDCWD, path.c_str(), 0600, 0) == 0;
}

bool canKnockAtTheKernel()
{
    for (const long call : {SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_keyctl, SYS_add_key, SYS_request_key,
             SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register}) {
        if (!isRefused(call, -1, nullptr, 0, nullptr, 0))
            return true;
    }
    return false;
}

/// `path` is an existing file that whoever runs the test may write to.
QByteArray inspect(const std::string &path)
{
    Findings found;
    found.environment = 0;
    while (::environ != nullptr && ::environ[found.environment] != nullptr)
        ++found.environment;
    found.descriptors = extraDescriptors();
    found.powers = 0;
    const auto note = [&found](Power power, bool isSo) { found.powers |= isSo ? power : 0; };
    note(CannotReadFile, !isOpened(path, O_RDONLY));
    note(CanWriteFile, isOpened(path, O_WRONLY) || isOpened(path, O_RDWR));
    note(CanMakeFile, isOpened(path + ".new", O_WRONLY | O_CREAT) || ::mkdir((path + ".folder").c_str(), 0700) == 0);
    note(CanConnect, ::socket(AF_INET, SOCK_STREAM, 0) >= 0 || ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    note(CanFork, child > 0);
    char word[] = "true";
    char *const arguments[] = {word, nullptr};
    // Were it possible, no answer would come.
    note(CanExecute, ::execv("/bin/true", arguments) == 0);
    note(CanRemove, ::unlink(path.c_str()) == 0);
    note(CanDumpCore, ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0);
    note(CanGainPrivileges, ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1);
    note(CanTouchTerminal, canTouchTerminal());
    note(CanSignalParent, canSignal(::getppid()));
    note(CanSlowParent, canSlow(::getppid()));
    note(CanLookIntoParent, canLookInto(::getppid()));
    note(CanChangeMode, canChangeMode(path));
    note(CanKnockAtTheKernel, canKnockAtTheKernel());
    note(CannotSignalItself, ::syscall(SYS_tgkill, ::getpid(), ::gettid(), 0) != 0);
    return PayloadWriter()(found.environment, found.descriptors, found.powers);
}

class Misbehaving : public FormatParser
{
public:
    Result<QByteArray> answer(quint16 operation, const QByteArray &arguments, const PartWriter &writePart) override
    {
        switch (static_cast<Deed>(operation)) {
        case Deed::Echo:
            return arguments;
        case Deed::EchoInParts:
            for (const char byte : arguments)
                writePart(QByteArrayView(&byte, 1));
            return QByteArray();
        case Deed::Crash:
            *reinterpret_cast<volatile int *>(nothing) = 1;
            return QByteArray();
        case Deed::Abort:
            std::abort();
        case Deed::Throw:
            throw std::runtime_error("thrown");
        case Deed::ThrowNumber:
            throw 7;
        case Deed::Exit:
            ::_exit(3);
        case Deed::DieAfterwards:
            if (const QByteArray frame = encodeFrame(FrameKind::Answer, QByteArray::number(::getpid()));
                ::write(kChannelDescriptor, frame.constData(), static_cast<std::size_t>(frame.size())) > 0)
                ::_exit(4);
            return QByteArray();
        case Deed::Sleep:
            sleepForEver();
        case Deed::Spin:
            for (;;)
                spins = spins + 1;
        case Deed::Hog:
            hog();
        case Deed::HogQuietly:
            hogQuietly();
        case Deed::Recurse:
            return QByteArray::number(static_cast<qulonglong>(recurse(1)));
        case Deed::Flood:
            for (const QByteArray part(1 << 16, 'x');;)
                writePart(part);
        case Deed::LongAnswer:
            return QByteArray(arguments.toInt() * 2, 'x');
        case Deed::Complain:
            std::fputs(std::string(1 << 20, '!').c_str(), stderr);
            return arguments;
        case Deed::RawBytes:
            for (qsizetype done = 0; done < arguments.size();)
                done += ::write(kChannelDescriptor, arguments.constData() + done, static_cast<std::size_t>(arguments.size() - done));
            sleepForEver();
        case Deed::Inspect:
            return inspect(arguments.toStdString());
        }
        return fail(ErrorCode::Unsupported);
    }
};

Result<std::unique_ptr<FormatParser>> openMisbehaving(QByteArrayView)
{
    return std::make_unique<Misbehaving>();
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<ReaderFormat> known(readerFormats().begin(), readerFormats().end());
    known.push_back({kFormat, openMisbehaving});
    return readerMain(argc, argv, known);
}

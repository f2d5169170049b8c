// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/child.h"
#include "tests/core/reader/misbehaviour.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <stdexcept>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
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

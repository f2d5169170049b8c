// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/child_process.h"

#include "core/reader/protocol.h"

#include <QFile>
#include <QLoggingCategory>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>

namespace cauce {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(readerLog, "cauce.reader")

/// Our descriptors are moved above those the child will know by number, so that placing one never closes another.
constexpr int kSafeDescriptor = 10;
constexpr int kShellCannotRun = 127;
constexpr std::size_t kComplaintBytes = 64 << 10;
/// A child that closed its channel is on its way out; one that is not after this long is killed.
constexpr std::chrono::milliseconds kDyingTime{500};

Error refusal(int code)
{
    return fail(ErrorCode::Io, {}, QString::fromLocal8Bit(std::strerror(code)));
}

Descriptor raised(int number)
{
    Descriptor low(number);
    return Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, kSafeDescriptor));
}

/// The parts of posix_spawn, freed when done.
struct SpawnPlan {
    SpawnPlan()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

void plan(SpawnPlan &spawn, int channel, int document, int complaints)
{
    posix_spawn_file_actions_addopen(&spawn.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&spawn.actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&spawn.actions, complaints, STDERR_FILENO);
    posix_spawn_file_actions_adddup2(&spawn.actions, channel, kChannelDescriptor);
    posix_spawn_file_actions_adddup2(&spawn.actions, document, kDocumentDescriptor);
    posix_spawn_file_actions_addclosefrom_np(&spawn.actions, kDocumentDescriptor + 1);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&spawn.attributes, &none);
    posix_spawnattr_setsigdefault(&spawn.attributes, &all);
    // A session of its own has no terminal: the child can neither read what is typed into ours nor type into it.
    posix_spawnattr_setflags(&spawn.attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

Error causeOfDeath(int status, const QByteArray &complaints)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == kShellCannotRun)
        return fail(ErrorCode::Io, {}, QString::fromLocal8Bit(complaints.left(200)).trimmed());
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (signal == SIGXCPU)
        return fail(ErrorCode::OutOfLimits, {}, kLimitTime);
    // Nobody but the kernel's out-of-memory killer sends this: our own kills do not come here.
    if (signal == SIGKILL)
        return fail(ErrorCode::OutOfLimits, {}, kLimitMemory);
    // Libraries (poppler's "Out of memory", the runtime's "std::bad_alloc") say so and abort.
    if (signal == SIGABRT && (complaints.contains("ut of memory") || complaints.contains("bad_alloc")))
        return fail(ErrorCode::OutOfLimits, {}, kLimitMemory);
    return fail(ErrorCode::Damaged, {}, signal != 0 ? u"signal %1"_s.arg(signal) : u"exit %1"_s.arg(WEXITSTATUS(status)));
}

} // namespace

ChildProcess::ChildProcess(pid_t process, Descriptor channel, Descriptor complaints)
    : m_process(process), m_channel(std::move(channel)), m_complaints(std::move(complaints))
{
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_process(std::exchange(other.m_process, -1)), m_channel(std::move(other.m_channel)),
      m_complaints(std::move(other.m_complaints))
{
}

ChildProcess &ChildProcess::operator=(ChildProcess &&other) noexcept
{
    if (this != &other) {
        end();
        m_process = std::exchange(other.m_process, -1);
        m_channel = std::move(other.m_channel);
        m_complaints = std::move(other.m_complaints);
    }
    return *this;
}

ChildProcess::~ChildProcess()
{
    end();
}

Result<ChildProcess> ChildProcess::start(const QString &program, const Descriptor &document)
{
    std::array<int, 2> channel{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()) != 0)
        return refusal(errno);
    Descriptor ours = raised(channel[0]);
    const Descriptor theirs = raised(channel[1]);
    std::array<int, 2> pipe{};
    // Not blocking: a child that complains without end loses its words, and waits for nobody.
    if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return refusal(errno);
    Descriptor complaints = raised(pipe[0]);
    const Descriptor complaintsIn = raised(pipe[1]);
    const Descriptor lent(::fcntl(document.number(), F_DUPFD_CLOEXEC, kSafeDescriptor));
    if (!ours.isValid() || !theirs.isValid() || !complaints.isValid() || !complaintsIn.isValid() || !lent.isValid())
        return refusal(errno);

    SpawnPlan spawn;
    plan(spawn, theirs.number(), lent.number(), complaintsIn.number());
    QByteArray path = QFile::encodeName(program);
    QByteArray word(kReaderChildArgument);
    const std::array<char *, 3> arguments{path.data(), word.data(), nullptr};
    const std::array<char *, 1> environment{nullptr};
    pid_t process = -1;
    const int failure = ::posix_spawn(&process, path.constData(), &spawn.actions, &spawn.attributes, arguments.data(), environment.data());
    if (failure != 0)
        return refusal(failure);
    return ChildProcess(process, std::move(ours), std::move(complaints));
}

Error ChildProcess::obituary()
{
    int status = 0;
    pid_t ended = 0;
    const auto begin = std::chrono::steady_clock::now();
    while ((ended = ::waitpid(m_process, &status, WNOHANG)) == 0 && std::chrono::steady_clock::now() - begin < kDyingTime)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const QByteArray words = complaints();
    if (!words.isEmpty())
        qCWarning(readerLog).noquote() << "reader child:" << QString::fromLocal8Bit(words);
    if (ended == 0) {
        end();
        return fail(ErrorCode::Damaged, {}, u"protocol"_s);
    }
    m_process = -1;
    return ended < 0 ? refusal(errno) : causeOfDeath(status, words);
}

QByteArray ChildProcess::complaints() const
{
    QByteArray words(kComplaintBytes, Qt::Uninitialized);
    const ssize_t count = ::read(m_complaints.number(), words.data(), kComplaintBytes);
    words.truncate(count > 0 ? count : 0);
    return words;
}

void ChildProcess::end()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    m_process = -1;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/child.h"

#include "core/reader/channel.h"
#include "core/reader/limits.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <algorithm>
#include <exception>
#include <fcntl.h>
#include <malloc.h>
#include <map>
#include <new>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cauce {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNotStartedByReader = 2;
constexpr uint kStackBytes = 8 << 20;

/// Ends the process when the parent is gone, even in the middle of a document. PR_SET_PDEATHSIG would end it as soon as
/// the parent's *thread* that started it ends, and a session outlives the worker thread it was opened on.
[[noreturn]] void watchParent()
{
    pollfd watched{kChannelDescriptor, POLLRDHUP, 0};
    while (::poll(&watched, 1, -1) < 1) { }
    ::_exit(0);
}

/// The sealed document as memory; empty when descriptor 4 is none.
QByteArrayView mapDocument()
{
    struct stat about{};
    if (::fstat(kDocumentDescriptor, &about) != 0 || about.st_size <= 0)
        return {};
    void *bytes = ::mmap(nullptr, static_cast<std::size_t>(about.st_size), PROT_READ, MAP_PRIVATE, kDocumentDescriptor, 0);
    ::close(kDocumentDescriptor);
    if (bytes == MAP_FAILED)
        return {};
    return {static_cast<const char *>(bytes), static_cast<qsizetype>(about.st_size)};
}

void stayQuiet(QtMsgType, const QMessageLogContext &, const QString &) { }

class Child
{
public:
    Child(std::span<const ReaderFormat> known, QByteArrayView document)
        : m_known(known), m_document(document), m_channel(Descriptor(kChannelDescriptor), kQuestionBytes)
    {
    }

    int run()
    {
        const Result<Frame> first = m_channel.receive(m_forever, m_job);
        if (!first || first->kind != FrameKind::Open)
            return kNotStartedByReader;
        const Result<ReaderLimits> limits = decodeLimits(first->payload);
        if (!limits)
            return kNotStartedByReader;
        m_limits = *limits;
        confine(m_limits);
        for (;;) {
            const Result<Frame> frame = m_channel.receive(m_forever, m_job);
            if (!frame || frame->kind != FrameKind::Question)
                return 0;
            grantProcessorTime(m_limits);
            reply(frame->payload);
        }
    }

private:
    void reply(const QByteArray &payload)
    {
        const Result<QByteArray> answer = guarded(payload);
        if (!answer)
            send(FrameKind::Refusal, encodeRefusal(answer.error()));
        else if (answer->size() > m_limits.outputBytes)
            send(FrameKind::Refusal, encodeRefusal(fail(ErrorCode::OutOfLimits, {}, kLimitOutput)));
        else
            send(FrameKind::Answer, *answer);
    }

    Result<QByteArray> guarded(const QByteArray &payload)
    {
        try {
            return answer(payload);
        } catch (const std::bad_alloc &) {
            return fail(ErrorCode::OutOfLimits, {}, kLimitMemory);
        } catch (const std::exception &exception) {
            return fail(ErrorCode::Damaged, {}, QString::fromLocal8Bit(exception.what()));
        } catch (...) {
            return fail(ErrorCode::Damaged);
        }
    }

    Result<QByteArray> answer(const QByteArray &payload)
    {
        const Result<ReaderQuestion> question = decodeQuestion(payload);
        if (!question)
            return question.error();
        auto parser = m_parsers.find(question->format);
        if (parser == m_parsers.end()) {
            const auto format = std::find_if(m_known.begin(), m_known.end(),
                                             [&](const ReaderFormat &each) { return question->format == each.name; });
            if (format == m_known.end())
                return fail(ErrorCode::Unsupported);
            Result<std::unique_ptr<FormatParser>> opened = format->open(m_document);
            if (!opened)
                return opened.error();
            parser = m_parsers.emplace(question->format, std::move(*opened)).first;
        }
        return parser->second->answer(question->operation, question->arguments,
                                      [this](QByteArrayView part) { send(FrameKind::Part, part); });
    }

    /// Without a listener there is nothing left to do.
    void send(FrameKind kind, QByteArrayView payload)
    {
        if (!m_channel.send(kind, payload, m_forever, m_job))
            ::_exit(0);
    }

    std::span<const ReaderFormat> m_known;
    QByteArrayView m_document;
    Channel m_channel;
    ReaderLimits m_limits;
    const QDeadlineTimer m_forever{QDeadlineTimer::Forever};
    const Job m_job;
    std::map<QByteArray, std::unique_ptr<FormatParser>> m_parsers;
};

} // namespace

int readerMain(int argc, char **argv)
{
    return readerMain(argc, argv, readerFormats());
}

int readerMain(int argc, char **argv, std::span<const ReaderFormat> known)
{
    if (::fcntl(kChannelDescriptor, F_GETFD) < 0)
        return kNotStartedByReader;
    const QByteArrayView document = mapDocument();
    if (document.isEmpty())
        return kNotStartedByReader;
    qInstallMessageHandler(stayQuiet);
    ::mallopt(M_ARENA_MAX, 1); // a second arena would reserve address space that nobody uses
    const QCoreApplication application(argc, argv); // picture plug-ins are looked for beside it
    // The parser works on the thread pool because there Qt's picture code does not ask for more threads, which a confined
    // process cannot have: anywhere else it would wait for them for ever.
    QThreadPool::globalInstance()->setStackSize(kStackBytes);
    QThreadPool::globalInstance()->start([&] {
        // Straight out: destructors of a parser that met a hostile document are one more thing to go wrong.
        ::_exit(Child(known, document).run());
    });
    watchParent();
}

} // namespace cauce

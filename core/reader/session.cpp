// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/session.h"

namespace cauce {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kArgumentBytes = kQuestionBytes / 2;

/// After these the child waits for the next question; after all others its memory is not to be trusted.
bool leavesChildSound(ErrorCode code)
{
    return code == ErrorCode::Unsupported || code == ErrorCode::BadInput || code == ErrorCode::TooLarge;
}

} // namespace

ReaderSession::ReaderSession(QString program, const ReaderLimits &limits, QString subject, Descriptor document)
    : m_program(std::move(program)), m_limits(limits), m_subject(std::move(subject)), m_document(std::move(document))
{
}

Result<ReaderSession> ReaderSession::open(const QString &program, const ReaderLimits &limits, const ByteSource &source, const Job &job)
{
    Result<Descriptor> document = seal(source, limits.inputBytes, job);
    if (!document)
        return document.error();
    return ReaderSession(program, limits, source.subject(), std::move(*document));
}

Error ReaderSession::about(Error error) const
{
    error.subject = m_subject;
    return error;
}

Result<> ReaderSession::startChild(const QDeadlineTimer &deadline, const Job &job)
{
    Result<ChildProcess> process = ChildProcess::start(m_program, m_document);
    if (!process)
        return process.error();
    Channel channel(process->takeChannel(), m_limits.outputBytes);
    m_child.emplace(Child{std::move(*process), std::move(channel)});
    return m_child->channel.send(FrameKind::Open, encodeLimits(m_limits), deadline, job);
}

Result<QByteArray> ReaderSession::ask(const ReaderQuestion &question, const Job &job, const PartSink &sink)
{
    if (question.arguments.size() > kArgumentBytes)
        return about(fail(ErrorCode::BadInput));
    const QDeadlineTimer deadline(m_limits.patience);
    Result<> asked = put(question, deadline, job);
    Result<QByteArray> answer = asked ? hear(deadline, job, sink) : Result<QByteArray>(asked.error());
    if (answer)
        return answer;
    if (!leavesChildSound(answer.error().code))
        m_child.reset();
    return about(answer.error());
}

Result<> ReaderSession::put(const ReaderQuestion &question, const QDeadlineTimer &deadline, const Job &job)
{
    const QByteArray payload = encodeQuestion(question);
    if (m_child) {
        const Result<> sent = m_child->channel.send(FrameKind::Question, payload, deadline, job);
        if (sent || sent.error().code != ErrorCode::Io)
            return sent;
        // It died between two questions, which is no fault of this one.
        m_child.reset();
    }
    if (const Result<> started = startChild(deadline, job); !started)
        return started;
    return m_child->channel.send(FrameKind::Question, payload, deadline, job);
}

Result<QByteArray> ReaderSession::hear(const QDeadlineTimer &deadline, const Job &job, const PartSink &sink)
{
    for (qint64 total = 0;;) {
        Result<Frame> frame = m_child->channel.receive(deadline, job);
        if (!frame)
            return frame.error().code == ErrorCode::Io ? m_child->process.obituary() : frame.error();
        total += frame->payload.size();
        if (total > m_limits.outputBytes)
            return fail(ErrorCode::OutOfLimits, {}, kLimitOutput);
        switch (frame->kind) {
        case FrameKind::Part:
            if (const Result<> kept = sink ? sink(frame->payload) : Result<>(); !kept)
                return kept.error();
            break;
        case FrameKind::Answer:
            return std::move(frame->payload);
        case FrameKind::Refusal:
            return decodeRefusal(frame->payload);
        default:
            return fail(ErrorCode::Damaged, {}, u"protocol"_s);
        }
    }
}

template<class T>
Result<T> ReaderSession::decoded(const Result<QByteArray> &answer, Result<T> (*decode)(const QByteArray &))
{
    if (!answer)
        return answer.error();
    Result<T> value = decode(*answer);
    if (value)
        return value;
    m_child.reset();
    return about(value.error());
}

Result<PdfInfo> ReaderSession::pdfInfo(const Job &job)
{
    return decoded(ask(pdf::infoQuestion(), job), pdf::decodeInfo);
}

Result<QSizeF> ReaderSession::pdfPageSize(int page, const Job &job)
{
    return decoded(ask(pdf::pageSizeQuestion(page), job), pdf::decodePageSize);
}

Result<QString> ReaderSession::pdfText(int page, const Job &job)
{
    return decoded(ask(pdf::textQuestion(page), job), pdf::decodeText);
}

Result<QImage> ReaderSession::pdfPage(int page, int widthPixels, const Job &job)
{
    return decoded(ask(pdf::renderQuestion(page, widthPixels), job), decodeImage);
}

Result<PictureInfo> ReaderSession::pictureInfo(const Job &job)
{
    return decoded(ask(picture::infoQuestion(), job), picture::decodeInfo);
}

Result<QImage> ReaderSession::picture(QSize box, const Job &job)
{
    return decoded(ask(picture::scaledQuestion(box), job), decodeImage);
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/reader/byte_source.h"
#include "core/reader/channel.h"
#include "core/reader/child_process.h"
#include "core/reader/pdf.h"
#include "core/reader/picture.h"

#include <QImage>
#include <functional>
#include <optional>

namespace cauce {

/// One open document and the child that reads it, so that paging does not start a child for each page. A question that
/// kills the child (a bomb, a crash, a cancel) costs that question only: the next one gets a new child.
///
/// All calls block; they belong on a worker thread, one at a time, not always the same thread.
/// Errors of every question: OutOfLimits (`detail` is kLimitMemory, kLimitTime or kLimitOutput), TooLarge, Damaged,
/// Unsupported, BadInput, Cancelled, Io; `subject` is the source's.
class ReaderSession
{
public:
    using PartSink = std::function<Result<>(const QByteArray &part)>;

    /// As `Reader::open`.
    static Result<ReaderSession> open(const QString &program, const ReaderLimits &limits, const ByteSource &source, const Job &job);

    Result<PdfInfo> pdfInfo(const Job &job = Job());
    /// Size in points (1/72 inch) as shown, the page's own rotation applied. Pages count from 1.
    Result<QSizeF> pdfPageSize(int page, const Job &job = Job());
    /// The page's text in reading order, lines as laid out; empty for a scan.
    Result<QString> pdfText(int page, const Job &job = Job());
    /// The page on white paper, `widthPixels` (1 to 8,192) wide, height in proportion; RGB32.
    Result<QImage> pdfPage(int page, int widthPixels, const Job &job = Job());
    Result<PictureInfo> pictureInfo(const Job &job = Job());
    /// The picture turned upright and made to fit `box` (pixels, sides up to 8,192), never enlarged; RGB32 or
    /// premultiplied ARGB32. TooLarge when it could not be scaled within the limits.
    Result<QImage> picture(QSize box, const Job &job = Job());

    /// Any question to any format: what the functions above are made of. Pieces go to `sink` as they come; the result is
    /// the last piece.
    Result<QByteArray> ask(const ReaderQuestion &question, const Job &job, const PartSink &sink = {});

private:
    ReaderSession(QString program, const ReaderLimits &limits, QString subject, Descriptor document);
    Result<> startChild(const QDeadlineTimer &deadline, const Job &job);
    Result<> put(const ReaderQuestion &question, const QDeadlineTimer &deadline, const Job &job);
    Result<QByteArray> hear(const QDeadlineTimer &deadline, const Job &job, const PartSink &sink);
    template<class T>
    Result<T> decoded(const Result<QByteArray> &answer, Result<T> (*decode)(const QByteArray &));
    Error about(Error error) const;

    struct Child {
        ChildProcess process;
        Channel channel;
    };
    QString m_program;
    ReaderLimits m_limits;
    QString m_subject;
    Descriptor m_document;
    std::optional<Child> m_child;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader.h"

namespace cauce {

Reader::Reader(QString program, const ReaderLimits &limits) : m_program(std::move(program)), m_limits(limits) { }

Result<ReaderSession> Reader::open(const ByteSource &source, const Job &job) const
{
    return ReaderSession::open(m_program, m_limits, source, job);
}

Result<PdfInfo> Reader::pdfInfo(const ByteSource &source, const Job &job) const
{
    Result<ReaderSession> session = open(source, job);
    return session ? session->pdfInfo(job) : session.error();
}

Result<QString> Reader::pdfText(const ByteSource &source, int page, const Job &job) const
{
    Result<ReaderSession> session = open(source, job);
    return session ? session->pdfText(page, job) : session.error();
}

Result<QImage> Reader::pdfPage(const ByteSource &source, int page, int widthPixels, const Job &job) const
{
    Result<ReaderSession> session = open(source, job);
    return session ? session->pdfPage(page, widthPixels, job) : session.error();
}

Result<PictureInfo> Reader::pictureInfo(const ByteSource &source, const Job &job) const
{
    Result<ReaderSession> session = open(source, job);
    return session ? session->pictureInfo(job) : session.error();
}

Result<QImage> Reader::picture(const ByteSource &source, QSize box, const Job &job) const
{
    Result<ReaderSession> session = open(source, job);
    return session ? session->picture(box, job) : session.error();
}

} // namespace cauce

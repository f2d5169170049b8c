// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/session.h"

namespace cauce {

/// Reads documents of strangers. Every parser runs in a child process with limits; a crash or a bomb there is an Error here.
/// A value without state of its own: may be copied and used from any thread; calls block.
class Reader
{
public:
    /// `program` is the executable that understands `--reader-child`: our own.
    explicit Reader(QString program, const ReaderLimits &limits = {});

    /// Takes the whole document into memory (see `seal`) for several questions. Empty, TooLarge, Changed, Cancelled, Io.
    [[nodiscard]] Result<ReaderSession> open(const ByteSource &source, const Job &job = Job()) const;

    /// One question about a document, as the function of that name in ReaderSession.
    [[nodiscard]] Result<PdfInfo> pdfInfo(const ByteSource &source, const Job &job = Job()) const;
    [[nodiscard]] Result<QString> pdfText(const ByteSource &source, int page, const Job &job = Job()) const;
    [[nodiscard]] Result<QImage> pdfPage(const ByteSource &source, int page, int widthPixels, const Job &job = Job()) const;
    [[nodiscard]] Result<PictureInfo> pictureInfo(const ByteSource &source, const Job &job = Job()) const;
    [[nodiscard]] Result<QImage> picture(const ByteSource &source, QSize box, const Job &job = Job()) const;

private:
    QString m_program;
    ReaderLimits m_limits;
};

} // namespace cauce

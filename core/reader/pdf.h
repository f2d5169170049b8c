// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/format.h"
#include "core/reader/protocol.h"

#include <QSizeF>
#include <QString>

namespace cauce {

/// What a PDF says of itself.
struct PdfInfo {
    int pageCount = 0;      ///< 1 or more
    QSizeF firstPageSize;   ///< points, as shown
    QString title;          ///< as its author gave it; often empty
    QString author;
    bool hasText = false;   ///< whether one of the first pages has words; a scan has none

    friend bool operator==(const PdfInfo &, const PdfInfo &) = default;
};

/// What parent and child say about PDFs. Pages count from 1.
namespace pdf {

inline constexpr char kFormat[] = "pdf";

ReaderQuestion infoQuestion();
ReaderQuestion pageSizeQuestion(int page);
ReaderQuestion textQuestion(int page);
/// Answered with an image (`decodeImage`).
ReaderQuestion renderQuestion(int page, int widthPixels);

Result<PdfInfo> decodeInfo(const QByteArray &answer);
Result<QSizeF> decodePageSize(const QByteArray &answer);
Result<QString> decodeText(const QByteArray &answer);

/// The child's parser (poppler). Unsupported when it is no PDF or needs a password.
Result<std::unique_ptr<FormatParser>> open(QByteArrayView document);

} // namespace pdf
} // namespace cauce

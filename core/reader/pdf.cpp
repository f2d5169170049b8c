// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/pdf.h"

#include "core/reader/pdf_operation.h"

#include <cmath>

namespace cauce::pdf {
namespace {

using namespace Qt::StringLiterals;

ReaderQuestion ask(Operation operation, const QByteArray &arguments = {})
{
    return {kFormat, static_cast<quint16>(operation), arguments};
}

bool isPageSize(const QSizeF &size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 && size.height() > 0;
}

Error damaged()
{
    return fail(ErrorCode::Damaged, {}, u"payload"_s);
}

} // namespace

ReaderQuestion infoQuestion()
{
    return ask(Operation::Info);
}

ReaderQuestion pageSizeQuestion(int page)
{
    return ask(Operation::PageSize, PayloadWriter()(qint32{page}));
}

ReaderQuestion textQuestion(int page)
{
    return ask(Operation::Text, PayloadWriter()(qint32{page}));
}

ReaderQuestion renderQuestion(int page, int widthPixels)
{
    return ask(Operation::Render, PayloadWriter()(qint32{page}, qint32{widthPixels}));
}

Result<PdfInfo> decodeInfo(const QByteArray &answer)
{
    PdfInfo info;
    qint32 pages = 0;
    double width = 0;
    double height = 0;
    if (const Result<> read = readPayload(answer, pages, width, height, info.title, info.author, info.hasText); !read)
        return read.error();
    info.pageCount = pages;
    info.firstPageSize = QSizeF(width, height);
    if (pages < 1 || !isPageSize(info.firstPageSize))
        return damaged();
    return info;
}

Result<QSizeF> decodePageSize(const QByteArray &answer)
{
    double width = 0;
    double height = 0;
    if (const Result<> read = readPayload(answer, width, height); !read)
        return read.error();
    const QSizeF size(width, height);
    if (!isPageSize(size))
        return damaged();
    return size;
}

Result<QString> decodeText(const QByteArray &answer)
{
    return QString::fromUtf8(answer);
}

} // namespace cauce::pdf

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/picture.h"

#include "core/reader/picture_operation.h"

namespace cauce::picture {

using namespace Qt::StringLiterals;

QByteArray formatOf(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return "gif";
    if (head.startsWith("BM") && head.size() > 26)
        return "bmp";
    if (head.size() > 12 && head.startsWith("RIFF") && head.sliced(8).startsWith("WEBP"))
        return "webp";
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff";
    return {};
}

ReaderQuestion infoQuestion()
{
    return {kFormat, static_cast<quint16>(Operation::Info), {}};
}

ReaderQuestion scaledQuestion(QSize box)
{
    return {kFormat, static_cast<quint16>(Operation::Scaled), PayloadWriter()(qint32{box.width()}, qint32{box.height()})};
}

Result<PictureInfo> decodeInfo(const QByteArray &answer)
{
    PictureInfo info;
    qint32 width = 0;
    qint32 height = 0;
    if (const Result<> read = readPayload(answer, width, height, info.format); !read)
        return read.error();
    if (width < 1 || height < 1)
        return fail(ErrorCode::Damaged, {}, u"payload"_s);
    info.size = QSize(width, height);
    return info;
}

} // namespace cauce::picture

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/picture.h"
#include "core/reader/picture_operation.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

namespace cauce::picture {
namespace {

constexpr int kLargestSide = 8192;
/// One decoded picture, in MiB, as Qt counts it; two must fit beside one another while it is scaled.
constexpr int kAllocationMebibytes = 448;
constexpr qint64 kMostDecodedPixels = qint64{kAllocationMebibytes} * (1 << 20) / 4;
/// PNG and JPEG are scaled while they are read, so that only time bounds them.
constexpr qint64 kMostStreamedPixels = 400'000'000;

class PictureParser : public FormatParser
{
public:
    PictureParser(QByteArrayView document, QByteArray format)
        : m_document(QByteArray::fromRawData(document.data(), document.size())), m_format(std::move(format))
    {
        QImageReader::setAllocationLimit(kAllocationMebibytes);
    }

    Result<QByteArray> answer(quint16 operation, const QByteArray &arguments, const PartWriter &) override
    {
        QBuffer device(&m_document);
        device.open(QIODevice::ReadOnly);
        QImageReader reader(&device, m_format);
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (!size.isValid() || size.isEmpty())
            return fail(ErrorCode::Damaged, {}, reader.errorString());
        const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        const QSize upright = isTurned ? size.transposed() : size;
        switch (static_cast<Operation>(operation)) {
        case Operation::Info:
            return PayloadWriter()(qint32{upright.width()}, qint32{upright.height()}, QString::fromLatin1(m_format));
        case Operation::Scaled: {
            qint32 width = 0;
            qint32 height = 0;
            if (const Result<> read = readPayload(arguments, width, height); !read)
                return read.error();
            const QSize box = isTurned ? QSize(height, width) : QSize(width, height);
            return scaled(reader, size, box);
        }
        }
        return fail(ErrorCode::Unsupported);
    }

private:
    static Result<QByteArray> scaled(QImageReader &reader, QSize size, QSize box)
    {
        if (box.isEmpty() || std::max(box.width(), box.height()) > kLargestSide)
            return fail(ErrorCode::BadInput);
        const qint64 most = reader.supportsOption(QImageIOHandler::ScaledSize) ? kMostStreamedPixels : kMostDecodedPixels;
        if (qint64{size.width()} * size.height() > most)
            return fail(ErrorCode::TooLarge, {}, QString::number(most));
        const bool fits = size.width() <= box.width() && size.height() <= box.height();
        if (!fits)
            reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
        const QImage image = reader.read();
        if (image.isNull())
            return fail(ErrorCode::Damaged, {}, reader.errorString());
        return encodeImage(image);
    }

    QByteArray m_document;
    QByteArray m_format;
};

} // namespace

Result<std::unique_ptr<FormatParser>> open(QByteArrayView document)
{
    const QByteArray format = formatOf(document);
    if (format.isEmpty())
        return fail(ErrorCode::Unsupported);
    if (!QImageReader::supportedImageFormats().contains(format))
        return fail(ErrorCode::Unsupported, {}, QString::fromLatin1(format));
    return std::make_unique<PictureParser>(document, format);
}

} // namespace cauce::picture

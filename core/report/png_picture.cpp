// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/png_picture.h"

#include <QBuffer>
#include <QImageReader>

namespace cauce::report {

namespace {

constexpr qint64 kMostPixels = 50'000'000;

/// The format is forced, so that bytes of a stranger reach no other decoder.
void openPng(QImageReader &reader, QBuffer &buffer)
{
    buffer.open(QIODevice::ReadOnly);
    reader.setDecideFormatFromContent(false);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat("png");
    reader.setDevice(&buffer);
}

} // namespace

std::optional<QSize> pngSize(const QByteArray &png)
{
    static constexpr QByteArrayView kSignature("\x89PNG\r\n\x1a\n");
    if (!png.startsWith(kSignature))
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader;
    openPng(reader, buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return std::nullopt;
    return size;
}

std::optional<QImage> pngImage(const QByteArray &png)
{
    if (!pngSize(png))
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader;
    openPng(reader, buffer);
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return std::nullopt;
    return image;
}

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/format.h"
#include "core/reader/protocol.h"

#include <QSize>
#include <QString>

namespace cauce {

/// What a picture says of itself.
struct PictureInfo {
    QSize size;      ///< pixels, turned upright
    QString format;  ///< png, jpeg, gif, bmp, webp or tiff

    friend bool operator==(const PictureInfo &, const PictureInfo &) = default;
};

/// What parent and child say about pictures.
namespace picture {

inline constexpr char kFormat[] = "picture";

/// The format its first bytes announce (a Qt plug-in's name), or empty: SVG and the exotic ones are not for us.
QByteArray formatOf(QByteArrayView head);

ReaderQuestion infoQuestion();
/// Answered with an image (`decodeImage`).
ReaderQuestion scaledQuestion(QSize box);

Result<PictureInfo> decodeInfo(const QByteArray &answer);

/// The child's parser (Qt's picture plug-ins). Unsupported when it is none of ours or its plug-in is not installed.
Result<std::unique_ptr<FormatParser>> open(QByteArrayView document);

} // namespace picture
} // namespace cauce

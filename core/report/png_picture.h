// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <optional>

namespace cauce::report {

/// Width and height in pixels of a PNG file that we are willing to show; nothing for other formats, broken headers and pictures of
/// more than 50 million pixels. The pixels are not decoded.
[[nodiscard]] std::optional<QSize> pngSize(const QByteArray &png);

/// The picture itself, under the same conditions; nothing if it cannot be decoded.
[[nodiscard]] std::optional<QImage> pngImage(const QByteArray &png);

} // namespace cauce::report

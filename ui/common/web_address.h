// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <optional>

namespace cauce {

/// A whole web address as somebody typed it, with or without "https://"; nothing where it is none.
[[nodiscard]] inline std::optional<QUrl> webAddress(const QString &typed)
{
    const QUrl url = QUrl::fromUserInput(typed.trimmed());
    const bool isWeb = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && url.host().contains(u'.');
    return isWeb ? std::optional(url) : std::nullopt;
}

} // namespace cauce

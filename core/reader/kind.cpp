// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/kind.h"

#include "core/reader/picture.h"
#include "core/reader/text.h"

#include <QByteArrayMatcher>
#include <algorithm>

namespace cauce {

DocumentKind kindOf(QByteArrayView head)
{
    constexpr qsizetype kMarkWithin = 1024;
    const QByteArrayView beginning = head.first(std::min(head.size(), kMarkWithin));
    if (!picture::formatOf(beginning).isEmpty())
        return DocumentKind::Picture;
    if (QByteArrayMatcher("%PDF-").indexIn(beginning.data(), beginning.size()) >= 0)
        return DocumentKind::Pdf;
    return !head.isEmpty() && looksLikeText(beginning) ? DocumentKind::Text : DocumentKind::Other;
}

} // namespace cauce

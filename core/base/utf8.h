// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringDecoder>

namespace cauce {

/// The text that `utf8` is, to the last character: QString::fromUtf8 would drop a byte order mark, which pasted texts may begin
/// with. `isSound`, where given, tells whether every byte had a meaning.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView utf8, bool *isSound = nullptr)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    const QString text = decode(utf8);
    if (isSound)
        *isSound = !decode.hasError();
    return text;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/safe_text.h"

namespace cauce::report {

namespace {

bool isHarmful(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool reorders = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool nonCharacter = c >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return control || reorders || nonCharacter;
}

} // namespace

QString safeText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QChar::CarriageReturn) {
            if (i + 1 >= text.size() || text.at(i + 1) != QChar::LineFeed)
                out += QChar::LineFeed;
        } else if (c == QChar::LineFeed || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += QChar::LineFeed;
        } else if (c == QChar::Tabulation) {
            out += QChar::Space;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const bool nonCharacter = (QChar::surrogateToUcs4(c, text.at(i + 1)) & 0xfffe) == 0xfffe;
            if (nonCharacter)
                out += QChar::ReplacementCharacter;
            else
                out.append(c).append(text.at(i + 1));
            ++i;
        } else if (c.isSurrogate() || isHarmful(c.unicode())) {
            out += QChar::ReplacementCharacter;
        } else {
            out += c;
        }
    }
    return out;
}

QString safeLine(const QString &text)
{
    QString line = safeText(text);
    line.replace(QChar::LineFeed, QChar::Space);
    return line;
}

} // namespace cauce::report

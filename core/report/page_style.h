// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <algorithm>

namespace cauce::report {

/// What a text is for; decides its size and weight.
enum class PrintRole {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Table,
    TableHead,
    Caption,
    Quiet,
    Grid,
    GridHead,
    Footer
};

/// Type, colours and measures of the printed page. Lengths are in device units, 1/1200 inch.
class PageStyle
{
public:
    explicit PageStyle(Paper paper);

    static constexpr int kResolution = 1200; ///< device units in an inch

    [[nodiscard]] static qreal points(qreal value) { return value * kResolution / 72; }
    [[nodiscard]] static qreal millimetres(qreal value) { return value * kResolution / 25.4; }

    [[nodiscard]] QFont font(PrintRole role) const;
    [[nodiscard]] QFont codeFont(PrintRole role) const;
    [[nodiscard]] static qreal size(PrintRole role); ///< of the type, in points

    [[nodiscard]] QSizeF paperSize() const { return m_paper; }
    [[nodiscard]] qreal margin() const { return millimetres(18); }
    [[nodiscard]] qreal contentWidth() const { return m_paper.width() - 2 * margin(); }
    /// Running text is kept narrower than tables, so that lines can be followed.
    [[nodiscard]] qreal textWidth() const { return std::min(contentWidth(), points(440)); }

private:
    QSizeF m_paper;
    QString m_sans;
    QString m_mono;
};

namespace ink {
inline const QColor kText(0x1d, 0x23, 0x27);
inline const QColor kQuiet(0x5b, 0x66, 0x70);
inline const QColor kLine(0xc9, 0xc5, 0xbc);
inline const QColor kAccent(0x0b, 0x5c, 0x6b);
inline const QColor kSoft(0xee, 0xf4, 0xf5);
inline const QColor kWarn(0x8a, 0x61, 0x00);
inline const QColor kWarnSoft(0xfa, 0xf6, 0xec);
} // namespace ink

} // namespace cauce::report

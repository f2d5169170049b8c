// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_style.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

QString firstFamily(const QStringList &wanted, QFontDatabase::SystemFont otherwise)
{
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

QFont fontOf(const QString &family, qreal points, QFont::Weight weight)
{
    QFont font(family);
    // Whole device units at 1200 to the inch are fine enough, and pixel sizes do not depend on a screen.
    font.setPixelSize(qRound(PageStyle::points(points)));
    font.setWeight(weight);
    // Any letter spacing turns ligatures off: a copied or searched "fi" must be those two letters. This one is 1/76800 inch.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias));
    return font;
}

QFont::Weight weightOf(PrintRole role)
{
    switch (role) {
    case PrintRole::Title:
    case PrintRole::Heading1:
    case PrintRole::Heading2:
    case PrintRole::Heading3:
    case PrintRole::TableHead:
    case PrintRole::GridHead:
    case PrintRole::Caption:
        return QFont::DemiBold;
    default:
        return QFont::Normal;
    }
}

} // namespace

PageStyle::PageStyle(Paper paper)
    : m_paper(paper == Paper::Letter ? QSizeF(8.5 * kResolution, 11 * kResolution)
                                     : QSizeF(millimetres(210), millimetres(297)))
    , m_sans(firstFamily({u"Noto Sans"_s, u"DejaVu Sans"_s}, QFontDatabase::GeneralFont))
    , m_mono(firstFamily({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s}, QFontDatabase::FixedFont))
{}

qreal PageStyle::size(PrintRole role)
{
    switch (role) {
    case PrintRole::Title:
        return 25;
    case PrintRole::Subtitle:
        return 13;
    case PrintRole::Heading1:
        return 18;
    case PrintRole::Heading2:
        return 13.5;
    case PrintRole::Heading3:
        return 11;
    case PrintRole::Body:
        return 10.5;
    case PrintRole::Table:
        return 9;
    case PrintRole::TableHead:
        return 8.5;
    case PrintRole::Caption:
        return 10;
    case PrintRole::Quiet:
        return 8.5;
    case PrintRole::Grid:
        return 6.8;
    case PrintRole::GridHead:
        return 8;
    case PrintRole::Footer:
        return 8;
    }
    return 10;
}

QFont PageStyle::font(PrintRole role) const { return fontOf(m_sans, size(role), weightOf(role)); }

QFont PageStyle::codeFont(PrintRole role) const { return fontOf(m_mono, size(role) * 0.9, weightOf(role)); }

} // namespace cauce::report

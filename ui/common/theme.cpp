// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>
#include <cmath>

namespace cauce {

namespace {

constexpr double kBodyPoints = 11.0;

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QString lookName(Look look)
{
    switch (look) {
    case Look::Plain:
        return QStringLiteral("plain");
    case Look::Card:
        return QStringLiteral("card");
    case Look::CardEmphasis:
        return QStringLiteral("card-emphasis");
    case Look::CardNotice:
        return QStringLiteral("card-notice");
    case Look::PrimaryButton:
        return QStringLiteral("primary");
    case Look::FlatButton:
        return QStringLiteral("flat");
    case Look::LinkButton:
        return QStringLiteral("link");
    case Look::Strong:
        return QStringLiteral("strong");
    case Look::Quiet:
        return QStringLiteral("quiet");
    case Look::QuietStrong:
        return QStringLiteral("quiet-strong");
    case Look::Field:
        return QStringLiteral("field");
    case Look::Section:
        return QStringLiteral("section");
    case Look::Title:
        return QStringLiteral("title");
    case Look::Hero:
        return QStringLiteral("hero");
    case Look::Purpose:
        return QStringLiteral("purpose");
    case Look::Problem:
        return QStringLiteral("problem");
    case Look::RailButton:
        return QStringLiteral("rail-button");
    case Look::Rail:
        return QStringLiteral("rail");
    case Look::Divider:
        return QStringLiteral("divider");
    }
    return {};
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.scheme = Scheme::Light;
        t.window = rgb(0xf6f5f2);
        t.card = rgb(0xffffff);
        t.line = rgb(0xdcd9d2);
        t.inputLine = rgb(0x8f8b83);
        t.text = rgb(0x1d2327);
        t.quietText = rgb(0x5b6670);
        t.disabledText = rgb(0x646d75);
        t.accent = rgb(0x0b5c6b);
        t.onAccent = rgb(0xffffff);
        t.softAccent = rgb(0xe2eff1);
        t.found = rgb(0x00795a);
        t.partial = rgb(0x8a6100);
        t.notFound = rgb(0x5b6670);
        t.unusable = rgb(0xb5430b);
        t.needsRequest = rgb(0x1f5fa8);
        t.notProduced = rgb(0x7a5c86);
        t.notStarted = rgb(0x6b665e);
        t.softFound = rgb(0xe4f2ec);
        t.softPartial = rgb(0xfdf5e3);
        t.softUnusable = rgb(0xfbeee6);
        t.softNeedsRequest = rgb(0xe8f0f9);
        t.highlight = rgb(0xfdeccb);
        return t;
    }();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = [] {
        Theme t;
        t.scheme = Scheme::Dark;
        t.window = rgb(0x15191c);
        t.card = rgb(0x1d2327);
        t.line = rgb(0x333c43);
        t.inputLine = rgb(0x73808a);
        t.text = rgb(0xe8eaec);
        t.quietText = rgb(0xa5b0b8);
        t.disabledText = rgb(0x8b959c);
        t.accent = rgb(0x6fc0cf);
        t.onAccent = rgb(0x15191c);
        t.softAccent = rgb(0x17363c);
        t.found = rgb(0x4cc79d);
        t.partial = rgb(0xe0b04a);
        t.notFound = rgb(0xa5b0b8);
        t.unusable = rgb(0xf08a55);
        t.needsRequest = rgb(0x7db3ee);
        t.notProduced = rgb(0xc3a0d0);
        t.notStarted = rgb(0xa5b0b8);
        t.softFound = rgb(0x14322a);
        t.softPartial = rgb(0x33290f);
        t.softUnusable = rgb(0x3a2416);
        t.softNeedsRequest = rgb(0x1a2c40);
        t.highlight = rgb(0x4a3a12);
        return t;
    }();
    return theme;
}

const Theme &Theme::of(const QWidget *)
{
    // The application's palette, not the widget's: the style sheet writes its own colours into the palettes of widgets.
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QFont themeFont(TextRole role)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Quiet:
        font.setPointSizeF(body * 10 / kBodyPoints);
        break;
    case TextRole::QuietStrong:
    case TextRole::Field:
        font.setPointSizeF(body * 10 / kBodyPoints);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        font.setPointSizeF(body * 12.5 / kBodyPoints);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(body * 17 / kBodyPoints);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Hero:
        font.setPointSizeF(body * 20 / kBodyPoints);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void setLook(QWidget *widget, Look look)
{
    const QString name = lookName(look);
    if (widget->property("look").toString() == name)
        return;
    widget->setProperty("look", name);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->updateGeometry();
    }
}

QPalette themePalette(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    const bool dark = theme.scheme == Scheme::Dark;
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.card);
    set(QPalette::AlternateBase, theme.window);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.quietText);
    set(QPalette::Button, theme.card);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.text);
    set(QPalette::ToolTipBase, theme.card);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Light, dark ? theme.line : theme.card);
    set(QPalette::Midlight, theme.line);
    set(QPalette::Mid, theme.inputLine);
    set(QPalette::Dark, theme.inputLine);
    set(QPalette::Shadow, dark ? theme.window : theme.quietText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::BrightText, QPalette::ToolTipText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.window);
    return palette;
}

void applyTheme(QApplication &application, const Theme &theme, double textScale)
{
    if (application.style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(kBodyPoints * textScale);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    const QPalette palette = themePalette(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QString sheet = themeStyleSheet(theme, textScale);
    if (application.styleSheet() != sheet)
        application.setStyleSheet(sheet);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QMetaObject>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace cauce {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Appearance appearanceFromName(QStringView name)
{
    if (name == QLatin1String("light"))
        return Appearance::Light;
    if (name == QLatin1String("dark"))
        return Appearance::Dark;
    return Appearance::System;
}

Scheme systemScheme()
{
    // Qt 6.4 has no colorScheme(): Fusion's own palette follows the platform theme's appearance.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    return fusion && isDark(fusion->standardPalette()) ? Scheme::Dark : Scheme::Light;
}

ThemeWatcher::ThemeWatcher(
    QApplication &application, Appearance appearance, double textScale, std::function<Scheme()> system)
    : QObject(&application)
    , m_application(application)
    , m_system(std::move(system))
    , m_appearance(appearance)
    , m_textScale(textScale)
    , m_systemScheme(m_system())
{
    // Some platform themes say nothing of their appearance but hand over a dark palette.
    if (isDark(QApplication::palette()))
        m_systemScheme = Scheme::Dark;
    m_application.installEventFilter(this);
    dress();
}

Scheme ThemeWatcher::scheme() const
{
    switch (m_appearance) {
    case Appearance::System:
        return m_systemScheme;
    case Appearance::Light:
        return Scheme::Light;
    case Appearance::Dark:
        return Scheme::Dark;
    }
    return Scheme::Light;
}

void ThemeWatcher::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    dress();
}

void ThemeWatcher::setTextScale(double textScale)
{
    if (qFuzzyCompare(m_textScale, textScale))
        return;
    m_textScale = textScale;
    dress();
}

bool ThemeWatcher::eventFilter(QObject *watched, QEvent *event)
{
    // Every window is told of a new system theme; one look at it, once all have heard, is enough.
    if (event->type() == QEvent::ThemeChange && !m_checkPending) {
        m_checkPending = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_checkPending = false;
                const Scheme now = m_system();
                if (now == m_systemScheme)
                    return;
                m_systemScheme = now;
                if (m_appearance == Appearance::System)
                    dress();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ThemeWatcher::dress()
{
    applyTheme(m_application, Theme::forScheme(scheme()), m_textScale);
    emit themeChanged();
}

} // namespace cauce

#include "moc_appearance.cpp"

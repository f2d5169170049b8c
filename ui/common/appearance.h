// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QObject>
#include <functional>

class QApplication;

namespace cauce {

/// What a person chose in the preferences.
enum class Appearance {
    System,
    Light,
    Dark
};

/// "system", "light", "dark": for settings files. Anything else reads as System.
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] Appearance appearanceFromName(QStringView name);

/// What the desktop wears, told from the palette that the platform hands to an undressed application.
[[nodiscard]] Scheme systemScheme();

/// Dresses the application as chosen and, under Appearance::System, follows the desktop while the program runs.
class ThemeWatcher final : public QObject
{
    Q_OBJECT
public:
    /// Dresses `application` at once. Make it before the first window.
    /// `system` tells what the desktop wears.
    ThemeWatcher(QApplication &application, Appearance appearance, double textScale = 1.0,
        std::function<Scheme()> system = systemScheme);

    void setAppearance(Appearance appearance);
    void setTextScale(double textScale);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] Scheme scheme() const;

signals:
    /// After the application was dressed anew.
    void themeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();

    QApplication &m_application;
    std::function<Scheme()> m_system;
    Appearance m_appearance;
    double m_textScale;
    Scheme m_systemScheme;
    bool m_checkPending = false;
};

} // namespace cauce

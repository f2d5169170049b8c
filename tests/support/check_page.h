// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QImage>
#include <QLocale>
#include <QSize>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace cauce::test {

/// The two sizes of window that every page must stand.
inline constexpr QSize kUsual{1366, 768};
inline constexpr QSize kSmall{1024, 600};

/// Dresses the test's application.
void dress(const Theme &theme, double textScale = 1.0);

/// Gives `window` this size, shows it and lets every layout come to rest.
void settleLayout(QWidget *window, QSize size);

/// Visible controls under `root` that a screen reader could not name, each as "Class objectName in Parent".
[[nodiscard]] QStringList unnamedControls(QWidget *root);
/// Visible words under `root` that need more room than they have or stick out of their parent.
[[nodiscard]] QStringList crampedTexts(QWidget *root);
/// Visible, enabled controls under `root` that neither Tab nor a shortcut reaches.
[[nodiscard]] QStringList unreachableControls(QWidget *root);

/// All three, after settleLayout(); an empty list is a good page.
[[nodiscard]] QStringList checkPage(QWidget *window, QSize size);

/// A picture of `window` at `size`, as it is dressed now.
[[nodiscard]] QImage pictureOf(QWidget *window, QSize size);
/// Writes "NAME_WIDTHxHEIGHT_THEME.png" into the folder that the environment variable CAUCE_SHOTS names; without it, nothing.
void keepPicture(QWidget *window, const QString &name, QSize size);

/// The application speaks `language` ("es_MX", "en") while this lives; widgets must be made while it does.
class InLanguage
{
public:
    explicit InLanguage(const QString &language);
    ~InLanguage();
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;

private:
    QLocale m_before;
};

} // namespace cauce::test

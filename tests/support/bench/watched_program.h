// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace cauce::test {

/// How a program with a window came up, seen from outside.
struct CameUp
{
    double shownMs = 0;  ///< until a window with the title was on the screen
    double usableMs = 0; ///< until its main thread had nothing more to do: painted, and answering
    double peakMb = 0;   ///< most memory resident until then
};

/// An X server of its own for programs to show themselves on, so that nothing else draws or sizes their windows.
class Screen
{
public:
    /// `NotFound` where there is no Xvfb.
    static Result<std::unique_ptr<Screen>> open();
    ~Screen();

    /// Starts `program`, waits until a visible window's title contains `title` and its main thread rests, and ends it. `home` is
    /// where it keeps its settings.
    [[nodiscard]] Result<CameUp> bringUp(const QString &program, const QStringList &arguments, const QString &title, const QString &home);

private:
    Screen() = default;

    QProcess m_server;
    QString m_name;
    void *m_display = nullptr;
};

} // namespace cauce::test

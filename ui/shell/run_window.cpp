// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_window.h"

#include "ui/common/language.h"
#include "ui/common/native_dialogs.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QImageReader>

namespace cauce {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    // In megabytes: for a pasted picture of a hundred megapixels to be told that it is too large, not that it is none.
    QImageReader::setAllocationLimit(512);
    QCoreApplication::setOrganizationName(QStringLiteral("cauce"));
    QCoreApplication::setApplicationName(QStringLiteral("cauce"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAUCE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cauce.Cauce"));
    Preferences preferences(QSettings().fileName(), QSettings::NativeFormat);
    speak(preferences.language());
    ThemeWatcher theme(application, preferences.appearance(), preferences.textScale());
    NativeDialogs dialogs;
    const SystemClock clock;
    MainWindow window({preferences, theme, dialogs, clock, QCoreApplication::applicationFilePath(), speak});
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        window.openFile(arguments.at(1));
    window.show();
    return QApplication::exec();
}

} // namespace cauce

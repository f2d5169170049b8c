// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_window.h"

#include "ui/common/native_dialogs.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cauce {

void speak(const QString &language)
{
    // es_MX and en_US, never a bare language: "es" would print 1234.567,89 €.
    QLocale::setDefault(QLocale(language == QLatin1String("en") ? QStringLiteral("en_US") : QStringLiteral("es_MX")));
    // The translators of the language before leave with their parent's name.
    for (QTranslator *old : qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const auto install = [](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase_%1").arg(language.left(2)), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("cauce_%1").arg(language), QStringLiteral(":/i18n"));
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("cauce"));
    QCoreApplication::setApplicationName(QStringLiteral("cauce"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAUCE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cauce.Cauce"));
    QSettings settings;
    Preferences preferences(settings);
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

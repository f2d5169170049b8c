// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// The resource lives in a static library: without this call the linker may drop it. It must stand outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace cauce {

void speak(const QString &language)
{
    initTranslations();
    // es_MX and en_US, never a bare language: "es" would print 1234.567,89 €.
    QLocale::setDefault(QLocale(language == QLatin1String("en") ? QStringLiteral("en_US") : QStringLiteral("es_MX")));
    QCoreApplication *application = QCoreApplication::instance();
    for (QTranslator *old : application->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const auto install = [application](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(application);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase_%1").arg(language.left(2)), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("cauce_%1").arg(language), QStringLiteral(":/i18n"));
}

} // namespace cauce

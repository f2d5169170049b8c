// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

/// What poppler's command line tools say about a PDF.
namespace cauce::report::probe {

inline bool available() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page, laid out as printed.
inline QStringList pages(const QString &path)
{
    QStringList texts = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                          QStringLiteral("UTF-8"), path, QStringLiteral("-")})
                            .split(QChar::FormFeed);
    if (!texts.isEmpty())
        texts.removeLast(); // after the last form feed there is nothing
    return texts;
}

inline QString info(const QString &path) { return run(QStringLiteral("pdfinfo"), {path}); }

/// One line per font: name, whether embedded.
inline QString fonts(const QString &path) { return run(QStringLiteral("pdffonts"), {path}); }

} // namespace cauce::report::probe

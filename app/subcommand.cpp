// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "ui/common/error_text.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <iostream>

namespace cauce {
namespace {

int report(const Subcommand &command, const Error &error)
{
    QTextStream(stderr) << QStringLiteral("cauce ") << command.name << QStringLiteral(": ") << ErrorText::of(error) << Qt::endl;
    return error.code == ErrorCode::Internal ? InternalError : BadUse;
}

int carryOut(const Subcommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("Command", "Print JSON.")});
    if (command.options)
        command.options(parser);
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << QStringLiteral("cauce ") << command.name << QStringLiteral(": ") << parser.errorText() << Qt::endl;
        return BadUse;
    }
    const Result<SubcommandAnswer> answer = command.run(parser);
    if (!answer)
        return report(command, answer.error());
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("json"))) {
        out << QString::fromUtf8(QJsonDocument(answer->json).toJson());
    } else {
        for (const QString &line : answer->lines)
            out << line << Qt::endl;
    }
    return answer->exit;
}

} // namespace

Result<QStringList> argumentsOf(const QCommandLineParser &parser, int least, int most)
{
    const QStringList all = parser.positionalArguments();
    if (all.size() < least || all.size() > most)
        return fail(ErrorCode::BadInput, all.join(u' '));
    return all;
}

Result<QString> required(const QCommandLineParser &parser, const QString &option)
{
    const QString value = parser.value(option);
    if (value.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("--") + option);
    return value;
}

std::vector<Subcommand> commands()
{
    std::vector<Subcommand> all;
    for (auto &group : {fileCommands(), windowCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

std::optional<int> runCommand(int argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QString name = QString::fromLocal8Bit(argv[1]);
    for (const Subcommand &command : commands()) {
        if (command.name != name)
            continue;
        // QApplication aborts where there is no display.
        if (command.needs == Subcommand::Needs::Gui && qEnvironmentVariableIsEmpty("DISPLAY")
            && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        std::unique_ptr<QCoreApplication> application;
        if (command.needs == Subcommand::Needs::Gui)
            application = std::make_unique<QApplication>(argc, argv);
        else
            application = std::make_unique<QCoreApplication>(argc, argv);
        QStringList arguments = QCoreApplication::arguments();
        arguments.removeFirst();
        return carryOut(command, arguments);
    }
    return std::nullopt;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/workspace/example.h"
#include "core/workspace/hunt_writer.h"
#include "core/workspace/new_hunt.h"

#include <QDir>

namespace cauce {
namespace {

SubcommandAnswer written(const QString &path)
{
    SubcommandAnswer answer;
    answer.lines.append(path);
    answer.json.insert(QStringLiteral("file"), path);
    return answer;
}

Result<SubcommandAnswer> demo(const QCommandLineParser &parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    const QString folder = arguments->front();
    if (!QDir().mkpath(folder))
        return fail(QFileInfo::exists(folder) ? ErrorCode::AlreadyExists : ErrorCode::ReadOnly, folder);
    const QString path = QDir(folder).filePath(QStringLiteral("ejemplo.cauce"));
    if (const auto made = writeExampleHunt(path, systemClock()); !made)
        return made.error();
    return written(path);
}

Result<SubcommandAnswer> newHunt(const QCommandLineParser &parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    const auto id = required(parser, QStringLiteral("template"));
    if (!id)
        return id.error();
    const QStringList known = templateIds();
    if (!known.contains(*id))
        return badUse(Command::tr("There is no template “%1”. The templates are: %2.").arg(*id, known.join(QStringLiteral(", "))));
    if (const auto made = writeNewHunt(arguments->front(), *id, systemClock()); !made)
        return made.error();
    return written(arguments->front());
}

} // namespace

std::vector<Subcommand> huntCommands()
{
    const auto withTemplate = [](QCommandLineParser &parser) {
        parser.addOption({QStringLiteral("template"), Command::tr("The template: %1.").arg(templateIds().join(QStringLiteral(", "))),
            QStringLiteral("T")});
    };
    return {
        {QStringLiteral("demo"), QStringLiteral("DIR"), Command::tr("Writes the demonstration hunt, a finished one, into a folder."),
            Subcommand::Needs::Core, {}, demo},
        {QStringLiteral("new"), QStringLiteral("FILE --template T"), Command::tr("Writes a new hunt from a template."),
            Subcommand::Needs::Core, withTemplate, newHunt},
    };
}

} // namespace cauce

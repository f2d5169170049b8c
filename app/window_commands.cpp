// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/workspace/example.h"
#include "ui/shell/shots.h"

#include <QTemporaryDir>

namespace cauce {
namespace {

Result<SubcommandAnswer> shots(const QCommandLineParser &parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    const QTemporaryDir folder;
    const QString example = folder.filePath(QStringLiteral("ejemplo.cauce"));
    if (const auto written = writeExampleHunt(example, systemClock()); !written)
        return written.error();
    if (takeShots(example, arguments->front()) != 0)
        return fail(ErrorCode::Io, arguments->front());
    SubcommandAnswer answer;
    answer.lines.append(arguments->front());
    return answer;
}

} // namespace

std::vector<Subcommand> windowCommands()
{
    return {{QStringLiteral("shots"), QStringLiteral("DIR"), Command::tr("Draws every page of the demonstration hunt."),
        Subcommand::Needs::Gui, {}, shots}};
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <functional>
#include <vector>

namespace cauce {

/// Where the words of the subcommands stand.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// What a subcommand ends with (design section 8).
enum ExitCode { Done = 0, NotRight = 1, BadUse = 2, InternalError = 3 };

/// What a subcommand has to say: lines for people and the same as JSON; and whether the thing checked was right.
struct SubcommandAnswer
{
    QJsonObject json;
    QStringList lines;
    ExitCode exit = Done;
    QString complaint; ///< one sentence on stderr, with BadUse: what was asked cannot be
    QString warning;   ///< one sentence on stderr beside the answer
};

/// What to say of a file that did not pass its check.
[[nodiscard]] QString notWhole();
/// An answer that says only what is wrong with the question.
[[nodiscard]] SubcommandAnswer badUse(const QString &complaint);

/// One subcommand: its words, its options, and what it does with them.
struct Subcommand
{
    enum class Needs { Core, Gui }; ///< Gui: draws, so it needs fonts and a platform
    QString name;
    QString usage;     ///< what follows the name, such as "FILE --template T"
    QString purpose;
    Needs needs = Needs::Core;
    std::function<void(QCommandLineParser &)> options;
    std::function<Result<SubcommandAnswer>(const QCommandLineParser &)> run;
};

/// The positional arguments, if there are between `least` and `most`; else `BadInput` without a subject: the usage is shown.
[[nodiscard]] Result<QStringList> argumentsOf(const QCommandLineParser &parser, int least, int most);
/// The value of an option that must be given; else `BadInput` without a subject.
[[nodiscard]] Result<QString> required(const QCommandLineParser &parser, const QString &option);
/// The option -o OUT: `AlreadyExists` if there is a file of that name.
[[nodiscard]] Result<QString> newOutput(const QCommandLineParser &parser);
void addOutputOption(QCommandLineParser &parser);
/// The machine's clock; outlives every store.
[[nodiscard]] const Clock &systemClock();

/// Every subcommand there is.
[[nodiscard]] std::vector<Subcommand> commands();
/// The groups, each in the file of its name.
[[nodiscard]] std::vector<Subcommand> fileCommands();
[[nodiscard]] std::vector<Subcommand> huntCommands();
[[nodiscard]] std::vector<Subcommand> reportCommands();
[[nodiscard]] std::vector<Subcommand> windowCommands();

/// Finds the subcommand that the arguments name, runs it, prints, and gives the exit code. Nothing if they name none but a file
/// for the window, or nothing at all.
[[nodiscard]] std::optional<int> runCommand(int argc, char **argv);

} // namespace cauce

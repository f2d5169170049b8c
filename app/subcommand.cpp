// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "ui/common/error_text.h"
#include "ui/common/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

namespace cauce {
namespace {

const QString kLanguage = QStringLiteral("language");
const QStringList kLanguages{QStringLiteral("es"), QStringLiteral("en"), QStringLiteral("es_MX"), QStringLiteral("en_US")};

QString usageOf(const Subcommand &command)
{
    return QStringLiteral("cauce %1 %2").arg(command.name, command.usage);
}

int complain(const Subcommand &command, const QString &sentence, ExitCode exit)
{
    QTextStream(stderr) << QStringLiteral("cauce ") << command.name << QStringLiteral(": ") << sentence << Qt::endl;
    return exit;
}

int complain(const Subcommand &command, const Error &error)
{
    if (error.code == ErrorCode::BadInput && error.subject.isEmpty() && error.detail.isEmpty())
        return complain(command, Command::tr("Use it like this: %1").arg(usageOf(command)), BadUse);
    return complain(command, ErrorText::of(error), error.code == ErrorCode::Internal ? InternalError : BadUse);
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), Command::tr("Print JSON.")});
    parser.addOption({kLanguage, Command::tr("Words in Spanish (es) or English (en)."), QStringLiteral("es|en")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Command::tr("Say how it is used.")});
}

void explain(const Subcommand &command, const QCommandLineParser &parser)
{
    QTextStream out(stdout);
    out << usageOf(command) << Qt::endl << command.purpose << Qt::endl;
    // Qt's own head of the list speaks the system's language, not the one that was asked for.
    const QString options = parser.helpText();
    out << Command::tr("Options:") << Qt::endl
        << options.mid(options.indexOf(u'\n', options.indexOf(QStringLiteral("\n\n")) + 2) + 1) << Qt::flush;
}

int carryOut(const Subcommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    if (command.options)
        command.options(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return complain(command,
            unknown.isEmpty() ? Command::tr("An option lacks its value. Use it like this: %1").arg(usageOf(command))
                              : Command::tr("There is no option “%1”. Use it like this: %2").arg(unknown.front(), usageOf(command)),
            BadUse);
    }
    if (parser.isSet(kLanguage) && !kLanguages.contains(parser.value(kLanguage)))
        return complain(command, Command::tr("Cauce speaks “es” and “en”, not “%1”.").arg(parser.value(kLanguage)), BadUse);
    if (parser.isSet(QStringLiteral("help"))) {
        explain(command, parser);
        return Done;
    }
    const Result<SubcommandAnswer> answer = command.run(parser);
    if (!answer)
        return complain(command, answer.error());
    if (!answer->complaint.isEmpty())
        return complain(command, answer->complaint, answer->exit);
    if (!answer->warning.isEmpty())
        complain(command, answer->warning, answer->exit);
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("json"))) {
        out << QString::fromUtf8(QJsonDocument(answer->json).toJson());
    } else {
        for (const QString &line : answer->lines)
            out << line << Qt::endl;
    }
    return answer->exit;
}

/// `--language` wherever it stands, else what the system speaks; Spanish where it says neither.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--language") && i + 1 < arguments.size())
            return arguments[i + 1].startsWith(QLatin1String("en")) ? QStringLiteral("en") : QStringLiteral("es_MX");
        if (arguments[i].startsWith(QLatin1String("--language=")))
            return arguments[i].endsWith(QLatin1String("=en")) ? QStringLiteral("en") : QStringLiteral("es_MX");
    }
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("en") ? QStringLiteral("en") : QStringLiteral("es_MX");
    }
    return QStringLiteral("es_MX");
}

void listCommands()
{
    QTextStream out(stdout);
    out << Command::tr("Cauce: treasure hunts on public money, without a network.") << Qt::endl << Qt::endl;
    out << Command::tr("cauce [FILE] opens the window. The subcommands:") << Qt::endl;
    for (const Subcommand &command : commands())
        out << QStringLiteral("  ") << usageOf(command) << Qt::endl << QStringLiteral("      ") << command.purpose << Qt::endl;
    out << Qt::endl
        << Command::tr("All print JSON with --json and speak Spanish or English with --language. They end with 0 (done), 1 (what "
                       "was checked is not right), 2 (bad input; nothing was changed) or 3 (an error inside Cauce).")
        << Qt::endl;
}

/// What a subcommand writes to stderr is its own one line: Qt's remarks about the machine stay out, its errors do not.
void keepRemarksOut(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

/// What the first argument asks for: a name that is neither a file nor one of Qt's own options must be a subcommand.
bool mustBeCommand(const QString &name)
{
    static const QStringList toolkit{QStringLiteral("platform"), QStringLiteral("style"), QStringLiteral("stylesheet"),
        QStringLiteral("display"), QStringLiteral("geometry"), QStringLiteral("reverse"), QStringLiteral("session")};
    if (name.startsWith(u'-'))
        return !toolkit.contains(name.mid(name.startsWith(QLatin1String("--")) ? 2 : 1));
    return !name.contains(u'/') && !name.contains(u'.') && !QFileInfo::exists(name);
}

} // namespace

QString notWhole()
{
    return Command::tr("Parts of the file are damaged. “cauce check” says which, “cauce recover” brings back the rest.");
}

SubcommandAnswer badUse(const QString &complaint)
{
    SubcommandAnswer answer;
    answer.exit = BadUse;
    answer.complaint = complaint;
    return answer;
}

Result<QStringList> argumentsOf(const QCommandLineParser &parser, int least, int most)
{
    const QStringList all = parser.positionalArguments();
    if (all.size() < least || all.size() > most || all.contains(QString()))
        return fail(ErrorCode::BadInput);
    return all;
}

Result<QString> required(const QCommandLineParser &parser, const QString &option)
{
    const QString value = parser.value(option);
    if (value.isEmpty())
        return fail(ErrorCode::BadInput);
    return value;
}

Result<QString> newOutput(const QCommandLineParser &parser)
{
    auto out = required(parser, QStringLiteral("o"));
    if (out && QFileInfo::exists(*out))
        return fail(ErrorCode::AlreadyExists, *out);
    if (const QString folder = out ? QFileInfo(*out).absolutePath() : QString(); out && !QFileInfo(folder).isDir())
        return fail(ErrorCode::NoFolder, folder);
    return out;
}

void addOutputOption(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Command::tr("The file to write."), QStringLiteral("OUT")});
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

std::vector<Subcommand> commands()
{
    std::vector<Subcommand> all;
    for (auto &group : {huntCommands(), fileCommands(), reportCommands(), windowCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

std::optional<int> runCommand(int argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QString name = QString::fromLocal8Bit(argv[1]);
    const bool asksForHelp = name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h");
    const bool asksForVersion = name == QLatin1String("--version") || name == QLatin1String("-v");
    const auto all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&](const Subcommand &each) { return each.name == name; });
    if (command == all.end() && !asksForHelp && !asksForVersion && !mustBeCommand(name))
        return std::nullopt;
    const bool draws = command != all.end() && command->needs == Subcommand::Needs::Gui;
    // QApplication aborts where there is no display.
    if (draws && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepRemarksOut);
    std::unique_ptr<QCoreApplication> application;
    if (draws)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeFirst();
    speak(languageOf(arguments));
    if (asksForVersion) {
        QTextStream(stdout) << QStringLiteral("cauce " CAUCE_VERSION) << Qt::endl;
        return Done;
    }
    if (asksForHelp) {
        listCommands();
        return Done;
    }
    // Found again: the words of the first round were made before the program spoke any language.
    for (const Subcommand &each : commands()) {
        if (each.name == name)
            return carryOut(each, arguments);
    }
    QTextStream(stderr) << Command::tr("cauce: there is no subcommand “%1”; “cauce help” lists them.").arg(name) << Qt::endl;
    return BadUse;
}

} // namespace cauce

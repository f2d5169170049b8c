// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/storage/backup.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace cauce {
namespace {

using Parser = const QCommandLineParser &;

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

OpenOptions readOnly()
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return options;
}

Result<SubcommandAnswer> info(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    auto opened = openHunt(arguments->front(), systemClock(), readOnly());
    if (!opened)
        return opened.error();
    const HuntData &data = *opened->data;
    SubcommandAnswer answer;
    QJsonObject counts;
    const auto count = [&](const char *key, size_t number) {
        counts.insert(QLatin1String(key), static_cast<qint64>(number));
        answer.lines.append(QStringLiteral("%1: %2").arg(QLatin1String(key)).arg(number));
    };
    answer.lines.append(data.hunt().title);
    count("challenges", data.all<Challenge>().size());
    count("teams", data.all<Team>().size());
    count("route_steps", data.all<RouteStep>().size());
    count("findings", data.all<Finding>().size());
    count("documents", data.all<Document>().size());
    answer.json = {{QStringLiteral("hunt"), data.hunt().title}, {QStringLiteral("counts"), counts}};
    return answer;
}

Result<SubcommandAnswer> check(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    auto store = Store::open(arguments->front(), systemClock(), readOnly());
    if (!store)
        return store.error();
    const auto problems = (*store)->call<std::vector<CheckProblem>>([](StoreAccess &access) -> Result<std::vector<CheckProblem>> {
        return checkAll(access.db, access.log, access.projection, Job());
    });
    if (!problems)
        return problems.error();
    static constexpr std::array kKinds{"structure", "edit", "projection", "document"};
    QJsonArray list;
    SubcommandAnswer answer;
    for (const CheckProblem &problem : *problems) {
        const QLatin1String kind(kKinds[static_cast<size_t>(problem.kind)]);
        list.append(QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("where"), problem.where}});
        answer.lines.append(kind + QStringLiteral(": ") + problem.where);
    }
    if (problems->empty())
        answer.lines.append(QStringLiteral("ok"));
    answer.exit = problems->empty() ? Done : NotRight;
    answer.json = {{QStringLiteral("ok"), problems->empty()}, {QStringLiteral("problems"), list}};
    return answer;
}

QJsonValue jsonOf(const Value &value)
{
    if (const bool *truth = value.truth())
        return *truth;
    if (const qint64 *number = value.number())
        return *number;
    if (const QString *text = value.text())
        return *text;
    if (const QByteArray *bytes = value.bytes()) {
        const auto id = ByteName<16>::fromBytes(*bytes);
        return id ? Id(*id).toString() : QString::fromLatin1(bytes->toHex());
    }
    if (const auto *list = value.list()) {
        QJsonArray array;
        for (const Value &item : *list)
            array.append(jsonOf(item));
        return array;
    }
    return QJsonValue();
}

QJsonObject jsonOf(const Edit &edit, const std::optional<Id> &record)
{
    QJsonArray changes;
    for (const Change &change : edit.changes) {
        if (record && change.record != *record)
            continue;
        QJsonArray replaces;
        for (const Digest &target : change.replaces)
            replaces.append(target.toHex());
        const auto value = change.decoded();
        QJsonObject entry{{QStringLiteral("record"), change.record.toString()},
            {QStringLiteral("type"), QString::fromUtf8(change.type)}, {QStringLiteral("field"), QString::fromUtf8(change.field)},
            {QStringLiteral("replaces"), replaces}};
        if (!value)
            entry.insert(QStringLiteral("withheld"), true);
        else if (value->isTombstone())
            entry.insert(QStringLiteral("deleted"), true);
        else
            entry.insert(QStringLiteral("value"), jsonOf(*value));
        changes.append(entry);
    }
    return {{QStringLiteral("id"), edit.id.toHex()}, {QStringLiteral("role"), QString(codeOf(edit.author.role))},
        {QStringLiteral("laptop"), edit.author.laptop}, {QStringLiteral("author"), edit.author.name.value_or(QString())},
        {QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(edit.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("action"), QString::fromUtf8(edit.action)}, {QStringLiteral("changes"), changes}};
}

Result<SubcommandAnswer> history(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 2);
    if (!arguments)
        return arguments.error();
    std::optional<Id> record;
    if (arguments->size() == 2) {
        record = Id::fromString(arguments->at(1));
        if (!record)
            return fail(ErrorCode::BadInput, arguments->at(1));
    }
    auto store = Store::open(arguments->front(), systemClock(), readOnly());
    if (!store)
        return store.error();
    return (*store)->call<SubcommandAnswer>([&](StoreAccess &access) -> Result<SubcommandAnswer> {
        SubcommandAnswer answer;
        QJsonArray edits;
        for (const qint64 number : access.log.numbers()) {
            const QJsonObject entry = jsonOf(access.log.read(number), record);
            const QJsonArray changes = entry.value(QStringLiteral("changes")).toArray();
            if (changes.isEmpty())
                continue;
            edits.append(entry);
            for (const QJsonValue &change : changes) {
                answer.lines.append(QStringLiteral("%1  %2  %3.%4").arg(entry.value(QStringLiteral("time")).toString(),
                    entry.value(QStringLiteral("action")).toString(), change.toObject().value(QStringLiteral("type")).toString(),
                    change.toObject().value(QStringLiteral("field")).toString()));
            }
        }
        answer.json.insert(QStringLiteral("edits"), edits);
        return answer;
    });
}

Result<SubcommandAnswer> backup(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    const auto out = required(parser, QStringLiteral("o"));
    if (!out)
        return out.error();
    auto store = Store::open(arguments->front(), systemClock(), readOnly());
    if (!store)
        return store.error();
    const auto made = (*store)->call<void>([&](StoreAccess &access) { return backUp(access.db, *out, Job(), Existing::Refuse); });
    if (!made)
        return made.error();
    SubcommandAnswer answer;
    answer.lines.append(*out);
    answer.json.insert(QStringLiteral("backup"), *out);
    return answer;
}

} // namespace

std::vector<Subcommand> fileCommands()
{
    const auto withOutput = [](QCommandLineParser &parser) {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("OUT")});
    };
    return {
        {QStringLiteral("info"), QStringLiteral("FILE"), QStringLiteral("say what is in a hunt"), Subcommand::Needs::Core, {}, info},
        {QStringLiteral("check"), QStringLiteral("FILE"), QStringLiteral("check a hunt fully"), Subcommand::Needs::Core, {}, check},
        {QStringLiteral("history"), QStringLiteral("FILE [RECORD]"), QStringLiteral("list every edit"), Subcommand::Needs::Core, {},
            history},
        {QStringLiteral("backup"), QStringLiteral("FILE -o OUT"), QStringLiteral("write a checked copy"), Subcommand::Needs::Core,
            withOutput, backup},
    };
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/base/iso_time.h"
#include "core/domain/clock_doubt.h"
#include "core/domain/questions.h"
#include "core/report/json_export.h"
#include "core/storage/backup.h"
#include "core/storage/recover.h"
#include "core/workspace/workspace.h"
#include "ui/common/lost_words.h"
#include "ui/common/record_names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cauce {
namespace {

using Parser = const QCommandLineParser &;

OpenOptions readOnly()
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return options;
}

/// What `info` counts: the key in JSON, which scripts may count on, the type of the records, the line for people.
struct CountedKind
{
    QLatin1String key;
    QByteArray type;
    QString line;
};

std::vector<CountedKind> countedKinds()
{
    return {{QLatin1String("challenges"), "challenge", Command::tr("Challenges: %1")},
        {QLatin1String("questions"), "question", Command::tr("Questions: %1")},
        {QLatin1String("teams"), "team", Command::tr("Teams: %1")},
        {QLatin1String("route_steps"), "route_step", Command::tr("Search steps: %1")},
        {QLatin1String("findings"), "finding", Command::tr("Findings: %1")},
        {QLatin1String("documents"), "document", Command::tr("Documents: %1")}, {QLatin1String("requests"), "request", {}},
        {QLatin1String("datasets"), "dataset", {}}, {QLatin1String("charts"), "chart", {}}};
}

/// Records of a type, of questions and findings those that count as such; 0 of one that this version does not know.
qint64 countOf(const HuntData &data, const QByteArray &type)
{
    if (type == typeOf<Question>().name)
        return countQuestions(data);
    if (type == typeOf<Finding>().name)
        return countSavedFindings(data);
    const int index = recordTypeIndex(type);
    return index < 0 ? 0 : static_cast<qint64>(data.table(index).size());
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
    if (!opened->problems.empty())
        answer.warning = notWhole();
    answer.lines.append(data.hunt().title);
    QJsonObject counts;
    for (const auto &[key, type, line] : countedKinds()) {
        const qint64 number = countOf(data, type);
        counts.insert(key, number);
        if (!line.isEmpty())
            answer.lines.append(line.arg(number));
    }
    answer.json = {{QStringLiteral("hunt"), data.hunt().title}, {QStringLiteral("counts"), counts}};
    return answer;
}

QString lineOf(const CheckProblem &problem)
{
    switch (problem.kind) {
    case CheckProblem::Kind::Structure:
        return Command::tr("The structure of the file is not right. SQLite says: “%1”").arg(problem.where);
    case CheckProblem::Kind::Edit:
        return Command::tr("A change of the history is not as it was made: %1").arg(problem.where);
    case CheckProblem::Kind::Projection: {
        const QByteArray type = problem.where.section(u' ', 0, 0).toUtf8();
        const QString id = problem.where.section(u' ', -1);
        return Command::tr("A record does not say what the history says: %1")
            .arg(recordType(type) ? QString(RecordNames::kind(type) + u' ' + id) : id);
    }
    case CheckProblem::Kind::Document:
        return Command::tr("A document is not as it was kept: %1").arg(problem.where);
    case CheckProblem::Kind::Reference:
        return Command::tr("Something points to what is not there: %1").arg(problem.where);
    }
    return {};
}

Result<SubcommandAnswer> check(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    using Problems = std::vector<CheckProblem>;
    auto store = Store::open(arguments->front(), systemClock(), readOnly());
    auto problems = !store ? Result<Problems>(store.error())
                           : (*store)->call<Problems>([](StoreAccess &access) -> Result<Problems> {
                                 return checkAll(access.db, access.log, access.projection, Job());
                             });
    // One that is too damaged to be opened has been checked all the same, and is not right.
    if (!problems && problems.error().code == ErrorCode::Damaged)
        problems = Problems{{CheckProblem::Kind::Structure, problems.error().detail}};
    if (!problems)
        return problems.error();
    static constexpr std::array kKinds{"structure", "edit", "projection", "document", "reference"};
    QJsonArray list;
    SubcommandAnswer answer;
    for (const CheckProblem &problem : *problems) {
        const QLatin1String kind(kKinds[static_cast<size_t>(problem.kind)]);
        list.append(QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("where"), problem.where}});
        answer.lines.append(lineOf(problem));
    }
    if (problems->empty())
        answer.lines.append(Command::tr("All of it holds together."));
    answer.exit = problems->empty() ? Done : NotRight;
    answer.json = {{QStringLiteral("ok"), problems->empty()}, {QStringLiteral("problems"), list}};
    return answer;
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
    return {{QStringLiteral("id"), edit.id.toHex()},
            {QStringLiteral("role"), QString(codeOf(edit.author.role))},
            {QStringLiteral("laptop"), edit.author.laptop},
            {QStringLiteral("author"), edit.author.name.value_or(QString())},
            {QStringLiteral("time"), isoOf(QDateTime::fromMSecsSinceEpoch(edit.timeMs, Qt::UTC))},
            {QStringLiteral("action"), QString::fromUtf8(edit.action)},
            {QStringLiteral("changes"), changes}};
}

/// The latest time that an edit claims whose value `edit` replaces; 0 without one.
qint64 latestReplaced(const Edit &edit, const std::unordered_map<Digest, qint64> &times)
{
    qint64 latest = 0;
    for (const Change &change : edit.changes) {
        for (const Digest &replaced : change.replaces) {
            if (const auto found = times.find(replaced); found != times.end())
                latest = std::max(latest, found->second);
        }
    }
    return latest;
}

/// Who made an edit, as far as it says: a name, else a function and a laptop.
QString whoIn(const QJsonObject &edit)
{
    const QString author = edit.value(QStringLiteral("author")).toString();
    if (!author.isEmpty())
        return author;
    return QString(edit.value(QStringLiteral("role")).toString() + u' ' + edit.value(QStringLiteral("laptop")).toString()).trimmed();
}

/// What a change says, on one line and not too long a one.
QString valueIn(const QJsonObject &change)
{
    constexpr qsizetype kMost = 60;
    if (change.contains(QStringLiteral("withheld")))
        return Command::tr("(not in this file)");
    if (change.contains(QStringLiteral("deleted")))
        return Command::tr("(deleted)");
    const QJsonValue value = change.value(QStringLiteral("value"));
    const QString text = value.isString()
        ? value.toString().simplified()
        : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    return text.size() > kMost ? text.left(kMost - 1) + u'…' : text;
}

QString wordsOf(ClockDoubt doubt)
{
    switch (doubt) {
    case ClockDoubt::None:
        break;
    case ClockDoubt::Behind:
        return QStringLiteral("  ") + Command::tr("(that laptop's clock was behind)");
    case ClockDoubt::Ahead:
        return QStringLiteral("  ") + Command::tr("(that laptop's clock was ahead)");
    }
    return {};
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
            return badUse(Command::tr("“%1” is not the id of a record.").arg(arguments->at(1)));
    }
    auto store = Store::open(arguments->front(), systemClock(), readOnly());
    if (!store)
        return store.error();
    return (*store)->call<SubcommandAnswer>([&](StoreAccess &access) -> Result<SubcommandAnswer> {
        SubcommandAnswer answer;
        QJsonArray edits;
        std::unordered_map<Digest, qint64> times;
        for (const qint64 number : access.log.numbers()) {
            const Edit edit = access.log.read(number);
            times.emplace(edit.id, edit.timeMs);
            QJsonObject entry = jsonOf(edit, record);
            const QJsonArray changes = entry.value(QStringLiteral("changes")).toArray();
            if (changes.isEmpty())
                continue;
            const ClockDoubt doubt = clockDoubt(edit.timeMs, latestReplaced(edit, times), systemClock().nowMs());
            if (doubt != ClockDoubt::None)
                entry.insert(QStringLiteral("clock"), doubt == ClockDoubt::Behind ? QStringLiteral("behind") : QStringLiteral("ahead"));
            edits.append(entry);
            for (const QJsonValue &change : changes) {
                const QJsonObject what = change.toObject();
                answer.lines.append(QStringLiteral("%1  %2  %3  %4.%5  %6").arg(entry.value(QStringLiteral("time")).toString(),
                    whoIn(entry), entry.value(QStringLiteral("action")).toString(), what.value(QStringLiteral("type")).toString(),
                    what.value(QStringLiteral("field")).toString(), valueIn(what)) + wordsOf(doubt));
            }
        }
        if (record && edits.isEmpty())
            return badUse(Command::tr("No record of this hunt has the id “%1”.").arg(record->toString()));
        answer.json.insert(QStringLiteral("edits"), edits);
        return answer;
    });
}

Result<SubcommandAnswer> backup(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    const auto out = newOutput(parser);
    if (!out)
        return out.error();
    auto store = Store::open(arguments->front(), systemClock(), readOnly());
    if (!store)
        return store.error();
    const auto problems = (*store)->call<qsizetype>(
        [](StoreAccess &access) -> Result<qsizetype> {
            const auto found = checkWhereDue(access, Job());
            return found ? Result<qsizetype>(static_cast<qsizetype>(found->size())) : Result<qsizetype>(found.error());
        });
    if (!problems)
        return problems.error();
    const auto made = saveCopy(**store, *out, Job(), Existing::Refuse);
    if (!made)
        return made.error();
    SubcommandAnswer answer;
    answer.lines.append(*out);
    answer.json = {{QStringLiteral("backup"), *out}, {QStringLiteral("problems"), *problems}};
    if (*problems > 0) {
        answer.warning = notWhole();
        answer.exit = NotRight;
    }
    return answer;
}

QLatin1String codeOfLost(LostItem::Kind kind)
{
    switch (kind) {
    case LostItem::Kind::Edit:
        return QLatin1String("edit");
    case LostItem::Kind::Value:
        return QLatin1String("value");
    case LostItem::Kind::Document:
        return QLatin1String("document");
    case LostItem::Kind::Pages:
        return QLatin1String("pages");
    }
    return {};
}

QString timeOf(const LostItem &item)
{
    return item.timeMs ? isoOf(QDateTime::fromMSecsSinceEpoch(*item.timeMs, Qt::UTC)) : QString();
}

QJsonObject jsonOf(const LostItem &item)
{
    QJsonObject json{{QStringLiteral("kind"), codeOfLost(item.kind)}, {QStringLiteral("what"), item.what}};
    if (item.timeMs)
        json.insert(QStringLiteral("time"), timeOf(item));
    if (!item.who.isEmpty())
        json.insert(QStringLiteral("author"), item.who);
    if (!item.types.isEmpty())
        json.insert(QStringLiteral("types"), QJsonArray::fromStringList(item.types));
    return json;
}

QString lineOf(const LostItem &item)
{
    if (item.kind == LostItem::Kind::Pages)
        return Command::tr("Pages of the file that could not be read: %1").arg(item.what);
    // By its id an edit or a record is found in another copy with `history`.
    const QString id = item.kind == LostItem::Kind::Document ? QString() : item.what.section(u' ', -1);
    QStringList known{timeOf(item), LostWords::of(item), id};
    known.removeAll(QString());
    return Command::tr("Lost: %1").arg(known.join(QStringLiteral("  ")));
}

/// Where nothing came back there is no new file.
SubcommandAnswer nothingCameBack(const QString &path)
{
    SubcommandAnswer answer;
    answer.exit = NotRight;
    answer.lines.append(Command::tr("Nothing could be read in “%1”, so no file was written. Ask for another copy.").arg(path));
    answer.json = {{QStringLiteral("complete"), false}, {QStringLiteral("records"), 0}, {QStringLiteral("documents"), 0}};
    return answer;
}

Result<SubcommandAnswer> bringBack(Parser parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    if (!arguments)
        return arguments.error();
    const auto out = newOutput(parser);
    if (!out)
        return out.error();
    const auto report = recover(arguments->front(), *out, systemClock());
    if (!report && report.error().code == ErrorCode::Damaged)
        return nothingCameBack(arguments->front());
    if (!report)
        return report.error();
    SubcommandAnswer answer;
    QJsonArray lost;
    for (const LostItem &item : report->lost) {
        lost.append(jsonOf(item));
        answer.lines.append(lineOf(item));
    }
    // A script must not take what is left for the whole.
    if (!report->isComplete())
        answer.exit = NotRight;
    if (report->records == 0)
        answer.lines.prepend(Command::tr("Not one record could be read. Ask for another copy."));
    answer.lines.prepend(Command::tr("Records: %1. Documents: %2. Lost: %3.")
                             .arg(QString::number(report->records), QString::number(report->documents), QString::number(lost.size())));
    answer.lines.prepend(*out);
    answer.json = {{QStringLiteral("file"), *out}, {QStringLiteral("complete"), report->isComplete()},
        {QStringLiteral("edits"), report->edits}, {QStringLiteral("rewritten_edits"), report->rewrittenEdits},
        {QStringLiteral("from_records"), report->fromRecords}, {QStringLiteral("records"), report->records},
        {QStringLiteral("documents"), report->documents}, {QStringLiteral("drafts"), report->drafts},
        {QStringLiteral("lost"), lost}};
    return answer;
}

} // namespace

std::vector<Subcommand> fileCommands()
{
    return {
        {QStringLiteral("info"), QStringLiteral("FILE"), Command::tr("Says what is in a hunt."), Subcommand::Needs::Core, {}, info},
        {QStringLiteral("check"), QStringLiteral("FILE"), Command::tr("Checks a hunt fully, its history and documents too."),
            Subcommand::Needs::Core, {}, check},
        {QStringLiteral("history"), QStringLiteral("FILE [RECORD]"), Command::tr("Lists every edit of a hunt, or of one record."),
            Subcommand::Needs::Core, {}, history},
        {QStringLiteral("backup"), QStringLiteral("FILE -o OUT"), Command::tr("Writes a checked copy of a hunt."),
            Subcommand::Needs::Core, addOutputOption, backup},
        {QStringLiteral("recover"), QStringLiteral("FILE -o OUT"),
            Command::tr("Brings back into a new file what can be read of a damaged hunt."), Subcommand::Needs::Core, addOutputOption,
            bringBack},
    };
}

} // namespace cauce

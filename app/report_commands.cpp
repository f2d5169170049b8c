// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommand.h"

#include "core/report/html_writer.h"
#include "core/report/json_export.h"
#include "core/report/pdf_writer.h"
#include "core/report/save_report.h"
#include "core/workspace/report_choices.h"
#include "core/workspace/workspace.h"

namespace cauce {
namespace {

Result<OpenedHunt> openToRead(const QString &path)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return openHunt(path, systemClock(), options);
}

Result<SubcommandAnswer> drawReport(const QString &out, const report::Document &document)
{
    SubcommandAnswer answer;
    answer.lines.append(out);
    answer.json.insert(QStringLiteral("file"), out);
    if (out.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) {
        if (const auto made = report::writeHtml(document, out); !made)
            return made.error();
        return answer;
    }
    const auto pages = report::writePdf(document, out);
    if (!pages)
        return pages.error();
    answer.json.insert(QStringLiteral("pages"), *pages);
    return answer;
}

Result<SubcommandAnswer> writeReport(const QCommandLineParser &parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    const auto kind = required(parser, QStringLiteral("kind"));
    const auto out = newOutput(parser);
    if (!arguments || !kind)
        return fail(ErrorCode::BadInput);
    if (!out)
        return out.error();
    if (*kind != QLatin1String("exercise"))
        return badUse(Command::tr("There is no report “%1”. The reports are: %2.").arg(*kind, QStringLiteral("exercise")));
    if (!out->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) && !out->endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return badUse(Command::tr("A report is written as .pdf or .html, not as “%1”.").arg(QFileInfo(*out).fileName()));
    const QString paper = parser.value(QStringLiteral("paper"));
    if (paper != QLatin1String("letter") && paper != QLatin1String("a4"))
        return badUse(Command::tr("The paper is letter or a4, not “%1”.").arg(paper));
    auto hunt = openToRead(arguments->front());
    if (!hunt)
        return hunt.error();
    const QString language = parser.value(QStringLiteral("language"));
    auto choices = reportChoices(
        *hunt->data, language.startsWith(QLatin1String("en")) ? report::Language::English : report::Language::Spanish, systemClock());
    if (!choices)
        return choices.error();
    choices->paper = paper == QLatin1String("a4") ? report::Paper::A4 : report::Paper::Letter;
    choices->title = parser.value(QStringLiteral("title"));
    if (parser.isSet(QStringLiteral("names")))
        choices->people = report::ReportChoices::People::Names;
    auto answer = drawReport(*out, report::exerciseReport(*hunt->data, *choices));
    if (answer && !hunt->problems.empty())
        answer->warning = notWhole();
    return answer;
}

/// Every version of the fields in which several stand.
Result<DisputedFields> disputedOf(OpenedHunt &hunt)
{
    return hunt.store->call<DisputedFields>([&](StoreAccess &access) -> Result<DisputedFields> {
        DisputedFields disputed;
        for (const FieldAddress &address : hunt.data->disputed()) {
            const LoadedChanges changes = access.log.changesOf(address.record);
            const RecordState state = resolveRecord(changes.views);
            if (const auto field = state.fields.find(address.field); field != state.fields.end())
                disputed[address] = field->second.versions;
        }
        return disputed;
    });
}

Result<SubcommandAnswer> writeExport(const QCommandLineParser &parser)
{
    const auto arguments = argumentsOf(parser, 1, 1);
    const auto format = required(parser, QStringLiteral("format"));
    const auto out = newOutput(parser);
    if (!arguments || !format)
        return fail(ErrorCode::BadInput);
    if (!out)
        return out.error();
    if (*format != QLatin1String("json"))
        return badUse(Command::tr("There is no export format “%1”. The formats are: %2.").arg(*format, QStringLiteral("json")));
    auto hunt = openToRead(arguments->front());
    if (!hunt)
        return hunt.error();
    const auto disputed = disputedOf(*hunt);
    if (!disputed)
        return disputed.error();
    const auto personal = parser.isSet(QStringLiteral("personal")) ? PersonalFields::Include : PersonalFields::LeaveOut;
    const QByteArray bytes = exportJson(*hunt->data, *disputed, personal);
    if (const auto saved = report::saveReport(*out, bytes); !saved)
        return saved.error();
    SubcommandAnswer answer;
    answer.lines.append(*out);
    if (!hunt->problems.empty())
        answer.warning = notWhole();
    answer.json = {{QStringLiteral("file"), *out}, {QStringLiteral("bytes"), bytes.size()},
        {QStringLiteral("sha256"), sha256(bytes).toHex()}};
    return answer;
}

void reportOptions(QCommandLineParser &parser)
{
    addOutputOption(parser);
    parser.addOption({QStringLiteral("kind"), Command::tr("The report: exercise."), QStringLiteral("K")});
    parser.addOption({QStringLiteral("names"), Command::tr("Names of people instead of pseudonyms.")});
    parser.addOption({QStringLiteral("title"), Command::tr("Another title than the hunt's."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("paper"), Command::tr("The paper: letter or a4."), QStringLiteral("P"), QStringLiteral("letter")});
}

void exportOptions(QCommandLineParser &parser)
{
    addOutputOption(parser);
    parser.addOption({QStringLiteral("format"), Command::tr("The format: json."), QStringLiteral("F")});
    parser.addOption({QStringLiteral("personal"), Command::tr("With the fields that name people.")});
}

} // namespace

std::vector<Subcommand> reportCommands()
{
    return {
        {QStringLiteral("report"), QStringLiteral("FILE --kind exercise -o OUT.pdf|.html"),
            Command::tr("Writes the report of a hunt."), Subcommand::Needs::Gui, reportOptions, writeReport},
        {QStringLiteral("export"), QStringLiteral("FILE --format json -o OUT"),
            Command::tr("Writes a hunt for other programs; the same content gives the same bytes."), Subcommand::Needs::Core,
            exportOptions, writeExport},
    };
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_guide.h"

#include "core/domain/json_fields.h"
#include "core/workspace/resources.h"

namespace cauce {
namespace {

/// Shares of the width: what to do, how.
constexpr double kHeadShare = 0.22;
constexpr double kTextShare = 0.78;

/// Words between backticks are keys of the keyboard.
report::Runs runsOf(const QString &text, report::Run (*plainRun)(const QString &))
{
    report::Runs runs;
    bool isKey = false;
    for (const QString &part : text.split(u'`')) {
        if (!part.isEmpty())
            runs.push_back(isKey ? report::Run{part, true, false, true, {}} : plainRun(part));
        isKey = !isKey;
    }
    return runs;
}

report::Run plainRun(const QString &text)
{
    return {text, false, false, false, {}};
}

report::Table tableOf(JsonFields &fields, const QJsonObject &section)
{
    report::Table table;
    table.columns = {{report::Align::Start, kHeadShare, report::Column::Role::RowHead},
        {report::Align::Start, kTextShare, report::Column::Role::Data}};
    for (const QJsonObject &row : fields.objects(section, "rows")) {
        table.rows.push_back({{{runsOf(fields.required(row, "head"), report::strong), {}},
                                  {runsOf(fields.required(row, "text"), plainRun), {}}},
            {}});
    }
    return table;
}

} // namespace

Result<report::Document> quickGuide(report::Language language, report::Paper paper)
{
    const QString name = language == report::Language::Spanish ? QStringLiteral("es") : QStringLiteral("en");
    const auto bytes = resource(QStringLiteral("help/quick-guide.%1.json").arg(name));
    if (!bytes)
        return bytes.error();
    JsonFields fields;
    const QJsonObject root = fields.root(*bytes);
    report::Document guide;
    guide.title = fields.required(root, "title");
    guide.subtitle = fields.required(root, "subtitle");
    guide.language = language;
    guide.paper = paper;
    guide.form = report::Form::Leaflet;
    for (const QJsonObject &page : fields.objects(root, "pages")) {
        if (!guide.blocks.empty())
            guide.blocks.emplace_back(report::PageBreak());
        guide.blocks.emplace_back(report::Heading{1, fields.required(page, "title"), {}});
        guide.blocks.emplace_back(report::Paragraph{runsOf(fields.required(page, "lead"), plainRun)});
        for (const QJsonObject &section : fields.objects(page, "sections")) {
            guide.blocks.emplace_back(report::Heading{3, fields.required(section, "title"), {}});
            guide.blocks.emplace_back(tableOf(fields, section));
        }
        if (const QString note = fields.text(page, "note"); !note.isEmpty())
            guide.blocks.emplace_back(report::Note{report::Note::Kind::Info, runsOf(note, plainRun)});
    }
    if (!fields.isRight())
        return fields.error();
    return guide;
}

} // namespace cauce

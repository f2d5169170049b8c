// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents behind the findings with SHA-256, origin and capture date, and the part of each that is cited.
#include "core/report/exercise_context.h"

#include <set>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

Runs documentCell(const ExerciseContext &context, const cauce::Document &document, const QStringList &citedIn)
{
    Runs runs{strong(context.orUnnamed(document.title))};
    if (document.fileName != document.title && !document.fileName.isEmpty())
        addLine(runs, document.fileName);
    addLine(runs, reportLocale(context.choices.language).formattedDataSize(document.size, 1, QLocale::DataSizeTraditionalFormat));
    if (!citedIn.isEmpty())
        addLine(runs, context.text(u"citedIn"_s, citedIn.join(u", "_s)));
    return runs;
}

Runs originCell(const ExerciseContext &context, const cauce::Document &document)
{
    Runs runs;
    if (const auto *institution = context.data.find<Institution>(document.institution))
        addLine(runs, institution->name);
    if (!document.originUrl.isEmpty())
        addLine(runs, code(document.originUrl));
    return runs.empty() ? plain(context.text(u"dash"_s)) : runs;
}

Runs capturedCell(const ExerciseContext &context, const cauce::Document &document)
{
    Runs runs;
    if (document.capturedAt.isValid())
        addLine(runs, context.dateTime(document.capturedAt));
    // Who captured it is a person's name.
    if (!document.capturedBy.isEmpty() && context.choices.people == ReportChoices::People::Names)
        addLine(runs, context.text(u"capturedBy"_s, document.capturedBy));
    return runs.empty() ? plain(context.text(u"dash"_s)) : runs;
}

Table documentsTable(const ExerciseContext &context)
{
    std::map<Id, QStringList> citedIn;
    for (const ReportedFinding &finding : context.findings()) {
        for (const Evidence *evidence : finding.evidence) {
            if (!citedIn[evidence->document].contains(finding.label))
                citedIn[evidence->document].append(finding.label);
        }
    }
    Table table{context.text(u"documentsCaption"_s),
                {{Align::Start, 0.8, Column::Role::RowHead},
                 {Align::Start, 3.2},
                 {Align::Start, 3.4},
                 {Align::Start, 1.6},
                 {Align::Start, 3}},
                {textRow({context.text(u"key"_s), context.text(u"document"_s), context.text(u"origin"_s),
                          context.text(u"captured"_s), context.text(u"sha"_s)})},
                {},
                context.text(u"shaSource"_s)};
    for (const cauce::Document *document : context.documents()) {
        const QString label = context.documentLabel(document->id);
        table.rows.push_back({{cellOf(plain(label)), cellOf(documentCell(context, *document, citedIn[document->id])),
                               cellOf(originCell(context, *document)), cellOf(capturedCell(context, *document)),
                               cellOf(document->sha ? Runs{code(document->sha->toHex())} : plain(context.text(u"dash"_s)))},
                              ExerciseContext::documentAnchor(label)});
    }
    return table;
}

/// Which part of the page is marked, as a reader of paper can find it.
QString regionInWords(const ExerciseContext &context, const Place &place)
{
    const auto percent = [&](int tenThousandths) { return context.number((tenThousandths + 50) / 100); };
    return context.text(u"markedRegion"_s, percent(place.left), percent(place.left + place.width), percent(place.top),
                        percent(place.top + place.height));
}

/// The parts of documents, and the addresses, that findings rest on.
Table quotesTable(const ExerciseContext &context)
{
    Table table{context.text(u"quotesCaption"_s),
                {{Align::Start, 1, Column::Role::RowHead}, {Align::Start, 3}, {Align::Start, 6}},
                {textRow({context.text(u"finding"_s), context.text(u"where"_s), context.text(u"quote"_s)})},
                {},
                {}};
    for (const ReportedFinding &finding : context.findings()) {
        for (const Evidence *evidence : finding.evidence) {
            const bool isAddress = evidence->document.isNull();
            Runs where;
            if (isAddress) {
                where = {code(evidence->url)};
            } else {
                const QString label = context.documentLabel(evidence->document);
                const QString page = evidence->place.page > 0
                                         ? context.text(u"documentPage"_s, label, context.number(evidence->place.page))
                                         : label;
                where = {linked(page, ExerciseContext::documentAnchor(label))};
            }
            if (!isAddress && evidence->place.hasRegion())
                addLine(where, regionInWords(context, evidence->place));
            if (isAddress && evidence->capturedOn.isValid())
                addLine(where, context.date(evidence->capturedOn));
            Runs quote;
            if (!evidence->place.quote.isEmpty())
                addLine(quote, evidence->place.quote);
            if (!evidence->note.isEmpty())
                addLine(quote, emphasis(evidence->note));
            if (isAddress || !quote.empty() || evidence->place.page > 0 || evidence->place.hasRegion())
                table.rows.push_back({{cellOf(plain(finding.label)), cellOf(std::move(where)), cellOf(std::move(quote))}, {}});
        }
    }
    return table;
}

} // namespace

void addEvidence(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"evidenceTitle"_s), u"evidence"_s});
    Table quotes = quotesTable(context);
    if (context.documents().empty() && quotes.rows.empty()) {
        blocks.push_back(Paragraph{plain(context.text(u"noEvidence"_s))});
        return;
    }
    if (!context.documents().empty())
        blocks.push_back(documentsTable(context));
    if (!quotes.rows.empty())
        blocks.push_back(std::move(quotes));
    const auto others = static_cast<qint64>(context.data.all<cauce::Document>().size() - context.documents().size());
    if (others > 0)
        blocks.push_back(Paragraph{plain(context.text(u"otherDocuments"_s, context.number(others)))});
}

} // namespace cauce::report

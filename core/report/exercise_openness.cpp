// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every finding with its openness, explained line by line.
#include "core/report/exercise_context.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

/// The questions of a checklist that are asked with yes or no, numbered; the rows of findings refer to the numbers.
std::vector<const Checklist::Question *> scored(const Checklist &checklist)
{
    std::vector<const Checklist::Question *> questions;
    for (const Checklist::Question &question : checklist.questions) {
        if (question.isGate || question.points > 0)
            questions.push_back(&question);
    }
    return questions;
}

Table criteriaOf(const ExerciseContext &context, const Checklist &checklist)
{
    Table table{context.text(u"checklistCaption"_s, context.local(checklist.title)),
                {{Align::End, 0.7, Column::Role::RowHead}, {Align::Start, 8}, {Align::End, 1.3}},
                {textRow({context.text(u"number"_s), context.text(u"criterion"_s), context.text(u"points"_s)})},
                {},
                context.local(checklist.source)};
    const auto questions = scored(checklist);
    for (size_t i = 0; i < questions.size(); ++i) {
        table.rows.push_back(textRow({context.number(static_cast<qint64>(i) + 1), context.local(questions[i]->text),
                                      questions[i]->isGate ? context.text(u"gate"_s) : context.number(questions[i]->points)}));
    }
    return table;
}

Runs explain(const ExerciseContext &context, const Checklist &checklist, const Assessment &assessment, const Openness &score)
{
    const auto questions = scored(checklist);
    QStringList gained, lost;
    bool closed = false, unknown = false;
    for (const OpennessLine &line : score.lines) {
        unknown = unknown || (line.of == 0 && line.why == OpennessReason::NotKnown);
        closed = closed || line.why == OpennessReason::GateClosed;
        if (line.of == 0)
            continue;
        size_t at = 0;
        while (at < questions.size() && questions[at]->id != line.question)
            ++at;
        const QString entry =
            context.text(u"criterionPoints"_s, context.number(static_cast<qint64>(at) + 1), context.number(line.of));
        (line.points > 0 ? gained : lost).append(entry);
    }
    Runs runs;
    const auto reading = checklist.readings.find(QString(codeOf(score.reading)));
    if (reading != checklist.readings.end())
        addLine(runs, strong(context.local(reading->second)));
    if (score.reading == OpennessReading::Incomplete)
        addLine(runs, context.text(u"opennessIncomplete"_s));
    if (closed)
        addLine(runs, context.text(unknown ? u"gateNotKnown"_s : u"gateClosed"_s));
    QStringList sums;
    if (!gained.isEmpty())
        sums.append(context.text(u"scoredLine"_s, gained.join(u", "_s)));
    if (!lost.isEmpty() && !closed)
        sums.append(context.text(u"lostLine"_s, lost.join(u", "_s)));
    if (!sums.isEmpty())
        addLine(runs, sums.join(u' '));
    const auto *licence = checklist.licence(assessment.licence);
    const QString format = assessment.format.toUpper();
    const QString terms = licence ? context.local(licence->name) : assessment.licence;
    if (!format.isEmpty() && !terms.isEmpty())
        addLine(runs, context.text(u"formatLicence"_s, format, terms));
    else if (!format.isEmpty())
        addLine(runs, context.text(u"formatLine"_s, format));
    else if (!terms.isEmpty())
        addLine(runs, context.text(u"licenceLine"_s, terms));
    if (score.isTrap)
        addLine(runs, emphasis(context.local(checklist.trapText)));
    if (!assessment.note.isEmpty())
        addLine(runs, assessment.note);
    return runs;
}

void addAssessment(const ExerciseContext &context, const Assessment &assessment, Runs &points, Runs &why)
{
    const Checklist *checklist = context.checklist(assessment.checklist);
    if (!checklist) {
        addLine(points, context.text(u"dash"_s));
        addLine(why, assessment.checklist);
        return;
    }
    const Openness score = scoreOpenness(*checklist, assessment);
    addLine(points, strong(context.text(u"score"_s, context.number(score.points), context.number(score.maximum))));
    if (context.choices.stars)
        addLine(points, context.text(u"stars"_s, context.number(starsOf(*context.choices.stars, *checklist, assessment))));
    for (Run &run : explain(context, *checklist, assessment, score)) {
        if (!why.empty() && !run.text.startsWith(u'\n'))
            run.text.prepend(u'\n');
        why.push_back(std::move(run));
    }
}

TableRow rowOf(const ExerciseContext &context, const ReportedFinding &finding)
{
    Runs who{strong(context.teamName(finding.record->team))};
    if (!finding.question.isEmpty())
        addLine(who, finding.question);
    Runs points, why;
    for (const Assessment *assessment : finding.assessments)
        addAssessment(context, *assessment, points, why);
    if (points.empty())
        points = plain(context.text(u"notAssessed"_s));
    return {{cellOf(plain(finding.label)), cellOf(std::move(who)), Cell{{}, markOf(finding.record->result)},
             cellOf(std::move(points)), cellOf(std::move(why))},
            ExerciseContext::findingAnchor(finding.label)};
}

} // namespace

void addOpenness(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"opennessTitle"_s), u"openness"_s});
    if (context.findings().empty()) {
        blocks.push_back(Paragraph{plain(context.text(u"noFindings"_s))});
        return;
    }
    for (const Checklist &checklist : context.choices.checklists) {
        const auto names = [&](const Assessment *assessment) { return assessment->checklist == checklist.id; };
        const bool used = std::any_of(context.findings().begin(), context.findings().end(), [&](const auto &finding) {
            return std::any_of(finding.assessments.begin(), finding.assessments.end(), names);
        });
        if (used)
            blocks.push_back(criteriaOf(context, checklist));
    }
    // One table a challenge; findings stand in that order.
    const auto &findings = context.findings();
    for (size_t i = 0; i < findings.size();) {
        const QString challenge = findings[i].challenge;
        Table table{context.text(u"opennessOf"_s, challenge.isEmpty() ? context.text(u"straysTitle"_s) : challenge),
                    {{Align::Start, 0.9, Column::Role::RowHead},
                     {Align::Start, 3.4},
                     {Align::Start, 2.1},
                     {Align::Start, 1.7},
                     {Align::Start, 5}},
                    {textRow({context.text(u"finding"_s), context.text(u"teamQuestion"_s), context.text(u"result"_s),
                              context.text(u"openness"_s), context.text(u"why"_s)})},
                    {},
                    {}};
        for (; i < findings.size() && findings[i].challenge == challenge; ++i)
            table.rows.push_back(rowOf(context, findings[i]));
        blocks.push_back(std::move(table));
    }
}

} // namespace cauce::report

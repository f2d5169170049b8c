// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each question with the teams' answers side by side.
#include "core/report/exercise_context.h"

#include <set>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

/// More columns would leave no room to read in.
constexpr size_t kTeamsPerTable = 3;

using CellMaker = std::function<Runs(const ReportedFinding &)>;

Runs answerOf(const ExerciseContext &context, const ReportedFinding &finding, AnswerType type)
{
    Runs runs{linked(finding.label, ExerciseContext::findingAnchor(finding.label))};
    if (!finding.record->text.isEmpty())
        runs.push_back({u" "_s + finding.record->text, false, false, false, {}});
    if (!finding.record->answer.isEmpty() && finding.record->answer != finding.record->text)
        addLine(runs, strong(context.text(u"typedAnswer"_s, context.answer(finding.record->answer, type))));
    return runs;
}

Runs amountsOf(const ExerciseContext &context, const ReportedFinding &finding)
{
    Runs runs;
    for (const Amount *amount : finding.amounts)
        addLine(runs, context.amountLine(*amount));
    return runs;
}

Runs evidenceOf(const ExerciseContext &context, const ReportedFinding &finding)
{
    Runs runs;
    std::set<std::pair<Id, int>> said; // several quotes of one page are one place
    for (const Evidence *evidence : finding.evidence) {
        if (!evidence->document.isNull() && !said.emplace(evidence->document, evidence->place.page).second)
            continue;
        if (!runs.empty())
            runs.push_back({u", "_s, false, false, false, {}});
        if (evidence->document.isNull()) {
            runs.push_back(code(evidence->url));
            continue;
        }
        const QString label = context.documentLabel(evidence->document);
        runs.push_back(linked(label, ExerciseContext::documentAnchor(label)));
        if (evidence->place.page > 0)
            runs.push_back({u" "_s + context.text(u"page"_s, context.number(evidence->place.page)), false, false, false, {}});
    }
    return runs;
}

Runs opennessOf(const ExerciseContext &context, const ReportedFinding &finding)
{
    Runs runs;
    for (const Assessment *assessment : finding.assessments) {
        if (const Checklist *checklist = context.checklist(assessment->checklist)) {
            const Openness score = scoreOpenness(*checklist, *assessment);
            addLine(runs, context.text(u"score"_s, context.number(score.points), context.number(score.maximum)));
        }
    }
    return runs;
}

/// The work of up to three teams on one question, a column for each.
Table answersTable(const ExerciseContext &context, const ReportedChallenge &challenge, const AskedQuestion &question,
                   const std::vector<const Team *> &teams)
{
    Table table;
    table.columns.push_back({Align::Start, 1.6, Column::Role::RowHead});
    TableRow head{{Cell{}}, {}};
    TableRow results{{cellOf(plain(context.text(u"result"_s)))}, {}};
    TableRow searches{{cellOf(plain(context.text(u"searches"_s)))}, {}};
    std::vector<std::vector<const ReportedFinding *>> findings;
    for (const Team *team : teams) {
        table.columns.push_back({Align::Start, 4});
        head.cells.push_back(cellOf(plain(context.orUnnamed(team->name))));
        const SlotProgress progress = slotProgress(context.data, context.work, team->id, challenge.record->id, question);
        Cell result{{}, markOf(progress.result)};
        if (!progress.result && progress.stage == SlotStage::InProgress)
            result.runs = plain(context.text(u"inProgress"_s));
        results.cells.push_back(std::move(result));
        searches.cells.push_back(cellOf(
            plain(context.text(u"searchesMinutes"_s, context.number(static_cast<qint64>(progress.work->steps.size())),
                               context.number(progress.minutes)))));
        auto &own = findings.emplace_back();
        for (const Finding *finding : progress.work->savedFindings())
            own.push_back(&context.finding(finding->id));
    }
    table.headerRows.push_back(std::move(head));
    table.rows.push_back(std::move(results));
    // A row that nobody filled says nothing, so it is left out.
    const auto addRow = [&](const QString &title, const CellMaker &make, const QString &empty = {}) {
        TableRow row{{cellOf(plain(context.text(title)))}, {}};
        bool filled = false;
        for (const auto &own : findings) {
            Runs runs;
            for (const ReportedFinding *finding : own) {
                Runs made = make(*finding);
                if (made.empty())
                    continue;
                if (!runs.empty())
                    made.front().text.prepend(u'\n');
                runs.insert(runs.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
            }
            filled = filled || !runs.empty();
            row.cells.push_back(cellOf(runs.empty() ? plain(empty.isEmpty() ? QString() : context.text(empty)) : std::move(runs)));
        }
        if (filled)
            table.rows.push_back(std::move(row));
    };
    addRow(
        u"answer"_s, [&](const auto &finding) { return answerOf(context, finding, question.answerType); }, u"noAnswerYet"_s);
    addRow(u"amounts"_s, [&](const auto &finding) { return amountsOf(context, finding); });
    addRow(u"whereLooked"_s, [](const auto &finding) {
        return finding.record->whereLooked.isEmpty() ? Runs() : plain(finding.record->whereLooked);
    });
    addRow(u"evidence"_s, [&](const auto &finding) { return evidenceOf(context, finding); });
    addRow(u"openness"_s, [&](const auto &finding) { return opennessOf(context, finding); });
    table.rows.push_back(std::move(searches));
    return table;
}

void addQuestion(const ExerciseContext &context, size_t challenge, size_t question, Blocks &blocks)
{
    const ReportedChallenge &reported = context.challenges()[challenge];
    const AskedQuestion &asked = reported.questions[question];
    blocks.push_back(
        Heading{3, context.numbered(question, asked.text), ExerciseContext::questionAnchor(challenge, question)});
    if (!asked.lookFor.isEmpty())
        blocks.push_back(Paragraph{{strong(context.text(u"lookFor"_s) + u": "_s), Run{asked.lookFor, false, false, false, {}}}});
    for (size_t first = 0; first < reported.teams.size(); first += kTeamsPerTable) {
        const auto begin = reported.teams.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = reported.teams.begin() + static_cast<std::ptrdiff_t>(std::min(first + kTeamsPerTable, reported.teams.size()));
        blocks.push_back(answersTable(context, reported, asked, {begin, end}));
    }
}

void addStrays(const ExerciseContext &context, Blocks &blocks)
{
    Bullets strays;
    for (const ReportedFinding &finding : context.findings()) {
        if (!finding.question.isEmpty())
            continue;
        Runs runs{strong(context.teamName(finding.record->team) + u": "_s)};
        for (Run &run : answerOf(context, finding, AnswerType::Text))
            runs.push_back(std::move(run));
        strays.items.push_back(std::move(runs));
    }
    if (strays.items.empty())
        return;
    blocks.push_back(Heading{2, context.text(u"straysTitle"_s), u"strays"_s});
    blocks.push_back(Paragraph{plain(context.text(u"straysWhy"_s))});
    blocks.push_back(std::move(strays));
}

} // namespace

void addAnswers(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"answersTitle"_s), u"answers"_s});
    if (context.challenges().empty())
        blocks.push_back(Paragraph{plain(context.text(u"noChallenges"_s))});
    for (size_t c = 0; c < context.challenges().size(); ++c) {
        const ReportedChallenge &challenge = context.challenges()[c];
        blocks.push_back(Heading{2, context.orUnnamed(challenge.record->title), u"c-%1"_s.arg(c + 1)});
        if (!challenge.record->description.isEmpty())
            blocks.push_back(Paragraph{plain(challenge.record->description)});
        if (challenge.teams.empty())
            blocks.push_back(Paragraph{plain(context.text(u"noTeams"_s))});
        for (size_t q = 0; q < challenge.questions.size(); ++q)
            addQuestion(context, c, q, blocks);
    }
    addStrays(context, blocks);
}

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations, how to check the evidence, and the note on the method.
#include "core/report/exercise_context.h"

#include <set>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

Runs recommendationOf(const ExerciseContext &context, const Recommendation &recommendation, const ReportedFinding *finding)
{
    Runs runs = plain(recommendation.text);
    if (const auto *institution = context.data.find<Institution>(recommendation.institution))
        runs.push_back({u" "_s + context.text(u"recommendationTo"_s, institution->name), false, true, false, {}});
    if (finding) {
        runs.push_back({u" ("_s, false, false, false, {}});
        runs.push_back(linked(finding->label, ExerciseContext::findingAnchor(finding->label)));
        runs.push_back({u")"_s, false, false, false, {}});
    }
    return runs;
}

/// The smallest example that a reader can follow: the first document of the evidence.
QString exampleFile(const ExerciseContext &context)
{
    for (const cauce::Document *document : context.documents()) {
        if (!document->fileName.isEmpty())
            return document->fileName;
    }
    return context.text(u"fileExample"_s);
}

} // namespace

void addRecommendations(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"recommendationsTitle"_s), u"recommendations"_s});
    std::map<Id, Bullets> byChallenge; // of findings in the order of the report, then the others in theirs
    std::set<Id> said;
    const auto add = [&](const Recommendation &recommendation, const ReportedFinding *finding) {
        if (!recommendation.text.isEmpty() && said.insert(recommendation.id).second) {
            const Id challenge = !recommendation.challenge.isNull() || !finding ? recommendation.challenge
                                                                                : finding->record->challenge;
            byChallenge[context.data.find<Challenge>(challenge) ? challenge : Id()].items.push_back(
                recommendationOf(context, recommendation, finding));
        }
    };
    for (const ReportedFinding &finding : context.findings()) {
        for (const Recommendation *recommendation : finding.recommendations)
            add(*recommendation, &finding);
    }
    for (const Recommendation *recommendation : context.data.all<Recommendation>().sorted())
        add(*recommendation, nullptr);
    if (byChallenge.empty())
        blocks.push_back(Paragraph{plain(context.text(u"noRecommendations"_s))});
    const auto addGroup = [&](const Id &challenge, const QString &title) {
        if (const auto group = byChallenge.find(challenge); group != byChallenge.end()) {
            blocks.push_back(Heading{2, title, {}});
            blocks.push_back(std::move(group->second));
        }
    };
    for (const ReportedChallenge &challenge : context.challenges())
        addGroup(challenge.record->id, context.orUnnamed(challenge.record->title));
    addGroup({}, context.text(u"general"_s));
}

void addVerification(const ExerciseContext &context, Blocks &blocks)
{
    const QString file = exampleFile(context);
    blocks.push_back(Heading{1, context.text(u"verifyTitle"_s), u"verify"_s});
    blocks.push_back(Paragraph{plain(context.text(u"verifyIntro"_s))});
    const auto withCode = [&](const QString &key, const QString &line) {
        return Runs{Run{context.text(key) + u'\n', false, false, false, {}}, code(line)};
    };
    blocks.push_back(Bullets{{plain(context.text(u"verifyGet"_s)),
                              withCode(u"verifyWindows"_s, u"certutil -hashfile \""_s + file + u"\" SHA256"_s),
                              withCode(u"verifyLinux"_s, u"sha256sum \""_s + file + u'"'),
                              plain(context.text(u"verifyCompare"_s)),
                              withCode(u"verifyCheck"_s, u"cauce check "_s + context.text(u"fileExampleHunt"_s))}});
}

void addMethod(const ExerciseContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, context.text(u"methodTitle"_s), u"method"_s});
    blocks.push_back(Paragraph{plain(context.text(u"methodWhat"_s))});
    Table meanings{context.text(u"methodResults"_s),
                   {{Align::Start, 2, Column::Role::RowHead}, {Align::Start, 6}},
                   {},
                   {},
                   {}};
    static const std::array kMeanings{std::pair{ResultMark::Found, u"meansFound"_s},
                                      std::pair{ResultMark::Partial, u"meansPartial"_s},
                                      std::pair{ResultMark::NotFound, u"meansNotFound"_s},
                                      std::pair{ResultMark::Unusable, u"meansUnusable"_s},
                                      std::pair{ResultMark::NeedsRequest, u"meansNeedsRequest"_s},
                                      std::pair{ResultMark::NotProduced, u"meansNotProduced"_s}};
    for (const auto &[mark, key] : kMeanings)
        meanings.rows.push_back({{Cell{{}, mark}, cellOf(plain(context.text(key)))}, {}});
    blocks.push_back(std::move(meanings));
    QStringList checklists;
    for (const Checklist &checklist : context.choices.checklists)
        checklists.append(context.local(checklist.title));
    if (!checklists.isEmpty())
        blocks.push_back(Paragraph{plain(context.text(u"methodOpenness"_s, checklists.join(u"; "_s)))});
    blocks.push_back(Paragraph{plain(context.text(u"methodAmounts"_s))});
    if (const size_t disputed = context.data.disputed().size(); disputed > 0)
        blocks.push_back(Note{Note::Kind::Warning,
                              plain(context.text(u"methodDisputed"_s, context.number(static_cast<qint64>(disputed))))});
    blocks.push_back(Paragraph{plain(context.text(u"methodMade"_s, QStringLiteral(CAUCE_VERSION)))});
}

} // namespace cauce::report

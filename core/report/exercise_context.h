// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_chain.h"
#include "core/report/exercise_report.h"
#include "core/report/words.h"

namespace cauce::report {

/// A challenge with what is asked in it and who worked on it.
struct ReportedChallenge {
    const Challenge *record = nullptr;
    std::vector<AskedQuestion> questions;
    std::vector<const Team *> teams; ///< that have it, or worked on it all the same
};

/// A finding with all that belongs to it, and what the report calls it.
struct ReportedFinding {
    const Finding *record = nullptr;
    QString label;
    QString challenge; ///< title; empty for a finding outside the challenges
    QString question;  ///< "2. ¿…?"; empty for one outside the questions
    std::vector<const Amount *> amounts;
    std::vector<const Evidence *> evidence;
    std::vector<const Assessment *> assessments;
    std::vector<const Recommendation *> recommendations;
};

/// What all parts of the exercise report share: the data in the order of the report, labels, words and formats.
class ExerciseContext
{
public:
    ExerciseContext(const HuntData &huntData, const ReportChoices &reportChoices);

    const HuntData &data;
    const ReportChoices &choices;
    const WorkIndex work;

    /// In the order of the report. Findings are by challenge, question and team; those outside come last.
    [[nodiscard]] const std::vector<ReportedChallenge> &challenges() const { return m_challenges; }
    [[nodiscard]] const std::vector<ReportedFinding> &findings() const { return m_findings; }
    [[nodiscard]] const ReportedFinding &finding(const Id &id) const { return m_findings[m_findingAt.at(id)]; }
    /// Documents that evidence or steps name, in the order in which the findings cite them.
    [[nodiscard]] const std::vector<const cauce::Document *> &documents() const { return m_documents; }
    /// "E3", or that the document is not in this copy.
    [[nodiscard]] QString documentLabel(const Id &document) const;

    [[nodiscard]] const QString &text(const QString &key) const { return exerciseText(choices.language, key); }
    template<class... Args>
    [[nodiscard]] QString text(const QString &key, const Args &...args) const
    {
        return exerciseText(choices.language, key).arg(args...);
    }
    /// The text in the report's language, or in the one there is.
    [[nodiscard]] QString local(const LocalText &text) const;

    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString date(const QDate &date) const;
    [[nodiscard]] QString dateTime(const QDateTime &at) const;
    [[nodiscard]] QString stage(cauce::MoneyStage stage) const;
    /// An amount in whole units of its currency: "$1,200.00", "USD 1,200.00".
    [[nodiscard]] QString money(const Decimal &exact, const QString &currency) const;
    /// As the source prints it, in thousands or millions if so.
    [[nodiscard]] QString money(const Money &money) const;
    /// "Approved 2025: $1,200.00, concept".
    [[nodiscard]] QString amountLine(const Amount &amount) const;
    /// A typed answer in words.
    [[nodiscard]] QString answer(const QString &typed, AnswerType type) const;
    [[nodiscard]] QString personName(const Member &member, int position) const;
    [[nodiscard]] QString teamName(const Id &team) const;
    [[nodiscard]] QString orUnnamed(const QString &name) const { return name.isEmpty() ? text(QStringLiteral("unnamed")) : name; }
    [[nodiscard]] QString numbered(size_t position, const QString &question) const;
    /// The anchor of a question of a challenge, both by position.
    [[nodiscard]] static QString questionAnchor(size_t challenge, size_t question);
    [[nodiscard]] static QString findingAnchor(const QString &label) { return u"f-" + label; }
    [[nodiscard]] static QString documentAnchor(const QString &label) { return u"d-" + label; }
    [[nodiscard]] const Checklist *checklist(const QString &id) const;

private:
    void gatherChallenges();
    void gatherFindings();
    void addFinding(const Finding &finding, const QString &challenge, const QString &question);
    void gatherDocuments();

    QLocale m_locale;
    std::vector<ReportedChallenge> m_challenges;
    std::vector<ReportedFinding> m_findings;
    std::map<Id, size_t> m_findingAt;
    std::vector<const cauce::Document *> m_documents;
    std::map<Id, QString> m_documentLabels;
};

/// The mark of a result; nothing yet is NotStarted.
[[nodiscard]] ResultMark markOf(const std::optional<RouteResult> &result);

using Blocks = std::vector<Block>;

// The parts, each in the file of its name; they append to `blocks`.
void addPurpose(const ExerciseContext &context, Blocks &blocks);      // exercise_front
void addTeams(const ExerciseContext &context, Blocks &blocks);        // exercise_front
void addMap(const ExerciseContext &context, Blocks &blocks);          // exercise_map
void addAnswers(const ExerciseContext &context, Blocks &blocks);      // exercise_answers
void addMoney(const ExerciseContext &context, Blocks &blocks);        // exercise_money
void addRoutes(const ExerciseContext &context, Blocks &blocks);       // exercise_routes
void addOpenness(const ExerciseContext &context, Blocks &blocks);     // exercise_openness
void addEvidence(const ExerciseContext &context, Blocks &blocks);     // exercise_evidence
void addRecommendations(const ExerciseContext &context, Blocks &blocks); // exercise_closing
void addVerification(const ExerciseContext &context, Blocks &blocks); // exercise_closing
void addMethod(const ExerciseContext &context, Blocks &blocks);       // exercise_closing

/// A table row of plain texts.
[[nodiscard]] TableRow textRow(const QStringList &texts);
/// A cell with styled text.
[[nodiscard]] inline Cell cellOf(Runs runs) { return {std::move(runs), {}}; }
/// Appends `run` on a line of its own.
void addLine(Runs &runs, Run run);
void addLine(Runs &runs, const QString &text);

} // namespace cauce::report

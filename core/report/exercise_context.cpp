// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/exercise_context.h"

#include <set>

namespace cauce::report {

using namespace Qt::StringLiterals;

ExerciseContext::ExerciseContext(const HuntData &huntData, const ReportChoices &reportChoices)
    : data(huntData), choices(reportChoices), work(huntData), m_locale(reportLocale(reportChoices.language))
{
    gatherChallenges();
    gatherFindings();
    gatherDocuments();
}

void ExerciseContext::gatherChallenges()
{
    std::map<Id, std::set<Id>> workers;
    for (const RouteStep *step : data.all<RouteStep>().sorted())
        workers[step->challenge].insert(step->team);
    for (const Finding *finding : data.all<Finding>().sorted()) {
        if (isSaved(*finding))
            workers[finding->challenge].insert(finding->team);
    }
    const auto teams = data.all<Team>().sorted();
    for (const Challenge *challenge : data.all<Challenge>().sorted()) {
        ReportedChallenge reported{challenge, questionsOf(data, challenge->id), {}};
        for (const Team *team : teams) {
            if (containsId(team->challenges, challenge->id) || workers[challenge->id].contains(team->id))
                reported.teams.push_back(team);
        }
        m_challenges.push_back(std::move(reported));
    }
}

void ExerciseContext::addFinding(const Finding &finding, const QString &challenge, const QString &question)
{
    if (!isSaved(finding) || !m_findingAt.emplace(finding.id, m_findings.size()).second)
        return;
    const QString label = (choices.language == Language::Spanish ? u"H"_s : u"F"_s) + QString::number(m_findings.size() + 1);
    m_findings.push_back({&finding, label, challenge, question, {}, {}, {}, {}});
}

void ExerciseContext::gatherFindings()
{
    for (const ReportedChallenge &challenge : m_challenges) {
        for (size_t i = 0; i < challenge.questions.size(); ++i) {
            const AskedQuestion &question = challenge.questions[i];
            for (const Team *team : challenge.teams) {
                for (const Finding *finding : work.of({team->id, challenge.record->id, question.slot}).findings)
                    addFinding(*finding, orUnnamed(challenge.record->title), numbered(i, question.text));
            }
        }
    }
    for (const Finding *finding : data.all<Finding>().sorted()) {
        const auto *challenge = data.find<Challenge>(finding->challenge);
        addFinding(*finding, challenge ? orUnnamed(challenge->title) : QString(), {});
    }
    const auto distribute = [this](const auto &records, auto ReportedFinding::*list) {
        for (const auto *record : records) {
            if (const auto at = m_findingAt.find(record->finding); at != m_findingAt.end())
                (m_findings[at->second].*list).push_back(record);
        }
    };
    distribute(data.all<Amount>().sorted(), &ReportedFinding::amounts);
    distribute(data.all<Evidence>().sorted(), &ReportedFinding::evidence);
    distribute(data.all<Assessment>().sorted(), &ReportedFinding::assessments);
    distribute(data.all<Recommendation>().sorted(), &ReportedFinding::recommendations);
}

void ExerciseContext::gatherDocuments()
{
    const auto add = [this](const Id &id) {
        const auto *document = data.find<cauce::Document>(id);
        if (document && m_documentLabels.emplace(id, u"E"_s + QString::number(m_documents.size() + 1)).second)
            m_documents.push_back(document);
    };
    for (const ReportedFinding &finding : m_findings) {
        for (const Evidence *evidence : finding.evidence)
            add(evidence->document);
    }
    for (const RouteStep *step : data.all<RouteStep>().sorted())
        add(step->document);
}

QString ExerciseContext::documentLabel(const Id &document) const
{
    const auto found = m_documentLabels.find(document);
    return found == m_documentLabels.end() ? text(u"notHere"_s) : found->second;
}

QString ExerciseContext::local(const LocalText &text) const
{
    const auto found = text.find(choices.language == Language::Spanish ? u"es"_s : u"en"_s);
    if (found != text.end())
        return found->second;
    return text.empty() ? QString() : text.begin()->second;
}

QString ExerciseContext::date(const QDate &date) const
{
    return date.isValid() ? m_locale.toString(date, text(u"dateFormat"_s)) : QString();
}

QString ExerciseContext::dateTime(const QDateTime &at) const
{
    // UTC, so that the report says the same wherever it is made.
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : QString();
}

QString ExerciseContext::stage(cauce::MoneyStage stage) const
{
    return text(stage == cauce::MoneyStage::None ? u"stage.none"_s : QString(u"stage."_s + codeOf(stage)));
}

QString ExerciseContext::money(const Decimal &exact, const QString &currency) const
{
    const QString grouped = exact.toGrouped();
    if (currency != u"MXN"_s)
        return currency + u' ' + grouped;
    return exact.isNegative() ? u"-$"_s + grouped.mid(1) : u"$"_s + grouped;
}

QString ExerciseContext::money(const Money &money) const
{
    const QString amount = this->money(money.number, money.currency);
    if (money.unit == 1000)
        return text(u"inThousands"_s, amount);
    return money.unit == 1'000'000 ? text(u"inMillions"_s, amount) : amount;
}

QString ExerciseContext::amountLine(const Amount &amount) const
{
    const bool isStaged = amount.stage != cauce::MoneyStage::None;
    const QString year = amount.year > 0 ? QString::number(amount.year) : QString();
    const QString head = isStaged && amount.year > 0 ? text(u"amountStageYear"_s, stage(amount.stage), year)
                         : isStaged                  ? stage(amount.stage)
                                                     : year;
    const QString sum = amount.money ? money(*amount.money) : text(u"dash"_s);
    const QString what = amount.concept_.isEmpty() ? sum : text(u"amountOf"_s, sum, amount.concept_);
    return head.isEmpty() ? what : text(u"amountLine"_s, head, what);
}

QString ExerciseContext::answer(const QString &typed, AnswerType type) const
{
    if (type == AnswerType::YesNo && (typed == kYes || typed == kNo || typed == kUnknown))
        return text(typed);
    if (type == AnswerType::Date) {
        if (const QDate day = QDate::fromString(typed, Qt::ISODate); day.isValid())
            return date(day);
    }
    if (type == AnswerType::Amount) {
        if (const auto number = Decimal::fromPlain(typed))
            return money(*number, u"MXN"_s);
    }
    return typed;
}

QString ExerciseContext::personName(const Member &member, int position) const
{
    if (choices.people == ReportChoices::People::Names && !member.name.isEmpty())
        return member.name;
    return member.pseudonym.isEmpty() ? text(u"memberNumber"_s, number(position)) : member.pseudonym;
}

QString ExerciseContext::teamName(const Id &team) const
{
    const auto *record = data.find<Team>(team);
    return record ? orUnnamed(record->name) : text(u"notHere"_s);
}

QString ExerciseContext::numbered(size_t position, const QString &question) const
{
    return text(u"numbered"_s, number(static_cast<qint64>(position) + 1), orUnnamed(question));
}

QString ExerciseContext::questionAnchor(size_t challenge, size_t question)
{
    return u"q-%1-%2"_s.arg(challenge + 1).arg(question + 1);
}

const Checklist *ExerciseContext::checklist(const QString &id) const
{
    const auto found = std::find_if(
        choices.checklists.begin(), choices.checklists.end(), [&](const Checklist &list) { return list.id == id; });
    return found == choices.checklists.end() ? nullptr : &*found;
}

ResultMark markOf(const std::optional<RouteResult> &result)
{
    if (!result)
        return ResultMark::NotStarted;
    switch (*result) {
    case RouteResult::Found:
        return ResultMark::Found;
    case RouteResult::Partial:
        return ResultMark::Partial;
    case RouteResult::NotFound:
        return ResultMark::NotFound;
    case RouteResult::ExistsUnusable:
        return ResultMark::Unusable;
    case RouteResult::NeedsRequest:
        return ResultMark::NeedsRequest;
    case RouteResult::NotProduced:
        return ResultMark::NotProduced;
    }
    return ResultMark::NotStarted;
}

TableRow textRow(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row.cells.push_back(cellOf(plain(text)));
    return row;
}

void addLine(Runs &runs, Run run)
{
    if (!runs.empty())
        run.text.prepend(u'\n');
    runs.push_back(std::move(run));
}

void addLine(Runs &runs, const QString &text)
{
    addLine(runs, Run{text, false, false, false, {}});
}

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/record_words.h"

namespace cauce {

Mark RecordWords::mark(const std::optional<RouteResult> &result)
{
    if (!result)
        return Mark::NotStarted;
    switch (*result) {
    case RouteResult::Found:
        return Mark::Found;
    case RouteResult::Partial:
        return Mark::Partial;
    case RouteResult::NotFound:
        return Mark::NotFound;
    case RouteResult::ExistsUnusable:
        return Mark::Unusable;
    case RouteResult::NeedsRequest:
        return Mark::NeedsRequest;
    case RouteResult::NotProduced:
        return Mark::NotProduced;
    }
    return Mark::None;
}

QString RecordWords::of(const std::optional<RouteResult> &result)
{
    if (!result)
        return tr("Not started");
    switch (*result) {
    case RouteResult::Found:
        return tr("Found");
    case RouteResult::Partial:
        return tr("In part");
    case RouteResult::NotFound:
        return tr("Not found");
    case RouteResult::ExistsUnusable:
        return tr("Exists, cannot be used");
    case RouteResult::NeedsRequest:
        return tr("Must be requested");
    case RouteResult::NotProduced:
        return tr("Is not produced");
    }
    return {};
}

QString RecordWords::of(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::BrokenLink:
        return tr("Broken link");
    case Obstacle::PortalDown:
        return tr("Portal down");
    case Obstacle::NeedsLogin:
        return tr("Asks to register");
    case Obstacle::Captcha:
        return tr("Captcha");
    case Obstacle::ScanOnly:
        return tr("Only a scanned picture");
    case Obstacle::PdfNoData:
        return tr("PDF without data");
    case Obstacle::PiecemealDownload:
        return tr("Downloads piece by piece");
    case Obstacle::Outdated:
        return tr("Out of date");
    case Obstacle::NoMetadata:
        return tr("Columns not explained");
    case Obstacle::FiguresDisagree:
        return tr("Figures disagree");
    case Obstacle::OpaqueClassification:
        return tr("Classification unclear");
    case Obstacle::MissingBreakdown:
        return tr("No breakdown");
    case Obstacle::WrongInstitution:
        return tr("Wrong institution");
    }
    return {};
}

QString RecordWords::of(AnswerType type)
{
    switch (type) {
    case AnswerType::Text:
        return tr("A text");
    case AnswerType::Amount:
        return tr("An amount");
    case AnswerType::YesNo:
        return tr("Yes or no");
    case AnswerType::Date:
        return tr("A date");
    case AnswerType::Choice:
        return tr("A choice");
    case AnswerType::Document:
        return tr("A document");
    }
    return {};
}

QString RecordWords::of(MoneyStage stage)
{
    switch (stage) {
    case MoneyStage::None:
        return tr("No stage");
    case MoneyStage::Approved:
        return tr("Approved");
    case MoneyStage::Modified:
        return tr("Modified");
    case MoneyStage::Committed:
        return tr("Committed");
    case MoneyStage::Accrued:
        return tr("Accrued");
    case MoneyStage::Exercised:
        return tr("Exercised");
    case MoneyStage::Paid:
        return tr("Paid");
    }
    return {};
}

QString RecordWords::of(MemberRole role)
{
    switch (role) {
    case MemberRole::None:
        return tr("No role yet");
    case MemberRole::Reporting:
        return tr("Reporting");
    case MemberRole::Exploration:
        return tr("Exploration");
    case MemberRole::Analysis:
        return tr("Analysis");
    case MemberRole::Engineering:
        return tr("Engineering");
    case MemberRole::Design:
        return tr("Design");
    }
    return {};
}

QString RecordWords::of(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Portal:
        return tr("Portal");
    case SourceKind::Document:
        return tr("Document");
    case SourceKind::Dataset:
        return tr("Dataset");
    case SourceKind::Office:
        return tr("Office");
    case SourceKind::Law:
        return tr("Law");
    case SourceKind::Other:
        return tr("Other");
    }
    return {};
}

QString RecordWords::of(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::Executive:
        return tr("Executive branch");
    case InstitutionKind::Legislative:
        return tr("Legislative branch");
    case InstitutionKind::Judicial:
        return tr("Judicial branch");
    case InstitutionKind::Municipality:
        return tr("Municipality");
    case InstitutionKind::Oversight:
        return tr("Audit office");
    case InstitutionKind::Transparency:
        return tr("Transparency authority");
    case InstitutionKind::Other:
        return tr("Other");
    }
    return {};
}

QString RecordWords::of(Role role)
{
    switch (role) {
    case Role::Facilitation:
        return tr("Facilitation");
    case Role::Team:
        return tr("Team");
    case Role::Institution:
        return tr("Institution");
    }
    return {};
}

QString RecordWords::of(HuntMode mode)
{
    return mode == HuntMode::Learning ? tr("Learning: no points or costs") : tr("Competition: points and costs");
}

QString RecordWords::of(const Money &money)
{
    const QString number = money.number.toGrouped();
    const QString amount = money.currency == QLatin1String("MXN")
        ? (money.number.isNegative() ? QString(u"-$" + number.mid(1)) : QString(u'$' + number))
        : QString(money.currency + u' ' + number);
    if (money.unit == 1000)
        return tr("%1 (in thousands)").arg(amount);
    if (money.unit == 1'000'000)
        return tr("%1 (in millions)").arg(amount);
    return amount;
}

QString RecordWords::minutes(qint64 minutes)
{
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                             : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString RecordWords::notHere()
{
    return tr("Is not in this copy");
}

QString RecordWords::orUnnamed(const QString &name)
{
    return name.trimmed().isEmpty() ? tr("Without a name") : name;
}

QString RecordWords::of(const Member &member)
{
    return orUnnamed(member.pseudonym.isEmpty() ? member.name : member.pseudonym);
}

} // namespace cauce

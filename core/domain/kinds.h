// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

namespace cauce {

/// Whose hands are on the file.
enum class Role { Facilitation, Team, Institution };
template<>
struct Codes<Role>
{
    static constexpr std::array<std::pair<Role, const char *>, 3> table{
        {{Role::Facilitation, "facilitation"}, {Role::Team, "team"}, {Role::Institution, "institution"}}};
};

/// What a route step or a finding came to. *Not found is a result.*
enum class RouteResult { Found, Partial, NotFound, ExistsUnusable, NeedsRequest, NotProduced };
template<>
struct Codes<RouteResult>
{
    static constexpr std::array<std::pair<RouteResult, const char *>, 6> table{{{RouteResult::Found, "found"},
        {RouteResult::Partial, "partial"}, {RouteResult::NotFound, "not_found"},
        {RouteResult::ExistsUnusable, "exists_unusable"}, {RouteResult::NeedsRequest, "needs_request"},
        {RouteResult::NotProduced, "not_produced"}}};
};

/// What got in the way of a search (domain.md section 1).
enum class Obstacle {
    BrokenLink, PortalDown, NeedsLogin, Captcha, ScanOnly, PdfNoData, PiecemealDownload, Outdated, NoMetadata,
    FiguresDisagree, OpaqueClassification, MissingBreakdown, WrongInstitution
};
template<>
struct Codes<Obstacle>
{
    static constexpr std::array<std::pair<Obstacle, const char *>, 13> table{{{Obstacle::BrokenLink, "broken_link"},
        {Obstacle::PortalDown, "portal_down"}, {Obstacle::NeedsLogin, "needs_login"}, {Obstacle::Captcha, "captcha"},
        {Obstacle::ScanOnly, "scan_only"}, {Obstacle::PdfNoData, "pdf_no_data"},
        {Obstacle::PiecemealDownload, "piecemeal_download"}, {Obstacle::Outdated, "outdated"},
        {Obstacle::NoMetadata, "no_metadata"}, {Obstacle::FiguresDisagree, "figures_disagree"},
        {Obstacle::OpaqueClassification, "opaque_classification"}, {Obstacle::MissingBreakdown, "missing_breakdown"},
        {Obstacle::WrongInstitution, "wrong_institution"}}};
};

/// How a question is answered.
enum class AnswerType { Text, Amount, YesNo, Date, Choice, Document };
template<>
struct Codes<AnswerType>
{
    static constexpr std::array<std::pair<AnswerType, const char *>, 6> table{{{AnswerType::Text, "text"},
        {AnswerType::Amount, "amount"}, {AnswerType::YesNo, "yes_no"}, {AnswerType::Date, "date"},
        {AnswerType::Choice, "choice"}, {AnswerType::Document, "document"}}};
};

/// The accounting moments of spending, in the order of the chain (domain.md section 2); `None` where it does not apply.
enum class MoneyStage { None, Approved, Modified, Committed, Accrued, Exercised, Paid };
template<>
struct Codes<MoneyStage>
{
    static constexpr std::array<std::pair<MoneyStage, const char *>, 7> table{{{MoneyStage::None, ""},
        {MoneyStage::Approved, "approved"}, {MoneyStage::Modified, "modified"}, {MoneyStage::Committed, "committed"},
        {MoneyStage::Accrued, "accrued"}, {MoneyStage::Exercised, "exercised"}, {MoneyStage::Paid, "paid"}}};
};

/// Learning: no points, costs or time pressure. Competition: by choice.
enum class HuntMode { Learning, Competition };
template<>
struct Codes<HuntMode>
{
    static constexpr std::array<std::pair<HuntMode, const char *>, 2> table{
        {{HuntMode::Learning, "learning"}, {HuntMode::Competition, "competition"}}};
};

/// What a member does in the team.
enum class MemberRole { None, Reporting, Exploration, Analysis, Engineering, Design };
template<>
struct Codes<MemberRole>
{
    static constexpr std::array<std::pair<MemberRole, const char *>, 6> table{{{MemberRole::None, ""},
        {MemberRole::Reporting, "relatoria"}, {MemberRole::Exploration, "exploracion"},
        {MemberRole::Analysis, "analisis"}, {MemberRole::Engineering, "ingenieria"}, {MemberRole::Design, "diseno"}}};
};

/// Where information is looked for.
enum class SourceKind { Portal, Document, Dataset, Office, Law, Other };
template<>
struct Codes<SourceKind>
{
    static constexpr std::array<std::pair<SourceKind, const char *>, 6> table{{{SourceKind::Portal, "portal"},
        {SourceKind::Document, "document"}, {SourceKind::Dataset, "dataset"}, {SourceKind::Office, "office"},
        {SourceKind::Law, "law"}, {SourceKind::Other, "other"}}};
};

/// What part of government, or outside it, an institution belongs to.
enum class InstitutionKind { Executive, Legislative, Judicial, Municipality, Oversight, Transparency, Other };
template<>
struct Codes<InstitutionKind>
{
    static constexpr std::array<std::pair<InstitutionKind, const char *>, 7> table{
        {{InstitutionKind::Executive, "executive"}, {InstitutionKind::Legislative, "legislative"},
            {InstitutionKind::Judicial, "judicial"}, {InstitutionKind::Municipality, "municipality"},
            {InstitutionKind::Oversight, "oversight"}, {InstitutionKind::Transparency, "transparency"},
            {InstitutionKind::Other, "other"}}};
};

} // namespace cauce

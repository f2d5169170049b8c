// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/draft_edit.h"

namespace cauce {

/// A template of a hunt: base questions, challenges, institutions and sources, as data. Its file is JSON:
///
///     {"format": "cauce-template", "version": 1, "id", "title", "summary",
///      "extends": id of the template whose base questions it uses,
///      "hunt": {"title", "purpose", "legalFramework"},
///      "institutions": [{"key", "name", "kind"}],
///      "sources": [{"key", "institution": key, "name", "kind", "url", "law", "article", "fraction", "verified", "note"}],
///      "questions": [{"key", "text", "why", "lookFor", "answerType", "choices", "moneyStage", "columns", "minutes", "points",
///                     "requiredEvidence", "hints": [{"title", "text", "cost"}], "sources": [keys]}],
///      "challenges": [{"key", "title", "description",
///                      "questions": [{"base": key, fields that differ…, "omitted", "hints", "sources"}]}]}
///
/// Keys of institutions, sources and questions may be those of the template it extends. A challenge's question without "base"
/// is its own. Codes are those of the records.
struct Template
{
    /// A record and what the file says of it besides its fields.
    struct InstitutionEntry
    {
        QString key;
        Institution record;
    };
    struct SourceEntry
    {
        QString key;
        QString institution;
        Source record;
    };
    struct QuestionEntry
    {
        QString key;  ///< of a base question
        QString base; ///< key of the base question that it overrides
        Question record;
        std::vector<Hint> hints;
        QStringList sources;
    };
    struct ChallengeEntry
    {
        QString key;
        Challenge record;
        std::vector<QuestionEntry> questions;
    };

    QString id;
    QString title;
    QString summary;
    QString extends;
    Hunt hunt;
    std::vector<InstitutionEntry> institutions;
    std::vector<SourceEntry> sources;
    std::vector<QuestionEntry> questions;
    std::vector<ChallengeEntry> challenges;
};

/// Reads a template. `BadInput` with the first thing that is wrong in `detail`; `NewerVersion` with the version it says.
[[nodiscard]] Result<Template> parseTemplate(const QByteArray &json);

/// What a template brings to a hunt, as one action. The hunt record is made when there is none (else only its empty fields are
/// filled). Base questions come once: those that are there already, by their words or by their place, are used again, and so
/// are institutions and sources of the same name. Challenges are always new. `base` is the template that `pattern` extends,
/// null if it extends none: `NotFound` if it is missing, `BadInput` if a key leads nowhere.
[[nodiscard]] Result<DraftEdit> applyTemplate(
    const Template &pattern, const Template *base, const HuntData &existing, const Clock &clock);

} // namespace cauce

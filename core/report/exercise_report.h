// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"
#include "core/domain/openness.h"
#include "core/report/blocks.h"

namespace cauce::report {

/// What a person decides about the exercise report.
struct ReportChoices {
    enum class People {
        Pseudonyms, ///< a member without one is a number
        Names
    };
    Language language = Language::Spanish;
    Paper paper = Paper::Letter;
    QString title; ///< empty: the hunt's own
    QString place; ///< state and municipality in words; empty: as typed in the hunt
    People people = People::Pseudonyms;
    QDate preparedOn; ///< where it is made, not in UTC
    std::vector<Checklist> checklists; ///< those that the assessments name; others cannot be explained
    std::optional<StarScheme> stars;
};

/// The report of an exercise: purpose, teams, treasure map, answers side by side, money chains, routes, findings with their
/// openness explained, evidence with its SHA-256, recommendations, how to check the evidence, and a note on the method. What
/// was not found is drawn as a result like the others. The same data and choices give the same document.
[[nodiscard]] cauce::report::Document exerciseReport(const HuntData &data, const ReportChoices &choices);

} // namespace cauce::report

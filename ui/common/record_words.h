// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/common/result_mark.h"

#include <QCoreApplication>

namespace cauce {

/// The words that people see for the kinds of core/domain/kinds.h, and for records that have no name yet. Said once, here.
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
public:
    /// The shape of a result; nothing yet is the small dot.
    [[nodiscard]] static Mark mark(const std::optional<RouteResult> &result);
    /// "Found", "In part", "Not found", …; nothing yet is "Not started".
    [[nodiscard]] static QString of(const std::optional<RouteResult> &result);
    [[nodiscard]] static QString of(Obstacle obstacle);
    [[nodiscard]] static QString of(AnswerType type);
    /// "Approved" … "Paid"; None is "No stage".
    [[nodiscard]] static QString of(MoneyStage stage);
    [[nodiscard]] static QString of(MemberRole role);
    [[nodiscard]] static QString of(SourceKind kind);
    [[nodiscard]] static QString of(InstitutionKind kind);
    [[nodiscard]] static QString of(Role role);
    [[nodiscard]] static QString of(HuntMode mode);

    /// A full amount with its currency: "$40,800,000.00", "USD 1,200.00".
    [[nodiscard]] static QString of(const Money &money);
    /// "25 min", "1 h 05 min".
    [[nodiscard]] static QString minutes(qint64 minutes);
    /// A record that this copy does not hold.
    [[nodiscard]] static QString notHere();
    /// `name`, or what stands for a record without one.
    [[nodiscard]] static QString orUnnamed(const QString &name);
    /// How a person of a team is called: pseudonym before name.
    [[nodiscard]] static QString of(const Member &member);
};

} // namespace cauce

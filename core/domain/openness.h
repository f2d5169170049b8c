// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/records.h"

#include <set>

namespace cauce {

/// A text by language ("es", "en").
using LocalText = std::map<QString, QString>;

/// A checklist of openness, as its file in resources/checklists says it.
struct Checklist
{
    struct Question
    {
        QString id;
        qint64 points = 0;
        bool isGate = false; ///< any answer but "yes" ends the matter: there is nothing to be open
        QString kind;        ///< "yes_no"; other kinds are notes and score nothing
        LocalText text;
        LocalText help;
    };
    struct Licence
    {
        QString id;
        LocalText name;
        bool isOpen = false;
    };

    QString id;
    LocalText title;
    LocalText source;
    std::vector<Question> questions;
    std::set<QString> openFormats;   ///< pass as open and machine-readable
    std::set<QString> closedFormats; ///< do not
    std::vector<Licence> licences;
    qint64 trapPoints = 0;           ///< from this score on, an unreadable format deserves a warning; 0 for never
    LocalText trapText;
    std::map<QString, LocalText> readings; ///< words for each reading, by its code

    [[nodiscard]] const Licence *licence(const QString &licenceId) const;
};

/// The ids of the two questions that answer themselves when format or licence of the data are given.
inline const QString kFormatQuestion = QStringLiteral("format");
inline const QString kLicenceQuestion = QStringLiteral("license");
/// Answers as they stand in ChecklistAnswers.
inline const QString kYes = QStringLiteral("yes");
inline const QString kNo = QStringLiteral("no");
inline const QString kUnknown = QStringLiteral("unknown");

/// `BadInput` with what is wrong in `detail`.
[[nodiscard]] Result<Checklist> parseChecklist(const QByteArray &json);

/// Why a line scored what it did.
enum class OpennessReason {
    Answered,      ///< yes or no, as answered
    NotKnown,      ///< "unknown" counts as no
    NotAnswered,
    FormatOpen,    ///< the format given is open and machine-readable…
    FormatClosed,  ///< …or is not
    LicenceOpen,
    LicenceClosed,
    GateClosed     ///< the data are not produced, or nobody knows whether they are, so nothing scores
};

struct OpennessLine
{
    QString question;
    QString answer;    ///< "yes", "no", "unknown", or empty
    qint64 points = 0; ///< scored…
    qint64 of = 0;     ///< …of how many
    OpennessReason why = OpennessReason::NotAnswered;
};

/// How the score reads (domain.md section 3A).
enum class OpennessReading { Open, Public, AccessControlled, Gap, Incomplete };
template<>
struct Codes<OpennessReading>
{
    static constexpr std::array<std::pair<OpennessReading, const char *>, 5> table{
        {{OpennessReading::Open, "open"}, {OpennessReading::Public, "public"},
            {OpennessReading::AccessControlled, "access-controlled"}, {OpennessReading::Gap, "gap"},
            {OpennessReading::Incomplete, "incomplete"}}};
};

struct Openness
{
    qint64 points = 0;
    qint64 maximum = 0;
    std::vector<OpennessLine> lines; ///< gates and questions with points, in the checklist's order
    OpennessReading reading = OpennessReading::Incomplete;
    /// It scores high and its format is said to be one that no machine can read: "a PDF can score 80 and still be unusable".
    bool isTrap = false;
};

[[nodiscard]] Openness scoreOpenness(const Checklist &checklist, const Assessment &assessment);

/// The scheme of five stars, as its file says it.
struct StarScheme
{
    std::vector<LocalText> stars; ///< what each star says, the first first
    LocalText rule;
    std::set<QString> structured;
    std::set<QString> nonProprietary;
    std::set<QString> uri;
};
[[nodiscard]] Result<StarScheme> parseStars(const QByteArray &json);
/// 0 to 5 stars from format and licence; the fifth where the answer "linked" is yes (domain.md section 3D).
[[nodiscard]] int starsOf(const StarScheme &scheme, const Checklist &checklist, const Assessment &assessment);

/// A format as the lists name it: lower case, without a dot before it.
[[nodiscard]] QString formatCode(const QString &typed);

} // namespace cauce

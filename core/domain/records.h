// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field_types.h"
#include "core/domain/kinds.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <vector>

// The records of a hunt as plain values (design section 2). An id that is null refers to nothing; one that is not in this
// copy is shown as such. `order` is a fractional key: records sort by it, ties by id. What a field is called in files
// stands in record_descriptions.cpp and is permanent.
namespace cauce {

/// The root of a file: what is searched, where and when.
struct Hunt
{
    Id id;
    QString title;
    QString purpose;
    QString stateKey;        ///< INEGI key of the state, two digits; empty when not of one state
    QString municipalityKey; ///< INEGI key within the state, three digits
    QString placeName;       ///< typed by hand where the keys do not serve
    QDate startsOn;
    QDate endsOn;
    QString legalFramework;
    HuntMode mode = HuntMode::Learning;
    qint64 people = 0;
    qint64 laptops = 0;
    qint64 minutes = 0;      ///< in the room, breaks included: what the timetable is made from
    QString startTime;       ///< "09:00": when the timetable begins
};

/// One run of the hunt.
struct Round
{
    Id id;
    QString name;
    QDate startsOn;
    QDate endsOn;
    QString order;
};

/// A local problem that the exercise looks into.
struct Priority
{
    Id id;
    QString title;
    QString description;
    QString order;
};

/// One programme or work to follow.
struct Challenge
{
    Id id;
    QString title;
    QString description;
    Id priority;
    Id institution;
    QString order;
};

/// What must be answered. Without a challenge it is a base question of all challenges. With a challenge and a `base` it
/// overrides that base question there: its empty fields say the same as the base.
struct Question
{
    Id id;
    Id challenge;
    Id base;
    QString text;
    QString why;
    QString lookFor;
    std::optional<AnswerType> answerType;
    QStringList choices;
    std::optional<MoneyStage> moneyStage;
    QStringList columns;
    std::optional<qint64> minutes;
    std::optional<qint64> points;
    std::optional<qint64> requiredEvidence;
    bool omitted = false; ///< an override that takes the base question out of its challenge
    QString order;
};

/// Help for a question; its cost is taken from that question's own points.
struct Hint
{
    Id id;
    Id question;
    QString title;
    QString text;
    qint64 cost = 0;
    QString order;
};

/// Which team opened a hint when.
struct HintUse
{
    Id id;
    Id hint;
    Id team;
    Id challenge;
    QDateTime openedAt;
};

/// What the facilitator expects; never in a team's copy.
struct ExpectedAnswer
{
    Id id;
    Id question;
    QString text;
    std::optional<Money> amount;
    QString note;
};

/// Who holds the information.
struct Institution
{
    Id id;
    QString name;
    InstitutionKind kind = InstitutionKind::Executive;
    QString contact;
    QString order;
};

/// A portal, document, dataset or office, with the legal duty to publish there.
struct Source
{
    Id id;
    Id institution;
    QString name;
    SourceKind kind = SourceKind::Portal;
    QString url;
    QString law;
    QString article;
    QString fraction;
    bool verified = false;
    QString note;
    IdSet questions; ///< the questions it may help with
    QString order;
};

/// A file kept inside the hunt.
struct Document
{
    Id id;
    QString title;
    QString fileName;          ///< as it came; never used as a path
    std::optional<Digest> sha; ///< SHA-256 of its bytes
    qint64 size = 0;           ///< bytes
    QString mediaType;
    QString originUrl;
    QDateTime capturedAt;
    QString capturedBy;
    Id institution;
    QDate documentDate;
    Id team;                   ///< the team that brought it; null for the offline library
    QString note;
};

/// People who search together.
struct Team
{
    Id id;
    QString name;
    IdSet challenges;
    QString order;
};

/// One person of a team, under a name or a pseudonym.
struct Member
{
    Id id;
    Id team;
    QString name;
    QString pseudonym;
    MemberRole role = MemberRole::None;
    qint64 searching = 0; ///< skills sheet, each 0 (not said) to 3
    qint64 numbers = 0;
    qint64 writing = 0;
    qint64 computing = 0;
    QString order;

    /// A place in a team that is kept for somebody who is not named yet: it counts as nobody.
    [[nodiscard]] bool isSeat() const { return name.trimmed().isEmpty() && pseudonym.trimmed().isEmpty(); }
};

/// One search: where, with what words, how long, what came of it.
struct RouteStep
{
    Id id;
    Id team;
    Id challenge;
    Id question;       ///< the base question, or the challenge's own
    Id source;
    QString sourceText; ///< typed where it is not in the list
    QString words;
    std::optional<RouteResult> result;
    std::vector<Obstacle> obstacles;
    qint64 minutes = 0;
    QString note;
    Id document;
    QString folio;     ///< of the request filed because of it
    QDate acuseOn;
    QDateTime at;
    QString order;
};

/// What answers a question, or that nothing does.
struct Finding
{
    Id id;
    Id team;
    Id challenge;
    Id question;
    std::optional<RouteResult> result;
    QString text;
    QString answer;      ///< typed answer: "yes"/"no", an ISO date, or the choice
    QString whereLooked;
    QDateTime at;
    QString order;
};

/// A sum of money that a finding states.
struct Amount
{
    Id id;
    Id finding;
    QString concept_;
    MoneyStage stage = MoneyStage::None;
    qint64 year = 0;     ///< fiscal year; 0 when not said
    std::optional<Money> money;
    Id evidence;
    QString order;
};

/// Finding to document: page, region, quote; or an address that was seen on a date.
struct Evidence
{
    Id id;
    Id finding;
    Id document;
    Place place;
    QString url;
    QDate capturedOn;
    QString note;
    QString order;
};

/// The openness answers for one finding, under one checklist.
struct Assessment
{
    Id id;
    Id finding;
    QString checklist;
    ChecklistAnswers answers;
    QString format;    ///< file format, lower case ("csv")
    QString licence;   ///< licence id of the checklist
    qint64 ease = 0;   ///< 1 (hard) to 5 (easy) to find; 0 not said
    qint64 effort = 0; ///< 1 to 3 (extensive) to use; 0 not said
    QString note;
};

/// What would close a gap.
struct Recommendation
{
    Id id;
    Id finding;
    Id challenge;
    Id institution;
    QString text;
    QString order;
};

/// The dated marker that replaces a value or a document that had to go.
struct Redaction
{
    Id id;
    std::vector<Digest> targets; ///< salted value hashes, or a document's SHA-256; sorted
    QString kind;                ///< "value" or "document"
    QString reason;
    QDateTime at;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/work_places.h"

namespace cauce {

/// One question of one challenge for one team.
struct SlotKey
{
    Id team;
    Id challenge;
    Id slot;
    friend auto operator<=>(const SlotKey &, const SlotKey &) = default;
    friend bool operator==(const SlotKey &, const SlotKey &) = default;
};

} // namespace cauce

template<>
struct std::hash<cauce::SlotKey>
{
    size_t operator()(const cauce::SlotKey &key) const noexcept
    {
        const std::hash<cauce::Id> part;
        return (part(key.team) * 31 + part(key.challenge)) * 31 + part(key.slot);
    }
};

namespace cauce {

/// Whether the finding was saved: it says what came of the search. One that does not is being written still: its team sees it,
/// and it counts nowhere.
[[nodiscard]] inline bool isSaved(const Finding &finding)
{
    return finding.result.has_value();
}
/// How many findings were saved, of all teams.
[[nodiscard]] qint64 countSavedFindings(const HuntData &data);

/// What a team did on one question. Pointers hold until the data changes.
struct SlotWork
{
    std::vector<const RouteStep *> steps;   ///< in their order
    std::vector<const Finding *> findings;  ///< in their order, those that are being written too
    [[nodiscard]] std::vector<const Finding *> savedFindings() const;
    std::vector<const HintUse *> hintUses;
};

/// All work of the hunt, sorted into its slots. Made once, which takes a moment in a big hunt, and then told of every change.
class WorkIndex
{
public:
    explicit WorkIndex(const HuntData &data);
    WorkIndex(WorkIndex &&) noexcept = default;
    WorkIndex &operator=(WorkIndex &&) noexcept = default;
    /// Takes in that the records `changed` were made, changed or removed in `data`, the same data as always. Until then what
    /// this says of them must not be looked at.
    void update(const HuntData &data, const std::set<Id> &changed);

    /// The work on one slot; empty where there is none.
    [[nodiscard]] const SlotWork &of(const SlotKey &key) const;
    /// How many pieces of evidence a finding has.
    [[nodiscard]] qint64 evidenceOf(const Id &finding) const { return static_cast<qint64>(piecesOf(finding).size()); }
    /// The findings of a challenge, the amounts of a finding, its pieces of evidence: in their order.
    [[nodiscard]] const std::vector<const Finding *> &findingsOf(const Id &challenge) const;
    [[nodiscard]] const std::vector<const Amount *> &amountsOf(const Id &finding) const;
    [[nodiscard]] const std::vector<const Evidence *> &piecesOf(const Id &finding) const;

private:
    /// Everything that stands in a row, as it is put there: at the end, or where it belongs.
    enum class Putting { Append, Insert };
    void put(const HuntData &data, const Id &id, Putting putting);
    template<class R>
    void putInto(Places<R> &places, std::vector<const R *> &row, const R &record, Putting putting);
    void takeOut(const Id &id);
    /// Ids of what stands in another slot now because a question or a hint changed.
    [[nodiscard]] std::set<Id> displacedBy(const HuntData &data, const Id &changed);

    // Their nodes stay where they are, so places may point into them.
    std::unordered_map<SlotKey, SlotWork> m_work;
    std::unordered_map<Id, std::vector<const Finding *>> m_findings;
    std::unordered_map<Id, std::vector<const Amount *>> m_amounts;
    std::unordered_map<Id, std::vector<const Evidence *>> m_evidence;
    std::unordered_map<Id, std::vector<const HintUse *>> m_usesOfHint;

    Places<RouteStep> m_stepsBySlot;
    Places<Finding> m_findingsBySlot;
    Places<Finding> m_findingsByChallenge;
    Places<HintUse> m_usesBySlot;
    Places<HintUse> m_usesByHint;
    Places<Amount> m_amountsByFinding;
    Places<Evidence> m_evidenceByFinding;
    std::unordered_map<Id, Id> m_bases; ///< the slot of each question that overrides one
};

/// How far a team is with a question.
enum class SlotStage {
    NotStarted,
    InProgress, ///< a step, a hint or a draft of a finding, but no finding that says what came of it
    Concluded
};

/// Pointers hold until the data changes.
struct SlotProgress {
    SlotKey key;
    SlotStage stage = SlotStage::NotStarted;
    std::optional<RouteResult> result; ///< the best of its findings, else of its steps
    const SlotWork *work = nullptr;    ///< the index's own; never null in what this header gives
    qint64 minutes = 0;                ///< used so far, the sum over steps
    qint64 timeBox = 0;                ///< minutes planned
    /// What the question is still worth: its points less the cost of each hint opened, never below zero. Nothing in learning
    /// mode, which has no points.
    std::optional<qint64> pointsAtStake;
    qint64 evidence = 0;               ///< the most that one of its findings has
    qint64 requiredEvidence = 0;
};

/// Whether `a` says more than `b`: found, partial, exists but unusable, needs a request, not produced, not found.
[[nodiscard]] bool isBetter(RouteResult a, RouteResult b);
/// The better of two, either of which may be missing.
[[nodiscard]] std::optional<RouteResult> betterOf(std::optional<RouteResult> a, std::optional<RouteResult> b);

/// The progress of one team on one question.
[[nodiscard]] SlotProgress slotProgress(
    const HuntData &data, const WorkIndex &work, const Id &team, const Id &challenge, const AskedQuestion &question);
/// The same for all its challenges in their order, and their questions in theirs.
[[nodiscard]] std::vector<SlotProgress> teamProgress(const HuntData &data, const WorkIndex &work, const Id &team);

/// What a team should do next.
struct NextThing
{
    enum class Kind {
        NoChallenge,    ///< the team has none, or none with questions
        Continue,       ///< a question is under way: the one worked on last
        Start,          ///< the first question not started
        AddEvidence,    ///< something was found with less evidence than required: `finding`
        AllDone
    };
    Kind kind = Kind::NoChallenge;
    SlotKey key;
    Id finding;
};
[[nodiscard]] NextThing nextThing(const HuntData &data, const WorkIndex &work, const Id &team);

} // namespace cauce

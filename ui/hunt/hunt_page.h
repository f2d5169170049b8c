// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/page.h"
#include "ui/hunt/work_timer.h"

namespace cauce {

class CurrentStack;
class EmptyState;
class KeyButton;
class QuestionCard;
class QuestionsCard;
class RouteCard;
class SidePanel;
class TeamPicker;
class WorkPanels;

/// Búsqueda: a team, its questions, the one it works on, the route as it grows, and what is being noted.
///
/// Destinations: `team`, `challenge` and `slot` choose; `record` may be a step or a finding to open; `aspect` "step",
/// "finding" or "not_found" opens a new one, "evidence" takes `document` at `place` as evidence of the finding that is open,
/// or for the piece of evidence that `record` is, and "step" with a `document` starts a step in it.
class HuntPage final : public Page
{
    Q_OBJECT
public:
    explicit HuntPage(PageContext &context, QWidget *parent = nullptr);
    ~HuntPage() override;

    void refresh() override;
    void show(const Destination &destination) override;
    [[nodiscard]] Destination whereabouts() const override;
    using Page::show;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QWidget *firstStop() const override;

    /// What is worked on; null ids before a team is picked.
    [[nodiscard]] const SlotKey &spot() const { return m_spot; }
    [[nodiscard]] WorkTimer &timer() { return m_timer; }

signals:
    /// Whose search this is now; null when it was left for another choice.
    void teamPicked(const cauce::Id &team);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildWork();
    void connectPanels();
    void pickTeam(const Id &team);
    void choose(const SlotKey &spot);
    void chooseBeside(int step);
    void leaveTeam();
    void showOverview();
    /// After a form was put into the right column: the column stands open, and typing begins there.
    void enterForm();
    void closePanel();
    void noteStep(const Id &document = {});
    void noteFinding();
    void noteNotFound();
    void openRecord(const Id &record);
    /// Shows again what was being written on this question.
    void reopenDraft();
    void showHeader(const SlotProgress *progress, qsizetype questions);
    void loadTimer();
    void keepTimer();
    [[nodiscard]] bool worksHere() const { return m_spot != SlotKey(); }

    void setSpot(const SlotKey &spot);
    [[nodiscard]] QByteArray stepDraft() const;

    SlotKey m_spot;
    std::optional<Destination> m_waiting; ///< where to go once a team is picked
    QByteArray m_stepSeen;                ///< the draft of a step as it was when the page was left
    WorkTimer m_timer;
    CurrentStack *m_pages;
    TeamPicker *m_picker;
    EmptyState *m_noChallenge;
    SidePanel *m_side;
    WorkPanels *m_panels;
    QuestionsCard *m_questions;
    QuestionCard *m_question;
    RouteCard *m_route;
    KeyButton *m_team;
    WrapLabel *m_time;
};

} // namespace cauce

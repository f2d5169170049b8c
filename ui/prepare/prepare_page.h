// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"
#include "ui/common/in_turns.h"
#include "ui/common/page.h"
#include "ui/common/side_panel.h"

namespace cauce {

class ContentsPanel;
class EditorPane;
struct EditorSubject;
class ReadinessPanel;
enum class Section;

/// Preparar: what will be searched and who searches; and whether all is ready.
class PreparePage final : public Page
{
    Q_OBJECT
public:
    explicit PreparePage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Any record that is prepared here; aspect "assistant" opens the start assistant, "new-challenge" and "new-team" make one.
    void show(const Destination &destination) override;
    using QWidget::show;
    [[nodiscard]] Destination whereabouts() const override;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QWidget *firstStop() const override;

signals:
    /// The facilitator wants to see a throwaway copy as this team would; the window makes it.
    void rehearsalAsked(const cauce::Id &team);

private:
    /// What a hunt is opened with: its first challenge, or what comes before there is one.
    void chooseFirst();
    void choose(const EditorSubject &subject);
    void chooseSection(Section section);
    void chooseRecord(Section section, const Id &record, const Id &slot = Id());
    /// A question of the challenge that is shown; null for the challenge itself, at the list of its questions.
    void chooseInChallenge(const Id &slot);
    bool chooseQuestion(const Id &question);
    void add(Section section);
    void mend(const ReadinessItem &item);
    void showActions();
    void primary();
    void rehearse();
    void printTimetable();
    void balanceTeams();
    [[nodiscard]] bool isEmpty() const;

    ContentsPanel *m_contents;
    EditorPane *m_editor;
    ReadinessPanel *m_readiness;
    SidePanel *m_columns;
    KeyButton *m_rehearsal;
    KeyButton *m_timetable;
    KeyButton *m_primary;
    InTurns m_turns;
    std::vector<ReadinessItem> m_items;
};

} // namespace cauce

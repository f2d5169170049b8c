// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/in_turns.h"
#include "ui/common/page.h"

#include <QStackedWidget>

namespace cauce {

class FindingPanel;
class NotFoundPanel;
class OverviewPanel;
class PanelFrame;
class StepPanel;
class WorkTimer;

/// The right column of the search: what is noted of a question, or what is being noted. To make all forms takes longer than a
/// turn of the event loop may, so each is made in one of its own, or when it is first needed.
class WorkPanels final : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Panel {
        Overview,
        Step,
        Finding,
        NotFound
    };

    /// `timer` fills the minutes of new steps and outlives the panels.
    WorkPanels(PageContext &context, WorkTimer &timer, QWidget *parent = nullptr);

    [[nodiscard]] OverviewPanel *overview() const { return m_overview; }
    StepPanel *step();
    FindingPanel *finding();
    NotFoundPanel *notFound();

    [[nodiscard]] Panel shown() const;
    void show(Panel panel);
    using QWidget::show;
    /// Puts the focus where the shown form begins.
    void focusForm();
    /// Opens a step or a finding in its form; false if it is neither.
    bool openRecord(const Id &record);
    /// Opens a new one with what was being written on this question; false if nothing was.
    bool reopenDraft(const SlotKey &spot);
    /// Takes what changed elsewhere into the forms.
    void refresh();
    /// Keeps what is typed now, without waiting.
    void keepNow();
    /// Which form is shown, and what is in it, in the words of a Destination.
    void describe(Destination &here) const;

signals:
    void stepSaved(const cauce::Id &step);
    /// `found` is false where it says that nothing was.
    void findingSaved(const cauce::Id &finding, bool found);
    /// A request is to be written down, which a step does.
    void requestAsked();
    void closeAsked();

private:
    PanelFrame *adopted(PanelFrame *panel);

    PageContext &m_context;
    WorkTimer &m_timer;
    OverviewPanel *m_overview;
    // Null until they are needed.
    StepPanel *m_step = nullptr;
    FindingPanel *m_finding = nullptr;
    NotFoundPanel *m_notFound = nullptr;
    InTurns m_ahead;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/work_panels.h"

#include "ui/hunt/finding_panel.h"
#include "ui/hunt/not_found_panel.h"
#include "ui/hunt/overview_panel.h"
#include "ui/hunt/step_panel.h"
#include "ui/hunt/team_work.h"

namespace cauce {
namespace {

/// Whether a finding says no more than that, and where, nothing was found.
bool saysNothing(const Finding &finding)
{
    return finding.text.isEmpty()
           && (finding.result == RouteResult::NotFound || finding.result == RouteResult::NeedsRequest
               || finding.result == RouteResult::NotProduced);
}

} // namespace

WorkPanels::WorkPanels(PageContext &context, WorkTimer &timer, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_timer(timer)
    , m_overview(new OverviewPanel(context))
{
    addWidget(m_overview);
    m_ahead.setPause(InTurns::kAheadMs);
    m_ahead.start({[this] { step(); }, [this] { finding(); }, [this] { notFound(); }}, InTurns::kAheadMs);
}

PanelFrame *WorkPanels::adopted(PanelFrame *panel)
{
    addWidget(panel);
    // What a hidden form shows may go as well: that closes none that stands there.
    connect(panel, &PanelFrame::closeAsked, this, [this, panel] {
        if (currentWidget() == panel)
            emit closeAsked();
    });
    return panel;
}

StepPanel *WorkPanels::step()
{
    if (!m_step) {
        adopted(m_step = new StepPanel(m_context, m_timer, this));
        connect(m_step, &StepPanel::saved, this, &WorkPanels::stepSaved);
    }
    return m_step;
}

FindingPanel *WorkPanels::finding()
{
    if (!m_finding) {
        adopted(m_finding = new FindingPanel(m_context, this));
        connect(m_finding, &FindingPanel::saved, this, [this](const Id &finding) { emit findingSaved(finding, true); });
    }
    return m_finding;
}

NotFoundPanel *WorkPanels::notFound()
{
    if (!m_notFound) {
        adopted(m_notFound = new NotFoundPanel(m_context, this));
        connect(m_notFound, &NotFoundPanel::saved, this,
                [this](const Id &finding) { emit findingSaved(finding, false); });
        connect(m_notFound, &NotFoundPanel::requestAsked, this, &WorkPanels::requestAsked);
    }
    return m_notFound;
}

WorkPanels::Panel WorkPanels::shown() const
{
    const QWidget *now = currentWidget();
    if (now == m_step)
        return Panel::Step;
    if (now == m_finding)
        return Panel::Finding;
    return now == m_notFound ? Panel::NotFound : Panel::Overview;
}

void WorkPanels::show(Panel panel)
{
    switch (panel) {
    case Panel::Overview:
        setCurrentWidget(m_overview);
        break;
    case Panel::Step:
        setCurrentWidget(step());
        break;
    case Panel::Finding:
        setCurrentWidget(finding());
        break;
    case Panel::NotFound:
        setCurrentWidget(notFound());
        break;
    }
}

void WorkPanels::focusForm()
{
    switch (shown()) {
    case Panel::Overview:
        break;
    case Panel::Step:
        m_step->focusFirst();
        break;
    case Panel::Finding:
        m_finding->focusFirst();
        break;
    case Panel::NotFound:
        m_notFound->focusFirst();
        break;
    }
}

bool WorkPanels::openRecord(const Id &record)
{
    const HuntData &records = m_context.workspace.data();
    if (records.find<RouteStep>(record)) {
        step()->openExisting(record);
        show(Panel::Step);
        return true;
    }
    const Finding *found = records.find<Finding>(record);
    if (!found)
        return false;
    if (saysNothing(*found)) {
        notFound()->openExisting(record);
        show(Panel::NotFound);
    } else {
        finding()->openExisting(record);
        show(Panel::Finding);
    }
    return true;
}

bool WorkPanels::reopenDraft(const SlotKey &spot)
{
    const auto isKept = [&](const QString &what) { return !m_context.workspace.draft(draftKey(what, spot)).isEmpty(); };
    if (isKept(QStringLiteral("hunt.step"))) {
        step()->openNew(spot);
        show(Panel::Step);
    } else if (isKept(QStringLiteral("hunt.finding"))) {
        finding()->openNew(spot);
        show(Panel::Finding);
    } else if (isKept(QStringLiteral("hunt.notfound"))) {
        notFound()->openNew(spot);
        show(Panel::NotFound);
    } else {
        return false;
    }
    return true;
}

void WorkPanels::refresh()
{
    if (m_step)
        m_step->refresh();
    if (m_finding)
        m_finding->refresh();
    if (m_notFound)
        m_notFound->refresh();
}

void WorkPanels::keepNow()
{
    if (m_step)
        m_step->keepNow();
}

void WorkPanels::describe(Destination &here) const
{
    switch (shown()) {
    case Panel::Overview:
        break;
    case Panel::Step:
        here.aspect = QStringLiteral("step");
        here.record = m_step->record();
        break;
    case Panel::Finding:
        here.aspect = QStringLiteral("finding");
        here.record = m_finding->finding();
        break;
    case Panel::NotFound:
        here.aspect = QStringLiteral("not_found");
        here.record = m_notFound->finding();
        break;
    }
}

} // namespace cauce

#include "moc_work_panels.cpp"

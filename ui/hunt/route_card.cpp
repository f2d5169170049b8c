// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/route_card.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/plain_scroll.h"
#include "ui/common/record_words.h"
#include "ui/common/step_words.h"
#include "ui/common/text_scale.h"
#include "ui/hunt/panel_frame.h"
#include "ui/hunt/row_list.h"
#include "ui/hunt/team_work.h"

#include <QVBoxLayout>

namespace cauce {
namespace {

/// Of a step and the beginning of the next.
constexpr int kLeastRowsHeight = 110;

} // namespace

RouteCard::RouteCard(PageContext &context, QWidget *parent)
    : Card(tr("Our route"), parent), m_context(context), m_rows(new RowList(RowButton::StatusAt::Right)),
      m_empty(new WrapLabel(QString(), TextRole::Quiet)), m_finding(new PrimaryButton(tr("Note a finding"), Qt::Key_H)),
      m_step(new KeyButton(tr("Note a step"), Qt::Key_P)), m_notFound(new KeyButton(tr("Not found"), Qt::Key_N))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    column->addWidget(m_empty);
    column->addStretch(1);
    auto *scroll = plainScroll(inside);
    scroll->setMinimumHeight(forText(kLeastRowsHeight));
    body()->addWidget(scroll, 1);
    auto *actions = new QWidget;
    // Narrow and close together: in Spanish the three just fit into one line of a small window, where a second would cost a
    // step of the route its place. Large letters put each on a line of its own.
    QLayout *line = textScale() > kLargeText ? static_cast<QLayout *>(new QVBoxLayout) : new FlowLayout(nullptr, kGrid / 2, kGrid);
    line->setContentsMargins(0, 0, 0, 0);
    actions->setLayout(line);
    for (KeyButton *button : std::initializer_list<KeyButton *>{m_finding, m_step, m_notFound}) {
        button->setProperty("dense", true);
        line->addWidget(button);
    }
    body()->addWidget(actions);
    m_finding->setAccessibleDescription(tr("Key H"));
    m_step->setAccessibleDescription(tr("Key P"));
    m_notFound->setAccessibleDescription(tr("Key N"));
    connect(&context.workspace, &Workspace::outOfReach, this, &RouteCard::showSaved);
    connect(&context.workspace, &Workspace::withinReach, this, &RouteCard::showSaved);
    connect(m_rows, &RowList::opened, this, &RouteCard::stepOpened);
    connect(m_finding, &QAbstractButton::clicked, this, &RouteCard::findingAsked);
    connect(m_step, &QAbstractButton::clicked, this, &RouteCard::stepAsked);
    connect(m_notFound, &QAbstractButton::clicked, this, &RouteCard::notFoundAsked);
}

void RouteCard::showRoute(const SlotProgress &progress)
{
    const HuntData &records = m_context.workspace.data();
    QList<QPair<Id, RowButton::Words>> rows;
    for (const RouteStep *step : progress.work->steps) {
        RowButton::Words words;
        words.number = QString::number(rows.size() + 1);
        words.title = StepWords::where(records, *step);
        QStringList facts;
        if (!step->words.isEmpty())
            facts << StepWords::quoted(step->words);
        if (!step->folio.isEmpty())
            facts << tr("folio %1").arg(step->folio);
        facts << RecordWords::minutes(step->minutes);
        words.sub = facts.join(QStringLiteral(" · "));
        words.mark = RecordWords::mark(step->result);
        words.status = RecordWords::of(step->result);
        if (!step->obstacles.empty())
            words.status = tr("%1: %2", "result and obstacle").arg(words.status, RecordWords::of(step->obstacles.front()).toLower());
        rows.append({step->id, words});
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    const bool writes = mayWriteFor(m_context.workspace, progress.key.team);
    m_empty->setText(writes ? tr("The route begins with the first place you look at. Press P to note it.")
                            : tr("No step was noted for this question yet."));
    m_empty->setVisible(rows.isEmpty());
    const QString steps = tr("%n steps", nullptr, static_cast<int>(rows.size()));
    m_count = rows.isEmpty() ? QString() : tr("%1 · %2").arg(steps, RecordWords::minutes(progress.minutes));
    showSaved();
    for (KeyButton *button : std::initializer_list<KeyButton *>{m_finding, m_step, m_notFound})
        button->setEnabled(writes);
}

void RouteCard::showSaved()
{
    const QString saved = m_context.workspace.hasUnwritten() ? tr("not saved yet") : tr("all is saved");
    setNote(m_count.isEmpty() ? saved : tr("%1 · %2").arg(m_count, saved));
}

void RouteCard::focusStep(const Id &step)
{
    m_rows->focusRow(step);
}

void RouteCard::focusActions()
{
    m_step->setFocus(Qt::OtherFocusReason);
}

} // namespace cauce

#include "moc_route_card.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/overview_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/record_words.h"
#include "ui/hunt/row_list.h"
#include "ui/hunt/team_work.h"

#include <QVBoxLayout>

namespace cauce {

OverviewPanel::OverviewPanel(PageContext &context, QWidget *parent)
    : PanelFrame(tr("Findings of this question"), Closing::Never, parent), m_context(context),
      m_words(new WrapLabel(QString(), TextRole::Quiet)), m_findings(new RowList(RowButton::StatusAt::Above)),
      m_next(new LinkLabel(tr("Go to the next question")))
{
    content()->addWidget(m_findings);
    content()->addWidget(m_words);
    content()->addWidget(m_next);
    content()->addStretch(1);
    connect(m_findings, &RowList::opened, this, &OverviewPanel::opened);
    connect(m_next, &QAbstractButton::clicked, this, &OverviewPanel::nextAsked);
}

void OverviewPanel::show(const SlotProgress &progress, const WorkIndex &work)
{
    QList<QPair<Id, RowButton::Words>> rows;
    bool needsEvidence = false;
    for (const Finding *finding : progress.work->findings) {
        RowButton::Words words;
        words.title = finding->text.isEmpty() ? finding->whereLooked : finding->text;
        if (words.title.isEmpty())
            words.title = tr("Finding under way");
        QStringList facts;
        for (const Amount *amount : work.amountsOf(finding->id)) {
            if (amount->money)
                facts << RecordWords::of(*amount->money);
        }
        const qint64 evidence = work.evidenceOf(finding->id);
        if (evidence > 0)
            facts << tr("%n pieces of evidence", nullptr, static_cast<int>(evidence));
        words.sub = facts.join(QStringLiteral(" · "));
        words.mark = finding->result ? RecordWords::mark(finding->result) : Mark::Now;
        words.status = finding->result ? RecordWords::of(finding->result) : tr("Not saved yet");
        const bool isFind = finding->result == RouteResult::Found || finding->result == RouteResult::Partial;
        needsEvidence = needsEvidence || (isFind && evidence < progress.requiredEvidence);
        rows.append({finding->id, words});
    }
    m_findings->setRows(rows);
    m_findings->setVisible(!rows.isEmpty());
    const bool writes = mayWriteFor(m_context.workspace, progress.key.team);
    QString words;
    if (rows.isEmpty() && !writes)
        words = tr("Nothing was written for this question yet.");
    else if (rows.isEmpty())
        words = tr("Nothing is written yet. Note each place you look at with “Note a step”, and what you find with “Note a finding”.");
    else if (needsEvidence)
        words = tr("This question asks for %n pieces of evidence. Open the finding to add what is missing.", nullptr,
            static_cast<int>(progress.requiredEvidence));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_next->setVisible(progress.stage == SlotStage::Concluded);
}

void OverviewPanel::focusFinding(const Id &finding)
{
    m_findings->focusRow(finding);
}

} // namespace cauce

#include "moc_overview_panel.cpp"

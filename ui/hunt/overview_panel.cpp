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
      m_nextWords(new WrapLabel(QString(), TextRole::Quiet)), m_next(new LinkLabel)
{
    content()->addWidget(m_findings);
    content()->addWidget(m_words);
    content()->addWidget(m_nextWords);
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
    showNext(progress, work);
}

void OverviewPanel::showNext(const SlotProgress &progress, const WorkIndex &work)
{
    const HuntData &records = m_context.workspace.data();
    NextThing next;
    if (progress.stage == SlotStage::Concluded)
        next = nextThing(records, work, progress.key.team);
    QString words;
    QString link;
    switch (next.kind) {
    case NextThing::Kind::Continue:
    case NextThing::Kind::Start: {
        const auto question = askedQuestion(records, next.key.challenge, next.key.slot);
        words = tr("Next: %1").arg(RecordWords::orUnnamed(question ? question->text : QString()));
        link = tr("Go to the next question");
        break;
    }
    case NextThing::Kind::AddEvidence:
        words = tr("All questions are answered; look again at those that ask for evidence.");
        link = tr("Add the missing evidence");
        break;
    case NextThing::Kind::AllDone:
        words = tr("All questions are answered.");
        break;
    case NextThing::Kind::NoChallenge:
        break;
    }
    m_nextWords->setText(words);
    m_nextWords->setVisible(!words.isEmpty());
    m_next->setText(link);
    m_next->setVisible(!link.isEmpty());
}

void OverviewPanel::focusFinding(const Id &finding)
{
    m_findings->focusRow(finding);
}

} // namespace cauce

#include "moc_overview_panel.cpp"

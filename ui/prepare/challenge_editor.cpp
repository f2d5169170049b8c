// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/challenge_editor.h"

#include "ui/prepare/question_edits.h"

#include <QVBoxLayout>

namespace cauce {

ChallengeEditor::ChallengeEditor(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_title(new SettlingLineEdit),
      m_description(new GrowingTextEdit), m_institution(new SearchCombo), m_teams(new ChipRow),
      m_noTeams(new WrapLabel(tr("There are no teams yet."), TextRole::Quiet)),
      m_questions(new RecordList(context, RecordList::Size::Fitting)), m_leftOut(new ChipRow)
{
    auto *column = formColumn(this);
    column->addWidget(labelled(tr("Title"), m_title));
    column->addWidget(labelled(tr("Description"), m_description));
    column->addWidget(labelled(tr("Institution that answers for it"), m_institution));
    m_teams->setAccessibleName(tr("Teams that get it"));
    column->addWidget(labelled(tr("Teams that get it"), m_teams));
    column->addWidget(m_noTeams);
    column->addWidget(m_questions);
    m_leftOut->setAccessibleName(tr("Base questions left out here"));
    m_leftOutBlock = labelled(tr("Base questions left out here"), m_leftOut, tr("press one to ask it again"));
    column->addWidget(m_leftOutBlock);
    column->addStretch(1);

    m_form.bind<Challenge>(m_title, &Challenge::title);
    m_form.bind<Challenge>(m_description, &Challenge::description);
    m_form.onRefresh<Challenge>([this](const Challenge *) { m_institution->setChoices(institutionChoices(hunt())); });
    bindSearch<Challenge>(m_form, workspace(), m_institution, &Challenge::institution);
    connect(m_teams, &ChipRow::activated, this, &ChallengeEditor::toggleTeam);
    connect(m_leftOut, &ChipRow::activated, this, [this](const QString &id) {
        workspace().apply(askAgain(hunt(), {m_form.record(), Id::fromString(id).value_or(Id())}));
    });
}

void ChallengeEditor::setRecord(const Id &challenge)
{
    m_form.setRecord(challenge);
    m_questions->setPlace({ListKind::ChallengeQuestions, challenge, {}});
    showTeams();
    showLeftOut();
}

void ChallengeEditor::refresh()
{
    m_form.refresh();
    m_questions->refresh();
    showTeams();
    showLeftOut();
}

void ChallengeEditor::showTeams()
{
    QList<ChipItem> chips;
    for (const Team *team : hunt().all<Team>().sorted()) {
        const bool has = containsId(team->challenges, m_form.record());
        chips << ChipItem{team->id.toString(), chipText(team->name), has ? ChipState::Done : ChipState::Open,
            Chip::Removal::Fixed};
    }
    m_teams->setChips(chips);
    m_noTeams->setVisible(chips.isEmpty());
}

void ChallengeEditor::showLeftOut()
{
    QList<ChipItem> chips;
    for (const Question *question : leftOut(hunt(), m_form.record())) {
        chips << ChipItem{question->id.toString(), chipText(question->text), ChipState::Open,
            Chip::Removal::Fixed};
    }
    m_leftOut->setChips(chips);
    m_leftOutBlock->setVisible(!chips.isEmpty());
}

void ChallengeEditor::toggleTeam(const QString &id)
{
    const Team *team = hunt().find<Team>(Id::fromString(id).value_or(Id()));
    if (!team)
        return;
    IdSet challenges = team->challenges;
    if (std::erase(challenges, m_form.record()) == 0)
        insertId(challenges, m_form.record());
    workspace().apply(DraftEdit("set").set<Team>(team->id, &Team::challenges, challenges));
}

QWidget *ChallengeEditor::fieldFor(const QString &aspect) const
{
    if (aspect == u"questions")
        return m_questions->list();
    if (aspect == u"teams") {
        const auto chips = m_teams->findChildren<Chip *>();
        return chips.isEmpty() ? static_cast<QWidget *>(m_title) : chips.first();
    }
    return m_title;
}

} // namespace cauce

#include "moc_challenge_editor.cpp"

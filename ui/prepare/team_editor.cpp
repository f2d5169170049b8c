// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/team_editor.h"

#include "ui/common/buttons.h"

#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kMostSkill = 3;

} // namespace

TeamEditor::TeamEditor(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_memberForm(context.workspace),
      m_name(new SettlingLineEdit), m_challenges(new ChipRow),
      m_noChallenges(new WrapLabel(tr("There are no challenges yet."), TextRole::Quiet)),
      m_members(new RecordList(context, RecordList::Size::Fitting)), m_memberBox(new QFrame)
{
    auto *column = formColumn(this);
    column->addWidget(labelled(tr("Name"), m_name));
    m_challenges->setAccessibleName(tr("Challenges it gets"));
    column->addWidget(labelled(tr("Challenges it gets"), m_challenges));
    column->addWidget(m_noChallenges);
    column->addWidget(m_members);
    column->addWidget(memberForm());
    auto *propose = new LinkLabel(tr("Propose balanced teams from everybody's skills"));
    column->addWidget(propose);
    column->addStretch(1);
    m_form.bind<Team>(m_name, &Team::name);
    connect(propose, &LinkLabel::clicked, this, &TeamEditor::teamsAsked);
    connect(m_members, &RecordList::chosen, this, &TeamEditor::showMember);
    connect(m_members, &RecordList::opened, this, [this](const Id &id) {
        showMember(id);
        m_pseudonym->setFocus();
        m_pseudonym->selectAll();
    });
    connect(m_challenges, &ChipRow::activated, this, [this](const QString &id) {
        const Team *team = hunt().find<Team>(m_form.record());
        const Id challenge = Id::fromString(id).value_or(Id());
        if (!team)
            return;
        IdSet challenges = team->challenges;
        if (std::erase(challenges, challenge) == 0)
            insertId(challenges, challenge);
        workspace().apply(DraftEdit("set").set<Team>(team->id, &Team::challenges, challenges));
    });
}

QWidget *TeamEditor::memberForm()
{
    m_pseudonym = new SettlingLineEdit;
    auto *name = new SettlingLineEdit;
    auto *role = steadyCombo();
    auto *column = new QVBoxLayout(m_memberBox);
    column->setContentsMargins(kGrid, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(
        sideBySide({labelled(tr("Pseudonym"), m_pseudonym, tr("what others see")), labelled(tr("Role"), role)}));
    column->addWidget(labelled(tr("Real name"), name, tr("personal data and optional; left out of exports")));
    m_memberForm.bind<Member>(m_pseudonym, &Member::pseudonym);
    m_memberForm.bind<Member>(name, &Member::name);
    bindKind<Member>(m_memberForm, role, &Member::role);
    const auto skill = [this](const QString &label, qint64 Member::*member) {
        auto *edit = new NumberEdit(0, kMostSkill);
        edit->setSpecialValueText(tr("not said"));
        bindNumber<Member>(m_memberForm, edit, member);
        return labelled(label, edit);
    };
    column->addWidget(new WrapLabel(tr("Skills sheet: 1 a little, 2 well, 3 could teach it"), TextRole::Quiet));
    column->addWidget(sideBySide({skill(tr("Searching"), &Member::searching), skill(tr("Numbers"), &Member::numbers)}));
    column->addWidget(sideBySide({skill(tr("Writing"), &Member::writing), skill(tr("Computing"), &Member::computing)}));
    m_memberBox->hide();
    return m_memberBox;
}

void TeamEditor::setRecord(const Id &team)
{
    const bool other = team != m_form.record();
    m_form.setRecord(team);
    m_members->setPlace({ListKind::Members, team, {}});
    if (other)
        showMember(Id());
    showChallenges();
}

void TeamEditor::showMember(const Id &member)
{
    m_members->setCurrent(member);
    m_memberForm.setRecord(member);
    m_memberBox->setVisible(hunt().find<Member>(member) != nullptr);
}

void TeamEditor::refresh()
{
    m_form.refresh();
    m_members->refresh();
    m_memberForm.refresh();
    m_memberBox->setVisible(hunt().find<Member>(m_memberForm.record()) != nullptr);
    showChallenges();
}

void TeamEditor::showChallenges()
{
    const Team *team = hunt().find<Team>(m_form.record());
    QList<ChipItem> chips;
    for (const Challenge *challenge : hunt().all<Challenge>().sorted()) {
        const bool has = team && containsId(team->challenges, challenge->id);
        chips << ChipItem{challenge->id.toString(), chipText(challenge->title),
            has ? ChipState::Done : ChipState::Open, Chip::Removal::Fixed};
    }
    m_challenges->setChips(chips);
    m_noChallenges->setVisible(chips.isEmpty());
}

QWidget *TeamEditor::fieldFor(const QString &aspect) const
{
    if (aspect == u"members")
        return m_members->list();
    if (aspect == u"challenges") {
        const auto chips = m_challenges->findChildren<Chip *>();
        return chips.isEmpty() ? static_cast<QWidget *>(m_name) : chips.first();
    }
    if (aspect == u"member")
        return m_pseudonym;
    return m_name;
}

} // namespace cauce

#include "moc_team_editor.cpp"

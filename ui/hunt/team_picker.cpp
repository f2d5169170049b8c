// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/team_picker.h"

#include "ui/common/card.h"
#include "ui/common/card_list.h"
#include "ui/common/record_words.h"

#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kWidth = 640;

} // namespace

TeamPicker::TeamPicker(QWidget *parent)
    : QWidget(parent), m_list(new CardList(tr("Teams"))), m_holder(new QWidget),
      m_empty(new EmptyState(tr("There are no teams yet"),
          tr("Teams and their challenges are made in Prepare; then they appear here."), tr("Go to Prepare")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *across = new QHBoxLayout(m_holder);
    across->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Which is your team?"));
    card->letBodyFill(6);
    card->body()->addWidget(m_list);
    card->setMaximumWidth(kWidth);
    across->addWidget(card, 1);
    across->addStretch(0);
    column->addWidget(m_holder, 1);
    column->addWidget(m_empty, 1);
    // One click or Enter is enough: nothing is lost by looking.
    const auto pick = [this](const QString &id) {
        if (const auto team = Id::fromString(id))
            emit picked(*team);
    };
    connect(m_list, &CardList::opened, this, pick);
    connect(m_list, &QAbstractItemView::clicked, this, [this, pick] { pick(m_list->currentId()); });
    connect(m_empty, &EmptyState::triggered, this, &TeamPicker::prepareAsked);
}

void TeamPicker::showTeams(const HuntData &records)
{
    QList<CardItem> items;
    const auto all = records.all<Challenge>().sorted();
    for (const Team *team : records.all<Team>().sorted()) {
        CardItem item;
        item.id = team->id.toString();
        item.title = RecordWords::orUnnamed(team->name);
        QStringList challenges;
        for (const Challenge *challenge : all) {
            if (containsId(team->challenges, challenge->id))
                challenges << RecordWords::orUnnamed(challenge->title);
        }
        item.sub = challenges.isEmpty() ? tr("No challenge assigned yet") : challenges.join(QStringLiteral(" · "));
        items.append(item);
    }
    m_list->setItems(items);
    if (m_list->currentId().isEmpty() && !items.isEmpty())
        m_list->setCurrentId(items.front().id);
    m_holder->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
    setFocusProxy(items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

} // namespace cauce

#include "moc_team_picker.cpp"

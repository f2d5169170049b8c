// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/questions_card.h"

#include "ui/common/card_list.h"
#include "ui/common/choices.h"
#include "ui/common/record_words.h"
#include "ui/common/text_scale.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kMostWidth = 270;
constexpr int kLeastWidth = 210;

} // namespace

QuestionsCard::QuestionsCard(QWidget *parent)
    : Card({}, parent), m_challenge(new QComboBox), m_questions(new CardList(tr("Questions")))
{
    setAccessibleName(tr("Questions"));
    letBodyFill(6);
    m_challenge->setAccessibleName(tr("Challenge"));
    m_challenge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_challenge->setMinimumContentsLength(10);
    body()->addWidget(m_challenge);
    body()->addWidget(m_questions, 1);
    setMinimumWidth(forText(kLeastWidth));
    setMaximumWidth(forText(kMostWidth));
    setFocusProxy(m_questions);
    connect(m_challenge, &QComboBox::activated, this, [this] {
        if (const auto challenge = Id::fromString(m_challenge->currentData().toString()))
            emit challengeChosen(*challenge);
    });
    connect(m_questions, &CardList::currentIdChanged, this, [this](const QString &id) {
        if (const auto slot = Id::fromString(id))
            emit questionChosen(*slot);
    });
    connect(m_questions, &CardList::opened, this, &QuestionsCard::opened);
}

void QuestionsCard::showQuestions(const HuntData &records, const WorkIndex &work, const SlotKey &spot,
    const std::vector<AskedQuestion> &questions, qint64 runningMinutes)
{
    const Team *team = records.find<Team>(spot.team);
    QList<Choice> challenges;
    for (const Challenge *challenge : records.all<Challenge>().sorted()) {
        if ((team && containsId(team->challenges, challenge->id)) || challenge->id == spot.challenge)
            challenges.append({RecordWords::orUnnamed(challenge->title), challenge->id.toString()});
    }
    setChoices(*m_challenge, challenges, spot.challenge.toString());
    m_challenge->setVisible(challenges.size() > 1);

    QList<CardItem> items;
    for (const AskedQuestion &question : questions) {
        const SlotProgress progress = slotProgress(records, work, spot.team, spot.challenge, question);
        const bool isHere = question.slot == spot.slot;
        const bool isNow = isHere && progress.stage != SlotStage::Concluded;
        const qint64 minutes = progress.minutes + (isHere ? runningMinutes : 0);
        CardItem item;
        item.id = question.slot.toString();
        item.title = tr("%1. %2", "number and question").arg(items.size() + 1).arg(RecordWords::orUnnamed(question.text));
        item.mark = isNow ? Mark::Now : RecordWords::mark(progress.result);
        QString status = isNow ? tr("Now") : RecordWords::of(progress.result);
        if (!isNow && progress.stage == SlotStage::InProgress && !progress.result)
            status = tr("Under way");
        item.status = minutes > 0 ? tr("%1 · %2", "state and time").arg(status, RecordWords::minutes(minutes)) : status;
        if (progress.pointsAtStake)
            item.sub = tr("%n points at stake", nullptr, static_cast<int>(*progress.pointsAtStake));
        items.append(item);
    }
    m_questions->setItems(items);
    m_questions->setCurrentId(spot.slot.toString());
}

} // namespace cauce

#include "moc_questions_card.cpp"

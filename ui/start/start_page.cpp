// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/card_list.h"
#include "ui/common/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cauce {
namespace {

/// "Documents / cajeme.cauce": the folder and the name, as people know the place.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    return QDir(file.path()).dirName() + QStringLiteral(" / ") + file.fileName();
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(kPageMargin * 2, kPageMargin * 2, kPageMargin * 2, kPageMargin);
    column->setSpacing(kGrid);
    column->addWidget(new WrapLabel(tr("What do you want to do?"), TextRole::Hero));
    auto *purpose = new WrapLabel(tr("Everything is kept on this computer. No internet is needed."));
    setLook(purpose, Look::Purpose);
    column->addWidget(purpose);
    column->addSpacing(kGrid * 2);
    column->addWidget(makeCards());
    column->addSpacing(kGrid * 2);
    m_recentCard = new Card(tr("Recent"));
    m_recentCard->letBodyFill();
    m_recents = new CardList(tr("Recent hunts"));
    m_recents->fitToContents();
    m_recentCard->body()->addWidget(m_recents);
    column->addWidget(m_recentCard);
    column->addSpacing(kGrid);
    auto *guide = new LinkLabel(tr("Quick guide: two pages to read or print (F1)"));
    column->addWidget(guide, 0, Qt::AlignLeft);
    connect(guide, &QAbstractButton::clicked, this, &StartPage::guideAsked);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_recents, &CardList::opened, this, &StartPage::recentAsked);
    // Not at the current one, as elsewhere: who walks the list with the keys would open each on the way.
    connect(m_recents, &CardList::clicked, this,
        [this](const QModelIndex &index) { emit recentAsked(index.data(CardListModel::IdRole).toString()); });
}

QWidget *StartPage::makeCards()
{
    auto *row = new QWidget;
    auto *cards = new QHBoxLayout(row);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kGrid * 2 + kGrid / 2);
    const auto add = [&](Card *card, const QString &words, KeyButton *button, void (StartPage::*asked)()) {
        card->body()->addWidget(new WrapLabel(words));
        card->body()->addStretch(1);
        card->body()->addSpacing(kGrid);
        auto *line = new QHBoxLayout;
        line->addWidget(button);
        line->addStretch(1);
        card->body()->addLayout(line);
        connect(button, &QAbstractButton::clicked, this, asked);
        cards->addWidget(card, 1);
    };
    auto *example = new KeyButton(tr("Open the example"));
    m_first = example;
    add(new Card(tr("See a finished example")),
        tr("A whole hunt in a fictional municipality: questions, findings, map and report. Ten minutes."), example,
        &StartPage::exampleAsked);
    auto *prepare = new Card(tr("Prepare a hunt"));
    prepare->emphasise();
    add(prepare, tr("Choose a template, say how many people, laptops and hours there are, and we propose teams, challenges and a "
                    "timetable."),
        new PrimaryButton(tr("Start")), &StartPage::prepareAsked);
    add(new Card(tr("Open what I was given")),
        tr("Your team's file, or a copy to review. It is on the USB stick that you were handed."),
        new KeyButton(tr("Choose a file…")), &StartPage::openAsked);
    return row;
}

void StartPage::setRecents(const QList<RecentEntry> &recents, const QDateTime &now)
{
    QList<CardItem> items;
    for (const RecentEntry &recent : recents) {
        CardItem item;
        item.id = recent.path;
        item.title = recent.title.isEmpty() ? QFileInfo(recent.path).completeBaseName() : recent.title;
        item.sub = placeOf(recent.path) + QStringLiteral(" · ") + recent.contents;
        const QDateTime at = recent.openedAt.toLocalTime();
        item.aside = at.date() == now.toLocalTime().date() ? tr("today, %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat))
                                                           : QLocale().toString(at.date(), QLocale::LongFormat);
        items.append(item);
    }
    m_recents->setItems(items);
    m_recentCard->setVisible(!items.isEmpty());
    setFocusProxy(items.isEmpty() ? m_first : m_recents);
}

} // namespace cauce

#include "moc_start_page.cpp"

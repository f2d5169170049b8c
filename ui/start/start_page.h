// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace cauce {

class Card;
class CardList;

/// A hunt on the list of recent ones, in words.
struct RecentEntry
{
    QString path;
    QString title;
    QString contents; ///< "10 teams · 5 challenges"
    QDateTime openedAt;
};

/// *Inicio*: what do you want to do? Three cards and the recent hunts.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecents(const QList<RecentEntry> &recents, const QDateTime &now);

signals:
    void exampleAsked();
    void prepareAsked();
    void openAsked();
    void recentAsked(const QString &path);
    void guideAsked();

private:
    /// Three cards side by side, or one below the other where there is no room.
    QWidget *makeCards();

    QWidget *m_first = nullptr; ///< where the keys begin while no hunt was opened yet
    Card *m_recentCard;
    CardList *m_recents;
};

} // namespace cauce

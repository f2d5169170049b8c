// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hunt_data.h"

#include <QWidget>

namespace cauce {

class CardList;
class EmptyState;

/// The first question to a participant: which team are you? A large list of the teams and what each follows.
class TeamPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit TeamPicker(QWidget *parent = nullptr);

    void showTeams(const HuntData &records);

signals:
    void picked(const cauce::Id &team);
    /// There are no teams yet: to where they are made.
    void prepareAsked();

private:
    CardList *m_list;
    QWidget *m_holder;
    EmptyState *m_empty;
};

} // namespace cauce

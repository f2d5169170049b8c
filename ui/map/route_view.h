// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/treasure_map.h"
#include "ui/map/map_model.h"
#include "ui/map/figure.h"

#include <QWidget>

class QComboBox;

namespace cauce {

class Card;
class CardList;

/// The route of a team through one challenge: drawn as a path with gaps, and as a list of its steps.
class RouteView final : public QWidget
{
    Q_OBJECT
public:
    explicit RouteView(QWidget *parent = nullptr);

    void setHunt(const HuntData &hunt, const WorkIndex &work);
    /// The team and challenge to show from the next setHunt() on.
    void choose(const Id &team, const Id &challenge);
    [[nodiscard]] MapSpot chosen() const;
    /// The same for a file.
    [[nodiscard]] std::vector<std::unique_ptr<Figure>> figures(const HuntData &hunt, const WorkIndex &work) const;

signals:
    /// Another team or challenge was chosen.
    void routeChosen();
    /// A step became current; where it belongs.
    void stepChosen(const cauce::MapSpot &spot);
    /// Enter or double click on a step.
    void stepOpened(const cauce::MapSpot &spot, const cauce::Id &step);

private:
    [[nodiscard]] std::unique_ptr<Figure> drawn(const HuntData &hunt, const WorkIndex &work) const;
    [[nodiscard]] MapSpot spotOf(const QString &step) const;

    QComboBox *m_choice;
    MapSpot m_wanted;
    Card *m_pathCard;
    Card *m_listCard;
    FigureWidget *m_path;
    CardList *m_steps;
    std::map<QString, MapSpot> m_spots; ///< by step
};

} // namespace cauce

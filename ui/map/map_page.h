// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/in_turns.h"
#include "ui/common/page.h"
#include "ui/map/map_export.h"
#include "ui/map/map_model.h"
#include "ui/map/map_side.h"

class QComboBox;
class QScrollArea;

namespace cauce {

class ChainCard;
class CurrentStack;
class MapTable;
class RouteView;
class SidePanel;
class FlowLayout;

/// *Mapa*: what each team found in each question, the route of a team, the money chain of a challenge.
class MapPage final : public Page
{
    Q_OBJECT
public:
    /// What the page shows; the words of Destination::aspect are "teams", "challenges", "route" and "chain".
    enum class View { Teams, Challenges, Route, Chain };

    explicit MapPage(PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void show(const Destination &destination) override;
    [[nodiscard]] Destination whereabouts() const override;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QWidget *firstStop() const override;
    using Page::show;

private:
    void makeHeader();
    QWidget *makeMain();
    [[nodiscard]] View view() const;
    void setView(View view);
    /// Shows the parts of a view, as yet without what stands in them.
    void arrange(View view);
    void showState();
    void showMap();
    /// What stands below the map, or in its place.
    void showFigure();
    void showSpot();
    void showLegend(const TreasureMap &map);
    /// Makes it the cell that is chosen, and the recommendation that which is being typed for it; false where it was already.
    bool moveTo(const MapSpot &spot);
    void choose(const MapSpot &spot);
    void open(const MapSpot &spot);
    void openInSearch(const SlotKey &key, const Id &record);
    [[nodiscard]] bool mayRecommend() const;
    void recommend(const QString &text);
    [[nodiscard]] QString draftKey() const;
    void exportAs(FigureFormat format);
    [[nodiscard]] MapSheet sheet() const;

    QComboBox *m_view;
    QWidget *m_export = nullptr;
    CurrentStack *m_states;
    EmptyState *m_empty;
    PageId m_emptyLeadsTo = PageId::Prepare;
    SidePanel *m_panel;
    QScrollArea *m_scroll = nullptr;
    Card *m_mapCard = nullptr;
    MapModel *m_model;
    MapTable *m_table = nullptr;
    FlowLayout *m_legend = nullptr;
    QList<std::pair<Mark, QString>> m_legendWords;
    ChainCard *m_chain = nullptr;
    RouteView *m_route = nullptr;
    MapSide *m_side = nullptr;
    MapSpot m_spot;
    QList<MarkedSentence> m_says;
    InTurns m_turns;
};

} // namespace cauce

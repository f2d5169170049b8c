// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/route_view.h"

#include "core/domain/counted.h"
#include "ui/common/card.h"
#include "ui/common/card_list.h"
#include "ui/common/choices.h"
#include "ui/common/record_words.h"
#include "ui/common/step_words.h"
#include "ui/map/map_words.h"
#include "ui/map/route_figure.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cauce {
namespace {

bool isGap(const std::optional<RouteResult> &result)
{
    return result != RouteResult::Found && result != RouteResult::Partial;
}

} // namespace

RouteView::RouteView(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox), m_pathCard(new Card(tr("The path"))), m_listCard(new Card(tr("Step by step"))),
      m_path(new FigureWidget), m_steps(new CardList(tr("Steps of the route")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_choice->setAccessibleName(tr("Team and challenge of the route"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_pathCard->addAction(m_choice);
    m_pathCard->body()->addWidget(m_path);
    m_steps->fitToContents();
    m_listCard->letBodyFill(6);
    m_listCard->body()->addWidget(m_steps);
    setFocusProxy(m_steps);
    column->addWidget(m_pathCard);
    column->addWidget(m_listCard);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_wanted = chosen();
        emit routeChosen();
    });
    connect(m_steps, &CardList::currentIdChanged, this, [this](const QString &id) { emit stepChosen(spotOf(id)); });
    connect(m_steps, &CardList::opened, this, [this](const QString &id) {
        emit stepOpened(spotOf(id), Id::fromString(id).value_or(Id()));
    });
}

MapSpot RouteView::spotOf(const QString &step) const
{
    const auto found = m_spots.find(step);
    return found == m_spots.end() ? MapSpot() : found->second;
}

void RouteView::choose(const Id &team, const Id &challenge) { m_wanted = {{}, challenge, team}; }

MapSpot RouteView::chosen() const
{
    return m_choice->currentData().value<MapSpot>();
}

std::unique_ptr<Figure> RouteView::drawn(const HuntData &hunt, const WorkIndex &work) const
{
    const MapSpot spot = chosen();
    QList<RouteFigure::Lane> lanes;
    for (const AskedQuestion &question : questionsOf(hunt, spot.challenge)) {
        const SlotProgress progress = slotProgress(hunt, work, spot.team, spot.challenge, question);
        RouteFigure::Lane lane;
        lane.question = MapWords::numbered(lanes.size() + 1, question.text);
        for (const RouteStep *step : progress.work->steps) {
            lane.stops.append({RecordWords::mark(step->result), MapWords::of(SlotStage::InProgress, step->result),
                StepWords::where(hunt, *step), step->words, step->minutes > 0 ? RecordWords::minutes(step->minutes) : QString(),
                isGap(step->result)});
        }
        lane.end = MapWords::mark(progress.stage, progress.result);
        lane.endIsGap = isGap(progress.result);
        lane.endWords = tr("In the end: %1").arg(MapWords::of(progress.stage, progress.result));
        lanes.append(std::move(lane));
    }
    return std::make_unique<RouteFigure>(std::move(lanes));
}

void RouteView::setHunt(const HuntData &hunt, const WorkIndex &work)
{
    QList<Choice> routes;
    const auto challenges = hunt.all<Challenge>().sorted();
    for (const Team *team : hunt.all<Team>().sorted()) {
        for (const Challenge *challenge : challenges) {
            if (containsId(team->challenges, challenge->id))
                routes.append({MapWords::nameOf(hunt, team->id, challenge->id),
                               QVariant::fromValue(MapSpot{{}, challenge->id, team->id})});
        }
    }
    setChoices(*m_choice, routes, QVariant::fromValue(m_wanted));
    m_wanted = chosen();
    const MapSpot spot = chosen();
    m_path->setFigure(drawn(hunt, work), tr("Route of %1").arg(m_choice->currentText()));

    m_spots.clear();
    QList<CardItem> items;
    qint64 minutes = 0, number = 0;
    for (const AskedQuestion &question : questionsOf(hunt, spot.challenge)) {
        ++number;
        for (const RouteStep *step : work.of({spot.team, spot.challenge, question.slot}).steps) {
            CardItem item;
            item.id = step->id.toString();
            item.mark = RecordWords::mark(step->result);
            item.status = MapWords::of(SlotStage::InProgress, step->result);
            item.title = StepWords::where(hunt, *step);
            item.aside = tr("Question %1").arg(number);
            QStringList rest{StepWords::quoted(step->words)};
            if (step->minutes > 0)
                rest << RecordWords::minutes(step->minutes);
            for (const Obstacle obstacle : step->obstacles)
                rest << RecordWords::of(obstacle);
            rest << step->note;
            rest.removeAll(QString());
            item.sub = rest.join(QStringLiteral(" · "));
            m_spots[item.id] = {question.slot, spot.challenge, spot.team};
            minutes += counted(step->minutes);
            items.append(std::move(item));
        }
    }
    m_steps->setItems(items);
    // As when the keys come to a list that has entries already.
    if (m_steps->hasFocus() && m_steps->currentId().isEmpty() && !items.isEmpty())
        m_steps->setCurrentId(items.front().id);
    m_listCard->setNote(MapWords::workOf(items.size(), minutes, 0).section(QStringLiteral(" · "), 0, minutes > 0 ? 1 : 0));
    m_listCard->setVisible(!items.isEmpty());
}

std::vector<std::unique_ptr<Figure>> RouteView::figures(const HuntData &hunt, const WorkIndex &work) const
{
    std::vector<std::unique_ptr<Figure>> all;
    all.push_back(std::make_unique<TextFigure>(tr("Route of %1").arg(m_choice->currentText()), TextRole::Section));
    all.push_back(drawn(hunt, work));
    return all;
}

} // namespace cauce

#include "moc_route_view.cpp"

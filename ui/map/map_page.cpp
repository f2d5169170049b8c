// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "core/domain/order_key.h"
#include "core/domain/rights.h"
#include "ui/common/buttons.h"
#include "ui/common/current_stack.h"
#include "ui/common/flow_layout.h"
#include "ui/common/plain_scroll.h"
#include "ui/common/record_words.h"
#include "ui/common/side_panel.h"
#include "ui/common/undo_offer.h"
#include "ui/map/chain_card.h"
#include "ui/map/map_figure.h"
#include "ui/map/map_table.h"
#include "ui/map/map_words.h"
#include "ui/map/recommend_form.h"
#include "ui/map/route_view.h"

#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr std::array<QLatin1String, 4> kViews{
    QLatin1String("teams"), QLatin1String("challenges"), QLatin1String("route"), QLatin1String("chain")};
constexpr int kSheetWidth = 1100;

} // namespace

MapPage::MapPage(PageContext &context, QWidget *parent)
    : Page(context, tr("Map"), tr("What each team found in each question. Choose a cell to see the finding and its evidence."), parent),
      m_view(new QComboBox), m_states(new CurrentStack(this)), m_empty(new EmptyState({}, {})), m_model(new MapModel(this))
{
    makeHeader();
    m_side = new MapSide(context.sees(PageId::Hunt) ? MapSide::ToSearch::Offered : MapSide::ToSearch::NotOffered);
    m_panel = new SidePanel(makeMain(), m_side, tr("What the map says"), m_states);
    m_states->addWidget(m_panel);
    m_states->addWidget(m_empty);
    body()->addWidget(m_states, 1);

    connect(m_empty, &EmptyState::triggered, this, [this] {
        Destination destination;
        destination.page = m_emptyLeadsTo;
        this->context().navigate(destination);
    });
    connect(m_table, &MapTable::chosen, this, &MapPage::choose);
    connect(m_table, &MapTable::opened, this, &MapPage::open);
    connect(m_table, &MapTable::touched, this, [this](const MapSpot &spot) {
        choose(spot);
        m_panel->openSide();
    });
    connect(m_route, &RouteView::stepChosen, this, &MapPage::choose);
    connect(m_route, &RouteView::stepOpened, this, [this](const MapSpot &spot, const Id &step) {
        if (this->context().sees(PageId::Hunt))
            openInSearch({spot.team, spot.challenge, spot.slot}, step);
        else
            open(spot);
    });
    connect(m_route, &RouteView::routeChosen, this, &MapPage::refresh);
    connect(m_chain, &ChainCard::challengeChosen, this, &MapPage::refresh);
    connect(m_side, &MapSide::openAsked, this, [this](const SlotKey &key) { openInSearch(key, {}); });
    connect(m_side, &MapSide::documentAsked, this, [this](const Id &document, const Place &place) {
        Destination destination;
        destination.page = PageId::Library;
        destination.document = document;
        destination.place = place;
        this->context().navigate(destination);
    });
    connect(m_side->form(), &RecommendForm::typed, this, [this](const QString &text) {
        if (!m_spot.isNull())
            workspace().keepDraft(draftKey(), text.toUtf8());
    });
    connect(m_side->form(), &RecommendForm::proposed, this, &MapPage::recommend);
    setView(View::Teams);
}

void MapPage::makeHeader()
{
    m_view->setAccessibleName(tr("What to show"));
    m_view->addItem(tr("Questions × teams"));
    m_view->addItem(tr("Questions × challenges"));
    m_view->addItem(tr("Route of a team"));
    m_view->addItem(tr("Money chain"));
    connect(m_view, &QComboBox::activated, this, [this] { setView(view()); });
    header()->addAction(m_view);
    auto *button = new KeyButton(tr("Export…"));
    auto *menu = new QMenu(button);
    for (const FigureFormat format : MapExport::kFormats)
        connect(menu->addAction(MapExport::menuWords(format)), &QAction::triggered, this, [this, format] { exportAs(format); });
    button->setMenu(menu);
    header()->addAction(button);
    m_export = button;
}

QWidget *MapPage::makeMain()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_mapCard = new Card;
    m_table = new MapTable(m_model);
    m_mapCard->body()->addWidget(m_table);
    auto *legend = new QWidget;
    m_legend = new FlowLayout(legend, kCardPadding, kGrid);
    m_legend->setContentsMargins(0, 0, 0, 0);
    m_mapCard->body()->addWidget(legend);
    m_chain = new ChainCard;
    m_route = new RouteView;
    column->addWidget(m_mapCard);
    column->addWidget(m_chain);
    column->addWidget(m_route);
    column->addStretch(1);
    m_scroll = plainScroll(inside);
    return m_scroll;
}

MapPage::View MapPage::view() const
{
    return static_cast<View>(std::max(0, m_view->currentIndex()));
}

void MapPage::setView(View view)
{
    arrange(view);
    if (isVisible())
        refresh();
}

void MapPage::arrange(View view)
{
    m_view->setCurrentIndex(static_cast<int>(view));
    const QWidget *keys = window()->focusWidget();
    const bool inside = keys && m_scroll->isAncestorOf(keys);
    m_mapCard->setVisible(view == View::Teams || view == View::Challenges);
    m_chain->setVisible(view != View::Route);
    m_route->setVisible(view == View::Route);
    // Else what is hidden would throw them out of the page.
    if (inside && !keys->isVisibleTo(this))
        firstStop()->setFocus(Qt::OtherFocusReason);
    // A cell of one view is the same question in the other; only who stands across differs.
    if (view == View::Challenges)
        moveTo({m_spot.slot, m_spot.challenge, {}});
    m_scroll->verticalScrollBar()->setValue(0);
}

void MapPage::refresh()
{
    showState();
    m_turns.start({[this] { showMap(); }, [this] { showFigure(); }, [this] { m_side->setSays(m_says); }, [this] { showSpot(); }});
    // A big map is shown a turn after its page, and each thing that stands beside it in one more, so that none takes too long.
    if (data().all<Team>().size() * data().all<Question>().size() <= MapModel::kMostCellsInOneTurn)
        m_turns.finish();
}

void MapPage::showMap()
{
    const MapColumns columns = view() == View::Challenges ? MapColumns::Challenges : MapColumns::Teams;
    const TreasureMap map = treasureMap(data(), workspace().work(), columns);
    // What is not shown is not made: on a big hunt each takes as long as a turn may.
    if (view() == View::Teams || view() == View::Challenges) {
        m_model->setMap(data(), map);
        m_table->setCurrentSpot(m_spot);
        showLegend(map);
    }
    m_says = MapWords::says(data(), map);
}

void MapPage::showFigure()
{
    if (view() == View::Route)
        m_route->setHunt(data(), workspace().work());
    else
        m_chain->setHunt(data(), workspace().work());
}

bool MapPage::mayRecommend() const
{
    return !workspace().isReadOnly() && mayCreate(workspace().actor(), typeOf<Recommendation>().name);
}

void MapPage::showSpot()
{
    m_side->setSpot(data(), workspace().work(), m_spot,
                    mayRecommend() ? MapSide::Recommending::Offered : MapSide::Recommending::NotOffered);
}

void MapPage::showState()
{
    const auto leadsOn = [this](const QString &words) { return context().sees(m_emptyLeadsTo) ? words : QString(); };
    const bool ready = data().all<Challenge>().size() > 0 && data().all<Team>().size() > 0 && data().all<Question>().size() > 0;
    const bool begun = data().all<RouteStep>().size() > 0 || data().all<Finding>().size() > 0;
    if (!ready) {
        m_emptyLeadsTo = PageId::Prepare;
        m_empty->setWords(tr("There is nothing to map yet"),
            tr("The map needs challenges, questions and teams. They are written in Prepare."), leadsOn(tr("Go to Prepare")));
    } else if (!begun) {
        m_emptyLeadsTo = PageId::Hunt;
        m_empty->setWords(tr("Nobody has searched yet"),
            tr("The map draws itself from the steps and findings that the teams write down."), leadsOn(tr("Go to the search")));
    }
    m_states->setCurrentIndex(ready && begun ? 0 : 1);
    m_view->setVisible(ready && begun);
    m_export->setVisible(ready && begun);
}

void MapPage::showLegend(const TreasureMap &map)
{
    m_legendWords.clear();
    const auto add = [&](Mark mark, const QString &word, qint64 count) {
        m_legendWords.append({mark, tr("%1 %2").arg(word, QString::number(count))});
    };
    for (const auto &[result, count] : map.totals)
        add(RecordWords::mark(result), RecordWords::of(result), count);
    if (map.inProgress > 0)
        add(MapWords::mark(SlotStage::InProgress, {}), MapWords::of(SlotStage::InProgress, {}), map.inProgress);
    if (map.notStarted > 0)
        add(MapWords::mark(SlotStage::NotStarted, {}), MapWords::of(SlotStage::NotStarted, {}), map.notStarted);
    while (QLayoutItem *item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[mark, words] : std::as_const(m_legendWords)) {
        auto *label = new StatusLabel(mark, words);
        label->setObjectName(QStringLiteral("legend"));
        m_legend->addWidget(label);
    }
}

bool MapPage::moveTo(const MapSpot &spot)
{
    if (spot == m_spot)
        return false;
    // What is being typed belongs to the place that is left.
    m_side->form()->settle();
    m_spot = spot;
    m_side->form()->restore(QString::fromUtf8(workspace().draft(draftKey())));
    return true;
}

void MapPage::choose(const MapSpot &spot)
{
    if (moveTo(spot) && view() != View::Route && m_chain->challenge() != spot.challenge) {
        m_chain->setChallenge(spot.challenge);
        m_chain->setHunt(data(), workspace().work());
    }
    showSpot();
    m_side->revealCell();
}

void MapPage::open(const MapSpot &spot)
{
    choose(spot);
    m_panel->openSide();
    m_side->focusCell();
}

void MapPage::openInSearch(const SlotKey &key, const Id &record)
{
    Destination destination;
    destination.page = PageId::Hunt;
    destination.team = key.team;
    destination.challenge = key.challenge;
    destination.slot = key.slot;
    destination.record = record;
    context().navigate(destination);
}

QString MapPage::draftKey() const
{
    return QStringLiteral("map.recommendation/") + m_spot.team.toString() + u'/' + m_spot.challenge.toString() + u'/'
        + m_spot.slot.toString();
}

void MapPage::recommend(const QString &text)
{
    const Challenge *challenge = data().find<Challenge>(m_spot.challenge);
    if (!challenge || text.isEmpty())
        return;
    const WorkIndex &work = workspace().work();
    Recommendation recommendation;
    recommendation.id = Id::make(workspace().clock());
    recommendation.challenge = challenge->id;
    recommendation.institution = challenge->institution;
    recommendation.text = text;
    // Of a team's cell, its finding; of a challenge's, the first finding that any of its teams has.
    for (const Team *team : data().all<Team>().sorted()) {
        const auto findings = work.of({team->id, m_spot.challenge, m_spot.slot}).savedFindings();
        if (recommendation.finding.isNull() && !findings.empty() && (m_spot.team.isNull() || m_spot.team == team->id))
            recommendation.finding = findings.front()->id;
    }
    const auto all = data().all<Recommendation>().sorted();
    recommendation.order = orderBetween(all.empty() ? QString() : all.back()->order, {});
    workspace().dropDraft(draftKey());
    const auto edit = workspace().apply(DraftEdit("create").create(recommendation));
    context().notices.showNotice(NoticeBar::Tone::Done, tr("The recommendation was added. It goes into the report."));
    UndoOffer::add(context().notices, workspace(), edit);
}

Destination MapPage::whereabouts() const
{
    Destination here;
    here.page = PageId::Map;
    here.aspect = kViews[static_cast<size_t>(view())];
    const MapSpot spot = view() == View::Route ? m_route->chosen() : m_spot;
    here.team = spot.team;
    here.challenge = view() == View::Chain ? m_chain->challenge() : spot.challenge;
    here.slot = m_spot.slot;
    return here;
}

void MapPage::show(const Destination &destination)
{
    const auto found = std::find(kViews.begin(), kViews.end(), destination.aspect);
    if (found != kViews.end())
        arrange(static_cast<View>(found - kViews.begin()));
    if (!destination.slot.isNull())
        moveTo({destination.slot, destination.challenge, view() == View::Challenges ? Id() : destination.team});
    if (!destination.challenge.isNull()) {
        m_chain->setChallenge(destination.challenge);
        m_route->choose(destination.team, destination.challenge);
    }
    refresh();
}

QWidget *MapPage::firstStop() const
{
    if (m_states->currentIndex() != 0)
        return m_empty;
    switch (view()) {
    case View::Teams:
    case View::Challenges:
        break;
    case View::Route:
        return m_route;
    case View::Chain:
        return m_chain;
    }
    return m_table;
}

std::vector<Command> MapPage::commands()
{
    std::vector<Command> all;
    if (m_states->currentIndex() != 0)
        return all;
    for (int i = 0; i < m_view->count(); ++i) {
        all.push_back({QStringLiteral("map.view.%1").arg(i), tr("Map: %1").arg(m_view->itemText(i)), {},
            [this, i] { setView(static_cast<View>(i)); }});
    }
    if (!m_spot.isNull() && !m_spot.team.isNull() && context().sees(PageId::Hunt)) {
        all.push_back({QStringLiteral("map.search"), tr("Open the cell in the search"), {},
            [this] { openInSearch({m_spot.team, m_spot.challenge, m_spot.slot}, {}); }});
    }
    if (!m_spot.isNull() && mayRecommend())
        all.push_back({QStringLiteral("map.recommend"), tr("Propose a recommendation for the cell…"), {}, [this] {
            m_panel->openSide();
            m_side->form()->openForm();
        }});
    for (const FigureFormat format : MapExport::kFormats) {
        all.push_back({QStringLiteral("map.export.%1").arg(suffixOf(format)), MapExport::commandWords(format), {},
            [this, format] { exportAs(format); }});
    }
    return all;
}

MapSheet MapPage::sheet() const
{
    MapSheet sheet;
    auto stack = std::make_unique<FigureStack>();
    sheet.width = kSheetWidth;
    stack->add(std::make_unique<TextFigure>(RecordWords::orUnnamed(data().hunt().title), TextRole::Title));
    if (view() == View::Teams || view() == View::Challenges) {
        stack->add(std::make_unique<TextFigure>(m_view->currentText(), TextRole::Section));
        auto map = std::make_unique<MapFigure>(*m_model);
        sheet.width = map->widthFor(kSheetWidth);
        stack->add(std::move(map));
        QList<LegendFigure::Entry> entries;
        for (const auto &[mark, words] : m_legendWords)
            entries.append({mark, words});
        stack->add(std::make_unique<LegendFigure>(entries));
    }
    const WorkIndex &work = workspace().work();
    for (auto &figure : view() == View::Route ? m_route->figures(data(), work) : m_chain->figures(data(), work))
        stack->add(std::move(figure));
    sheet.figure = std::move(stack);
    return sheet;
}

void MapPage::exportAs(FigureFormat format)
{
    if (m_states->currentIndex() != 0)
        return;
    m_turns.finish();
    MapExport::run(context(), this, format, [this] { return sheet(); });
}

} // namespace cauce

#include "moc_map_page.cpp"

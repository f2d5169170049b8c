// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/hunt_page.h"

#include "ui/common/buttons.h"
#include "ui/common/current_stack.h"
#include "ui/common/record_words.h"
#include "ui/common/side_panel.h"
#include "ui/common/settling.h"
#include "ui/common/text_scale.h"
#include "ui/hunt/finding_panel.h"
#include "ui/hunt/fitting_scroll.h"
#include "ui/hunt/not_found_panel.h"
#include "ui/hunt/overview_panel.h"
#include "ui/hunt/question_card.h"
#include "ui/hunt/questions_card.h"
#include "ui/hunt/route_card.h"
#include "ui/hunt/step_panel.h"
#include "ui/hunt/team_picker.h"
#include "ui/hunt/team_work.h"
#include "ui/hunt/work_panels.h"

#include <QApplication>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kLeastQuestionHeight = 110;
constexpr int kPanelWidth = 310;

} // namespace

HuntPage::HuntPage(PageContext &context, QWidget *parent)
    : Page(context, tr("Search"), {}, parent)
    , m_timer(context.workspace.clock())
    , m_pages(new CurrentStack(this))
    , m_picker(new TeamPicker(m_pages))
    , m_noChallenge(new EmptyState(tr("This team has no questions yet"),
                                   tr("Assign a challenge to the team and write its questions in Prepare."),
                                   tr("Go to Prepare")))
    , m_side(nullptr)
    , m_panels(new WorkPanels(context, m_timer))
    , m_questions(new QuestionsCard)
    , m_question(new QuestionCard(context))
    , m_route(new RouteCard(context))
    , m_team(new KeyButton({}))
    , m_time(new WrapLabel(QString(), TextRole::Body))
{
    header()->addAction(m_time);
    header()->addAction(m_team);
    m_team->setAccessibleDescription(tr("Choose another team"));
    setLook(m_team, Look::FlatButton);
    m_panels->setMinimumWidth(forText(kPanelWidth));

    auto *columns = new QWidget;
    auto *across = new QHBoxLayout(columns);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kGrid * 2);
    across->addWidget(m_questions, 4);
    across->addWidget(buildWork(), 9);
    m_side = new SidePanel(columns, m_panels, tr("What is noted"), m_pages);
    m_side->setSideWidth(kPanelWidth);
    m_pages->addWidget(m_picker);
    m_pages->addWidget(m_noChallenge);
    m_pages->addWidget(m_side);
    body()->addWidget(m_pages, 1);

    connect(m_picker, &TeamPicker::picked, this, [this](const Id &team) {
        pickTeam(team);
        if (const auto waiting = std::exchange(m_waiting, std::nullopt))
            show(*waiting);
    });
    const auto toPrepare = [this] { this->context().navigate({PageId::Prepare, {}, QStringLiteral("teams"), {}, {}, {}, {}, {}}); };
    connect(m_picker, &TeamPicker::prepareAsked, this, toPrepare);
    connect(m_noChallenge, &EmptyState::triggered, this, toPrepare);
    connect(m_team, &QAbstractButton::clicked, this, &HuntPage::leaveTeam);
    connect(m_questions, &QuestionsCard::challengeChosen, this, [this](const Id &challenge) {
        const auto questions = questionsOf(data(), challenge);
        choose({m_spot.team, challenge, questions.empty() ? Id() : questions.front().slot});
    });
    connect(m_questions, &QuestionsCard::questionChosen, this,
        [this](const Id &slot) { choose({m_spot.team, m_spot.challenge, slot}); });
    connect(m_questions, &QuestionsCard::opened, this, [this] { m_route->focusActions(); });
    connect(m_question, &QuestionCard::hintsOpened, this, [this] {
        if (mayWriteFor(workspace(), m_spot.team))
            m_route->focusActions();
        else
            m_questions->setFocus(Qt::OtherFocusReason);
    });
    connectPanels();
    m_timer.watch(qApp);
    connect(&m_timer, &WorkTimer::changed, this, [this] {
        keepTimer();
        if (isVisible())
            refresh();
    });
    if (workspace().actor().role == Role::Team)
        m_spot.team = workspace().actor().team;
    setSpot(m_spot);
    refresh();
    if (!m_spot.team.isNull())
        pickTeam(m_spot.team);
}

HuntPage::~HuntPage()
{
    // What is typed is kept as a draft; while the page goes, hiding a field must not make an edit of it.
    disconnect(&m_timer, nullptr, this, nullptr);
    m_panels->keepNow();
    flushAll(this);
    for (SettlingText *text : findChildren<SettlingText *>())
        text->retire();
}

QWidget *HuntPage::buildWork()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(new FittingScroll(m_question, kLeastQuestionHeight));
    column->addWidget(m_route, 1);
    return middle;
}

void HuntPage::connectPanels()
{
    connect(m_route, &RouteCard::stepAsked, this, [this] { noteStep(); });
    connect(m_route, &RouteCard::findingAsked, this, &HuntPage::noteFinding);
    connect(m_route, &RouteCard::notFoundAsked, this, &HuntPage::noteNotFound);
    connect(m_route, &RouteCard::stepOpened, this, &HuntPage::openRecord);
    connect(m_panels->overview(), &OverviewPanel::opened, this, &HuntPage::openRecord);
    connect(m_panels->overview(), &OverviewPanel::nextAsked, this, [this] {
        const NextThing next = nextThing(data(), workspace().work(), m_spot.team);
        if (next.key == SlotKey())
            return;
        choose(next.key);
        if (next.finding.isNull())
            m_route->focusActions();
        else
            openRecord(next.finding);
    });
    connect(m_panels, &WorkPanels::stepSaved, this, [this](const Id &step) {
        closePanel();
        m_route->focusActions();
        const RouteStep *made = data().find<RouteStep>(step);
        if (made && (made->result == RouteResult::Found || made->result == RouteResult::Partial))
            context().notices.showNotice(NoticeBar::Tone::Done, tr("The step is saved. Press H to note what you found."));
        else
            context().notices.showNotice(NoticeBar::Tone::Done, tr("The step is saved."));
    });
    connect(m_panels, &WorkPanels::findingSaved, this, [this](const Id &finding, bool found) {
        closePanel();
        m_panels->overview()->focusFinding(finding);
        context().notices.showNotice(NoticeBar::Tone::Done,
                                     found ? tr("The finding is saved. You can complete it at any time.")
                                           : tr("It is noted. What was not found counts as well."));
    });
    connect(m_panels, &WorkPanels::requestAsked, this, [this] {
        noteStep();
        m_panels->step()->askForInformation();
    });
    connect(m_panels, &WorkPanels::closeAsked, this, [this] {
        closePanel();
        m_route->focusActions();
    });
}

void HuntPage::pickTeam(const Id &team)
{
    const WorkIndex &work = workspace().work();
    const NextThing next = nextThing(data(), work, team);
    SlotKey spot = next.key;
    if (spot == SlotKey()) {
        const auto all = teamProgress(data(), work, team);
        if (!all.empty())
            spot = all.front().key;
    }
    spot.team = team;
    emit teamPicked(team);
    choose(spot);
    if (isVisible())
        m_questions->setFocus(Qt::OtherFocusReason);
}

void HuntPage::choose(const SlotKey &spot)
{
    if (spot == m_spot && worksHere() && !m_spot.slot.isNull()) {
        refresh();
        return;
    }
    keepTimer();
    setSpot(spot);
    loadTimer();
    showOverview();
    refresh();
    reopenDraft();
}

void HuntPage::chooseBeside(int step)
{
    const auto questions = questionsOf(data(), m_spot.challenge);
    for (size_t i = 0; i < questions.size(); ++i) {
        if (questions[i].slot != m_spot.slot)
            continue;
        const qsizetype to = std::clamp<qsizetype>(qsizetype(i) + step, 0, qsizetype(questions.size()) - 1);
        choose({m_spot.team, m_spot.challenge, questions[size_t(to)].slot});
        return;
    }
}

void HuntPage::leaveTeam()
{
    keepTimer();
    m_timer.stop();
    showOverview();
    setSpot({});
    emit teamPicked({});
    refresh();
    m_picker->setFocus(Qt::OtherFocusReason);
}

void HuntPage::showOverview()
{
    m_panels->show(WorkPanels::Panel::Overview);
    m_side->setClosedBy(SidePanel::ClosedBy::Bar);
}

void HuntPage::enterForm()
{
    // One × is enough: what is being written has its own.
    m_side->setClosedBy(SidePanel::ClosedBy::Content);
    m_side->openSide();
    m_panels->focusForm();
}

void HuntPage::closePanel()
{
    showOverview();
    m_side->closeSide();
}

void HuntPage::noteStep(const Id &document)
{
    if (!mayWriteFor(workspace(), m_spot.team))
        return;
    m_panels->step()->openNew(m_spot, document);
    m_panels->show(WorkPanels::Panel::Step);
    enterForm();
}

void HuntPage::noteFinding()
{
    if (!mayWriteFor(workspace(), m_spot.team))
        return;
    m_panels->finding()->openNew(m_spot);
    m_panels->show(WorkPanels::Panel::Finding);
    enterForm();
}

void HuntPage::noteNotFound()
{
    if (!mayWriteFor(workspace(), m_spot.team))
        return;
    m_panels->notFound()->openNew(m_spot);
    m_panels->show(WorkPanels::Panel::NotFound);
    enterForm();
}

void HuntPage::openRecord(const Id &record)
{
    if (m_panels->openRecord(record))
        enterForm();
}

void HuntPage::reopenDraft()
{
    if (worksHere() && mayWriteFor(workspace(), m_spot.team) && m_panels->reopenDraft(m_spot))
        m_side->setClosedBy(SidePanel::ClosedBy::Content);
}

void HuntPage::setSpot(const SlotKey &spot)
{
    m_spot = spot;
    context().spot = spot;
}

QByteArray HuntPage::stepDraft() const
{
    return workspace().draft(draftKey(QStringLiteral("hunt.step"), m_spot));
}

void HuntPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A document opened in the library meanwhile began a step.
    const WorkPanels::Panel shown = m_panels->shown();
    const bool isFree = shown == WorkPanels::Panel::Overview
        || (shown == WorkPanels::Panel::Step && m_panels->step()->record().isNull());
    if (!isFree || !worksHere() || stepDraft() == m_stepSeen)
        return;
    reopenDraft();
    m_side->openSide();
}

void HuntPage::hideEvent(QHideEvent *event)
{
    // Before the form goes, it keeps what is typed.
    m_panels->keepNow();
    m_stepSeen = stepDraft();
    m_waiting.reset();
    Page::hideEvent(event);
}

void HuntPage::show(const Destination &destination)
{
    SlotKey spot = m_spot;
    if (!destination.team.isNull())
        spot.team = destination.team;
    if (!destination.challenge.isNull())
        spot.challenge = destination.challenge;
    if (!destination.slot.isNull())
        spot.slot = slotOf(data(), destination.slot);
    const bool isEvidence = destination.aspect == u"evidence" && !destination.document.isNull();
    const Evidence *piece = isEvidence ? data().find<Evidence>(destination.record) : nullptr;
    const Id opened = piece ? piece->finding : isEvidence ? Id() : destination.record;
    if (const RouteStep *step = data().find<RouteStep>(opened))
        spot = {step->team, step->challenge, slotOf(data(), step->question)};
    if (const Finding *finding = data().find<Finding>(opened))
        spot = {finding->team, finding->challenge, slotOf(data(), finding->question)};
    const Actor actor = workspace().actor();
    if (actor.role == Role::Team && spot.team != actor.team)
        spot.team = actor.team;
    if (spot.team.isNull()) {
        // The picker stands there: what was asked for waits for its answer.
        if (!destination.aspect.isEmpty())
            m_waiting = destination;
        return;
    }
    const auto questions = questionsOf(data(), spot.challenge);
    const bool isAsked = std::any_of(questions.begin(), questions.end(), [&](const AskedQuestion &q) { return q.slot == spot.slot; });
    if (!isAsked)
        pickTeam(spot.team);
    else
        choose(spot);
    if (!worksHere())
        return;
    if (isEvidence) {
        const bool isOpen = m_panels->shown() == WorkPanels::Panel::Finding;
        if (!opened.isNull() && (!isOpen || m_panels->finding()->finding() != opened))
            openRecord(opened);
        else if (!isOpen)
            noteFinding();
        m_panels->finding()->addDocument(destination.document, destination.place, destination.record);
    } else if (!opened.isNull())
        openRecord(opened);
    else if (destination.aspect == u"step")
        noteStep(destination.document);
    else if (destination.aspect == u"finding")
        noteFinding();
    else if (destination.aspect == u"not_found")
        noteNotFound();
}

Destination HuntPage::whereabouts() const
{
    Destination here;
    here.page = PageId::Hunt;
    here.team = m_spot.team;
    here.challenge = m_spot.challenge;
    here.slot = m_spot.slot;
    m_panels->describe(here);
    return here;
}

void HuntPage::refresh()
{
    if (!m_spot.team.isNull() && !data().find<Team>(m_spot.team))
        setSpot({});
    m_team->setVisible(!m_spot.team.isNull());
    if (m_spot.team.isNull()) {
        m_picker->showTeams(data());
        m_pages->setCurrentWidget(m_picker);
        showHeader(nullptr, 0);
        return;
    }
    const WorkIndex &work = workspace().work();
    const auto questions = questionsOf(data(), m_spot.challenge);
    const auto now = std::find_if(questions.begin(), questions.end(), [&](const AskedQuestion &q) { return q.slot == m_spot.slot; });
    if (m_spot.challenge.isNull() || now == questions.end()) {
        m_pages->setCurrentWidget(m_noChallenge);
        showHeader(nullptr, 0);
        return;
    }
    m_pages->setCurrentWidget(m_side);
    m_questions->showQuestions(data(), work, m_spot, questions, m_timer.minutes());
    const SlotProgress progress = slotProgress(data(), work, m_spot.team, m_spot.challenge, *now);
    m_question->showQuestion(m_spot, *now, progress);
    m_route->showRoute(progress);
    m_panels->overview()->show(progress, work);
    m_panels->refresh();
    showHeader(&progress, qsizetype(questions.size()));
}

void HuntPage::showHeader(const SlotProgress *progress, qsizetype questions)
{
    const Team *team = data().find<Team>(m_spot.team);
    const Challenge *challenge = data().find<Challenge>(m_spot.challenge);
    if (team)
        m_team->setText(tr("%1 · change", "team").arg(RecordWords::orUnnamed(team->name)));
    m_time->setVisible(progress != nullptr);
    if (!progress) {
        header()->setTitle(tr("Search"));
        header()->setPurpose(team ? tr("Here the team answers its questions.") : tr("Choose your team to see its questions."));
        return;
    }
    header()->setTitle(tr("Search · %1").arg(RecordWords::orUnnamed(challenge ? challenge->title : QString())));
    header()->setPurpose(tr("Answer the %n questions. What you do not find counts too: write it down.", nullptr,
        static_cast<int>(questions)));
    const qint64 used = progress->minutes + m_timer.minutes();
    const QString time = tr("%1 of %2", "time used, time planned").arg(RecordWords::minutes(used), RecordWords::minutes(progress->timeBox));
    m_time->setText(m_timer.state() == WorkTimer::State::Break ? tr("%1 · on a break").arg(time) : time);
}

void HuntPage::loadTimer()
{
    if (!worksHere() || m_spot.slot.isNull() || !mayWriteFor(workspace(), m_spot.team)) {
        m_timer.stop();
        return;
    }
    m_timer.start(workspace().draft(draftKey(QStringLiteral("hunt.clock"), m_spot)).toLongLong());
}

void HuntPage::keepTimer()
{
    if (m_timer.state() == WorkTimer::State::Stopped || m_spot.slot.isNull())
        return;
    const QString key = draftKey(QStringLiteral("hunt.clock"), m_spot);
    if (m_timer.elapsedMs() > 0)
        workspace().keepDraft(key, QByteArray::number(m_timer.elapsedMs()));
    else if (!workspace().draft(key).isEmpty())
        workspace().dropDraft(key);
}

QWidget *HuntPage::firstStop() const
{
    if (m_pages->currentWidget() == m_side)
        return m_questions;
    return m_pages->currentWidget();
}

std::vector<Command> HuntPage::commands()
{
    std::vector<Command> all;
    if (m_pages->currentWidget() == m_side) {
        if (mayWriteFor(workspace(), m_spot.team)) {
            all.push_back({QStringLiteral("hunt.finding"), tr("Note a finding"), Qt::Key_H, [this] { noteFinding(); }});
            all.push_back({QStringLiteral("hunt.step"), tr("Note a step"), Qt::Key_P, [this] { noteStep(); }});
            all.push_back({QStringLiteral("hunt.not_found"), tr("Note that it was not found"), Qt::Key_N, [this] { noteNotFound(); }});
            all.push_back({QStringLiteral("hunt.break"),
                m_timer.state() == WorkTimer::State::Break ? tr("End the break") : tr("Take a break: stop the clock"), {},
                [this] { m_timer.state() == WorkTimer::State::Break ? m_timer.endBreak() : m_timer.beginBreak(); }});
        }
        all.push_back({QStringLiteral("hunt.hint"), tr("See the next hint"), {}, [this] { m_question->openNextHint(); }});
        all.push_back({QStringLiteral("hunt.next"), tr("Next question"), {}, [this] { chooseBeside(1); }});
        all.push_back({QStringLiteral("hunt.previous"), tr("Previous question"), {}, [this] { chooseBeside(-1); }});
    }
    if (!m_team->isHidden())
        all.push_back({QStringLiteral("hunt.team"), tr("Choose another team"), {}, [this] { leaveTeam(); }});
    return all;
}

} // namespace cauce

#include "moc_hunt_page.cpp"

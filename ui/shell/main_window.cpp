// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/error_text.h"
#include "ui/common/record_words.h"
#include "ui/common/settling.h"
#include "ui/common/suppressing.h"
#include "ui/hunt/hunt_page.h"
#include "ui/prepare/prepare_page.h"
#include "ui/shell/page_area.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/page_list.h"
#include "ui/shell/quick_guide_window.h"
#include "ui/shell/rail.h"
#include "ui/start/start_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr QSize kFirstSize(1180, 720);
constexpr QSize kLeastSize(860, 560);

} // namespace

MainWindow::MainWindow(const Services &services, Purpose purpose, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_purpose(purpose),
      m_session(services.preferences, services.clock, services.program,
          purpose == Purpose::Rehearsal ? Session::Backups::None : Session::Backups::Daily)
{
    // A small screen, or one with large letters, has less room than the least that is comfortable: pages scroll there.
    const QSize room = screen()->availableSize();
    resize(kFirstSize.boundedTo(room));
    setMinimumSize(kLeastSize.boundedTo(room));
    buildFrame();
    hookSession();
    rebuild();
    // What a program that died left behind outlives no start of the next.
    if (m_purpose == Purpose::Work) {
        runApart([now = m_services.clock.nowUtc()] {
            discardLeftRehearsals(now);
            return Result<>();
        }, [](const Result<> &) {});
    }
}

MainWindow::~MainWindow()
{
    // Pages hold the workspace, so they go before it; and what runs beside it tells the notices, so it is waited for before they go.
    m_session.close();
    delete takeCentralWidget();
}

void MainWindow::hookSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(&m_session, &Session::aboutToClose, this, [this] {
        // Long work on a hunt ends with it.
        m_jobs->cancelAll();
        rememberHunt();
        m_deck->end();
        m_context.reset();
    });
    connect(&m_session, &Session::failed, this, &MainWindow::announceFailure);
    connect(&m_session, &Session::backupFailed, this, [this](const Error &error) {
        m_notices->showNotice(NoticeBar::Tone::Warning, tr("Today's backup could not be made. %1").arg(ErrorText::of(error)));
    });
    connect(&m_session, &Session::suppressionLeft, this, [this](const ScrubReport &left) {
        m_notices->showNotice(NoticeBar::Tone::Warning, Suppressing::stillLeft(left));
    });
}

void MainWindow::buildFrame()
{
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail;
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_notices = new NoticeBar;
    m_stack = new QStackedWidget;
    m_deck = new PageDeck(m_stack, this);
    connect(m_deck, &PageDeck::made, this, &MainWindow::hookPage);
    m_jobs = new JobBar;
    auto *noticeEdge = new QVBoxLayout;
    noticeEdge->setContentsMargins(kPageMargin, kGrid, kPageMargin, 0);
    noticeEdge->addWidget(m_notices);
    column->addLayout(noticeEdge);
    column->addWidget(new PageArea(m_stack), 1);
    column->addWidget(m_jobs);
    m_session.showJobsIn(m_jobs);
    row->addLayout(column, 1);
    setCentralWidget(central);

    connect(m_rail, &Rail::chosen, this, [this](PageId page) {
        // What is done is told where it was done; what is wrong stays until somebody has read it.
        if (page != m_current && m_notices->tone() == NoticeBar::Tone::Done)
            m_notices->dismiss();
        toPage(page);
    });
    const auto shortcut = [&](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, central), &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence(QKeySequence::Undo), [this] { undo(); });
    // Both keys that people know, whatever the desktop calls its own.
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        shortcut(keys, [this] { redo(); });
}

void MainWindow::rebuild()
{
    const PageId here = m_current;
    const bool guideStood = m_guide && m_guide->isVisible();
    delete m_guide.data();
    m_deck->drop();
    delete m_start;
    // It may be one of its own commands that asks for this.
    if (m_palette && m_palette->isRunning()) {
        m_palette->setParent(nullptr);
        m_palette->deleteLater();
    } else {
        delete m_palette;
    }
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    m_palette = new CommandPalette(centralWidget());
    connect(m_start, &StartPage::exampleAsked, this, &MainWindow::openExample);
    connect(m_start, &StartPage::prepareAsked, this, &MainWindow::askToCreate);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::recentAsked, this, &MainWindow::openFile);
    connect(m_start, &StartPage::guideAsked, this, &MainWindow::openGuide);
    buildMenu();
    refreshStart();
    if (m_session.workspace()) {
        showHunt();
        announce(0);
    }
    toPage(here);
    if (guideStood)
        openGuide();
}

void MainWindow::showStart()
{
    m_current = PageId::Start;
    setWindowTitle(QStringLiteral("Cauce"));
    if (!m_session.workspace())
        m_rail->setEntries({{PageId::Start, PageList::startTitle(), QStringLiteral("go-home")}});
    m_rail->setCurrent(PageId::Start);
    m_stack->setCurrentWidget(m_start);
    if (!m_rail->isAncestorOf(focusWidget()))
        m_start->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showOpened(int problems)
{
    Workspace &workspace = *m_session.workspace();
    if (m_purpose == Purpose::Rehearsal)
        m_session.actAs(Role::Team, m_rehearsedTeam);
    m_context = std::make_unique<PageContext>(PageContext{workspace, m_services.dialogs, m_session.reader(), *m_notices, *m_jobs,
        [this](const Destination &destination) { goTo(destination); }, Session::backupFolder()});
    m_context->sees = [&workspace](PageId page) { return PageList::sees(workspace.author().role, page); };
    m_deck->begin(*m_context);
    announceTroubleOf(workspace);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // Its title, above all one that was suppressed, is to stand nowhere longer than in the hunt.
        // Nor is a copy of what was suppressed to stand beside it.
        if (changes.touches<Redaction>() && m_rehearsal)
            m_rehearsal->close();
        if (changes.touches<Hunt>()) {
            nameWindow();
            rememberHunt();
        }
    });
    showHunt();
    buildMenu();
    announce(problems);
    if (m_rescued)
        announceRescue();
    if (m_recovered)
        announceRecovery();
    rememberHunt();
    // In turns of their own: to take over a big hunt, to make a page and to fill it are too much for one.
    QTimer::singleShot(0, this, [this] {
        if (!m_context)
            return;
        m_deck->make(firstPage());
        QTimer::singleShot(0, this, [this] {
            if (!m_context)
                return;
            toPage(firstPage());
            m_opensOn.reset();
            emit ready();
        });
    });
}

void MainWindow::showHunt()
{
    Workspace &workspace = *m_session.workspace();
    std::vector<Rail::Entry> entries;
    if (m_purpose == Purpose::Work)
        entries.push_back({PageId::Start, PageList::startTitle(), QStringLiteral("go-home")});
    for (const PageEntry &entry : PageList::forRole(workspace.author().role))
        entries.push_back({entry.id, entry.title, entry.icon});
    m_rail->setEntries(entries);
    nameWindow();
}

void MainWindow::nameWindow()
{
    setWindowTitle(RecordWords::orUnnamed(m_session.workspace()->data().hunt().title) + QStringLiteral(" — Cauce"));
}

Page *MainWindow::currentPage() const
{
    return m_deck->current();
}

void MainWindow::toPage(PageId page)
{
    if (page == PageId::Start) {
        if (m_session.workspace())
            rememberHunt();
        refreshStart();
        showStart();
        return;
    }
    // Who walks along the rail with the keys stays there.
    if (!m_deck->show(page, m_rail->isAncestorOf(focusWidget()) ? PageDeck::Keys::Stay : PageDeck::Keys::ToPage))
        return;
    m_current = page;
    nameWindow();
    m_rail->setCurrent(page);
}

PageId MainWindow::firstPage() const
{
    const Role role = m_session.workspace()->author().role;
    return m_opensOn && PageList::sees(role, *m_opensOn) ? *m_opensOn : PageList::firstFor(role);
}

void MainWindow::hookPage(Page *page)
{
    if (auto *prepare = qobject_cast<PreparePage *>(page))
        connect(prepare, &PreparePage::rehearsalAsked, this, &MainWindow::rehearse);
    if (auto *hunt = qobject_cast<HuntPage *>(page); hunt && m_purpose == Purpose::Work)
        connect(hunt, &HuntPage::teamPicked, this, &MainWindow::takeTeam);
}

void MainWindow::goTo(const Destination &destination)
{
    toPage(destination.page);
    if (Page *page = currentPage(); page && m_current == destination.page)
        page->show(destination);
}

void MainWindow::runApart(std::function<Result<>()> work, std::function<void(Result<>)> then)
{
    std::erase_if(m_apart, [](const std::future<void> &each) { return each.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
    m_apart.push_back(std::async(std::launch::async, [this, work = std::move(work), then = std::move(then)] {
        const auto result = std::make_shared<Result<>>(work());
        QMetaObject::invokeMethod(this, [then, result] { then(*result); });
    }));
}

void MainWindow::rememberHunt()
{
    const Workspace &workspace = *m_session.workspace();
    if (m_purpose == Purpose::Rehearsal)
        return;
    m_services.preferences.remember({workspace.path(), workspace.data().hunt().title,
        static_cast<qint64>(workspace.data().all<Challenge>().size()), static_cast<qint64>(workspace.data().all<Team>().size()),
        m_services.clock.nowUtc()});
}

void MainWindow::refreshStart()
{
    QList<RecentEntry> entries;
    for (const RecentHunt &hunt : m_services.preferences.recents()) {
        const QString contents = tr("%n team(s)", nullptr, static_cast<int>(hunt.teams)) + QStringLiteral(" · ")
            + tr("%n challenge(s)", nullptr, static_cast<int>(hunt.challenges));
        entries.append({hunt.path, hunt.title, contents, hunt.openedAt});
    }
    m_start->setRecents(entries, m_services.clock.nowUtc());
}

void MainWindow::setLanguage(const QString &language)
{
    m_services.preferences.setLanguage(language);
    m_services.speak(language);
    rebuildAll();
}

void MainWindow::rebuildAll()
{
    rebuild();
    // A rehearsal and the window that it is of have one language and one size of letters.
    for (MainWindow *other : {m_rehearsal.data(), m_rehearsedFor.data()}) {
        if (other)
            other->rebuild();
    }
}

void MainWindow::takeTeam(const Id &team)
{
    Preferences &chosen = m_services.preferences;
    if (chosen.role() != Role::Team || team == m_session.workspace()->author().team)
        return;
    chosen.setTeamIn(m_session.workspace()->data().hunt().id, team);
    m_session.actAs(Role::Team, team);
}

void MainWindow::setRole(Role role)
{
    m_services.preferences.setRole(role);
    m_session.actAsChosen();
    m_current = m_session.workspace() ? PageList::firstFor(role) : PageId::Start;
    rebuild();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settleAll(this);
    // The last words may be on their way still, and then nobody knows yet whether they can be written.
    if (m_session.workspace())
        m_session.workspace()->awaitEdits();
    if (m_session.workspace() && m_session.workspace()->hasUnwritten() && !m_leavesUnwritten) {
        event->ignore();
        ConfirmQuestion question;
        question.title = tr("Close without saving?");
        question.text = tr("What you wrote last cannot be saved where the file is. If the window closes now, it is lost.");
        question.doIt = tr("Close and lose it");
        question.leave = tr("Go on and save a copy");
        m_services.dialogs.confirm(this, question, [this](Answer answer) {
            m_leavesUnwritten = answer == Answer::DoIt;
            if (m_leavesUnwritten)
                close();
            else
                saveCopy();
        });
        return;
    }
    m_jobs->cancelAll();
    if (m_rehearsal)
        m_rehearsal->close();
    if (m_session.workspace())
        rememberHunt();
    QMainWindow::closeEvent(event);
}

} // namespace cauce

#include "moc_main_window.cpp"

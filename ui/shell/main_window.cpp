// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/storage/backup.h"
#include "core/workspace/example.h"
#include "ui/common/error_text.h"
#include "ui/common/record_words.h"
#include "ui/common/settling.h"
#include "ui/prepare/prepare_page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/rail.h"
#include "ui/start/start_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr QSize kFirstSize(1180, 720);
constexpr QSize kLeastSize(860, 560);

FileQuestion huntQuestion(const QString &title, const QString &filter)
{
    FileQuestion question;
    question.title = title;
    question.filters = {filter};
    question.suffix = QStringLiteral("cauce");
    return question;
}

} // namespace

MainWindow::MainWindow(const Services &services, Purpose purpose, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_purpose(purpose),
      m_session(services.preferences, services.clock, services.program,
          purpose == Purpose::Rehearsal ? Session::Backups::None : Session::Backups::Daily)
{
    resize(kFirstSize);
    setMinimumSize(kLeastSize);
    hookSession();
    rebuild();
}

MainWindow::~MainWindow()
{
    // Pages hold the workspace, so they go before it.
    delete takeCentralWidget();
    m_context.reset();
}

void MainWindow::hookSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(&m_session, &Session::aboutToClose, this, [this] {
        settleAll(this);
        for (const auto &[id, page] : m_pages)
            delete page.data();
        m_pages.clear();
        m_context.reset();
    });
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        showStart();
        m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(error));
        if (error.code == ErrorCode::OpenElsewhere) {
            m_notices->addAction(tr("That laptop is gone: open it here"), [this, path = error.subject] {
                OpenOptions options;
                options.others = FileLock::Others::PassOver;
                m_session.open(path, options);
            });
        }
        if (error.code == ErrorCode::NotFound) {
            m_services.preferences.forget(error.subject);
            refreshStart();
        }
    });
    connect(&m_session, &Session::backupFailed, this, [this](const Error &error) {
        m_notices->showNotice(NoticeBar::Tone::Warning, tr("Today's backup could not be made. %1").arg(ErrorText::of(error)));
    });
}

void MainWindow::rebuild()
{
    settleAll(this);
    const PageId here = m_current;
    for (const auto &[id, page] : m_pages)
        delete page.data();
    m_pages.clear();
    m_context.reset();
    delete takeCentralWidget();

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
    m_jobs = new JobBar;
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);
    row->addLayout(column, 1);
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    setCentralWidget(central);
    m_palette = new CommandPalette(central);

    connect(m_rail, &Rail::chosen, this, &MainWindow::toPage);
    connect(m_start, &StartPage::exampleAsked, this, &MainWindow::openExample);
    connect(m_start, &StartPage::prepareAsked, this, &MainWindow::askToCreate);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::recentAsked, this, &MainWindow::openFile);
    const auto shortcut = [&](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, central), &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence(QStringLiteral("Ctrl+K")), [this] { openPalette(); });
    shortcut(QKeySequence(QKeySequence::Undo), [this] {
        if (Workspace *workspace = m_session.workspace())
            workspace->undo();
    });
    shortcut(QKeySequence(QKeySequence::Redo), [this] {
        if (Workspace *workspace = m_session.workspace())
            workspace->redo();
    });
    buildMenu();
    refreshStart();
    if (m_session.workspace())
        showOpened(0);
    else
        showStart();
    if (here != PageId::Start && m_session.workspace())
        toPage(here);
}

void MainWindow::showStart()
{
    m_current = PageId::Start;
    setWindowTitle(QStringLiteral("Cauce"));
    if (!m_session.workspace())
        m_rail->setEntries({{PageId::Start, PageList::startTitle(), QStringLiteral("go-home")}});
    m_rail->setCurrent(PageId::Start);
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showOpened(int problems)
{
    Workspace &workspace = *m_session.workspace();
    if (m_purpose == Purpose::Rehearsal)
        m_session.actAs(Role::Team, m_rehearsedTeam);
    m_context = std::make_unique<PageContext>(PageContext{workspace, m_services.dialogs, m_session.reader(), *m_notices, *m_jobs,
        [this](const Destination &destination) { goTo(destination); }});
    std::vector<Rail::Entry> entries{{PageId::Start, PageList::startTitle(), QStringLiteral("go-home")}};
    const Role role = workspace.author().role;
    for (const PageEntry &entry : PageList::forRole(role))
        entries.push_back({entry.id, entry.title, entry.icon});
    m_rail->setEntries(entries);
    setWindowTitle(RecordWords::orUnnamed(workspace.data().hunt().title) + QStringLiteral(" — Cauce"));
    connect(&workspace, &Workspace::editFailed, m_notices, [this](const Error &error) {
        m_notices->showNotice(NoticeBar::Tone::Trouble, tr("What you just wrote could not be saved. %1").arg(ErrorText::of(error)));
        m_notices->addAction(tr("Save a copy elsewhere…"), [this] { saveCopy(); });
    });
    connect(&workspace, &Workspace::undoRefused, m_notices,
        [this](const Error &error) { m_notices->showNotice(NoticeBar::Tone::Info, ErrorText::of(error)); });
    if (m_purpose == Purpose::Rehearsal) {
        m_notices->showNotice(NoticeBar::Tone::Info,
            tr("Rehearsal: this is how the team sees it. Nothing that you do here enters the hunt; close the window to end it."));
    } else if (problems > 0) {
        m_notices->showNotice(NoticeBar::Tone::Warning,
            tr("The file was not closed properly last time, and the check found %n problem(s). Your work can be read; save a copy "
               "now, and use “cauce recover” on the old file if anything is missing.", nullptr, problems));
        m_notices->addAction(tr("Save a copy…"), [this] { saveCopy(); });
    } else if (workspace.isReadOnly()) {
        m_notices->showNotice(NoticeBar::Tone::Info,
            tr("This file cannot be changed where it is. You can look at everything; to work on it, save a copy."));
        m_notices->addAction(tr("Save a copy…"), [this] { saveCopy(); });
    } else {
        m_notices->dismiss();
    }
    rememberHunt();
    toPage(PageList::firstFor(role));
    emit ready();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::toPage(PageId page)
{
    if (page == PageId::Start) {
        refreshStart();
        showStart();
        return;
    }
    if (!m_context)
        return;
    QPointer<Page> &shown = m_pages[page];
    if (!shown) {
        for (const PageEntry &entry : PageList::forRole(m_session.workspace()->author().role)) {
            if (entry.id == page)
                shown = entry.make(*m_context);
        }
        if (!shown)
            return;
        m_stack->addWidget(shown);
        if (auto *prepare = qobject_cast<PreparePage *>(shown.data()))
            connect(prepare, &PreparePage::rehearsalAsked, this, &MainWindow::rehearse);
    }
    m_current = page;
    m_rail->setCurrent(page);
    m_stack->setCurrentWidget(shown);
}

void MainWindow::goTo(const Destination &destination)
{
    toPage(destination.page);
    if (Page *page = currentPage(); page && m_current == destination.page)
        page->show(destination);
}

void MainWindow::openFile(const QString &path)
{
    m_session.open(path);
}

void MainWindow::askToOpen()
{
    m_services.dialogs.openFile(this, huntQuestion(tr("Open a hunt"), tr("Hunts (*.cauce)")), [this](std::optional<QString> path) {
        if (path)
            openFile(*path);
    });
}

void MainWindow::askToCreate()
{
    FileQuestion question = huntQuestion(tr("Where to keep the new hunt"), tr("Hunts (*.cauce)"));
    question.suggestedName = tr("my-hunt.cauce");
    m_services.dialogs.saveFile(this, question, [this](std::optional<QString> path) {
        if (!path)
            return;
        m_services.preferences.setRole(Role::Facilitation);
        m_session.create(*path);
    });
}

void MainWindow::openExample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("ejemplo.cauce"));
    if (QFile::exists(path)) {
        openFile(path);
        return;
    }
    const auto job = m_jobs->begin(tr("Preparing the example"));
    const auto finished = [this, path](const Result<> &written) {
        m_jobs->end();
        if (written)
            openFile(path);
        else
            m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(written.error()));
    };
    runApart([path, &clock = m_services.clock, job]() -> Result<> { return writeExampleHunt(path, clock); }, finished);
}

void MainWindow::runApart(std::function<Result<>()> work, std::function<void(Result<>)> then)
{
    m_apart = std::async(std::launch::async, [this, work = std::move(work), then = std::move(then)] {
        const auto result = std::make_shared<Result<>>(work());
        QMetaObject::invokeMethod(this, [then, result] { then(*result); });
    });
}

void MainWindow::saveCopy()
{
    if (!m_session.workspace())
        return;
    settleAll(this);
    FileQuestion question = huntQuestion(tr("Save a copy"), tr("Hunts (*.cauce)"));
    question.suggestedName = QFileInfo(m_session.workspace()->path()).completeBaseName() + tr("-copy.cauce");
    m_services.dialogs.saveFile(this, question, [this](std::optional<QString> path) {
        if (!path || !m_session.workspace())
            return;
        const Job job = m_jobs->begin(tr("Saving a copy: %1").arg(QFileInfo(*path).fileName()));
        m_session.workspace()->read(
            [path = *path, job](StoreAccess &access) { return backUp(access.db, path, job, Existing::Replace); },
            [this, path = *path](const Result<> &made) {
                m_jobs->end();
                if (made)
                    m_notices->showNotice(NoticeBar::Tone::Done, tr("The copy “%1” is saved and checked.").arg(QFileInfo(path).fileName()));
                else
                    m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(made.error()));
            });
    });
}

void MainWindow::rehearse(const Id &team)
{
    settleAll(this);
    if (m_rehearsal)
        m_rehearsal->close();
    auto throwaway = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::make_unique<QTemporaryDir>());
    const QString path = (*throwaway)->filePath(QStringLiteral("simulacro.cauce"));
    const Job job = m_jobs->begin(tr("Preparing the rehearsal"));
    m_session.workspace()->read(
        [path, job](StoreAccess &access) { return backUp(access.db, path, job, Existing::Replace); },
        [this, team, path, throwaway](const Result<> &made) {
            m_jobs->end();
            if (!made) {
                m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(made.error()));
                return;
            }
            m_rehearsal = new MainWindow(m_services, Purpose::Rehearsal);
            m_rehearsal->setAttribute(Qt::WA_DeleteOnClose);
            m_rehearsal->m_throwaway = std::move(*throwaway);
            m_rehearsal->m_rehearsedTeam = team;
            m_rehearsal->openFile(path);
            m_rehearsal->show();
        });
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
    rebuild();
}

void MainWindow::setRole(Role role)
{
    m_services.preferences.setRole(role);
    m_session.actAs(role);
    m_current = PageId::Start;
    rebuild();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settleAll(this);
    if (m_rehearsal)
        m_rehearsal->close();
    QMainWindow::closeEvent(event);
}

} // namespace cauce

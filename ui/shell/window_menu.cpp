// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu behind the foot of the rail, and the command palette: what the window itself can do.
#include "ui/common/record_words.h"
#include "ui/shell/main_window.h"

#include "ui/common/field_binding.h"
#include "ui/common/settling.h"
#include "ui/common/suppressing.h"
#include "ui/shell/page_list.h"
#include "ui/shell/quick_guide_window.h"
#include "ui/shell/rail.h"

#include <QActionGroup>
#include <QMenu>

namespace cauce {
namespace {

constexpr std::array kTextPercents{100, 125, 150, 200};

} // namespace

std::vector<std::pair<Appearance, QString>> MainWindow::appearances()
{
    return {{Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_services.preferences.setAppearance(appearance);
    m_services.theme.setAppearance(appearance);
    for (MainWindow *window : {this, m_rehearsal.data(), m_rehearsedFor.data()}) {
        if (window)
            window->buildMenu();
    }
}

void MainWindow::setTextScale(double scale)
{
    m_services.preferences.setTextScale(scale);
    m_services.theme.setTextScale(scale);
    // Columns of words are as wide as the letters were when they were made.
    rebuildAll();
}

void MainWindow::buildMenu()
{
    // One of its own actions may be what asks for a new one.
    if (m_menu)
        m_menu->deleteLater();
    m_menu = new QMenu(this);
    const Preferences &preferences = m_services.preferences;
    const auto choice = [&](QMenu *menu, const QString &text, bool isChosen, auto run) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, run);
    };
    const bool isRehearsal = m_purpose == Purpose::Rehearsal;
    if (!isRehearsal) {
        QMenu *role = m_menu->addMenu(tr("Function"));
        for (const Role each : {Role::Facilitation, Role::Team, Role::Institution})
            choice(role, RecordWords::of(each), preferences.role() == each, [this, each] { setRole(each); });
        role->addSeparator();
        role->addAction(tr("Your name or pseudonym…"), this, [this] { askName(); });
    }
    QMenu *language = m_menu->addMenu(tr("Language"));
    choice(language, QStringLiteral("Español"), preferences.language() == QLatin1String("es_MX"),
        [this] { setLanguage(QStringLiteral("es_MX")); });
    choice(language, QStringLiteral("English"), preferences.language() == QLatin1String("en"),
        [this] { setLanguage(QStringLiteral("en")); });
    QMenu *looks = m_menu->addMenu(tr("Appearance"));
    for (const auto &[appearance, words] : appearances()) {
        choice(looks, words, preferences.appearance() == appearance, [this, appearance = appearance] {
            setAppearance(appearance);
        });
    }
    looks->addSeparator();
    for (const int percent : kTextPercents) {
        const double scale = percent / 100.0;
        choice(looks, tr("Text at %1 %").arg(percent), qFuzzyCompare(preferences.textScale(), scale), [this, scale] {
            setTextScale(scale);
        });
    }
    m_menu->addSeparator();
    if (!isRehearsal)
        m_menu->addAction(tr("Open…"), QKeySequence(QKeySequence::Open), this, [this] { askToOpen(); });
    if (m_session.workspace() && !isRehearsal)
        m_menu->addAction(tr("Save a copy…"), this, [this] { saveCopy(); });
    m_menu->addAction(tr("All actions…"), QKeySequence(QStringLiteral("Ctrl+K")), this, [this] { openPalette(); });
    QMenu *help = m_menu->addMenu(tr("Help"));
    help->addAction(tr("Quick guide"), QKeySequence(Qt::Key_F1), this, [this] { openGuide(); });
    const QString words = RecordWords::of(isRehearsal ? Role::Team : preferences.role()) + QStringLiteral(" · ")
        + (preferences.language() == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("Español"));
    m_rail->setFoot(words, m_menu);
}

void MainWindow::askName()
{
    settleAll(this);
    const TextQuestion question{tr("Your name or pseudonym"),
        tr("It stands in the history beside what you change from now on. It may stay empty."),
        m_services.preferences.authorName(), tr("Keep it"), TextQuestion::Empty::IsAnAnswer};
    m_services.dialogs.askText(this, question, [this](const std::optional<QString> &name) {
        if (!name)
            return;
        m_services.preferences.setAuthorName(name->simplified());
        m_session.actAsChosen();
    });
}

void MainWindow::openGuide()
{
    if (!m_guide)
        m_guide = new QuickGuideWindow(m_services.dialogs, this);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::openPalette()
{
    std::vector<Command> commands;
    if (Page *page = currentPage())
        commands = page->commands();
    if (m_jobs->isRunning())
        commands.insert(commands.begin(), {QStringLiteral("cancel"), tr("Cancel: %1").arg(m_jobs->what()), {}, [this] { m_jobs->cancel(); }});
    if (m_session.workspace())
        addHuntCommands(commands);
    // A rehearsal is one team's view of one hunt, and nothing else.
    if (m_purpose == Purpose::Work)
        addWorkCommands(commands);
    commands.push_back({QStringLiteral("guide"), tr("Quick guide"), QKeySequence(Qt::Key_F1), [this] { openGuide(); }});
    commands.push_back({QStringLiteral("es"), QStringLiteral("Español"), {}, [this] { setLanguage(QStringLiteral("es_MX")); }});
    commands.push_back({QStringLiteral("en"), QStringLiteral("English"), {}, [this] { setLanguage(QStringLiteral("en")); }});
    for (const auto &[appearance, words] : appearances()) {
        commands.push_back({QStringLiteral("appearance-") + appearanceName(appearance), tr("Appearance: %1").arg(words), {},
            [this, appearance = appearance] { setAppearance(appearance); }});
    }
    for (const int percent : kTextPercents) {
        commands.push_back({QStringLiteral("text-%1").arg(percent), tr("Text at %1 %").arg(percent), {},
            [this, percent] { setTextScale(percent / 100.0); }});
    }
    m_palette->openWith(std::move(commands));
}

void MainWindow::addHuntCommands(std::vector<Command> &commands)
{
    for (const PageEntry &entry : PageList::forRole(m_session.workspace()->author().role)) {
        commands.push_back({QStringLiteral("go-%1").arg(static_cast<int>(entry.id)), tr("Go to: %1").arg(entry.title), {},
            [this, id = entry.id] { toPage(id); }});
    }
    // What the palette is opened from keeps the focus until a command runs.
    const auto field = boundFieldAt(QApplication::focusWidget());
    if (field && m_context && Suppressing::isAllowed(*m_session.workspace())) {
        commands.push_back({QStringLiteral("suppress"), tr("Suppress for good what this field says…"), {},
            [this, field = *field] { Suppressing(Session::backupFolder()).value(this, *m_context, field); }});
    }
    commands.push_back({QStringLiteral("undo"), tr("Undo"), QKeySequence(QKeySequence::Undo),
        [this] { undo(); }});
    commands.push_back({QStringLiteral("redo"), tr("Redo"), QKeySequence(QKeySequence::Redo),
        [this] { redo(); }});
}

void MainWindow::addWorkCommands(std::vector<Command> &commands)
{
    if (m_session.workspace())
        commands.push_back({QStringLiteral("copy"), tr("Save a copy…"), {}, [this] { saveCopy(); }});
    commands.push_back({QStringLiteral("home"), tr("Go to: %1").arg(PageList::startTitle()), {}, [this] { toPage(PageId::Start); }});
    commands.push_back({QStringLiteral("open"), tr("Open a hunt…"), QKeySequence(QKeySequence::Open), [this] { askToOpen(); }});
    commands.push_back({QStringLiteral("new"), tr("Prepare a new hunt…"), {}, [this] { askToCreate(); }});
    commands.push_back({QStringLiteral("example"), tr("See the finished example"), {}, [this] { openExample(); }});
    for (const Role role : {Role::Facilitation, Role::Team, Role::Institution}) {
        commands.push_back({QStringLiteral("role-") + QString(codeOf(role)), tr("Function: %1").arg(RecordWords::of(role)), {},
            [this, role] { setRole(role); }});
    }
    commands.push_back({QStringLiteral("name"), tr("Your name or pseudonym…"), {}, [this] { askName(); }});
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu behind the foot of the rail, and the command palette: what the window itself can do.
#include "ui/common/record_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/rail.h"

#include <QActionGroup>
#include <QMenu>

namespace cauce {

void MainWindow::buildMenu()
{
    delete m_menu;
    m_menu = new QMenu(this);
    const Preferences &preferences = m_services.preferences;
    const auto choice = [&](QMenu *menu, const QString &text, bool isChosen, auto run) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, run);
    };
    QMenu *role = m_menu->addMenu(tr("Function"));
    for (const Role each : {Role::Facilitation, Role::Team, Role::Institution})
        choice(role, RecordWords::of(each), preferences.role() == each, [this, each] { setRole(each); });
    QMenu *language = m_menu->addMenu(tr("Language"));
    choice(language, QStringLiteral("Español"), preferences.language() == QLatin1String("es_MX"),
        [this] { setLanguage(QStringLiteral("es_MX")); });
    choice(language, QStringLiteral("English"), preferences.language() == QLatin1String("en"),
        [this] { setLanguage(QStringLiteral("en")); });
    QMenu *looks = m_menu->addMenu(tr("Appearance"));
    const std::array<std::pair<Appearance, QString>, 3> appearances{{{Appearance::System, tr("As the system")},
        {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}}};
    for (const auto &[appearance, words] : appearances) {
        choice(looks, words, preferences.appearance() == appearance, [this, appearance = appearance] {
            m_services.preferences.setAppearance(appearance);
            m_services.theme.setAppearance(appearance);
            buildMenu();
        });
    }
    looks->addSeparator();
    for (const int percent : {100, 125, 150, 200}) {
        const double scale = percent / 100.0;
        choice(looks, tr("Text at %1 %").arg(percent), qFuzzyCompare(preferences.textScale(), scale), [this, scale] {
            m_services.preferences.setTextScale(scale);
            m_services.theme.setTextScale(scale);
            buildMenu();
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Open…"), this, [this] { askToOpen(); });
    if (m_session.workspace())
        m_menu->addAction(tr("Save a copy…"), this, [this] { saveCopy(); });
    m_menu->addAction(tr("All actions…"), QKeySequence(QStringLiteral("Ctrl+K")), this, [this] { openPalette(); });
    const QString words = RecordWords::of(preferences.role()) + QStringLiteral(" · ")
        + (preferences.language() == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("Español"));
    m_rail->setFoot(words, m_menu);
}

void MainWindow::openPalette()
{
    std::vector<Command> commands;
    if (Page *page = currentPage())
        commands = page->commands();
    if (m_session.workspace()) {
        for (const PageEntry &entry : PageList::forRole(m_session.workspace()->author().role)) {
            commands.push_back({QStringLiteral("go-%1").arg(static_cast<int>(entry.id)), tr("Go to: %1").arg(entry.title), {},
                [this, id = entry.id] { toPage(id); }});
        }
        commands.push_back({QStringLiteral("copy"), tr("Save a copy…"), {}, [this] { saveCopy(); }});
        commands.push_back({QStringLiteral("undo"), tr("Undo"), QKeySequence(QKeySequence::Undo),
            [this] { m_session.workspace()->undo(); }});
        commands.push_back({QStringLiteral("redo"), tr("Redo"), QKeySequence(QKeySequence::Redo),
            [this] { m_session.workspace()->redo(); }});
    }
    commands.push_back({QStringLiteral("home"), tr("Go to: %1").arg(PageList::startTitle()), {}, [this] { toPage(PageId::Start); }});
    commands.push_back({QStringLiteral("open"), tr("Open a hunt…"), {}, [this] { askToOpen(); }});
    commands.push_back({QStringLiteral("new"), tr("Prepare a new hunt…"), {}, [this] { askToCreate(); }});
    commands.push_back({QStringLiteral("example"), tr("See the finished example"), {}, [this] { openExample(); }});
    commands.push_back({QStringLiteral("es"), QStringLiteral("Español"), {}, [this] { setLanguage(QStringLiteral("es_MX")); }});
    commands.push_back({QStringLiteral("en"), QStringLiteral("English"), {}, [this] { setLanguage(QStringLiteral("en")); }});
    m_palette->openWith(std::move(commands));
}

} // namespace cauce

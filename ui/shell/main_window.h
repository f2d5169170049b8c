// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recover.h"
#include "ui/common/page.h"
#include "ui/shell/session.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

class QMenu;
class QStackedWidget;

namespace cauce {

class PageDeck;
class QuickGuideWindow;
class Rail;
class StartPage;
class ThemeWatcher;

/// The window: a rail, one page at a time, a notice above and the running job below. It only holds pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// What the window needs from outside; all outlive it. `languageChanged` installs the translators for a language.
    struct Services
    {
        Preferences &preferences;
        ThemeWatcher &theme;
        Dialogs &dialogs;
        const Clock &clock;
        QString program;
        std::function<void(const QString &language)> speak;
    };
    /// A window for work, or for a rehearsal on a throwaway copy.
    enum class Purpose { Work, Rehearsal };
    explicit MainWindow(const Services &services, Purpose purpose = Purpose::Work, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &name);
    void goTo(const Destination &destination);
    [[nodiscard]] Session &session() { return m_session; }
    /// The page shown; null on the start page.
    [[nodiscard]] Page *currentPage() const;
    void setLanguage(const QString &language);
    void setRole(Role role);
    void setAppearance(Appearance appearance);
    void setTextScale(double scale);
    /// From here on edits are those of `team`, if this laptop is a team's; remembered for this hunt.
    void takeTeam(const Id &team);

signals:
    /// The hunt's pages stand.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// What stands as long as the window: the rail, the place for pages, the notices and the running job.
    void buildFrame();
    /// Everything that holds words, anew: in another language, for another function.
    void rebuild();
    /// The same in the rehearsal of this hunt, too, or in the window that this is a rehearsal of.
    void rebuildAll();
    void buildMenu();
    void showStart();
    void hookSession();
    void showOpened(int problems);
    void showHunt();
    /// The file could not be opened, and what can be done about it.
    void announceFailure(const Error &error);
    /// Tells from now on what cannot be written or taken back.
    void announceTroubleOf(const Workspace &workspace);
    /// What must be known of the file that is open.
    void announce(int problems);
    void announceOutOfReach(const Error &error);
    void announceRescue();
    /// Asks where to, closes the hunt, brings back what can be read of the file at `path`, and opens that.
    void askToRecover(const QString &path);
    void announceRecovery();
    [[nodiscard]] static FileQuestion huntQuestion(const QString &title);
    void rescueTo(const QString &path, const Job &job);
    void askToOpen();
    void askToCreate();
    void openExample();
    void saveCopy();
    /// Takes away the throwaway copies of programs that died before they could.
    static void discardLeftRehearsals(const QDateTime &now);
    void rehearse(const Id &team);
    void nameWindow();
    void rememberHunt();
    /// Where undo and redo go.
    enum class Way { Back, Forth };
    void undo();
    void redo();
    void takeStep(Way way);
    /// Says it, and whether it could: not in the place of what is wrong.
    bool tellOfStep(const QString &words);
    /// A button in the present notice that goes the other way.
    void offerToReturn(Way way, EditTicket edit);
    void openPalette();
    static std::vector<std::pair<Appearance, QString>> appearances();
    /// What the history calls who works here: optional, asked only when wanted.
    void askName();
    void openGuide();
    void refreshStart();
    void addHuntCommands(std::vector<Command> &commands);
    void addWorkCommands(std::vector<Command> &commands);
    void toPage(PageId page);
    /// The page that was asked for with the file, or the first one of the function.
    [[nodiscard]] PageId firstPage() const;
    void hookPage(Page *page);
    /// Runs `work` beside the window and `then` in it. One at a time.
    void runApart(std::function<Result<>()> work, std::function<void(Result<>)> then);

    Services m_services;
    Purpose m_purpose;
    std::unique_ptr<QTemporaryDir> m_throwaway; ///< of a rehearsal window: goes with it, after the session has closed the copy in it
    Session m_session;
    std::unique_ptr<PageContext> m_context;
    PageDeck *m_deck = nullptr;
    std::optional<PageId> m_opensOn; ///< instead of the first page of the function
    Error m_outOfReach;
    std::optional<RecoverReport> m_recovered; ///< the file being opened is what could be brought back of another
    std::optional<Workspace::Rescued> m_rescued; ///< the file being opened is a copy that was saved in need
    bool m_leavesUnwritten = false;
    bool m_preparesExample = false;
    PageId m_current = PageId::Start;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    NoticeBar *m_notices = nullptr;
    JobBar *m_jobs = nullptr;
    CommandPalette *m_palette = nullptr;
    QMenu *m_menu = nullptr;
    QPointer<QuickGuideWindow> m_guide;
    QPointer<MainWindow> m_rehearsal;
    QPointer<MainWindow> m_rehearsedFor; ///< the window that this one is a rehearsal of
    Id m_rehearsedTeam;
    std::vector<std::future<void>> m_apart;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "core/domain/questions.h"
#include "ui/common/error_text.h"
#include "ui/common/language.h"
#include "ui/common/native_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <deque>

namespace cauce {
namespace {

/// Time for a page to read what it shows beside the window.
constexpr int kRestMs = 700;

struct ShotLook
{
    QString language;
    Appearance appearance;
    QSize size;
};

class ShotTaker
{
public:
    ShotTaker(QString path, QString folder)
        : m_path(std::move(path)), m_folder(std::move(folder)),
          m_preferences(m_temporary.filePath(QStringLiteral("settings.ini"))),
          m_theme(*qApp, Appearance::Light)
    {
        for (const auto &language : {QStringLiteral("es_MX"), QStringLiteral("en")}) {
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                for (const QSize size : {QSize(1366, 768), QSize(1024, 600)})
                    m_looks.push_back({language, appearance, size});
            }
        }
    }

    void nextLook()
    {
        m_window.reset();
        if (m_looks.empty()) {
            QApplication::exit(m_failed ? 1 : 0);
            return;
        }
        m_look = m_looks.front();
        m_looks.pop_front();
        m_preferences.setLanguage(m_look.language);
        speak(m_look.language);
        m_theme.setAppearance(m_look.appearance);
        m_window = std::make_unique<MainWindow>(MainWindow::Services{
            m_preferences, m_theme, m_dialogs, m_clock, QCoreApplication::applicationFilePath(), speak});
        m_window->resize(m_look.size);
        m_window->show();
        m_pages = {PageId::Start};
        QObject::connect(m_window.get(), &MainWindow::ready, m_window.get(), [this] {
            for (const PageEntry &entry : PageList::forRole(Role::Facilitation))
                m_pages.push_back(entry.id);
            nextPage();
        });
        QObject::connect(&m_window->session(), &Session::failed, m_window.get(), [this](const Error &error) {
            QTextStream(stderr) << ErrorText::of(error) << Qt::endl;
            m_failed = true;
            QTimer::singleShot(0, qApp, [this] { nextLook(); });
        });
        m_window->openFile(m_path);
    }

private:
    void nextPage()
    {
        if (m_pages.empty()) {
            QTimer::singleShot(0, qApp, [this] { nextLook(); });
            return;
        }
        Destination destination;
        destination.page = m_pages.front();
        if (destination.page == PageId::Hunt)
            chooseTeam(destination);
        m_window->goTo(destination);
        QTimer::singleShot(kRestMs, qApp, [this] {
            const QString name = QStringLiteral("%1_%2_%3_%4.png")
                                     .arg(pageName(m_pages.front()), m_look.language, appearanceName(m_look.appearance))
                                     .arg(m_look.size.width());
            if (!m_window->grab().save(QDir(m_folder).filePath(name)))
                m_failed = true;
            m_pages.pop_front();
            nextPage();
        });
    }

    /// The first team at its first question: the picker is not what people see most.
    void chooseTeam(Destination &destination) const
    {
        const HuntData &data = m_window->session().workspace()->data();
        const auto teams = data.all<Team>().sorted();
        if (teams.empty() || teams.front()->challenges.empty())
            return;
        destination.team = teams.front()->id;
        destination.challenge = teams.front()->challenges.front();
        const auto questions = questionsOf(data, destination.challenge);
        if (!questions.empty())
            destination.slot = questions.front().slot;
    }

    static QString pageName(PageId page)
    {
        static constexpr std::array kNames{"start", "prepare", "hunt", "library", "data", "requests", "map", "review",
            "commitments", "learning", "reports"};
        return QString::fromLatin1(kNames[static_cast<size_t>(page)]);
    }

    QString m_path;
    QString m_folder;
    QTemporaryDir m_temporary;
    Preferences m_preferences;
    ThemeWatcher m_theme;
    NativeDialogs m_dialogs;
    SystemClock m_clock;
    std::deque<ShotLook> m_looks;
    ShotLook m_look;
    std::deque<PageId> m_pages;
    std::unique_ptr<MainWindow> m_window;
    bool m_failed = false;
};

} // namespace

int takeShots(const QString &path, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return 1;
    ShotTaker taker(path, folder);
    QTimer::singleShot(0, qApp, [&taker] { taker.nextLook(); });
    return QApplication::exec();
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The longest turn of the event loop on every page of a hunt of 100,000 records and 1 GB: when it is opened, after an edit, and
// while documents come in. With words as arguments only the pages whose names hold one of them are opened, for a profiler.
#include "core/storage/backup.h"
#include "core/storage/suppress.h"
#include "core/workspace/document_import.h"
#include "tests/support/bench/figures.h"
#include "tests/support/big_hunt/big_hunt.h"
#include "tests/support/big_hunt/big_hunt_texts.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/common/job_bar.h"
#include "ui/common/language.h"
#include "ui/common/suppressing.h"
#include "ui/common/watchdog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTextStream>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kBoundMs = 50;
constexpr int kRestMs = 400;

struct Stop
{
    QString name;
    Destination destination;
};

class Walk
{
public:
    Walk(MainWindow &window, Figures &figures, QStringList only)
        : m_window(window)
        , m_figures(figures)
        , m_only(std::move(only))
    {}

    void run()
    {
        open();
        for (const Stop &stop : stops()) {
            watch(u"%1: opened"_s.arg(stop.name), [&] { m_window.goTo(stop.destination); });
            watch(u"%1: after an edit"_s.arg(stop.name), [this] { edit(); });
            watch(u"%1: after undo"_s.arg(stop.name), [this] { workspace().undo(); });
        }
        if (!m_only.isEmpty())
            return;
        importWhileWalking();
        suppressWhileWriting();
        watch(u"A finding deleted with all it has"_s, [this] {
            const Id finding = data().all<Finding>().sorted().front()->id;
            m_watchdog.restart();
            workspace().apply(DraftEdit("delete").removeCascade<Finding>(data(), finding));
        });
        watch(u"A team deleted with all it has"_s, [this] {
            const Id team = data().all<Team>().sorted().back()->id;
            m_watchdog.restart();
            workspace().apply(DraftEdit("delete").removeCascade<Team>(data(), team));
        });
        workspace().flush();
        watch(u"Closing the hunt"_s, [this] { m_window.session().close(); });
    }

private:
    Workspace &workspace() { return *m_window.session().workspace(); }
    const HuntData &data() { return workspace().data(); }

    void rest(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// From the action until all has come to rest.
    template<class Action>
    void watch(const QString &what, Action action)
    {
        rest(kRestMs);
        m_watchdog.restart();
        // As a key or a click would: one turn of the loop.
        QTimer::singleShot(0, &m_window, action);
        rest(kRestMs);
        add(what);
    }
    void add(const QString &what)
    {
        m_figures.add(what, static_cast<double>(m_watchdog.longestMs()), u"ms"_s, kBoundMs);
    }

    void open()
    {
        rest(kRestMs);
        QEventLoop loop;
        QObject::connect(&m_window, &MainWindow::ready, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        m_watchdog.restart();
        m_window.openFile(m_window.property("hunt").toString());
        loop.exec();
        const qint64 shown = timer.elapsed();
        rest(kRestMs);
        add(u"Opening the hunt"_s);
        m_figures.tell(u"Opening the hunt: until the first page stands"_s, static_cast<double>(shown), u"ms"_s);
    }

    std::vector<Stop> stops()
    {
        std::vector<Stop> all{{u"Inicio"_s, {PageId::Start, {}, {}, {}, {}, {}, {}, {}}}};
        const Team *team = data().all<Team>().sorted().front();
        const Id challenge = team->challenges.front();
        const Id slot = questionsOf(data(), challenge).front().slot;
        const auto go = [&](PageId page, const QString &aspect = {}) {
            Destination destination;
            destination.page = page;
            destination.aspect = aspect;
            return destination;
        };
        all.push_back({u"Preparar"_s, go(PageId::Prepare)});
        for (const auto &[name, record] : {std::pair(u"un equipo"_s, team->id), std::pair(u"un reto"_s, challenge), std::pair(u"una pregunta"_s, slot),
                 std::pair(u"una fuente"_s, data().all<Source>().sorted().front()->id)}) {
            Destination place = go(PageId::Prepare);
            place.record = record;
            all.push_back({u"Preparar, "_s + name, place});
        }
        all.push_back({u"Búsqueda, equipos"_s, go(PageId::Hunt)});
        Destination search = go(PageId::Hunt);
        search.team = team->id;
        search.challenge = challenge;
        search.slot = slot;
        all.push_back({u"Búsqueda, una pregunta"_s, search});
        search.record = workspace().work().of({team->id, challenge, slot}).findings.front()->id;
        all.push_back({u"Búsqueda, un hallazgo"_s, search});
        all.push_back({u"Biblioteca"_s, go(PageId::Library)});
        for (const auto &aspect : {u"teams"_s, u"challenges"_s, u"route"_s, u"chain"_s}) {
            Destination map = go(PageId::Map, aspect);
            all.push_back({u"Mapa, "_s + aspect, map});
        }
        Destination cell = search;
        cell.record = {};
        cell.page = PageId::Map;
        cell.aspect = u"challenges"_s;
        all.push_back({u"Mapa, una celda"_s, cell});
        all.push_back({u"Reportes"_s, go(PageId::Reports)});
        if (!m_only.isEmpty()) {
            std::erase_if(all, [this](const Stop &stop) {
                return std::none_of(m_only.begin(), m_only.end(),
                                    [&](const QString &word) { return stop.name.contains(word); });
            });
        }
        return all;
    }

    /// Another word in the step of the first team that was noted first.
    void edit()
    {
        const Team *team = data().all<Team>().sorted().front();
        const Id challenge = team->challenges.front();
        const Id slot = questionsOf(data(), challenge).front().slot;
        const Id step = workspace().work().of({team->id, challenge, slot}).steps.front()->id;
        m_watchdog.restart();
        workspace().apply(DraftEdit("set").set(step, &RouteStep::note, u"Otra nota, la %1."_s.arg(++m_edits)));
    }

    void importWhileWalking()
    {
        BigHuntTexts texts(3);
        const QByteArray bytes = texts.noise(300'000'000);
        bool done = false;
        QEventLoop loop;
        rest(kRestMs);
        m_watchdog.restart();
        DocumentImport::addBytes(workspace(), bytes, u"grande.bin"_s, {}, Job(), [&](const Result<Id> &) {
            done = true;
            loop.quit();
        });
        std::deque<Stop> left;
        for (const Stop &stop : stops())
            left.push_back(stop);
        m_watchdog.restart();
        QTimer next;
        QObject::connect(&next, &QTimer::timeout, &m_window, [&] {
            if (!left.empty()) {
                m_window.goTo(left.front().destination);
                left.pop_front();
            }
        });
        next.start(100);
        if (!done)
            loop.exec();
        while (!left.empty())
            rest(100);
        add(u"All pages while 300 MB come in"_s);
    }

    /// A suppression in the open hunt while somebody writes: the window's turns, and how long a word waits to be durable.
    void suppressWhileWriting()
    {
        const auto members = data().all<Member>().where([](const Member &each) { return !each.name.isEmpty(); });
        const BackupRota rota(Session::backupFolder(), workspace().path(), data().hunt().id);
        JobBar &jobs = *m_window.findChild<JobBar *>();
        QEventLoop loop;
        QElapsedTimer whole;
        QElapsedTimer since;
        qint64 untilEdit = 0;
        qint64 longest = 0;
        bool isWaiting = false;
        const auto saved = QObject::connect(&workspace(), &Workspace::savingChanged, &m_window, [&] {
            if (!isWaiting || workspace().isSaving())
                return;
            longest = std::max(longest, since.elapsed());
            isWaiting = false;
        });
        QTimer next;
        QObject::connect(&next, &QTimer::timeout, &m_window, [&] {
            if (isWaiting)
                return;
            isWaiting = true;
            since.start();
            edit();
        });
        rest(kRestMs);
        m_watchdog.restart();
        whole.start();
        workspace().suppress(
            [&, field = FieldAddress{members.front()->id, "member", "name"}, author = workspace().author()](
                StoreAccess &access) { return suppressValue(access, field, {author, u"datos personales"_s, rota}); },
            [&](const Result<SuppressionReport> &made) {
                untilEdit = whole.elapsed();
                if (!made)
                    qFatal("not suppressed: %s", qPrintable(made.error().detail));
                Suppressing::finish(workspace(), jobs, {rota, true, made->gone}, [&](const ScrubReport &left) {
                    if (!left.isDone())
                        qFatal("not scrubbed");
                    loop.quit();
                });
                // Somebody writes for a while, and then looks.
                next.start(300);
                QTimer::singleShot(6000, &next, &QTimer::stop);
            });
        loop.exec();
        QObject::disconnect(saved);
        m_figures.tell(u"A name is suppressed: until it is gone from the hunt"_s, static_cast<double>(untilEdit), u"ms"_s);
        m_figures.tell(u"A name is suppressed: longest wait of an edit meanwhile"_s, static_cast<double>(longest), u"ms"_s);
        m_figures.tell(u"A name is suppressed: until backups and file are written anew"_s, static_cast<double>(whole.elapsed()), u"ms"_s);
        m_figures.tell(u"Backups that were scrubbed"_s, static_cast<double>(rota.everything().size()), u""_s);
        add(u"A name is suppressed while somebody writes"_s);
    }

    MainWindow &m_window;
    Figures &m_figures;
    QStringList m_only;
    Watchdog m_watchdog;
    int m_edits = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const auto made = bigHunt(benchFolder(), {});
    if (!made) {
        QTextStream(stderr) << "cannot write the hunt: " << made.error().detail << Qt::endl;
        return 1;
    }
    // Edits change it, so it is a copy that is opened.
    QTemporaryDir folder(benchFolder() + u"/walk-XXXXXX"_s);
    const QString path = folder.filePath(u"grande.cauce"_s);
    QFile::copy(*made, path);
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    preferences.setRole(Role::Facilitation);
    speak(preferences.language());
    ThemeWatcher theme(application, Appearance::Light);
    ScriptedDialogs dialogs;
    const SystemClock clock;
    Figures figures(u"Longest turn of the event loop"_s);
    {
        MainWindow window({preferences, theme, dialogs, clock, QString::fromUtf8(CAUCE_PROGRAM), speak});
        window.setProperty("hunt", path);
        window.resize(1366, 768);
        window.show();
        Walk(window, figures, application.arguments().mid(1)).run();
    }
    // Each run would leave backups of a gigabyte.
    QDir(Session::backupFolder()).removeRecursively();
    return figures.finish();
}

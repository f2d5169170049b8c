// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_export.h"
#include "core/storage/lock.h"
#include "tests/ui/shell/window_bench.h"
#include "ui/hunt/hunt_page.h"

#include <sys/stat.h>

#include <fcntl.h>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

/// Temporary files of this program only.
class OwnTemporaryFolder
{
public:
    explicit OwnTemporaryFolder(const QString &path) : m_before(qgetenv("TMPDIR"))
    {
        QDir().mkpath(path);
        qputenv("TMPDIR", path.toUtf8());
    }
    ~OwnTemporaryFolder() { m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }

    [[nodiscard]] static QStringList rehearsals()
    {
        return QDir(QDir::tempPath()).entryList({u"cauce-simulacro-*"_s}, QDir::Dirs);
    }

private:
    QByteArray m_before;
};

MainWindow *rehearsalOf(const WindowBench &bench)
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(each);
        if (window && window != bench.window.get() && window->session().workspace())
            return window;
    }
    return nullptr;
}

/// A folder as a rehearsal leaves it whose program died so long ago.
QString leftBehind(const QString &name, qint64 secondsAgo)
{
    const QString folder = QDir::tempPath() + u"/cauce-simulacro-"_s + name;
    QDir().mkpath(folder);
    QFile file(folder + u"/simulacro.cauce"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("Nadia") != 5)
        qFatal("no file");
    file.close();
    const time_t then = time(nullptr) - secondsAgo;
    const std::array<timespec, 2> times{timespec{then, 0}, timespec{then, 0}};
    if (utimensat(AT_FDCWD, qUtf8Printable(folder), times.data(), 0) != 0)
        qFatal("no time");
    return folder;
}

} // namespace

/// *Simulacro*: a throwaway copy as a team sees it, of which nothing stays.
class TestRehearsal final : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfItEntersTheHunt()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        const OwnTemporaryFolder temporary(bench.path(u"tmp"_s));
        const Id team = bench.all<Team>()[2]->id;
        bench.goTo(PageId::Prepare, team);
        const QByteArray before = canonicalOf(bench);
        const auto recents = bench.preferences.recents().size();
        bench.press(u"Rehearsal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsalOf(bench), 30'000);
        MainWindow *rehearsal = rehearsalOf(bench);
        QTRY_VERIFY(qobject_cast<HuntPage *>(rehearsal->currentPage()));
        QCOMPARE(temporary.rehearsals().size(), 1);
        Workspace &copy = *rehearsal->session().workspace();
        QVERIFY(copy.path() != bench.hunt().path());
        QCOMPARE(copy.author().role, Role::Team);
        QCOMPARE(copy.author().team, team);
        QCOMPARE(qobject_cast<HuntPage *>(rehearsal->currentPage())->spot().team, team);
        // As a team would: a finding, and another team's work is not to be had.
        Finding finding;
        finding.id = Id::make(bench.clock);
        finding.team = team;
        finding.challenge = qobject_cast<HuntPage *>(rehearsal->currentPage())->spot().challenge;
        finding.text = u"Solo para probar"_s;
        copy.apply(DraftEdit("create").create(finding));
        copy.flush();
        QVERIFY(copy.data().find<Finding>(finding.id));
        Destination other = bench.firstQuestion();
        QVERIFY(other.team != team);
        rehearsal->goTo(other);
        QCOMPARE(qobject_cast<HuntPage *>(rehearsal->currentPage())->spot().team, team);
        QPointer<MainWindow> gone(rehearsal);
        rehearsal->close();
        QTRY_VERIFY(!gone);
        QCOMPARE(temporary.rehearsals(), QStringList());
        QVERIFY(!bench.data().find<Finding>(finding.id));
        QCOMPARE(canonicalOf(bench), before);
        QCOMPARE(bench.hunt().author().role, Role::Facilitation);
        QCOMPARE(bench.preferences.recents().size(), recents);
    }

    void bothWindowsSpeakOneLanguage()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        const OwnTemporaryFolder temporary(bench.path(u"tmp"_s));
        bench.press(u"Rehearsal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsalOf(bench) && rehearsalOf(bench)->currentPage(), 30'000);
        const QPointer<MainWindow> rehearsal = rehearsalOf(bench);
        const auto speaks = [](const MainWindow &window, const QString &words) {
            const auto buttons = window.findChild<Rail *>()->findChildren<QAbstractButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *each) { return each->text() == words; });
        };
        rehearsal->setLanguage(u"es_MX"_s);
        QVERIFY(speaks(*bench.window, u"Preparar"_s));
        QVERIFY(speaks(*rehearsal, u"Búsqueda"_s));
        bench.window->setLanguage(u"en"_s);
        QVERIFY(speaks(*bench.window, u"Prepare"_s));
        QVERIFY(speaks(*rehearsal, u"Search"_s));
        // Columns are as wide as the letters were when they were made: both windows are made anew.
        const QPointer<Page> ours = bench.window->currentPage();
        const QPointer<Page> theirs = rehearsal->currentPage();
        rehearsal->setTextScale(1.25);
        QTRY_VERIFY(!ours && !theirs);
        QVERIFY(bench.window->currentPage() && rehearsal->currentPage());
        rehearsal->close();
    }

    void whatADeadProgramLeftIsTakenAway()
    {
        WindowBench bench;
        QVERIFY(bench.open(bench.demonstration()));
        const OwnTemporaryFolder temporary(bench.path(u"tmp"_s));
        const QString old = leftBehind(u"viejo"_s, 2 * 86'400);
        const QString used = leftBehind(u"abierto"_s, 2 * 86'400);
        const QString fresh = leftBehind(u"nuevo"_s, 5);
        // The one that another program has open is its own.
        const auto lock = FileLock::take(used + u"/simulacro.cauce"_s, FileLock::Others::Respect);
        QVERIFY(lock);
        const std::array<timespec, 2> times{timespec{1, 0}, timespec{1, 0}};
        QCOMPARE(utimensat(AT_FDCWD, qUtf8Printable(used), times.data(), 0), 0);
        // Anybody can put a link there that leads elsewhere.
        const QString elsewhere = bench.path(u"ajena"_s);
        QVERIFY(QDir().rename(leftBehind(u"ajena"_s, 2 * 86'400), elsewhere));
        QVERIFY(QFile::link(elsewhere, QDir::tempPath() + u"/cauce-simulacro-enlace"_s));
        bench.press(u"Rehearsal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsalOf(bench), 30'000);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(used + u"/simulacro.cauce"_s));
        QVERIFY(QFile::exists(fresh + u"/simulacro.cauce"_s));
        QVERIFY(QFile::exists(elsewhere + u"/simulacro.cauce"_s));
        rehearsalOf(bench)->close();
    }

private:
    static QByteArray canonicalOf(WindowBench &bench)
    {
        bench.save();
        return exportJson(bench.data(), {}, PersonalFields::Include);
    }
};

QTEST_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first usable window, alone and with a hunt of 100,000 records and 1 GB of documents;
// beside DB Browser for SQLite doing the same, in turns, on an X server of its own.
#include "tests/support/bench/figures.h"
#include "tests/support/bench/watched_program.h"
#include "tests/support/big_hunt/big_hunt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 7;

struct Program
{
    QString path;
    QString title;
    QString home;
};

struct Medians
{
    std::vector<double> shown, usable, peak;
    void add(const CameUp &came)
    {
        shown.push_back(came.shownMs);
        usable.push_back(came.usableMs);
        peak.push_back(came.peakMb);
    }
};

double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

/// Both programs in turns; the first turn only warms the disk's cache and the programs' settings.
bool measure(Screen &screen, const Program &ours, const Program &peer, const QStringList &arguments, Medians &us, Medians &them)
{
    for (int round = 0; round <= kRounds; ++round) {
        for (const auto &[program, medians] : {std::pair(&ours, &us), std::pair(&peer, &them)}) {
            if (program->path.isEmpty())
                continue;
            const auto came = screen.bringUp(program->path, arguments, program->title, program->home);
            if (!came) {
                QTextStream(stderr) << program->path << ": no window. " << came.error().detail << Qt::endl;
                return false;
            }
            if (round > 0)
                medians->add(*came);
        }
    }
    return true;
}

/// Settings of the peer with which it asks the network nothing.
void quieten(const QString &home)
{
    const QString folder = home + u"/.config/sqlitebrowser"_s;
    QDir().mkpath(folder);
    QFile file(folder + u"/sqlitebrowser.conf"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("[checkversion]\nenabled=false\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Figures figures(u"Start and open"_s);
    const auto screen = Screen::open();
    if (!screen && screen.error().code != ErrorCode::NotFound) {
        QTextStream(stderr) << "Xvfb does not answer: " << screen.error().detail << Qt::endl;
        return 1;
    }
    if (!screen) {
        figures.skip(u"All of it"_s, u"no Xvfb"_s);
        return figures.finish();
    }
    const auto hunt = bigHunt(benchFolder(), {});
    if (!hunt) {
        QTextStream(stderr) << "cannot write the hunt: " << hunt.error().detail << Qt::endl;
        return 1;
    }
    const QTemporaryDir ourHome, peerHome;
    quieten(peerHome.path());
    Program ours{QString::fromUtf8(CAUCE_PROGRAM), u"Cauce"_s, ourHome.path()};
    Program peer{QStandardPaths::findExecutable(u"sqlitebrowser"_s), u"DB Browser"_s, peerHome.path()};
    const bool beside = !peer.path.isEmpty();
    const auto compare = [&](const QString &what, const std::vector<double> &us, const std::vector<double> &them, const QString &unit) {
        if (beside)
            figures.addBeside(what, median(us), median(them), unit);
        else
            figures.tell(what, median(us), unit);
    };

    Medians us, them;
    if (!measure(**screen, ours, peer, {}, us, them))
        return 1;
    compare(u"Start: a window is on the screen"_s, us.shown, them.shown, u"ms"_s);
    compare(u"Start: it can be used"_s, us.usable, them.usable, u"ms"_s);
    compare(u"Start: memory"_s, us.peak, them.peak, u"MB"_s);

    // Ours shows its own first page while it reads; the hunt's title comes with the hunt's first page.
    ours.title = u"Búsqueda del tesoro del dinero público"_s;
    peer.title = u"records"_s;
    us = them = {};
    if (!measure(**screen, ours, peer, {*hunt}, us, them))
        return 1;
    const auto bounded = [&](const QString &what, const std::vector<double> &mine, const std::vector<double> &other,
                             const QString &unit, double bound) {
        figures.add(what, median(mine), unit, bound, Figures::Reach::AtMost, beside ? std::optional(median(other)) : std::nullopt);
    };
    bounded(u"100,000 records + 1 GB: first page shown"_s, us.usable, them.usable, u"ms"_s, 1000);
    bounded(u"100,000 records + 1 GB: memory"_s, us.peak, them.peak, u"MB"_s, 200);
    return figures.finish();
}

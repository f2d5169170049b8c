// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long an edit takes to be durable while a document of 1 GB comes in beside it, how fast the document comes in, and how
// still the thread of the window is: on this disk, and on one that takes 10 ms more for each sync.
#include "core/workspace/document_import.h"
#include "core/workspace/workspace.h"
#include "tests/support/bench/figures.h"
#include "tests/support/big_hunt/big_hunt.h"
#include "tests/support/big_hunt/big_hunt_texts.h"
#include "tests/support/faults/slow_vfs.h"
#include "ui/common/watchdog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <unistd.h>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDocumentBytes = 1'000'000'000;
constexpr qint64 kBlock = 8 * 1024 * 1024;
/// As somebody who works fast: an edit is on its way a little after the last one is durable.
constexpr int kPauseMs = 15;

/// A document half of which can be compressed.
Result<QString> bigDocument()
{
    const QString path = benchFolder() + u"/document.bin"_s;
    if (QFile(path).size() == kDocumentBytes)
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, path, file.errorString());
    BigHuntTexts texts(7);
    const QByteArray block = texts.noise(kBlock / 2) + texts.spreadsheet(kBlock / 2);
    for (qint64 at = 0; at < kDocumentBytes; at += kBlock) {
        if (file.write(block.left(std::min(kBlock, kDocumentBytes - at))) < 0)
            return fail(ErrorCode::DiskFull, path, file.errorString());
    }
    return path;
}

struct Measured
{
    std::vector<double> editMs;
    double megabytesPerSecond = 0;
    qint64 longestTurnMs = 0;
    std::optional<Error> error;
};

class Run
{
public:
    Run(Workspace &workspace, QString document) : m_workspace(workspace), m_document(std::move(document)) {}

    Measured measure()
    {
        for (int i = 0; i < 20; ++i) {
            RouteStep step;
            step.id = Id::make(m_clock);
            m_steps.push_back(step.id);
            m_workspace.apply(DraftEdit("create").create(step));
        }
        m_workspace.flush();
        QCoreApplication::processEvents();
        QObject::connect(&m_workspace, &Workspace::savingChanged, &m_workspace, [this] {
            if (!m_workspace.isSaving() && m_waiting)
                settled();
        });
        m_watchdog.restart();
        m_import.start();
        DocumentImport::addFile(m_workspace, m_document, {}, Job(), [this](const Result<Id> &added) {
            if (!added)
                m_measured.error = added.error();
            m_measured.megabytesPerSecond = static_cast<double>(kDocumentBytes) / 1e6 / (static_cast<double>(m_import.elapsed()) / 1e3);
            m_measured.longestTurnMs = m_watchdog.longestMs();
            QCoreApplication::quit();
        });
        QTimer::singleShot(kPauseMs, &m_workspace, [this] { edit(); });
        QCoreApplication::exec();
        return m_measured;
    }

private:
    void edit()
    {
        m_waiting = true;
        m_edit.start();
        const size_t count = m_measured.editMs.size();
        m_workspace.apply(DraftEdit("set").set(m_steps[count % m_steps.size()], &RouteStep::note, u"Nota %1"_s.arg(count)));
    }
    void settled()
    {
        m_waiting = false;
        m_measured.editMs.push_back(static_cast<double>(m_edit.nsecsElapsed()) / 1e6);
        QTimer::singleShot(kPauseMs, &m_workspace, [this] { edit(); });
    }

    Workspace &m_workspace;
    QString m_document;
    SystemClock m_clock;
    Watchdog m_watchdog;
    QElapsedTimer m_import, m_edit;
    std::vector<Id> m_steps;
    bool m_waiting = false;
    Measured m_measured;
};

Measured measure(const QString &document, const char *vfs)
{
    const SystemClock clock;
    const QString path = benchFolder() + u"/durable.cauce"_s;
    QFile::remove(path);
    // Made on the fast disk, so that only what is measured waits.
    if (const auto made = createHunt(path, clock); !made)
        return {{}, 0, 0, made.error()};
    OpenOptions options;
    options.vfs = vfs;
    auto hunt = openHunt(path, clock, options);
    if (!hunt)
        return {{}, 0, 0, hunt.error()};
    Measured measured;
    {
        Workspace workspace(std::move(*hunt), clock);
        measured = Run(workspace, document).measure();
    }
    QFile::remove(path);
    return measured;
}

/// The same bytes written and synced by themselves, in blocks as big as our turns: what this disk gives at most.
double plainMegabytesPerSecond(const QString &document)
{
    QFile from(document), to(benchFolder() + u"/plain.bin"_s);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    QElapsedTimer timer;
    timer.start();
    while (!from.atEnd()) {
        to.write(from.read(kBlock));
        fdatasync(to.handle());
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1e3;
    to.remove();
    return static_cast<double>(kDocumentBytes) / 1e6 / seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto document = bigDocument();
    if (!document) {
        QTextStream(stderr) << "cannot write the document: " << document.error().detail << Qt::endl;
        return 1;
    }
    Figures figures(u"Edits while 1 GB comes in"_s);
    const auto report = [&](const QString &disk, const Measured &measured, double editBound, double speedBound, double plain) {
        if (measured.error) {
            QTextStream(stderr) << disk << ": " << measured.error->subject << ' ' << measured.error->detail << Qt::endl;
            figures.add(disk + u": came in"_s, 0, u"of 1"_s, 1, Figures::Reach::AtLeast);
            return;
        }
        figures.tell(disk + u": edits made"_s, static_cast<double>(measured.editMs.size()), QString());
        figures.tell(disk + u": edit durable, median"_s, percentile(measured.editMs, 0.5), u"ms"_s);
        figures.add(disk + u": edit durable, 99th percentile"_s, percentile(measured.editMs, 0.99), u"ms"_s, editBound);
        figures.add(disk + u": adding (peer: writing and syncing the same bytes)"_s, measured.megabytesPerSecond, u"MB/s"_s, speedBound,
            Figures::Reach::AtLeast, plain > 0 ? std::optional(plain) : std::nullopt);
        figures.add(disk + u": longest turn of the event loop"_s, static_cast<double>(measured.longestTurnMs), u"ms"_s, 50);
    };
    report(u"This disk"_s, measure(*document, nullptr), 50, 100, plainMegabytesPerSecond(*document));
    const SlowVfs slow(10);
    report(u"10 ms more a sync"_s, measure(*document, slow.name()), 250, 40, 0);
    return figures.finish();
}

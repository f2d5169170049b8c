// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench/watched_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QThread>

#include <X11/Xatom.h>
#include <X11/Xlib.h>

using namespace Qt::StringLiterals;

namespace cauce::test {
namespace {

constexpr unsigned long kPollMs = 2;
constexpr qint64 kPatienceMs = 60'000;
/// A main thread that ran this little for this long is at rest; a blinking cursor takes less.
constexpr qint64 kRestMs = 250;
constexpr qint64 kRestNs = 3'000'000;

QString titleOf(Display *display, Window window)
{
    Atom type = None;
    int format = 0;
    unsigned long count = 0, left = 0;
    unsigned char *bytes = nullptr;
    QString title;
    if (XGetWindowProperty(display, window, XInternAtom(display, "_NET_WM_NAME", False), 0, 1024, False, AnyPropertyType, &type,
            &format, &count, &left, &bytes)
            == Success
        && bytes) {
        title = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(count));
        XFree(bytes);
    }
    return title;
}

bool isShown(Display *display, const QString &title)
{
    Window root = 0, parent = 0, *children = nullptr;
    unsigned int count = 0;
    bool shown = false;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count))
        return false;
    for (unsigned int i = 0; i < count && !shown; ++i) {
        XWindowAttributes attributes{};
        shown = XGetWindowAttributes(display, children[i], &attributes) && attributes.map_state == IsViewable
            && titleOf(display, children[i]).contains(title);
    }
    if (children)
        XFree(children);
    return shown;
}

/// Nanoseconds that the main thread of `process` ran.
qint64 mainThreadNs(qint64 process)
{
    QFile file(u"/proc/%1/task/%1/schedstat"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(0).toLongLong() : 0;
}

double peakMbOf(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// A window that went between two questions is no reason to end.
int forgive(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

Result<std::unique_ptr<Screen>> Screen::open()
{
    const QString server = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (server.isEmpty())
        return fail(ErrorCode::NotFound, u"Xvfb"_s);
    std::unique_ptr<Screen> screen(new Screen);
    // The server chooses a free display and says which.
    screen->m_server.setStandardOutputFile(QProcess::nullDevice());
    screen->m_server.setReadChannel(QProcess::StandardError);
    screen->m_server.start(server, {u"-displayfd"_s, u"2"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray said;
    while (!said.contains('\n') && screen->m_server.waitForReadyRead(10'000))
        said += screen->m_server.readAllStandardError();
    for (const QByteArray &line : said.split('\n')) {
        bool isNumber = false;
        const int number = line.trimmed().toInt(&isNumber);
        if (isNumber)
            screen->m_name = u":%1"_s.arg(number);
    }
    XSetErrorHandler(forgive);
    screen->m_display = XOpenDisplay(qPrintable(screen->m_name));
    if (!screen->m_display)
        return fail(ErrorCode::Io, u"Xvfb"_s, QString::fromUtf8(said));
    return screen;
}

Screen::~Screen()
{
    if (m_display)
        XCloseDisplay(static_cast<Display *>(m_display));
    m_server.terminate();
    m_server.waitForFinished(5000);
}

Result<CameUp> Screen::bringUp(const QString &program, const QStringList &arguments, const QString &title, const QString &home)
{
    auto *display = static_cast<Display *>(m_display);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home);
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return fail(ErrorCode::NotFound, program);
    CameUp came;
    while (!isShown(display, title)) {
        if (process.state() == QProcess::NotRunning || timer.elapsed() > kPatienceMs)
            return fail(ErrorCode::Io, program, QString::fromUtf8(process.readAll()));
        QThread::msleep(kPollMs);
        process.waitForReadyRead(0);
    }
    came.shownMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    // At rest since the last moment at which it had run for longer than a blink.
    qint64 ran = mainThreadNs(process.processId());
    qint64 since = timer.nsecsElapsed();
    while (timer.elapsed() < kPatienceMs && timer.nsecsElapsed() - since < kRestMs * 1'000'000) {
        QThread::msleep(kPollMs);
        const qint64 now = mainThreadNs(process.processId());
        if (now - ran > kRestNs) {
            ran = now;
            since = timer.nsecsElapsed();
        }
    }
    came.usableMs = std::max(came.shownMs, static_cast<double>(since) / 1e6);
    came.peakMb = peakMbOf(process.processId());
    process.terminate();
    if (!process.waitForFinished(20'000))
        process.kill();
    process.waitForFinished(5000);
    return came;
}

} // namespace cauce::test

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/workspace/example.h"
#include "tests/support/check_page.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/common/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cauce::test {

/// The program's window on a laptop of its own: settings, data folder and files are in a temporary folder.
class WindowBench
{
public:
    explicit WindowBench(const QString &language = QStringLiteral("en"), Role role = Role::Facilitation,
        const std::function<Scheme()> &system = [] { return Scheme::Light; })
        : preferences(path(QStringLiteral("settings.ini"))),
          theme(*qApp, Appearance::System, 1.0, system)
    {
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        preferences.setLanguage(language);
        preferences.setRole(role);
        speak(language);
        makeWindow();
    }
    ~WindowBench()
    {
        window.reset();
        speak(QStringLiteral("en"));
    }

    [[nodiscard]] QString path(const QString &name) const { return dir.filePath(name); }
    void makeWindow()
    {
        window = std::make_unique<MainWindow>(MainWindow::Services{preferences, theme, dialogs, clock, QStringLiteral(CAUCE_PROGRAM), speak});
        settleLayout(window.get(), kUsual);
        window->activateWindow();
        QCoreApplication::processEvents();
    }

    /// A copy of the demonstration hunt under this name.
    [[nodiscard]] QString demonstration(const QString &name = QStringLiteral("búsqueda del año.cauce")) const
    {
        static const QTemporaryDir folder;
        static const QString original = [] {
            const SystemClock now;
            const QString written = folder.filePath(QStringLiteral("ejemplo.cauce"));
            if (!writeExampleHunt(written, now))
                qFatal("no example");
            return written;
        }();
        QFile::copy(original, path(name));
        return path(name);
    }
    /// A new hunt in which nothing has been written yet.
    [[nodiscard]] QString emptyHunt(const QString &name = QStringLiteral("vacía.cauce")) const
    {
        if (!createHunt(path(name), clock))
            qFatal("no hunt");
        return path(name);
    }

    /// Opens a file and waits for its pages.
    [[nodiscard]] bool open(const QString &file, const OpenOptions &options = {})
    {
        QSignalSpy ready(window.get(), &MainWindow::ready);
        QSignalSpy failed(&window->session(), &Session::failed);
        if (options.vfs || options.steps || options.access == OpenOptions::Access::ReadOnly)
            window->session().open(file, options);
        else
            window->openFile(file);
        const bool answered = QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, 60'000);
        QCoreApplication::processEvents();
        return answered && !ready.isEmpty();
    }
    [[nodiscard]] Workspace &hunt() const { return *window->session().workspace(); }
    [[nodiscard]] const HuntData &data() const { return hunt().data(); }
    template<class R>
    [[nodiscard]] std::vector<const R *> all() const
    {
        return data().all<R>().sorted();
    }
    void save()
    {
        hunt().flush();
        QCoreApplication::processEvents();
    }

    /// The first team at its first question.
    [[nodiscard]] Destination firstQuestion() const
    {
        Destination there;
        there.page = PageId::Hunt;
        const Team *team = all<Team>().front();
        there.team = team->id;
        there.challenge = team->challenges.front();
        there.slot = questionsOf(data(), there.challenge).front().slot;
        return there;
    }
    void goTo(PageId page, const Id &record = {}, const QString &aspect = {}) { go({page, record, aspect, {}, {}, {}, {}, {}}); }
    void go(const Destination &destination)
    {
        window->goTo(destination);
        settleLayout(window.get(), window->size());
    }

    [[nodiscard]] NoticeBar &notices() const { return *window->findChild<NoticeBar *>(); }
    /// What the window says now; empty where it says nothing.
    [[nodiscard]] QString said() const { return notices().isHidden() ? QString() : notices().words(); }
    [[nodiscard]] JobBar &jobs() const { return *window->findChild<JobBar *>(); }

    /// A visible widget by the name that screen readers say.
    template<class T>
    [[nodiscard]] T *visible(const QString &name = {}) const
    {
        for (T *each : window->findChildren<T *>()) {
            if (each->isVisible() && (name.isEmpty() || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QAbstractButton *there = button(text);
        if (!there)
            qFatal("no button \"%s\"", qUtf8Printable(text));
        there->click();
        QCoreApplication::processEvents();
    }
    /// A key to whatever has the focus, as from a keyboard.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(target(), static_cast<Qt::Key>(code), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text) const
    {
        // QTest knows no letters beyond ASCII.
        for (const QChar letter : text) {
            for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(target(), &event);
            }
        }
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QWidget *target() const { return window->focusWidget() ? window->focusWidget() : window.get(); }

    QTemporaryDir dir;
    Preferences preferences;
    ThemeWatcher theme;
    ScriptedDialogs dialogs;
    SystemClock clock;
    std::unique_ptr<MainWindow> window;
};

} // namespace cauce::test

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the file: that it could not be opened, what must be known of it, that it takes no more writing.
#include "ui/common/error_text.h"
#include "ui/common/lost_words.h"
#include "ui/shell/main_window.h"

#include <QFileInfo>

namespace cauce {

void MainWindow::announceFailure(const Error &error)
{
    m_rescued.reset();
    m_recovered.reset();
    m_opensOn.reset();
    // The hunt that is open, if one is, stays open.
    if (!m_session.workspace())
        showStart();
    // Whoever cancelled knows.
    if (error.code == ErrorCode::Cancelled)
        return;
    m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(error));
    if (error.code == ErrorCode::OpenElsewhere) {
        m_notices->addAction(tr("That laptop is gone: open it here"), [this, path = error.subject] {
            OpenOptions options;
            options.others = FileLock::Others::PassOver;
            m_session.open(path, options);
        });
    }
    if (error.code == ErrorCode::Damaged)
        m_notices->addAction(tr("Recover what can be read…"), [this, path = error.subject] { askToRecover(path); });
    if (error.code == ErrorCode::NotFound) {
        m_services.preferences.forget(error.subject);
        refreshStart();
    }
}

void MainWindow::announceTroubleOf(const Workspace &workspace)
{
    connect(&workspace, &Workspace::editFailed, this, [this](const Error &error) {
        m_notices->showNotice(NoticeBar::Tone::Trouble, tr("What you just wrote could not be saved. %1").arg(ErrorText::of(error)));
        m_notices->addAction(tr("Save a copy elsewhere…"), [this] { saveCopy(); });
    });
    connect(&workspace, &Workspace::outOfReach, this, &MainWindow::announceOutOfReach);
    connect(&workspace, &Workspace::withinReach, this, [this] {
        m_notices->showNotice(NoticeBar::Tone::Done, tr("What could not be saved a moment ago is saved now."));
    });
    connect(&workspace, &Workspace::undoRefused, this,
        [this](const Error &error) { m_notices->showNotice(NoticeBar::Tone::Info, ErrorText::of(error)); });
}

void MainWindow::announce(int problems)
{
    const Workspace &workspace = *m_session.workspace();
    if (m_purpose == Purpose::Rehearsal) {
        m_notices->showNotice(NoticeBar::Tone::Info,
            tr("Rehearsal: this is how the team sees it. Nothing that you do here enters the hunt; close the window to end it."));
    } else if (problems > 0) {
        m_notices->showNotice(NoticeBar::Tone::Warning,
            tr("The file was not closed properly last time, and the check found %n problem(s). Recover what can be read into a new "
               "file and go on working there; this file stays as it is.", nullptr, problems));
        m_notices->addAction(tr("Recover what can be read…"), [this, path = workspace.path()] { askToRecover(path); });
        m_notices->addAction(tr("Save a copy…"), [this] { saveCopy(); });
    } else if (workspace.isReadOnly()) {
        m_notices->showNotice(NoticeBar::Tone::Info,
            tr("This file cannot be changed where it is. You can look at everything; to work on it, save a copy."));
        m_notices->addAction(tr("Save a copy…"), [this] { saveCopy(); });
    } else if (workspace.hasUnwritten()) {
        announceOutOfReach(m_outOfReach);
    } else {
        m_notices->dismiss();
    }
}

void MainWindow::announceOutOfReach(const Error &error)
{
    m_outOfReach = error;
    m_notices->showNotice(NoticeBar::Tone::Trouble,
        tr("What you write cannot be saved where the file is. %1 Nothing is lost while this window is open.").arg(ErrorText::of(error)));
    m_notices->addAction(tr("Save a copy elsewhere…"), [this] { saveCopy(); });
}

void MainWindow::announceRescue()
{
    const QString name = QFileInfo(m_session.workspace()->path()).fileName();
    if (std::exchange(m_rescued, std::nullopt) == Workspace::Rescued::Everything)
        m_notices->showNotice(NoticeBar::Tone::Done, tr("Everything is in the copy “%1”, and you go on working in it.").arg(name));
    else
        m_notices->showNotice(NoticeBar::Tone::Warning,
            tr("You go on working in the copy “%1”. The old file can no longer be read, so its documents and earlier versions are "
               "not in the copy: keep that file.").arg(name));
}

void MainWindow::announceRecovery()
{
    const RecoverReport report = *std::exchange(m_recovered, std::nullopt);
    const QString name = QFileInfo(m_session.workspace()->path()).fileName();
    const QString brought = tr("%n record(s)", nullptr, static_cast<int>(report.records)) + QStringLiteral(", ")
        + tr("%n document(s)", nullptr, static_cast<int>(report.documents));
    if (report.isComplete()) {
        m_notices->showNotice(NoticeBar::Tone::Done,
            tr("Everything could be recovered into “%1” (%2), and you go on working in it.").arg(name, brought));
        return;
    }
    QStringList lost;
    for (const LostItem &item : report.lost)
        lost.append(LostWords::of(item));
    lost.removeDuplicates();
    constexpr qsizetype kMostNamed = 3;
    const QString named = lost.mid(0, kMostNamed).join(QStringLiteral("; ")) + (lost.size() > kMostNamed ? QStringLiteral("…") : QString());
    m_notices->showNotice(NoticeBar::Tone::Warning,
        tr("What could be read is in “%1” (%2), and you go on working in it. Not everything could: %3. Keep the old file.")
            .arg(name, brought, named.isEmpty() ? tr("parts of the history were lost") : named));
}

} // namespace cauce

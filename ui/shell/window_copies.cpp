// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with whole files besides opening them: copies, rescue and recovery, the throwaway copy of a rehearsal.
#include "core/storage/lock.h"
#include "core/storage/recover.h"
#include "ui/common/error_text.h"
#include "ui/common/settling.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFileInfo>

namespace cauce {
namespace {

const QString kRehearsal = QStringLiteral("cauce-simulacro-");
const QString kRehearsedFile = QStringLiteral("simulacro.cauce");
constexpr qint64 kSurelyMade = 3600;

} // namespace

void MainWindow::discardLeftRehearsals(const QDateTime &now)
{
    // Anybody may put something into the folder for temporary files: a link would lead out of it.
    const QDir::Filters ownFolders = QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    for (const QFileInfo &folder : QDir(QDir::tempPath()).entryInfoList({kRehearsal + u'*'}, ownFolders)) {
        if (folder.lastModified().secsTo(now) < kSurelyMade)
            continue;
        if (FileLock::take(QDir(folder.filePath()).filePath(kRehearsedFile), FileLock::Others::Respect))
            QDir(folder.filePath()).removeRecursively();
    }
}

FileQuestion MainWindow::huntQuestion(const QString &title)
{
    FileQuestion question;
    question.title = title;
    question.filters = {tr("Hunts (*.cauce)")};
    question.suffix = QStringLiteral("cauce");
    return question;
}

void MainWindow::saveCopy()
{
    if (!m_session.workspace())
        return;
    settleAll(this);
    FileQuestion question = huntQuestion(tr("Save a copy"));
    question.suggestedName = QFileInfo(m_session.workspace()->path()).completeBaseName() + tr("-copy.cauce");
    m_services.dialogs.saveFile(this, question, [this](std::optional<QString> path) {
        if (!path || !m_session.workspace())
            return;
        const Job job = m_jobs->begin(tr("Saving a copy: %1").arg(QFileInfo(*path).fileName()));
        if (m_session.workspace()->hasUnwritten()) {
            rescueTo(*path, job);
            return;
        }
        m_session.workspace()->saveCopy(*path, job, [this, job, path = *path](const Result<> &made) {
            m_jobs->end(job);
            if (made && m_session.workspace() && m_session.workspace()->isDamaged())
                m_notices->showNotice(NoticeBar::Tone::Warning,
                    tr("The copy “%1” is saved, and is as damaged as the hunt itself.").arg(QFileInfo(path).fileName()));
            else if (made)
                m_notices->showNotice(NoticeBar::Tone::Done, tr("The copy “%1” is saved and checked.").arg(QFileInfo(path).fileName()));
            else
                m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(made.error()));
        });
    });
}

void MainWindow::rescueTo(const QString &path, const Job &job)
{
    using Rescued = Workspace::Rescued;
    m_session.workspace()->rescue(path, job, [this, job, path](const Result<Rescued> &rescued) {
        m_jobs->end(job);
        if (!rescued) {
            m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(rescued.error()));
            m_notices->addAction(tr("Save a copy elsewhere…"), [this] { saveCopy(); });
            return;
        }
        // The old place takes no more: work goes on in the copy.
        m_rescued = *rescued;
        m_session.open(path);
    });
}

void MainWindow::rehearse(const Id &team)
{
    settleAll(this);
    if (m_rehearsal)
        m_rehearsal->close();
    discardLeftRehearsals(m_services.clock.nowUtc());
    auto throwaway = std::make_shared<std::unique_ptr<QTemporaryDir>>(
        std::make_unique<QTemporaryDir>(QDir(QDir::tempPath()).filePath(kRehearsal + QStringLiteral("XXXXXX"))));
    const QString path = (*throwaway)->filePath(kRehearsedFile);
    const Job job = m_jobs->begin(tr("Preparing the rehearsal"));
    m_session.workspace()->saveCopy(path, job, [this, job, team, path, throwaway](const Result<> &made) {
        m_jobs->end(job);
        if (!made) {
            m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(made.error()));
            return;
        }
        m_rehearsal = new MainWindow(m_services, Purpose::Rehearsal);
        m_rehearsal->setAttribute(Qt::WA_DeleteOnClose);
        m_rehearsal->m_throwaway = std::move(*throwaway);
        m_rehearsal->m_rehearsedTeam = team;
        m_rehearsal->m_rehearsedFor = this;
        m_rehearsal->openFile(path);
        m_rehearsal->show();
    });
}

void MainWindow::askToRecover(const QString &path)
{
    settleAll(this);
    FileQuestion question = huntQuestion(tr("Where to keep what can be recovered"));
    question.suggestedName = QFileInfo(path).completeBaseName() + tr("-recovered.cauce");
    m_services.dialogs.saveFile(this, question, [this, path](std::optional<QString> out) {
        if (!out)
            return;
        // It reads the file itself, so nobody else here may have it open.
        m_session.close();
        showStart();
        const Job job = m_jobs->begin(tr("Recovering “%1”").arg(QFileInfo(path).fileName()));
        const auto report = std::make_shared<RecoverReport>();
        runApart(
            [closed = m_session.closed(), path, out = *out, job, report, &clock = m_services.clock]() -> Result<> {
                closed.wait();
                auto recovered = recover(path, out, clock, job);
                if (!recovered)
                    return recovered.error();
                *report = std::move(*recovered);
                return {};
            },
            [this, job, out = *out, report](const Result<> &recovered) {
                m_jobs->end(job);
                if (!recovered) {
                    m_notices->showNotice(NoticeBar::Tone::Trouble, ErrorText::of(recovered.error()));
                    return;
                }
                m_recovered = *report;
                m_session.open(out);
            });
    });
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/common/job_bar.h"
#include "ui/common/suppressing.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace cauce {

Session::Session(
    Preferences &preferences, const Clock &clock, const QString &program, Backups backups, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_clock(clock), m_reader(program), m_backups(backups)
{
    std::promise<void> nothingToClose;
    nothingToClose.set_value();
    m_closed = nothingToClose.get_future().share();
}

Session::~Session() = default;

QString Session::backupFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("backups"));
}

void Session::open(const QString &path, const OpenOptions &options)
{
    OpenOptions full = options;
    full.backupFolder = backupFolder();
    start({path, [this, path, full](const Job &job) { return openHunt(path, m_clock, full, job); }});
}

void Session::create(const QString &path)
{
    start({path, [this, path](const Job &) { return createHunt(path, m_clock); }, true});
}

void Session::start(Opening opening)
{
    if (m_opening) {
        // The second click of two is no other wish, as long as the first is not given up.
        if (opening.path == m_opening->path && !m_job.isCancelled())
            return;
        m_next = std::move(opening);
        m_job.cancel();
        return;
    }
    m_job = m_jobs->begin(tr("Opening “%1”").arg(QFileInfo(opening.path).fileName()), JobBar::Shown::AfterAMoment);
    m_opening = std::move(opening);
    m_worker = std::async(std::launch::async, [this, closed = m_closed, open = m_opening->open, path = m_opening->path, job = m_job] {
        constexpr auto kLook = std::chrono::milliseconds(50);
        while (closed.wait_for(kLook) != std::future_status::ready && !job.isCancelled()) {}
        auto hunt = std::make_shared<Result<OpenedHunt>>(
            job.isCancelled() ? Result<OpenedHunt>(fail(ErrorCode::Cancelled, path)) : open(job));
        // This object waits for the worker before it goes, so it is there to be told.
        QMetaObject::invokeMethod(this, [this, hunt] { arrived(std::move(*hunt)); });
    });
}

void Session::arrived(Result<OpenedHunt> hunt)
{
    m_jobs->end(m_job);
    const auto [path, open, isNew] = *std::exchange(m_opening, {});
    // Whoever cancels does not ask how far it was.
    if (hunt && m_job.isCancelled() && !(isNew && !m_next)) {
        closeBeside(std::make_shared<OpenedHunt>(std::move(*hunt)));
        hunt = fail(ErrorCode::Cancelled, path);
    }
    if (m_next) {
        start(*std::exchange(m_next, {}));
        return;
    }
    if (!hunt) {
        emit failed(hunt.error());
        return;
    }
    const int problems = static_cast<int>(hunt->problems.size());
    // Only now: a file that cannot be opened costs nobody the one that is.
    close();
    m_workspace = std::make_unique<Workspace>(std::move(*hunt), m_clock);
    actAsChosen();
    emit opened(problems);
    // What is damaged must not take the place of a backup that is not, and is not written to more than people do.
    if (problems > 0)
        return;
    finishSuppressing();
    backUpDaily();
}

void Session::close()
{
    if (!m_workspace)
        return;
    emit aboutToClose();
    closeBeside(m_workspace->letGo());
    m_workspace.reset();
}

void Session::closeBeside(std::shared_ptr<const void> parts)
{
    // One after the other: this one may be the file that is being closed.
    m_closed = std::async(std::launch::async, [before = m_closed, parts = std::move(parts)]() mutable {
        before.wait();
        parts.reset();
    }).share();
}

void Session::actAs(Role role, const Id &team)
{
    if (!m_workspace)
        return;
    Author author;
    author.role = role;
    author.team = role == Role::Facilitation ? Id() : team;
    author.name = m_preferences.authorName();
    author.salt = m_preferences.authorSalt();
    author.nameHash = saltedHash(author.salt, author.name->toUtf8());
    author.laptop = m_preferences.laptopLabel();
    m_workspace->setAuthor(author);
}

void Session::actAsChosen()
{
    if (!m_workspace)
        return;
    const Id team = m_preferences.teamIn(m_workspace->data().hunt().id);
    actAs(m_preferences.role(), m_workspace->data().find<Team>(team) ? team : Id());
}

BackupRota Session::rota() const
{
    return BackupRota(backupFolder(), m_workspace->path(), m_workspace->data().hunt().id);
}

void Session::finishSuppressing()
{
    Suppressing::finish(*m_workspace, *m_jobs, {rota()}, [this](const ScrubReport &left) {
        // Whoever puts it off knows.
        if (!left.backupsLeft.empty() || left.tracesLeft)
            emit suppressionLeft(left);
    });
}

void Session::backUpDaily()
{
    const BackupRota rota = this->rota();
    if (m_backups == Backups::None || m_workspace->isReadOnly())
        return;
    rota.discardLeftovers();
    if (!rota.isDue(m_clock))
        return;
    m_workspace->backUp(rota, [this](const Result<> &made) {
        if (!made)
            emit backupFailed(made.error());
    });
}

} // namespace cauce

#include "moc_session.cpp"

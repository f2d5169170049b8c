// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"
#include "core/storage/scrubbing.h"
#include "core/workspace/workspace.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <future>

namespace cauce {

class JobBar;

/// The hunt that is open, if one is: opens and closes it beside the window's thread, signs edits, makes the daily backup.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// `program` is our own executable, for the reader child. `preferences` and `clock` must outlive the session.
    enum class Backups { Daily, None };
    Session(Preferences &preferences, const Clock &clock, const QString &program, Backups backups = Backups::Daily,
        QObject *parent = nullptr);
    /// Where the progress of opening and of what goes on after it is shown; must be there before the first hunt is opened, and
    /// outlive the session's work.
    void showJobsIn(JobBar *jobs) { m_jobs = jobs; }
    ~Session() override;

    /// Opens `path` and then closes what was open; answers with `opened`, or with `failed` and everything as it was. What is being
    /// opened already goes on; another that is being opened is given up for this one.
    void open(const QString &path, const OpenOptions &options = {});
    /// The same with a new empty file.
    void create(const QString &path);
    /// The hunt is gone at once; its file is closed beside the window.
    void close();
    /// Ready when the file of the hunt that was closed last is closed too: for work on that file, never on the window's thread.
    [[nodiscard]] std::shared_future<void> closed() const { return m_closed; }
    [[nodiscard]] bool isOpening() const { return m_opening.has_value(); }
    /// Null while nothing is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] Reader &reader() { return m_reader; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Edits are signed in the name of `role`; for a team, of `team`.
    void actAs(Role role, const Id &team);
    /// As above with what was chosen on this laptop: the function, and the team picked in this hunt if it is still there.
    void actAsChosen();

    /// Where daily backups go.
    [[nodiscard]] static QString backupFolder();

signals:
    /// The workspace is there. `problems` are what the full check found after an unclean close.
    void opened(int problems);
    void aboutToClose();
    void failed(const cauce::Error &error);
    void backupFailed(const cauce::Error &error);
    /// Something that was suppressed earlier stands somewhere still: it was tried again at opening, and will be at the next.
    void suppressionLeft(const cauce::ScrubReport &left);

private:
    struct Opening
    {
        QString path;
        std::function<Result<OpenedHunt>(const Job &)> open;
        bool isNew = false; ///< made a moment ago: too late to cancel it
    };
    void start(Opening opening);
    void arrived(Result<OpenedHunt> hunt);
    void closeBeside(std::shared_ptr<const void> parts);
    [[nodiscard]] BackupRota rota() const;
    void finishSuppressing();
    void backUpDaily();

    Preferences &m_preferences;
    const Clock &m_clock;
    Reader m_reader;
    Backups m_backups;
    std::unique_ptr<Workspace> m_workspace;
    std::future<void> m_worker;
    std::shared_future<void> m_closed; ///< the file of a hunt that was closed, and its records with it
    JobBar *m_jobs = nullptr;
    std::optional<Opening> m_opening; ///< the one under way
    std::optional<Opening> m_next;    ///< the one asked for meanwhile
    Job m_job;                        ///< of the one under way
};

} // namespace cauce

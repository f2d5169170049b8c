// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_copy.h"

#include "core/storage/store.h"
#include "core/storage/scrubbing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace cauce {
namespace {

constexpr int kPagesPerStep = 64;
constexpr int kStepsPerTurn = 32; // 8 MiB of pages of 4 KiB

} // namespace

FileCopy::FileCopy(QString path, Existing existing, bool sound)
    : m_path(std::move(path)), m_existing(existing), m_isSound(sound), m_unfinished(unfinishedName(m_path))
{
}

FileCopy::~FileCopy()
{
    m_pages.reset();
    m_target.reset();
    // Under its own name it is no longer there to be taken away.
    discardUnfinishedFile(m_unfinished);
}

Error FileCopy::about(const DbError &error) const
{
    return toError(error, m_path);
}

Result<std::unique_ptr<FileCopy>> FileCopy::begin(Connection &source, const QString &path, Existing existing, bool sound)
{
    const QString own = QFileInfo(source.path()).canonicalFilePath();
    if (QFile::exists(path) && (existing == Existing::Refuse || QFileInfo(path).canonicalFilePath() == own))
        return fail(ErrorCode::AlreadyExists, path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorCode::ReadOnly, path);
    if (const auto may = mayMakeFile(path); !may)
        return may.error();
    std::unique_ptr<FileCopy> copy(new FileCopy(path, existing, sound));
    if (QFile::exists(path)) {
        auto lock = FileLock::take(path, FileLock::Others::Respect);
        if (!lock)
            return lock.error();
        copy->m_lock = std::move(*lock);
    }
    try {
        copy->m_vfs = source.vfs() ? source.vfs() : "";
        copy->m_target = std::make_unique<Connection>(copy->m_unfinished, Connection::Mode::Create, source.vfs());
        // Synced once, by seal(): nobody relies on it before, and no edit waits for it.
        copy->m_target->exec("PRAGMA synchronous=OFF");
        copy->m_pages = std::make_unique<PageCopy>(source, *copy->m_target);
    } catch (const DbError &error) {
        return copy->about(error);
    }
    return copy;
}

Result<bool> FileCopy::turn(const Job &job)
{
    const auto stop = [this] {
        m_pages.reset();
        m_target.reset();
    };
    if (job.isCancelled()) {
        stop();
        return fail(ErrorCode::Cancelled, m_path);
    }
    try {
        QElapsedTimer turn;
        turn.start();
        bool isAcross = false;
        for (int step = 0; step < kStepsPerTurn && !isAcross && (step == 0 || turn.elapsed() < Store::kTurnMs); ++step)
            isAcross = m_pages->step(kPagesPerStep);
        job.report(m_pages->total() - m_pages->left(), m_pages->total());
        if (isAcross)
            stop();
        return isAcross;
    } catch (const DbError &error) {
        stop();
        return about(error);
    }
}

Result<> FileCopy::seal(const Job &job)
{
    const char *vfs = m_vfs.empty() ? nullptr : m_vfs.c_str();
    try {
        {
            Connection copy(m_unfinished, Connection::Mode::ReadWrite, vfs);
            copy.exec("PRAGMA synchronous=EXTRA");
            // Whatever the source says of itself: a copy never needs a second file beside it.
            copy.exec("PRAGMA journal_mode=DELETE");
            // Notes are of the file they stand in. But what the source must be written anew for, it handed on.
            const bool hasTraces = hasScrubNote(copy);
            copy.exec("DELETE FROM local WHERE key <> 'clean'");
            if (hasTraces) {
                copy.exec("PRAGMA temp_store=MEMORY");
                copy.vacuum();
            }
            // The whole file is synced with this write.
            copy.exec(m_isSound ? "INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 1)"
                                : "INSERT OR REPLACE INTO local (key, value) VALUES ('clean', 0)");
        }
        Connection check(m_unfinished, Connection::Mode::ReadOnly, vfs);
        const auto listening = job.whenCancelled([&check] { check.interrupt(); });
        Statement rows = check.prepare("PRAGMA quick_check(1)");
        if (!rows.step() || rows.text(0) != QLatin1String("ok"))
            return fail(ErrorCode::Damaged, m_path, rows.text(0));
    } catch (const DbError &error) {
        return about(error);
    }
    return job.isCancelled() ? Result<>(fail(ErrorCode::Cancelled, m_path)) : Result<>();
}

Result<> FileCopy::giveName()
{
    return cauce::giveName(m_unfinished, m_path, m_existing);
}

Result<> copyFile(Connection &source, const QString &path, const Job &job, Existing existing, bool sound)
{
    auto begun = FileCopy::begin(source, path, existing, sound);
    if (!begun)
        return begun.error();
    FileCopy &copy = **begun;
    for (;;) {
        const auto across = copy.turn(job);
        if (!across)
            return across.error();
        if (*across)
            break;
    }
    if (auto sealed = copy.seal(job); !sealed)
        return sealed;
    return copy.giveName();
}

} // namespace cauce

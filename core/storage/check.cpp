// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/storage/contents.h"

namespace cauce {
namespace {

constexpr int kMost = 100;
using Problems = std::vector<CheckProblem>;

/// Runs a part of the check. Where it meets what cannot be read because the file is damaged, that is a problem too, and no
/// reason to keep quiet about the others.
template<class Part>
void checking(Problems &problems, const Job &job, const Part &part)
{
    if (job.isCancelled())
        return;
    try {
        part();
    } catch (const DbError &error) {
        if (job.isCancelled())
            return;
        // Our own statements are right, so what SQLite cannot make sense of is the file.
        const ErrorCode code = toError(error, {}).code;
        const bool isTheFile = code == ErrorCode::Damaged || code == ErrorCode::NotAHunt || code == ErrorCode::Internal;
        if (!isTheFile && problems.empty())
            throw;
        const auto said = [&](const CheckProblem &problem) { return problem.where == error.message; };
        if (std::none_of(problems.begin(), problems.end(), said))
            problems.push_back({CheckProblem::Kind::Structure, error.message});
    }
}

/// How far the check is, in what takes long: edits, records and the bytes of documents.
class Progress
{
public:
    explicit Progress(const Job &job) : m_job(job) {}
    void expect(qint64 edits, qint64 records, qint64 bytes) { m_total = edits * kPerEdit + records * kPerRecord + bytes; }
    void edit() { add(kPerEdit); }
    bool record()
    {
        add(kPerRecord);
        return !m_job.isCancelled();
    }
    void bytes(qint64 count) { add(count); }
    [[nodiscard]] const Job &job() const { return m_job; }

private:
    // So many bytes of a document are read and hashed in the time that one of these takes.
    static constexpr qint64 kPerEdit = 45'000;
    static constexpr qint64 kPerRecord = 40'000;
    void add(qint64 count) { m_job.report(std::min(m_done += count, m_total), m_total); }

    const Job &m_job;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void measure(Connection &db, Progress &progress)
{
    const auto count = [&](const char *sql) { return db.number(sql).value_or(0); };
    // Whatever a stranger's file says of its sizes.
    constexpr qint64 kMostBytes = qint64(1) << 50;
    progress.expect(count("SELECT count(*) FROM edit"), count("SELECT count(*) FROM record"),
        std::clamp<qint64>(count("SELECT CAST(total(size) AS INTEGER) FROM content WHERE sha IS NOT NULL"), 0, kMostBytes));
}

void checkStructure(Connection &db, Problems &problems)
{
    Statement rows = db.prepare("PRAGMA integrity_check(20)");
    while (rows.step()) {
        if (rows.text(0) != QLatin1String("ok"))
            problems.push_back({CheckProblem::Kind::Structure, rows.text(0)});
    }
}

void checkReferences(Connection &db, Problems &problems)
{
    Statement keys = db.prepare("PRAGMA foreign_key_check");
    for (int i = 0; i < 20 && keys.step(); ++i)
        problems.push_back({CheckProblem::Kind::Reference, keys.text(0) + QStringLiteral(" → ") + keys.text(2)});
}

/// Values of which nobody knows any more in what edit they were written.
void checkHeaders(Connection &db, Problems &problems)
{
    Statement rows = db.prepare(
        "SELECT DISTINCT e.id FROM edit e JOIN change c ON c.edit = e.n WHERE e.author IS NULL LIMIT 20");
    while (rows.step())
        problems.push_back({CheckProblem::Kind::Edit, rows.digest(0).toHex()});
}

/// What is wrong with an edit; nothing if its content gives its id.
std::optional<QString> objectionTo(EditLog &log, Connection &db, qint64 number)
{
    try {
        const Edit edit = log.read(number);
        return verifies(edit) ? std::nullopt : std::optional(edit.id.toHex());
    } catch (const DbError &error) {
        if (toError(error, {}).code != ErrorCode::Damaged)
            throw;
        // Its name is still worth more than the number of the author that nobody can read.
        Statement row = db.prepare("SELECT id FROM edit WHERE n = ?");
        const QString name = row.bindAll(number).step() ? row.digest(0).toHex() : QString::number(number);
        return QString(name + u' ' + error.message);
    }
}

void checkEdits(Connection &db, EditLog &log, Problems &problems, Progress &progress, const std::function<void()> &between)
{
    qint64 done = 0;
    for (const qint64 number : log.numbers()) {
        if (progress.job().isCancelled() || problems.size() >= kMost)
            return;
        if (const auto objection = objectionTo(log, db, number))
            problems.push_back({CheckProblem::Kind::Edit, *objection});
        progress.edit();
        if (between && ++done % 500 == 0)
            between();
    }
}

void checkDocuments(Connection &db, Problems &problems, Progress &progress, const std::function<void()> &between)
{
    const Job &job = progress.job();
    Contents contents(db);
    for (const Digest &sha : contents.all()) {
        Hasher hasher;
        qint64 size = 0;
        bool readable = true;
        try {
            for (qint64 k = 0;; ++k) {
                const auto piece = contents.piece(sha, k);
                if (!piece || job.isCancelled())
                    break;
                hasher.add(*piece);
                size += piece->size();
                progress.bytes(piece->size());
                if (between)
                    between();
            }
        } catch (const DbError &) {
            readable = false;
        }
        if (job.isCancelled() || problems.size() >= kMost)
            return;
        if (!readable || hasher.finish() != sha || size != contents.sizeOf(sha))
            problems.push_back({CheckProblem::Kind::Document, sha.toHex()});
    }
}

} // namespace

std::vector<CheckProblem> checkAll(
    Connection &db, EditLog &log, Projection &projection, const Job &job, const std::function<void()> &between)
{
    Problems problems;
    Progress progress(job);
    const auto part = [&](const auto &work) { checking(problems, job, work); };
    // What is asked of SQLite in one piece would not hear of a Cancel otherwise.
    const auto listening = job.whenCancelled([&db] { db.interrupt(); });
    part([&] { measure(db, progress); });
    part([&] { checkStructure(db, problems); });
    part([&] { checkReferences(db, problems); });
    part([&] { checkHeaders(db, problems); });
    part([&] { checkEdits(db, log, problems, progress, between); });
    part([&] {
        for (const QString &difference : projection.differences([&] { return progress.record(); }))
            problems.push_back({CheckProblem::Kind::Projection, difference});
    });
    part([&] { checkDocuments(db, problems, progress, between); });
    return problems;
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/storage/contents.h"

namespace cauce {
namespace {

constexpr int kMost = 100;
using Problems = std::vector<CheckProblem>;

void checkStructure(Connection &db, Problems &problems)
{
    Statement rows = db.prepare("PRAGMA integrity_check(20)");
    while (rows.step()) {
        if (rows.text(0) != QLatin1String("ok"))
            problems.push_back({CheckProblem::Kind::Structure, rows.text(0)});
    }
    Statement keys = db.prepare("PRAGMA foreign_key_check");
    for (int i = 0; i < 20 && keys.step(); ++i)
        problems.push_back({CheckProblem::Kind::Structure, keys.text(0) + u' ' + keys.text(1)});
}

/// Values of which nobody knows any more in what edit they were written.
void checkHeaders(Connection &db, Problems &problems)
{
    Statement rows = db.prepare(
        "SELECT DISTINCT e.id FROM edit e JOIN change c ON c.edit = e.n WHERE e.author IS NULL LIMIT 20");
    while (rows.step())
        problems.push_back({CheckProblem::Kind::Edit, rows.digest(0).toHex()});
}

void checkEdits(EditLog &log, Problems &problems, const Job &job, const std::function<void()> &between)
{
    const std::vector<qint64> numbers = log.numbers();
    qint64 done = 0;
    for (const qint64 number : numbers) {
        if (job.isCancelled() || problems.size() >= kMost)
            return;
        const Edit edit = log.read(number);
        if (!verifies(edit))
            problems.push_back({CheckProblem::Kind::Edit, edit.id.toHex()});
        job.report(++done, static_cast<qint64>(numbers.size()));
        if (between && done % 500 == 0)
            between();
    }
}

void checkDocuments(Connection &db, Problems &problems, const Job &job, const std::function<void()> &between)
{
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
    checkStructure(db, problems);
    try {
        checkHeaders(db, problems);
        checkEdits(log, problems, job, between);
        for (const QString &difference : projection.differences())
            problems.push_back({CheckProblem::Kind::Projection, difference});
        checkDocuments(db, problems, job, between);
    } catch (const DbError &error) {
        // Where the structure is broken the rest cannot be read, and that has been said.
        if (problems.empty())
            throw;
        problems.push_back({CheckProblem::Kind::Structure, error.message});
    }
    return problems;
}

} // namespace cauce

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
void checking(Problems &problems, const Part &part)
{
    try {
        part();
    } catch (const DbError &error) {
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

void checkEdits(Connection &db, EditLog &log, Problems &problems, const Job &job, const std::function<void()> &between)
{
    const std::vector<qint64> numbers = log.numbers();
    qint64 done = 0;
    for (const qint64 number : numbers) {
        if (job.isCancelled() || problems.size() >= kMost)
            return;
        if (const auto objection = objectionTo(log, db, number))
            problems.push_back({CheckProblem::Kind::Edit, *objection});
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
    checking(problems, [&] { checkStructure(db, problems); });
    checking(problems, [&] { checkReferences(db, problems); });
    checking(problems, [&] { checkHeaders(db, problems); });
    checking(problems, [&] { checkEdits(db, log, problems, job, between); });
    checking(problems, [&] {
        for (const QString &difference : projection.differences())
            problems.push_back({CheckProblem::Kind::Projection, difference});
    });
    checking(problems, [&] { checkDocuments(db, problems, job, between); });
    return problems;
}

} // namespace cauce

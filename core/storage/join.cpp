// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/join.h"

#include "core/domain/history.h"
#include "core/domain/rights.h"

#include <QElapsedTimer>

namespace cauce {
namespace {

qint64 suppressions(Connection &db)
{
    return db.number("SELECT count(*) FROM suppressed").value_or(0);
}

/// Whether its author may do what an edit from elsewhere does, as far as the records it is about are known.
bool isAllowed(EditLog &log, const Edit &edit)
{
    const Actor actor{edit.author.role, edit.author.team};
    if (actor.role == Role::Facilitation)
        return true;
    std::map<Id, std::optional<RecordState>> states;
    const StateOf stateOf = [&](const Id &record) -> const RecordState * {
        const auto [known, isNew] = states.try_emplace(record);
        if (isNew) {
            const LoadedChanges loaded = log.changesOf(record);
            if (!loaded.changes.empty())
                known->second = resolveRecord(loaded.views);
        }
        return known->second ? &*known->second : nullptr;
    };
    for (const Change &change : edit.changes) {
        const RecordState *state = stateOf(change.record);
        const bool may = state
            ? state->type == change.type && mayChange(actor, change.type, {state->owner.role, state->owner.team})
            : mayCreate(actor, change.type);
        const auto value = change.decoded();
        if (!may || (value && !mayPut(actor, change.type, change.field, *value, stateOf)))
            return false;
    }
    return true;
}

} // namespace

std::set<Id> takeIn(EditLog &log, const std::vector<Edit> &edits, std::optional<qint64> merge)
{
    std::set<Id> touched;
    for (const Edit &edit : edits) {
        log.append(edit, merge);
        touched.merge(log.suppress(suppressionTargets(edit)));
        for (const Change &change : edit.changes)
            touched.insert(change.record);
    }
    return touched;
}

Joining::Joining(std::unique_ptr<HuntFile> other, std::optional<BackupRota> rota)
    : m_other(std::move(other)), m_rota(std::move(rota)), m_otherLog(m_other->db()), m_otherContents(m_other->db())
{
    m_numbers = m_otherLog.numbers();
    m_documents = m_otherContents.all();
}

Joining::~Joining() = default;

Result<std::unique_ptr<Joining>> Joining::begin(const QString &otherPath, std::optional<BackupRota> rota)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    auto other = HuntFile::open(otherPath, options);
    if (!other)
        return other.error();
    return guarded<std::unique_ptr<Joining>>(otherPath, [&]() -> Result<std::unique_ptr<Joining>> {
        return std::unique_ptr<Joining>(new Joining(std::move(*other), std::move(rota)));
    });
}

qint64 Joining::mergeNumber(StoreAccess &access)
{
    access.db.prepare("INSERT INTO merge (at, source) VALUES (?, ?)")
        .bindAll(access.clock.nowMs(), QFileInfo(m_other->path()).fileName())
        .run();
    return access.db.lastRowId();
}

void Joining::takeEdits(StoreAccess &access)
{
    QElapsedTimer turn;
    turn.start();
    Transaction transaction(access.db);
    // Told when it is committed: what is rolled back was not taken in.
    JoinReport report = m_report;
    size_t next = m_nextEdit;
    std::set<Id> touched;
    const qint64 before = suppressions(access.db);
    for (size_t rows = 0; next < m_numbers.size() && rows < Store::kTurnRows && (rows == 0 || turn.elapsed() < Store::kTurnMs); ++next) {
        const Edit edit = m_otherLog.read(m_numbers[next]);
        rows += 1 + edit.changes.size();
        if (!verifies(edit)) {
            report.forged.push_back(edit.id);
            continue;
        }
        if (!access.log.isHere(edit.id)) {
            if (!isAllowed(access.log, edit)) {
                report.setAside.push_back(edit.id);
                continue;
            }
            ++report.edits;
            if (report.merge == 0)
                report.merge = mergeNumber(access);
        }
        touched.merge(takeIn(access.log, {edit}, report.merge));
    }
    for (const Id &record : touched)
        access.projection.refresh(record);
    report.records.merge(touched);
    if (suppressions(access.db) != before) {
        report.suppressed = true;
        noteScrub(access.db, m_rota);
    }
    transaction.commit();
    m_report = std::move(report);
    m_nextEdit = next;
}

void Joining::takePieces(StoreAccess &access)
{
    QElapsedTimer turn;
    turn.start();
    qint64 bytes = 0;
    while (m_nextDocument < m_documents.size() && bytes < Store::kTurnBytes && (bytes == 0 || turn.elapsed() < Store::kTurnMs)) {
        const Digest &sha = m_documents[m_nextDocument];
        if (m_content == 0 && (access.contents.contains(sha) || access.log.isSuppressed(sha))) {
            ++m_nextDocument;
            continue;
        }
        std::optional<QByteArray> piece;
        bool isReadable = true;
        try {
            piece = m_otherContents.piece(sha, m_nextPiece);
        } catch (const DbError &) {
            isReadable = false;
        }
        Transaction transaction(access.db);
        const qint64 content = m_content == 0 ? access.contents.begin() : m_content;
        if (piece) {
            access.contents.addPiece(content, m_nextPiece, Contents::pack(*piece));
            transaction.commit();
            m_hasher.add(*piece);
            m_size += piece->size();
            bytes += piece->size();
            m_content = content;
            ++m_nextPiece;
            continue;
        }
        const bool isWhole = m_hasher.finish() == sha && isReadable;
        if (isWhole)
            access.contents.finish(content, sha, m_size);
        else
            access.contents.discard(content);
        transaction.commit();
        if (isWhole)
            ++m_report.documents;
        else
            m_report.damaged.push_back(sha);
        m_content = m_nextPiece = m_size = 0;
        ++m_nextDocument;
    }
}

Result<Store::Turn> Joining::turn(StoreAccess &access, const Job &job)
{
    if (access.file.isReadOnly())
        return fail(ErrorCode::ReadOnly, access.file.path());
    return guarded<Store::Turn>(access.file.path(), [&]() -> Result<Store::Turn> {
        if (job.isCancelled()) {
            if (m_content != 0)
                access.contents.discard(m_content);
            return fail(ErrorCode::Cancelled, m_other->path());
        }
        access.file.markInUse();
        if (m_nextEdit < m_numbers.size())
            takeEdits(access);
        else
            takePieces(access);
        job.report(static_cast<qint64>(m_nextEdit + m_nextDocument), static_cast<qint64>(m_numbers.size() + m_documents.size()));
        return m_nextEdit < m_numbers.size() || m_nextDocument < m_documents.size() ? Store::Turn::Again : Store::Turn::Finished;
    });
}

Result<JoinReport> joinFile(Store &store, const QString &otherPath, const BackupRota &rota, const Clock &clock, const Job &job)
{
    auto joining = Joining::begin(otherPath, rota);
    if (!joining)
        return joining.error();
    if (const auto kept = makeBackup(store, rota, clock, job); !kept)
        return kept.error();
    const auto joined = store.bulkCall([&](StoreAccess &access) { return (*joining)->turn(access, job); });
    JoinReport report = (*joining)->report();
    if (report.suppressed) {
        auto scrubbed = scrub(store, {rota}, job);
        if (!scrubbed)
            return scrubbed.error();
        report.left = std::move(*scrubbed);
    }
    return joined ? Result<JoinReport>(std::move(report)) : joined.error();
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recover.h"

#include "core/domain/draft_edit.h"
#include "core/domain/history.h"
#include "core/storage/column_value.h"
#include "core/storage/finished_file.h"
#include "core/storage/recover_edits.h"
#include "core/storage/store.h"

#include <QDir>
#include <QTemporaryDir>

namespace cauce {
namespace {

constexpr size_t kEditsPerTurn = 5000;

/// Writes the salvaged rows into a new, open hunt. Throws DbError.
class Writer
{
public:
    Writer(StoreAccess &access, RawPages &pages, const SalvagedRows &rows, const Job &job)
        : m_access(access), m_pages(pages), m_rows(rows), m_job(job)
    {
    }

    Result<RecoverReport> run()
    {
        const RestoredEdits restored = restoreEdits(m_rows);
        m_access.file.markInUse();
        writeMerges();
        writeEdits(restored);
        if (m_job.isCancelled())
            return fail(ErrorCode::Cancelled);
        {
            Transaction transaction(m_access.db);
            m_access.projection.rebuild();
            transaction.commit();
        }
        writeFromRecords();
        HuntData data;
        m_access.projection.load(data);
        for (size_t type = 0; type < recordTypes().size(); ++type)
            m_report.records += static_cast<qint64>(data.table(static_cast<int>(type)).size());
        writeDocuments(data);
        writeDrafts();
        if (m_rows.lostPages > 0)
            m_report.lost.push_back({LostItem::Kind::Pages, QString::number(m_rows.lostPages)});
        if (m_job.isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto problems = checkAll(m_access.db, m_access.log, m_access.projection, m_job);
        if (!problems.empty())
            return fail(ErrorCode::Damaged, m_access.file.path(), problems.front().where);
        if (m_report.records + m_report.edits + m_report.rewrittenEdits + m_report.documents + m_report.drafts == 0)
            return fail(ErrorCode::Damaged, m_access.file.path());
        return std::move(m_report);
    }

private:
    void writeMerges()
    {
        Transaction transaction(m_access.db);
        for (const auto &[n, merge] : m_rows.merges)
            m_access.db.prepare("INSERT INTO merge (n, at, source) VALUES (?, ?, ?)").bindAll(n, merge.at, merge.source).run();
        transaction.commit();
    }

    void writeEdits(const RestoredEdits &restored)
    {
        // First what was suppressed, so that it is dropped on the way in.
        std::vector<Digest> suppressed(m_rows.suppressed.begin(), m_rows.suppressed.end());
        for (const RestoredEdit &each : restored.edits) {
            const auto targets = suppressionTargets(each.edit);
            suppressed.insert(suppressed.end(), targets.begin(), targets.end());
        }
        for (size_t at = 0; at == 0 || at < restored.edits.size(); at += kEditsPerTurn) {
            Transaction transaction(m_access.db);
            if (at == 0)
                m_access.log.suppress(suppressed);
            for (size_t i = at; i < std::min(at + kEditsPerTurn, restored.edits.size()); ++i) {
                const RestoredEdit &each = restored.edits[i];
                m_access.log.append(each.edit, each.merge);
                ++(each.rewritten ? m_report.rewrittenEdits : m_report.edits);
            }
            transaction.commit();
        }
        keepSuppressed(restored);
        for (const LostEdit &edit : restored.lost) {
            LostItem item{LostItem::Kind::Edit, edit.id.isNull() ? QString() : edit.id.toHex(), edit.timeMs};
            if (edit.author)
                item.who = edit.author->name.value_or(edit.author->laptop);
            for (const QByteArray &type : edit.types)
                item.types.append(QString::fromUtf8(type));
            m_report.lost.push_back(std::move(item));
        }
    }

    /// What was suppressed by an edit that is lost stays suppressed: an edit says so again, without the reason of then.
    void keepSuppressed(const RestoredEdits &restored)
    {
        std::set<Digest> orphans = m_rows.suppressed;
        for (const RestoredEdit &each : restored.edits) {
            for (const Digest &target : suppressionTargets(each.edit))
                orphans.erase(target);
        }
        if (orphans.empty())
            return;
        Redaction redaction;
        redaction.id = Id::make(m_access.clock);
        redaction.targets.assign(orphans.begin(), orphans.end());
        redaction.kind = QStringLiteral("value");
        redaction.at = m_access.clock.nowUtc();
        const Author author = Author::make(Role::Facilitation, {}, {}, {});
        Transaction transaction(m_access.db);
        m_access.log.append(
            sealEdit(author, m_access.clock.nowMs(), "recover", DraftEdit("recover").create(redaction).take()));
        transaction.commit();
        ++m_report.fromRecords;
    }

    /// Changes that there were and are not any more, by record and field.
    std::set<FieldAddress> lostChanges() const
    {
        std::set<SalvagedRows::ChangeKey> have;
        for (const auto &[edit, changes] : m_rows.changes) {
            for (const auto &change : changes)
                have.insert({edit, change.record, change.field});
        }
        std::set<FieldAddress> lost;
        for (const auto &[edit, record, field] : m_rows.changesThatWere) {
            const auto id = m_rows.records.find(record);
            const auto name = m_rows.fields.find(field);
            if (!have.contains({edit, record, field}) && id != m_rows.records.end() && name != m_rows.fields.end())
                lost.insert({id->second, name->second.first, name->second.second});
        }
        return lost;
    }

    /// Where the history lost what a field says now, the record tables may say it still.
    void writeFromRecords()
    {
        const std::set<FieldAddress> lost = lostChanges();
        Transaction transaction(m_access.db);
        for (const auto &row : m_rows.recordRows) {
            if (row.deleted)
                continue;
            const RecordState state = resolveRecord(m_access.log.changesOf(row.id).views);
            std::vector<NewChange> changes = missingValues(row, state, lost);
            if (changes.empty() && state.fields.contains(kBornField))
                continue;
            m_report.fromRecords += static_cast<qint64>(changes.size());
            if (!state.fields.contains(kBornField))
                changes.push_back({row.id, row.type, kBornField, Value(true), {}});
            for (NewChange &change : changes) {
                for (const auto &[n, id] : m_access.log.heads(change.record, change.type, change.field))
                    change.replaces.push_back(id);
            }
            // Not through the rights table: what the owner once wrote is given back to the owner.
            const auto role = fromCode<Role>(QString::fromUtf8(row.role)).value_or(Role::Facilitation);
            const Author owner = Author::make(role, row.team, {}, {});
            m_access.log.append(sealEdit(owner, m_access.clock.nowMs(), "recover", std::move(changes)));
            m_access.projection.refresh(row.id);
        }
        transaction.commit();
        for (const FieldAddress &address : lost)
            m_report.lost.push_back({LostItem::Kind::Value,
                QString::fromUtf8(address.type + '.' + address.field) + u' ' + address.record.toString()});
    }

    std::vector<NewChange> missingValues(
        const SalvagedRows::RecordRow &row, const RecordState &state, const std::set<FieldAddress> &lost)
    {
        std::vector<NewChange> changes;
        const RecordType *type = recordType(row.type);
        if (!state.type.isEmpty() && state.type != row.type)
            return changes;
        const QList<QByteArray> &columns = columnsOf(row.type);
        for (size_t at = 4; at < row.columns.size() && static_cast<qsizetype>(at) < columns.size(); ++at) {
            const QByteArray &name = columns.at(static_cast<qsizetype>(at));
            const int field = type->indexOf(name);
            const auto standing = state.fields.find(name);
            const bool isUnknown = standing == state.fields.end();
            if (field < 0 || (!isUnknown && !lost.contains({row.id, row.type, name})))
                continue;
            const Value value = columnValue(row.raw, at, type->fields[static_cast<size_t>(field)].column);
            const bool wasDisputed = m_rows.disputed.contains({row.id, name});
            // What was never written shows its default.
            const bool same = isUnknown ? value.isEmpty() || value == defaultOf(row.type, static_cast<size_t>(field))
                                        : standing->second.shown == value && (wasDisputed || !standing->second.isDisputed());
            if (!same && !(value.isEmpty() && standing->second.withheld))
                changes.push_back({row.id, row.type, name, value, {}});
        }
        return changes;
    }

    /// What a field of a record of that type says in which nothing was written.
    Value defaultOf(const QByteArray &type, size_t field)
    {
        AnyTable &table = m_blank.table(recordTypeIndex(type));
        if (!table.contains(Id()))
            table.make(Id(), {});
        return table.value(Id(), field);
    }

    const QList<QByteArray> &columnsOf(const QByteArray &type)
    {
        QList<QByteArray> &columns = m_columns[type];
        if (columns.isEmpty()) {
            Statement rows = m_access.db.prepare("SELECT name FROM pragma_table_info(?)");
            rows.bindAll(QString::fromUtf8(type));
            while (rows.step())
                columns.append(rows.text(0).toUtf8());
        }
        return columns;
    }

    void writeDocuments(const HuntData &data)
    {
        std::map<Digest, QString> titles;
        for (const Document *document : data.all<Document>().sorted()) {
            if (document->sha)
                titles.emplace(*document->sha, document->title.isEmpty() ? document->fileName : document->title);
        }
        for (const auto &[n, pieces] : m_rows.pieces) {
            if (m_job.isCancelled())
                return;
            if (!writeDocument(n, pieces, titles) && !m_rows.contents.contains(n))
                m_report.lost.push_back({LostItem::Kind::Document, {}});
        }
        for (const auto &[n, sha] : m_rows.contents) {
            if (!m_rows.pieces.contains(n) && sha == sha256({}) && writeDocument(n, {}, titles))
                continue;
            if (m_access.contents.contains(sha) || m_access.log.isSuppressed(sha))
                continue;
            const auto title = titles.find(sha);
            loseDocument(sha, title == titles.end() ? QString() : title->second);
        }
        if (m_rows.lostPages == 0)
            return;
        // Of others not even a piece is left; records speak of them. In a whole file that only means that this copy lacks them.
        std::set<Digest> told;
        for (const auto &[n, sha] : m_rows.contents)
            told.insert(sha);
        for (const auto &[sha, title] : titles) {
            if (!told.contains(sha) && !m_access.contents.contains(sha) && !m_access.log.isSuppressed(sha))
                loseDocument(sha, title);
        }
    }

    void loseDocument(const Digest &sha, const QString &title)
    {
        m_report.lost.push_back({LostItem::Kind::Document, title.isEmpty() ? sha.toHex() : title});
    }

    /// False if its bytes are not whole.
    bool writeDocument(
        qint64 n, const std::map<qint64, SalvagedRows::PieceRow> &pieces, const std::map<Digest, QString> &titles)
    {
        Transaction transaction(m_access.db);
        const qint64 content = m_access.contents.begin();
        Hasher hasher;
        qint64 size = 0;
        qint64 expected = 0;
        bool whole = true;
        for (const auto &[k, place] : pieces) {
            const auto piece = pieceAt(place);
            const auto plain = piece && k == expected++ ? Contents::unpack(*piece) : std::nullopt;
            whole = whole && plain;
            if (!whole)
                break;
            hasher.add(*plain);
            size += plain->size();
            m_access.contents.addPiece(content, k, *piece);
        }
        const Digest sha = hasher.finish();
        if (!whole || !isCalled(n, sha, titles))
            return false;
        m_report.documents += m_access.contents.finish(content, sha, size) ? 1 : 0;
        transaction.commit();
        return true;
    }

    bool isCalled(qint64 n, const Digest &sha, const std::map<Digest, QString> &titles) const
    {
        const auto known = m_rows.contents.find(n);
        if (known != m_rows.contents.end() && known->second == sha)
            return true;
        const auto maybe = m_rows.contentsMaybe.find(n);
        return titles.contains(sha)
            || (maybe != m_rows.contentsMaybe.end()
                && std::find(maybe->second.begin(), maybe->second.end(), sha) != maybe->second.end());
    }

    std::optional<Contents::Packed> pieceAt(const SalvagedRows::PieceRow &place)
    {
        std::vector<RawRow> rows = m_pages.rows(place.page);
        if (place.row >= rows.size() || !rows[place.row].looksLike("niiiib") || !m_pages.complete(rows[place.row]))
            return std::nullopt;
        const RawRow &row = rows[place.row];
        return Contents::Packed{static_cast<int>(row.number(3)), row.number(4), row.blob(5)};
    }

    void writeDrafts()
    {
        Transaction transaction(m_access.db);
        for (const auto &[key, draft] : m_rows.drafts) {
            m_access.drafts.put(key, draft.value, draft.timeMs);
            ++m_report.drafts;
        }
        transaction.commit();
    }

    StoreAccess &m_access;
    RawPages &m_pages;
    const SalvagedRows &m_rows;
    const Job &m_job;
    RecoverReport m_report;
    std::map<QByteArray, QList<QByteArray>> m_columns;
    HuntData m_blank; ///< one record of each type asked for, as it is before anything is written
};

/// A file whose last write was cut short is first taken back to before it, on a copy, as SQLite does.
QString rolledBack(const QString &path, const QTemporaryDir &aside)
{
    const QString copy = aside.filePath(QStringLiteral("copy"));
    QStringList kinds;
    for (const char *kind : {"-journal", "-wal"}) {
        if (QFileInfo(path + QLatin1String(kind)).size() > 0)
            kinds.append(QLatin1String(kind));
    }
    if (kinds.isEmpty() || !aside.isValid())
        return path;
    for (const QString &kind : QStringList{QString()} + kinds) {
        if (!QFile::copy(path + kind, copy + kind))
            return path;
        QFile::setPermissions(copy + kind, QFile::ReadOwner | QFile::WriteOwner);
    }
    try {
        Connection db(copy, Connection::Mode::ReadWrite);
        (void)db.number("PRAGMA user_version");
    } catch (const DbError &) {
        // What SQLite makes of it is still no worse than the file in the middle of a write.
    }
    return copy;
}

Result<RecoverReport> recoverInto(const QString &path, const QString &unfinished, const Clock &clock, const Job &job)
{
    const QTemporaryDir aside(unfinished + QStringLiteral(".XXXXXX"));
    auto pages = RawPages::open(rolledBack(path, aside));
    if (!pages)
        return pages.error();
    const auto rows = salvageRows(*pages, job);
    if (!rows)
        return rows.error();
    const auto version = HuntFile::peekVersion(path);
    if (rows->edits.empty() && rows->records.empty() && rows->changes.empty() && rows->recordRows.empty() && rows->drafts.empty())
        return version ? fail(ErrorCode::Damaged, path) : version.error();
    auto file = HuntFile::create(unfinished);
    if (!file)
        return file.error();
    return guarded<RecoverReport>(path, [&] {
        EditLog log((*file)->db());
        Projection projection((*file)->db(), log);
        StoreAccess access{(*file)->db(), log, projection, Contents((*file)->db()), Drafts((*file)->db()), **file, clock};
        return Writer(access, *pages, *rows, job).run();
    });
}

} // namespace

Result<RecoverReport> recover(const QString &path, const QString &outPath, const Clock &clock, const Job &job)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, path);
    if (QFile::exists(outPath))
        return fail(ErrorCode::AlreadyExists, outPath);
    if (const auto version = HuntFile::peekVersion(path); version && *version > migrations().back().version)
        return fail(ErrorCode::NewerVersion, path, QString::number(*version));
    const QString unfinished = unfinishedName(outPath);
    auto report = recoverInto(path, unfinished, clock, job);
    if (report) {
        if (const auto named = giveName(unfinished, outPath, Existing::Refuse); !named)
            report = named.error();
    }
    if (!report)
        discardUnfinishedFile(unfinished);
    return report;
}

} // namespace cauce

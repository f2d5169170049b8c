// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projection.h"

#include "core/domain/history.h"
#include "core/storage/column_value.h"

#include <unordered_set>

namespace cauce {
namespace {

void bindValue(Statement &statement, int at, Column column, const Value &value)
{
    if (value.isEmpty()) {
        statement.bindNull(at);
        return;
    }
    switch (column) {
    case Column::Text:
        statement.bind(at, value.text() ? *value.text() : QString());
        break;
    case Column::Integer:
        statement.bind(at, value.number() ? *value.number() : 0);
        break;
    case Column::Boolean:
        statement.bind(at, value.truth() && *value.truth() ? 1 : 0);
        break;
    case Column::Blob:
        statement.bind(at, value.bytes() ? *value.bytes() : QByteArray());
        break;
    case Column::List:
        statement.bind(at, value.encoded());
        break;
    }
}

constexpr int kMostDifferences = 20;

/// Finds a record of a type by the type's position in recordTypes().
using Finder = const void *(*)(const HuntData &, const Id &);
template<class... All>
constexpr std::array<Finder, sizeof...(All)> findersOf(std::tuple<All...> *)
{
    return {[](const HuntData &data, const Id &id) -> const void * { return data.find<All>(id); }...};
}
constexpr auto kFinders = findersOf(static_cast<ForEachRecord<std::tuple> *>(nullptr));

/// Calls `visit` with what every record of a type says that it belongs to.
using ParentVisit = void (*)(const HuntData &, const std::function<void(const Value &)> &visit);
template<class R>
void visitParents(const HuntData &data, const std::function<void(const Value &)> &visit)
{
    for (const Field &field : typeOf<R>().fields) {
        if (field.traits & Parent)
            data.all<R>().forEach([&](const R &record) { visit(field.read(&record)); });
    }
}
template<class... All>
constexpr std::array<ParentVisit, sizeof...(All)> parentVisitsOf(std::tuple<All...> *)
{
    return {visitParents<All>...};
}
constexpr auto kParentVisits = parentVisitsOf(static_cast<ForEachRecord<std::tuple> *>(nullptr));

} // namespace

Projection::Projection(Connection &connection, EditLog &log) : m_db(connection), m_log(log)
{
    for (const RecordType &type : recordTypes()) {
        QByteArray columns = "id, state, owner_role, owner_team";
        QByteArray marks = "?, ?, ?, ?";
        for (const Field &field : type.fields) {
            columns += ", \"" + field.name + '"';
            marks += ", ?";
        }
        const QByteArray table = '"' + type.name + '"';
        m_sql.push_back({"INSERT OR REPLACE INTO " + table + " (" + columns + ") VALUES (" + marks + ")",
            "SELECT " + columns + " FROM " + table,
            "SELECT " + columns + " FROM " + table + " WHERE id = ?"});
    }
}

RecordState Projection::refresh(const Id &record)
{
    const LoadedChanges loaded = m_log.changesOf(record);
    RecordState state = resolveRecord(loaded.views);
    write(record, state);
    // An earlier birth that came in later can make it another type: then its row of before goes.
    QByteArray gone;
    for (const Change &change : loaded.changes) {
        if (change.type == state.type || change.type == gone || recordTypeIndex(change.type) < 0)
            continue;
        gone = change.type;
        m_db.prepare(QByteArray("DELETE FROM \"" + gone + "\" WHERE id = ?")).bindAll(record).run();
    }
    return state;
}

void Projection::write(const Id &record, const RecordState &state)
{
    m_db.prepare("DELETE FROM disputed WHERE record = ?").bindAll(record).run();
    const int index = recordTypeIndex(state.type);
    if (index < 0) {
        for (const RecordType &type : recordTypes())
            m_db.prepare(QByteArray("DELETE FROM \"" + type.name + "\" WHERE id = ?")).bindAll(record).run();
        return;
    }
    const RecordType &type = recordTypes()[static_cast<size_t>(index)];
    m_scratch.apply(record, state, HuntData::Ghost::Keep);
    Statement upsert = m_db.prepare(m_sql[static_cast<size_t>(index)].upsert);
    upsert.bindAll(record, state.deleted ? 1 : 0, QString(codeOf(state.owner.role)), state.owner.team);
    const AnyTable &row = m_scratch.table(index);
    for (size_t i = 0; i < type.fields.size(); ++i)
        bindValue(upsert, static_cast<int>(i) + 5, type.fields[i].column, row.value(record, i));
    upsert.run();
    m_scratch.table(index).remove(record);
    for (const auto &[name, field] : state.fields) {
        if (!field.isDisputed())
            continue;
        m_db.prepare("INSERT INTO disputed (record, type, field) VALUES (?, ?, ?)")
            .bindAll(record, QString::fromUtf8(type.name), QString::fromUtf8(name))
            .run();
    }
}

bool Projection::loadRow(Statement &row, int type, HuntData &data, RecordMeta meta) const
{
    const Id id = row.id(0);
    if (id.isNull())
        return false;
    meta.ownerRole = fromCode<Role>(row.text(2)).value_or(Role::Facilitation);
    meta.ownerTeam = row.id(3);
    data.table(type).make(id, meta);
    // Filled where it stands: to look it up again for each field is what takes longest in a big hunt.
    void *record = const_cast<void *>(kFinders[static_cast<size_t>(type)](data, id));
    const auto &fields = recordTypes()[static_cast<size_t>(type)].fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value value = columnValue(row, static_cast<int>(i) + 4, fields[i].column);
        if (!value.isEmpty())
            fields[i].write(record, value);
    }
    return true;
}

void Projection::load(HuntData &data)
{
    const Snapshot moment(m_db);
    bool anyDeleted = false;
    for (size_t type = 0; type < m_sql.size(); ++type) {
        Statement rows = m_db.prepare(m_sql[type].select);
        while (rows.step()) {
            if (rows.number(1) == 0)
                loadRow(rows, static_cast<int>(type), data, {});
            else
                anyDeleted = true;
        }
    }
    if (anyDeleted)
        loadGhosts(data);
    Statement rows = m_db.prepare("SELECT record, type, field FROM disputed");
    while (rows.step())
        data.setDisputed({rows.id(0), rows.text(1).toUtf8(), rows.text(2).toUtf8()}, true);
}

void Projection::loadGhosts(HuntData &data)
{
    // Only what was deleted can be a ghost, and that is little: to look for every parent in every table is not.
    std::unordered_set<Id> deleted;
    const auto &types = recordTypes();
    for (const RecordType &type : types) {
        Statement rows = m_db.prepare(QByteArray("SELECT id FROM \"" + type.name + "\" WHERE state <> 0"));
        while (rows.step())
            deleted.insert(rows.id(0));
    }
    const auto isVisible = [&](const Id &id) {
        for (size_t type = 0; type < m_sql.size(); ++type) {
            if (data.table(static_cast<int>(type)).contains(id))
                return true;
        }
        return false;
    };
    std::set<Id> wanted;
    const auto want = [&](const Value &value) {
        const auto parent = value.bytes() ? ByteName<16>::fromBytes(*value.bytes()) : std::nullopt;
        if (parent && deleted.contains(Id(*parent)) && !isVisible(Id(*parent)))
            wanted.insert(Id(*parent));
    };
    for (size_t type = 0; type < types.size(); ++type)
        kParentVisits[type](data, want);
    while (!wanted.empty()) {
        const Id id = *wanted.begin();
        wanted.erase(wanted.begin());
        for (size_t type = 0; type < types.size(); ++type) {
            Statement row = m_db.prepare(m_sql[type].one);
            RecordMeta meta;
            meta.deleted = true;
            if (!row.bindAll(id).step() || !loadRow(row, static_cast<int>(type), data, meta))
                continue;
            for (size_t field = 0; field < types[type].fields.size(); ++field) {
                if (types[type].fields[field].traits & Parent)
                    want(data.table(static_cast<int>(type)).value(id, field));
            }
        }
    }
}

void Projection::rebuild()
{
    for (const RecordType &type : recordTypes())
        m_db.prepare(QByteArray("DELETE FROM \"" + type.name + '"')).run();
    m_db.prepare("DELETE FROM disputed").run();
    m_db.prepare("DELETE FROM suppressed").run();
    const std::set<Digest> suppressed = suppressedByEdits();
    m_log.suppress({suppressed.begin(), suppressed.end()});
    std::vector<Id> records;
    {
        Statement rows = m_db.prepare("SELECT id FROM record");
        while (rows.step())
            records.push_back(rows.id(0));
    }
    for (const Id &record : records)
        refresh(record);
}

std::set<Digest> Projection::suppressedByEdits()
{
    std::set<Digest> all;
    Statement rows = m_db.prepare("SELECT DISTINCT c.edit FROM change c JOIN field f ON f.n = c.field"
                                  " WHERE f.type = 'redaction' AND f.name = 'targets'");
    while (rows.step()) {
        for (const Digest &target : suppressionTargets(m_log.read(rows.number(0))))
            all.insert(target);
    }
    return all;
}

void Projection::compareSuppressed(QStringList &found)
{
    std::set<Digest> wrong = suppressedByEdits();
    Statement rows = m_db.prepare("SELECT hash FROM suppressed");
    while (rows.step()) {
        const Digest hash = rows.digest(0);
        if (wrong.erase(hash) == 0)
            wrong.insert(hash);
    }
    for (const Digest &hash : wrong) {
        if (found.size() < kMostDifferences)
            found.append(QStringLiteral("suppressed ") + hash.toHex());
    }
}

QStringList Projection::differences(const std::function<bool()> &goesOn)
{
    QStringList found;
    HuntData stored;
    HuntData resolved;
    std::map<int, std::set<Id>> rows;
    const auto &types = recordTypes();
    for (size_t type = 0; type < types.size(); ++type) {
        Statement all = m_db.prepare(QByteArray("SELECT id FROM \"" + types[type].name + '"'));
        while (all.step())
            rows[static_cast<int>(type)].insert(all.id(0));
    }
    const auto name = [&](int type, const Id &id) {
        return QString(QString::fromUtf8(types[static_cast<size_t>(type)].name) + u' ' + id.toString());
    };
    std::set<std::tuple<Id, QByteArray, QByteArray>> disputed; // what stands there and not in the edits, or the other way round
    {
        Statement all = m_db.prepare("SELECT record, type, field FROM disputed");
        while (all.step())
            disputed.emplace(all.id(0), all.text(1).toUtf8(), all.text(2).toUtf8());
    }
    Statement records = m_db.prepare("SELECT id FROM record");
    while (records.step() && found.size() < kMostDifferences) {
        if (goesOn && !goesOn())
            return found;
        const Id id = records.id(0);
        const LoadedChanges loaded = m_log.changesOf(id);
        const RecordState state = resolveRecord(loaded.views);
        const int type = recordTypeIndex(state.type);
        if (type < 0)
            continue;
        for (const auto &[field, standing] : state.fields) {
            if (standing.isDisputed() && disputed.erase({id, state.type, field}) == 0)
                disputed.emplace(id, state.type, field);
        }
        Statement row = m_db.prepare(m_sql[static_cast<size_t>(type)].one);
        const bool isThere = row.bindAll(id).step() && loadRow(row, type, stored, {});
        rows[type].erase(id);
        resolved.apply(id, state, HuntData::Ghost::Keep);
        bool same = isThere && (row.number(1) != 0) == state.deleted && row.text(2) == codeOf(state.owner.role)
            && row.id(3) == state.owner.team;
        for (size_t field = 0; same && field < types[static_cast<size_t>(type)].fields.size(); ++field)
            same = stored.table(type).value(id, field) == resolved.table(type).value(id, field);
        if (!same)
            found.append(name(type, id));
        stored.table(type).remove(id);
        resolved.table(type).remove(id);
    }
    for (const auto &[type, left] : rows) {
        for (const Id &id : left) {
            if (found.size() < kMostDifferences)
                found.append(name(type, id));
        }
    }
    if (found.size() < kMostDifferences)
        compareSuppressed(found);
    for (const auto &[record, type, field] : disputed) {
        if (found.size() < kMostDifferences)
            found.append(QStringLiteral("disputed ") + QString::fromUtf8(type + '.' + field) + u' ' + record.toString());
    }
    return found;
}

} // namespace cauce

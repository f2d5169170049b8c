// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/edit_log.h"

#include "core/storage/drafts.h"

#include <sqlite3.h>

namespace cauce {

qint64 EditLog::recordNumber(const Id &record)
{
    {
        Statement find = m_db.prepare("SELECT n FROM record WHERE id = ?");
        if (find.bindAll(record).step())
            return find.number(0);
    }
    m_db.prepare("INSERT INTO record (id) VALUES (?)").bindAll(record).run();
    return m_db.lastRowId();
}

qint64 EditLog::fieldNumber(const QByteArray &type, const QByteArray &field)
{
    const auto key = std::pair(type, field);
    if (const auto known = m_fieldNumbers.find(key); known != m_fieldNumbers.end())
        return known->second;
    const QString typeText = QString::fromUtf8(type);
    const QString fieldText = QString::fromUtf8(field);
    qint64 number = 0;
    {
        Statement find = m_db.prepare("SELECT n FROM field WHERE type = ? AND name = ?");
        if (find.bindAll(typeText, fieldText).step())
            number = find.number(0);
    }
    if (number == 0) {
        m_db.prepare("INSERT INTO field (type, name) VALUES (?, ?)").bindAll(typeText, fieldText).run();
        // Not cached: the transaction may still be rolled back, and the number with it.
        return m_db.lastRowId();
    }
    m_fieldNumbers.emplace(key, number);
    return number;
}

const std::pair<QByteArray, QByteArray> &EditLog::fieldName(qint64 number)
{
    const auto known = m_fieldNames.find(number);
    if (known != m_fieldNames.end())
        return known->second;
    Statement find = m_db.prepare("SELECT type, name FROM field WHERE n = ?");
    if (!find.bindAll(number).step())
        throw DbError{SQLITE_CORRUPT, QStringLiteral("field %1").arg(number)};
    return m_fieldNames.emplace(number, std::pair(find.text(0).toUtf8(), find.text(1).toUtf8())).first->second;
}

qint64 EditLog::authorNumber(const Author &author)
{
    const QString role(codeOf(author.role));
    {
        Statement find = m_db.prepare(
            "SELECT n, name IS NULL FROM author WHERE role = ? AND team = ? AND name_hash = ? AND laptop = ?");
        if (find.bindAll(role, author.team, author.nameHash, author.laptop).step()) {
            const qint64 number = find.number(0);
            if (author.name && find.number(1) != 0) {
                m_db.prepare("UPDATE author SET name = ?, salt = ? WHERE n = ?").bindAll(author.name, author.salt, number).run();
                m_authors.erase(number);
            }
            return number;
        }
    }
    m_db.prepare("INSERT INTO author (role, team, name, salt, name_hash, laptop) VALUES (?, ?, ?, ?, ?, ?)")
        .bindAll(role, author.team, author.name, author.salt, author.nameHash, author.laptop)
        .run();
    return m_db.lastRowId();
}

const Author &EditLog::author(qint64 number)
{
    const auto known = m_authors.find(number);
    if (known != m_authors.end())
        return known->second;
    Statement find = m_db.prepare("SELECT role, team, name, salt, name_hash, laptop FROM author WHERE n = ?");
    const bool found = find.bindAll(number).step();
    const auto role = found ? fromCode<Role>(find.text(0)) : std::nullopt;
    if (!role)
        throw DbError{SQLITE_CORRUPT, QStringLiteral("author %1").arg(number)};
    Author author;
    author.role = *role;
    author.team = find.id(1);
    if (!find.isNull(2))
        author.name = find.text(2);
    author.salt = find.blob(3);
    author.nameHash = find.digest(4);
    author.laptop = find.text(5);
    return m_authors.emplace(number, std::move(author)).first->second;
}

std::optional<qint64> EditLog::numberOf(const Digest &edit)
{
    Statement find = m_db.prepare("SELECT n FROM edit WHERE id = ?");
    return find.bindAll(edit).step() ? std::optional(find.number(0)) : std::nullopt;
}

bool EditLog::isHere(const Digest &edit)
{
    return m_db.prepare("SELECT 1 FROM edit WHERE id = ? AND author IS NOT NULL").bindAll(edit).step();
}

qint64 EditLog::lastNumber()
{
    return m_db.number("SELECT coalesce(max(n), 0) FROM edit").value_or(0);
}

qint64 EditLog::stubFor(const Digest &edit)
{
    if (const auto known = numberOf(edit))
        return *known;
    m_db.prepare("INSERT INTO edit (id, author, time, action, merge) VALUES (?, NULL, 0, x'', NULL)").bindAll(edit).run();
    return m_db.lastRowId();
}

qint64 EditLog::append(const Edit &edit, std::optional<qint64> merge)
{
    qint64 number = 0;
    bool isComplete = false;
    {
        Statement find = m_db.prepare("SELECT n, author IS NOT NULL FROM edit WHERE id = ?");
        if (find.bindAll(edit.id).step()) {
            number = find.number(0);
            isComplete = find.number(1) != 0;
        }
    }
    Author author = edit.author;
    if (isSuppressed(author.nameHash)) {
        author.name.reset();
        author.salt.clear();
    }
    const qint64 by = authorNumber(author);
    if (!isComplete) {
        if (number == 0) {
            m_db.prepare("INSERT INTO edit (id, author, time, action, merge) VALUES (?, ?, ?, ?, ?)")
                .bindAll(edit.id, by, edit.timeMs, edit.action, merge)
                .run();
            number = m_db.lastRowId();
        } else {
            m_db.prepare("UPDATE edit SET author = ?, time = ?, action = ?, merge = ? WHERE n = ?")
                .bindAll(by, edit.timeMs, edit.action, merge, number)
                .run();
        }
    }
    for (const Change &change : edit.changes)
        writeChange(number, change);
    return number;
}

void EditLog::writeChange(qint64 edit, const Change &change)
{
    const qint64 record = recordNumber(change.record);
    const qint64 field = fieldNumber(change.type, change.field);
    const bool isKept = change.value && !isSuppressed(change.valueHash);
    std::optional<qint64> first;
    if (!change.replaces.empty())
        first = stubFor(change.replaces.front());
    Statement insert = m_db.prepare(
        "INSERT INTO change (record, field, edit, replaces, salt, value, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
        " ON CONFLICT (record, field, edit) DO UPDATE SET salt = excluded.salt, value = excluded.value, hash = excluded.hash"
        " WHERE value IS NULL AND excluded.value IS NOT NULL");
    insert.bindAll(record, field, edit, first, isKept ? std::optional(change.salt) : std::nullopt,
        isKept ? change.value : std::nullopt, isKept ? std::nullopt : std::optional(change.valueHash));
    insert.run();
    for (size_t i = 1; i < change.replaces.size(); ++i) {
        m_db.prepare("INSERT OR IGNORE INTO also_replaces (edit, record, field, target) VALUES (?, ?, ?, ?)")
            .bindAll(edit, record, field, stubFor(change.replaces[i]))
            .run();
    }
}

Edit EditLog::header(qint64 number)
{
    Statement find = m_db.prepare("SELECT id, author, time, action FROM edit WHERE n = ?");
    if (!find.bindAll(number).step())
        throw DbError{SQLITE_CORRUPT, QStringLiteral("edit %1").arg(number)};
    Edit edit;
    edit.id = find.digest(0);
    if (!find.isNull(1))
        edit.author = author(find.number(1));
    edit.timeMs = find.number(2);
    edit.action = find.blob(3);
    return edit;
}

Change EditLog::changeFrom(Statement &row, int firstColumn, qint64 edit, qint64 record, qint64 field)
{
    Change change;
    const auto &[type, name] = fieldName(field);
    change.type = type;
    change.field = name;
    if (!row.isNull(firstColumn + 2)) {
        change.salt = row.blob(firstColumn + 1);
        change.value = row.blob(firstColumn + 2);
        change.valueHash = saltedHash(change.salt, *change.value);
    } else {
        change.valueHash = row.digest(firstColumn + 3);
    }
    if (!row.isNull(firstColumn)) {
        Statement target = m_db.prepare("SELECT id FROM edit WHERE n = ?");
        if (target.bindAll(row.number(firstColumn)).step())
            change.replaces.push_back(target.digest(0));
        Statement more = m_db.prepare("SELECT e.id FROM also_replaces a JOIN edit e ON e.n = a.target"
                                      " WHERE a.edit = ? AND a.record = ? AND a.field = ?");
        more.bindAll(edit, record, field);
        while (more.step())
            change.replaces.push_back(more.digest(0));
        std::sort(change.replaces.begin(), change.replaces.end());
    }
    return change;
}

Edit EditLog::read(qint64 number)
{
    Edit edit = header(number);
    Statement rows = m_db.prepare("SELECT c.record, c.field, c.replaces, c.salt, c.value, c.hash, r.id FROM change c"
                                  " JOIN record r ON r.n = c.record WHERE c.edit = ?");
    rows.bindAll(number);
    while (rows.step()) {
        Change change = changeFrom(rows, 2, number, rows.number(0), rows.number(1));
        change.record = rows.id(6);
        edit.changes.push_back(std::move(change));
    }
    std::sort(edit.changes.begin(), edit.changes.end(), [](const Change &a, const Change &b) {
        return std::tie(a.record, a.field) < std::tie(b.record, b.field);
    });
    return edit;
}

std::vector<qint64> EditLog::numbers()
{
    std::vector<qint64> all;
    Statement rows = m_db.prepare("SELECT n FROM edit WHERE author IS NOT NULL ORDER BY n");
    while (rows.step())
        all.push_back(rows.number(0));
    return all;
}

LoadedChanges EditLog::changesOf(const Id &record)
{
    LoadedChanges loaded;
    Statement rows = m_db.prepare("SELECT c.record, c.field, c.edit, c.replaces, c.salt, c.value, c.hash FROM change c"
                                  " WHERE c.record = (SELECT n FROM record WHERE id = ?)");
    rows.bindAll(record);
    while (rows.step()) {
        const qint64 edit = rows.number(2);
        if (!loaded.edits.contains(edit))
            loaded.edits.emplace(edit, header(edit));
        Change change = changeFrom(rows, 3, edit, rows.number(0), rows.number(1));
        change.record = record;
        loaded.changes.push_back(std::move(change));
        loaded.views.push_back({&loaded.edits.at(edit), &loaded.changes.back()});
    }
    return loaded;
}

std::vector<std::pair<qint64, Digest>> EditLog::heads(const Id &record, const QByteArray &type, const QByteArray &field)
{
    std::vector<std::pair<qint64, Digest>> open;
    std::set<qint64> replaced;
    Statement rows = m_db.prepare(
        "SELECT c.edit, c.replaces, e.id, c.record, c.field FROM change c JOIN edit e ON e.n = c.edit"
        " WHERE c.record = (SELECT n FROM record WHERE id = ?)"
        " AND c.field = (SELECT n FROM field WHERE type = ? AND name = ?)");
    rows.bindAll(record, QString::fromUtf8(type), QString::fromUtf8(field));
    while (rows.step()) {
        open.emplace_back(rows.number(0), rows.digest(2));
        if (rows.isNull(1))
            continue;
        replaced.insert(rows.number(1));
        Statement more = m_db.prepare("SELECT target FROM also_replaces WHERE edit = ? AND record = ? AND field = ?");
        more.bindAll(rows.number(0), rows.number(3), rows.number(4));
        while (more.step())
            replaced.insert(more.number(0));
    }
    std::erase_if(open, [&](const auto &head) { return replaced.contains(head.first); });
    return open;
}

std::vector<Id> EditLog::touchedBy(qint64 edit)
{
    std::vector<Id> records;
    Statement rows = m_db.prepare(
        "SELECT DISTINCT r.id FROM change c JOIN record r ON r.n = c.record WHERE c.edit = ?");
    rows.bindAll(edit);
    while (rows.step())
        records.push_back(rows.id(0));
    return records;
}

void EditLog::forget()
{
    m_fieldNumbers.clear();
    m_fieldNames.clear();
    m_authors.clear();
}

bool EditLog::isSuppressed(const Digest &target)
{
    return m_db.prepare("SELECT 1 FROM suppressed WHERE hash = ?").bindAll(target).step();
}

std::set<Id> EditLog::suppress(const std::vector<Digest> &targets)
{
    std::set<Digest> wanted;
    for (const Digest &target : targets) {
        if (isSuppressed(target))
            continue;
        wanted.insert(target);
        m_db.prepare("INSERT INTO suppressed (hash) VALUES (?)").bindAll(target).run();
    }
    std::set<Id> emptied;
    if (wanted.empty())
        return emptied;
    // Hashes of values that are here are not stored, so each is computed: rare, and exact.
    struct Standing
    {
        qint64 record, field, edit;
        Digest hash;
    };
    std::vector<Standing> places;
    std::set<QByteArray> texts;
    {
        Statement rows = m_db.prepare("SELECT c.record, c.field, c.edit, c.salt, c.value, r.id FROM change c"
                                      " JOIN record r ON r.n = c.record WHERE c.value IS NOT NULL");
        while (rows.step()) {
            const Digest hash = saltedHash(rows.blob(3), rows.blob(4));
            if (!wanted.contains(hash))
                continue;
            places.push_back({rows.number(0), rows.number(1), rows.number(2), hash});
            if (const auto value = Value::decode(rows.blob(4)))
                collectTexts(*value, texts);
            emptied.insert(rows.id(5));
        }
    }
    for (const Standing &place : places) {
        m_db.prepare("UPDATE change SET salt = NULL, value = NULL, hash = ? WHERE record = ? AND field = ? AND edit = ?")
            .bindAll(place.hash, place.record, place.field, place.edit)
            .run();
    }
    for (const Digest &hash : wanted) {
        Statement named = m_db.prepare("SELECT name FROM author WHERE name_hash = ? AND name IS NOT NULL");
        if (named.bindAll(hash).step())
            collectTexts(Value(named.text(0)), texts);
        m_db.prepare("UPDATE author SET name = NULL, salt = x'' WHERE name_hash = ?").bindAll(hash).run();
    }
    Drafts drafts(m_db);
    for (const QString &key : drafts.holding(texts))
        drafts.drop(key);
    m_authors.clear();
    for (const Digest &sha : wanted) {
        m_db.prepare("DELETE FROM piece WHERE content = (SELECT n FROM content WHERE sha = ?)").bindAll(sha).run();
        m_db.prepare("DELETE FROM content WHERE sha = ?").bindAll(sha).run();
    }
    return emptied;
}

} // namespace cauce

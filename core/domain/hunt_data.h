// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/heads.h"
#include "core/domain/record_descriptions.h"

#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

namespace cauce {

/// What is known of a record besides its fields.
struct RecordMeta
{
    Role ownerRole = Role::Facilitation;
    Id ownerTeam;        ///< who made it, fixed by its first edit
    bool deleted = false; ///< kept visible only because something that is not deleted belongs to it
};

/// The visible records of one type, without knowing the type.
class AnyTable
{
public:
    virtual ~AnyTable() = default;
    [[nodiscard]] virtual bool contains(const Id &id) const = 0;
    [[nodiscard]] virtual std::vector<Id> ids() const = 0;
    /// The value of a field; empty if there is no such record.
    [[nodiscard]] virtual Value value(const Id &id, size_t field) const = 0;
    /// Puts a value; makes the record if it is not there. False if the value is not of the field's type.
    virtual bool put(const Id &id, size_t field, const Value &value) = 0;
    virtual void make(const Id &id, const RecordMeta &meta) = 0;
    virtual void remove(const Id &id) = 0;
    [[nodiscard]] virtual RecordMeta meta(const Id &id) const = 0;
    [[nodiscard]] virtual size_t size() const = 0;
};

/// The visible records of type R.
template<class R>
class Table final : public AnyTable
{
public:
    /// The record, or null.
    [[nodiscard]] const R *find(const Id &id) const
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? nullptr : &found->second.record;
    }
    /// Calls `visit(record)` for each, in no order: for what counts or looks up. References hold until the next change.
    template<class Visit>
    void forEach(Visit visit) const
    {
        for (const auto &[id, row] : m_rows)
            visit(row.record);
    }
    /// The order of records: by fractional key where the type has one, then by id.
    static bool comesBefore(const R *a, const R *b)
    {
        if constexpr (requires { a->order; }) {
            if (a->order != b->order)
                return a->order < b->order;
        }
        return a->id < b->id;
    }
    /// All records in their order. Pointers hold until the next change.
    [[nodiscard]] std::vector<const R *> sorted() const
    {
        std::vector<const R *> rows;
        rows.reserve(m_rows.size());
        for (const auto &[id, row] : m_rows)
            rows.push_back(&row.record);
        std::sort(rows.begin(), rows.end(), comesBefore);
        return rows;
    }
    /// The sorted records for which `keep(record)` holds.
    template<class Keep>
    [[nodiscard]] std::vector<const R *> where(Keep keep) const
    {
        std::vector<const R *> rows;
        for (const auto &[id, row] : m_rows) {
            if (keep(row.record))
                rows.push_back(&row.record);
        }
        std::sort(rows.begin(), rows.end(), comesBefore);
        return rows;
    }

    [[nodiscard]] bool contains(const Id &id) const override { return m_rows.contains(id); }
    [[nodiscard]] std::vector<Id> ids() const override
    {
        std::vector<Id> all;
        all.reserve(m_rows.size());
        for (const auto &[id, row] : m_rows)
            all.push_back(id);
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] Value value(const Id &id, size_t field) const override
    {
        const R *record = find(id);
        return record ? typeOf<R>().fields[field].read(record) : Value();
    }
    bool put(const Id &id, size_t field, const Value &value) override
    {
        Row &row = m_rows[id];
        row.record.id = id;
        return typeOf<R>().fields[field].write(&row.record, value);
    }
    void make(const Id &id, const RecordMeta &meta) override
    {
        Row &row = m_rows[id];
        row.record.id = id;
        row.meta = meta;
    }
    void remove(const Id &id) override { m_rows.erase(id); }
    [[nodiscard]] RecordMeta meta(const Id &id) const override
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? RecordMeta() : found->second.meta;
    }
    [[nodiscard]] size_t size() const override { return m_rows.size(); }

private:
    struct Row
    {
        R record;
        RecordMeta meta;
    };
    std::unordered_map<Id, Row> m_rows;
};

/// One field of one record.
struct FieldAddress
{
    Id record;
    QByteArray type;
    QByteArray field;
    friend auto operator<=>(const FieldAddress &a, const FieldAddress &b)
    {
        return std::tie(a.record, a.field) <=> std::tie(b.record, b.field);
    }
    friend bool operator==(const FieldAddress &a, const FieldAddress &b) { return (a <=> b) == 0; }
};

/// All visible records of a hunt, in memory, as they stand now. Pages read here.
class HuntData
{
public:
    HuntData();
    HuntData(HuntData &&) noexcept = default;
    HuntData &operator=(HuntData &&) noexcept = default;

    template<class R>
    [[nodiscard]] const Table<R> &all() const
    {
        return static_cast<const Table<R> &>(*m_tables[static_cast<size_t>(kRecordIndex<R>)]);
    }
    template<class R>
    [[nodiscard]] const R *find(const Id &id) const
    {
        return all<R>().find(id);
    }
    /// The one Hunt record; an empty one while there is none.
    [[nodiscard]] const Hunt &hunt() const;

    /// By position in recordTypes().
    [[nodiscard]] AnyTable &table(int type) { return *m_tables[static_cast<size_t>(type)]; }
    [[nodiscard]] const AnyTable &table(int type) const { return *m_tables[static_cast<size_t>(type)]; }

    /// Fields in which several versions stand (*dos versiones*).
    [[nodiscard]] const std::set<FieldAddress> &disputed() const { return m_disputed; }
    void setDisputed(const FieldAddress &address, bool disputed);

    /// Makes the record, in its table and fields, what `state` says; deleted records leave unless `ghost` says to keep them,
    /// and so do records of which no edits are left.
    /// False if a value is not of its field's type: that field is left at its default.
    enum class Ghost { Leave, Keep };
    bool apply(const Id &id, const RecordState &state, Ghost ghost = Ghost::Leave);

private:
    std::vector<std::unique_ptr<AnyTable>> m_tables;
    std::set<FieldAddress> m_disputed;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recover_edits.h"

namespace cauce {
namespace {

class Restorer
{
public:
    explicit Restorer(const SalvagedRows &rows) : m_rows(rows)
    {
        for (const auto &row : rows.recordRows)
            m_owners.emplace(row.id, Owner{fromCode<Role>(QString::fromUtf8(row.role)), row.team});
    }

    RestoredEdits run()
    {
        RestoredEdits restored;
        std::set<qint64> numbers;
        for (const auto &[n, row] : m_rows.edits)
            numbers.insert(n);
        for (const auto &[n, changes] : m_rows.changes)
            numbers.insert(n);
        for (const auto &[n, id] : m_rows.editIds)
            numbers.insert(n);
        for (const qint64 n : numbers) {
            if (auto edit = whole(n)) {
                m_newIds.emplace(n, edit->id);
                restored.edits.push_back({std::move(*edit), mergeOf(n), false});
            } else if (auto rest = remains(n)) {
                m_newIds.emplace(n, rest->id);
                restored.edits.push_back({std::move(*rest), std::nullopt, true});
            } else if (wasMoreThanAName(n)) {
                restored.lost.push_back(whatIsKnownOf(n));
            }
        }
        return restored;
    }

private:
    struct Owner
    {
        std::optional<Role> role;
        Id team;
    };

    std::optional<Digest> idOf(qint64 n) const
    {
        if (const auto row = m_rows.edits.find(n); row != m_rows.edits.end())
            return row->second.id;
        const auto known = m_rows.editIds.find(n);
        return known == m_rows.editIds.end() ? std::nullopt : std::optional(known->second);
    }
    std::optional<qint64> mergeOf(qint64 n) const
    {
        const auto row = m_rows.edits.find(n);
        if (row == m_rows.edits.end() || !row->second.merge || !m_rows.merges.contains(*row->second.merge))
            return std::nullopt;
        return row->second.merge;
    }
    /// An edit that is only replaced by something here was never here itself.
    bool wasMoreThanAName(qint64 n) const
    {
        const auto row = m_rows.edits.find(n);
        if (row != m_rows.edits.end() && row->second.author)
            return true;
        const auto first = m_rows.changesThatWere.lower_bound({n, std::numeric_limits<qint64>::min(), 0});
        return first != m_rows.changesThatWere.end() && std::get<0>(*first) == n;
    }

    LostEdit whatIsKnownOf(qint64 n) const
    {
        LostEdit lost;
        lost.id = idOf(n).value_or(Digest());
        if (const auto row = m_rows.edits.find(n); row != m_rows.edits.end() && row->second.author) {
            lost.timeMs = row->second.timeMs;
            if (const auto author = m_rows.authors.find(*row->second.author); author != m_rows.authors.end())
                lost.author = author->second;
        }
        const auto note = [&](qint64 number) {
            if (const auto field = m_rows.fields.find(number); field != m_rows.fields.end())
                lost.types.insert(field->second.first);
        };
        if (const auto changes = m_rows.changes.find(n); changes != m_rows.changes.end()) {
            for (const auto &change : changes->second)
                note(change.field);
        }
        constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
        for (auto was = m_rows.changesThatWere.lower_bound({n, kFirst, kFirst});
             was != m_rows.changesThatWere.end() && std::get<0>(*was) == n; ++was)
            note(std::get<2>(*was));
        return lost;
    }

    /// The changes that are left of edit `n`, in their order. Edits that were rewritten are replaced under their new ids where
    /// `renamed` says so.
    enum class Renamed { No, Yes };
    std::vector<Change> changesOf(qint64 n, Renamed renamed) const
    {
        std::vector<Change> changes;
        const auto rows = m_rows.changes.find(n);
        if (rows == m_rows.changes.end())
            return changes;
        for (const auto &row : rows->second) {
            const auto record = m_rows.records.find(row.record);
            const auto field = m_rows.fields.find(row.field);
            if (record == m_rows.records.end() || field == m_rows.fields.end())
                continue;
            Change change{record->second, field->second.first, field->second.second, row.salt, row.value, row.hash, {}};
            std::vector<qint64> replaced;
            if (row.replaces)
                replaced.push_back(*row.replaces);
            if (const auto more = m_rows.alsoReplaces.find({n, row.record, row.field}); more != m_rows.alsoReplaces.end())
                replaced.insert(replaced.end(), more->second.begin(), more->second.end());
            for (const qint64 each : replaced) {
                const auto known = m_newIds.find(each);
                const auto id = renamed == Renamed::Yes && known != m_newIds.end() ? std::optional(known->second) : idOf(each);
                if (id)
                    change.replaces.push_back(*id);
            }
            std::sort(change.replaces.begin(), change.replaces.end());
            change.replaces.erase(std::unique(change.replaces.begin(), change.replaces.end()), change.replaces.end());
            changes.push_back(std::move(change));
        }
        const auto place = [](const Change &change) { return std::tie(change.record, change.field); };
        std::sort(changes.begin(), changes.end(), [&](const Change &a, const Change &b) { return place(a) < place(b); });
        const auto same = [&](const Change &a, const Change &b) { return place(a) == place(b); };
        changes.erase(std::unique(changes.begin(), changes.end(), same), changes.end());
        return changes;
    }

    /// Edit `n` if its content gives its id.
    std::optional<Edit> whole(qint64 n) const
    {
        const auto row = m_rows.edits.find(n);
        if (row == m_rows.edits.end() || !row->second.author)
            return std::nullopt;
        const auto author = m_rows.authors.find(*row->second.author);
        if (author == m_rows.authors.end())
            return std::nullopt;
        Edit edit{row->second.id, author->second, row->second.timeMs, row->second.action, changesOf(n, Renamed::No)};
        if (verifies(edit))
            return edit;
        edit.author.name.reset();
        edit.author.salt.clear();
        return verifies(edit) ? std::optional(std::move(edit)) : std::nullopt;
    }

    /// What is left of edit `n`, as a new edit.
    std::optional<Edit> remains(qint64 n)
    {
        Edit edit;
        edit.changes = changesOf(n, Renamed::Yes);
        std::erase_if(edit.changes, [](const Change &change) {
            return change.value && (change.salt.size() != 16 || !change.decoded());
        });
        if (edit.changes.empty())
            return std::nullopt;
        const auto row = m_rows.edits.find(n);
        const bool hasRow = row != m_rows.edits.end();
        // Without a time of its own it counts as made right after what came before it.
        edit.timeMs = hasRow && row->second.author ? row->second.timeMs : m_lastTime;
        edit.action = "recover";
        const auto author = hasRow && row->second.author ? m_rows.authors.find(*row->second.author) : m_rows.authors.end();
        edit.author = author != m_rows.authors.end() ? author->second : ownerOf(edit.changes);
        if (!edit.author.name)
            edit.author.salt.clear();
        m_lastTime = edit.timeMs;
        edit.id = computeEditId(edit);
        return verifies(edit) ? std::optional(std::move(edit)) : std::nullopt;
    }

    /// Who the record tables say the records belong to: an author without a name.
    Author ownerOf(const std::vector<Change> &changes) const
    {
        for (const Change &change : changes) {
            const auto owner = m_owners.find(change.record);
            if (owner != m_owners.end() && owner->second.role)
                return Author::make(*owner->second.role, owner->second.team, {}, {});
        }
        return Author::make(Role::Facilitation, {}, {}, {});
    }

    const SalvagedRows &m_rows;
    std::map<Id, Owner> m_owners;
    std::map<qint64, Digest> m_newIds;
    qint64 m_lastTime = 0;
};

} // namespace

RestoredEdits restoreEdits(const SalvagedRows &rows)
{
    return Restorer(rows).run();
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/heads.h"

#include <set>
#include <unordered_map>

namespace cauce {
namespace {

/// The changes of one field, with the time each counts as.
class FieldHistory
{
public:
    explicit FieldHistory(std::vector<ChangeView> changes) : m_changes(std::move(changes))
    {
        for (size_t i = 0; i < m_changes.size(); ++i)
            m_byEdit.emplace(m_changes[i].edit->id, i);
        m_effective.assign(m_changes.size(), std::nullopt);
        m_visited.assign(m_changes.size(), false);
        for (size_t i = 0; i < m_changes.size(); ++i)
            settle(i);
    }

    /// Positions of changes that nobody replaced, the one that counts as latest first.
    [[nodiscard]] std::vector<size_t> heads() const
    {
        std::set<Digest> replaced;
        for (const ChangeView &view : m_changes)
            replaced.insert(view.change->replaces.begin(), view.change->replaces.end());
        std::vector<size_t> positions;
        for (size_t i = 0; i < m_changes.size(); ++i) {
            if (!replaced.contains(m_changes[i].edit->id))
                positions.push_back(i);
        }
        sortLatestFirst(positions);
        return positions;
    }

    /// What stood before the tombstones at `positions`: the latest value that is not a tombstone, however far back.
    [[nodiscard]] std::optional<size_t> standingBefore(std::vector<size_t> positions) const
    {
        std::set<size_t> seen;
        std::vector<size_t> values;
        while (!positions.empty()) {
            const size_t at = positions.back();
            positions.pop_back();
            for (const Digest &target : m_changes[at].change->replaces) {
                const auto found = m_byEdit.find(target);
                if (found == m_byEdit.end() || !seen.insert(found->second).second)
                    continue;
                (isTombstone(found->second) ? positions : values).push_back(found->second);
            }
        }
        sortLatestFirst(values);
        return values.empty() ? std::nullopt : std::optional(values.front());
    }

    [[nodiscard]] bool isTombstone(size_t at) const
    {
        static const QByteArray tombstone = Value::tombstone().encoded();
        return m_changes[at].change->value == tombstone;
    }
    [[nodiscard]] const ChangeView &operator[](size_t at) const { return m_changes[at]; }

private:
    void sortLatestFirst(std::vector<size_t> &positions) const
    {
        std::sort(positions.begin(), positions.end(), [this](size_t a, size_t b) {
            return std::pair(*m_effective[a], m_changes[a].edit->id) > std::pair(*m_effective[b], m_changes[b].edit->id);
        });
    }

    // Without recursion: a field may have been edited ten thousand times. A circle cannot be made of true digests; in a forged
    // file it is passed over.
    void settle(size_t start)
    {
        std::vector<size_t> open{start};
        while (!open.empty()) {
            const size_t at = open.back();
            if (m_effective[at]) {
                open.pop_back();
                continue;
            }
            const bool isFirstVisit = !m_visited[at];
            m_visited[at] = true;
            qint64 time = m_changes[at].edit->timeMs;
            bool ready = true;
            for (const Digest &target : m_changes[at].change->replaces) {
                const auto found = m_byEdit.find(target);
                if (found == m_byEdit.end())
                    continue;
                if (const auto &before = m_effective[found->second]) {
                    time = std::max(time, *before);
                } else if (isFirstVisit && !m_visited[found->second]) {
                    open.push_back(found->second);
                    ready = false;
                }
            }
            if (ready) {
                m_effective[at] = time;
                open.pop_back();
            }
        }
    }

    std::vector<ChangeView> m_changes;
    std::unordered_map<Digest, size_t> m_byEdit;
    std::vector<std::optional<qint64>> m_effective;
    std::vector<bool> m_visited;
};

Version versionOf(const ChangeView &view)
{
    Version version;
    if (auto value = view.change->decoded())
        version.value = std::move(*value);
    else
        version.withheld = true;
    version.author = view.edit->author;
    version.timeMs = view.edit->timeMs;
    return version;
}

FieldState resolveField(const FieldHistory &history)
{
    FieldState state;
    // Heads that say the same are one version; a withheld value is the same only as itself.
    std::map<QByteArray, size_t> known;
    std::vector<size_t> tombstones;
    for (const size_t at : history.heads()) {
        const Change &change = *history[at].change;
        if (history.isTombstone(at))
            tombstones.push_back(at);
        const QByteArray same = change.value ? QByteArray('v' + *change.value)
                                             : QByteArray('h' + change.valueHash.toBytes());
        const auto [entry, isNew] = known.emplace(same, state.versions.size());
        if (isNew)
            state.versions.push_back(versionOf(history[at]));
        state.versions[entry->second].edits.push_back(history[at].edit->id);
    }
    for (Version &version : state.versions)
        std::sort(version.edits.begin(), version.edits.end());
    std::stable_partition(state.versions.begin(), state.versions.end(),
        [](const Version &version) { return !version.value.isTombstone(); });
    if (state.versions.empty())
        return state;
    const Version &first = state.versions.front();
    if (!first.value.isTombstone()) {
        state.shown = first.value;
        state.withheld = first.withheld;
    } else if (const auto before = history.standingBefore(tombstones)) {
        const Version version = versionOf(history[*before]);
        state.shown = version.value;
        state.withheld = version.withheld;
    }
    return state;
}

bool saysDeleted(const Change &change)
{
    const auto value = change.decoded();
    return value && value->isTombstone();
}

/// The change that bore the record: with nothing replaced, the earliest claimed, ties by id.
const ChangeView *birth(const std::vector<ChangeView> &changes)
{
    const ChangeView *first = nullptr;
    for (const ChangeView &view : changes) {
        if (view.change->field != kBornField || !view.change->replaces.empty() || saysDeleted(*view.change))
            continue;
        if (!first || std::pair(view.edit->timeMs, view.edit->id) < std::pair(first->edit->timeMs, first->edit->id))
            first = &view;
    }
    return first;
}

} // namespace

RecordState resolveRecord(const std::vector<ChangeView> &changes)
{
    RecordState state;
    if (changes.empty())
        return state;
    if (const ChangeView *first = birth(changes)) {
        state.type = first->change->type;
        state.owner = first->edit->author;
        state.bornMs = first->edit->timeMs;
    } else {
        state.type = std::min_element(changes.begin(), changes.end(), [](const ChangeView &a, const ChangeView &b) {
            return a.change->type < b.change->type;
        })->change->type;
    }
    std::map<QByteArray, std::vector<ChangeView>> byField;
    for (const ChangeView &view : changes) {
        if (view.change->type == state.type)
            byField[view.change->field].push_back(view);
    }
    state.deleted = true;
    for (auto &[name, views] : byField) {
        const FieldHistory history(std::move(views));
        FieldState field = resolveField(history);
        for (const Version &version : field.versions)
            state.deleted = state.deleted && version.value.isTombstone() && !version.withheld;
        state.fields.emplace(name, std::move(field));
    }
    return state;
}

} // namespace cauce

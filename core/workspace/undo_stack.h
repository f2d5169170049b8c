// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/hunt_data.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace cauce {

/// Names one edit of this session, for a button that takes back that one and no other. 0 names none.
using EditTicket = quint64;

/// What can be taken back in one session and done again, and which of its edits wrote each field last.
class UndoStack
{
public:
    enum class Kind {
        Fresh,
        ForGood, ///< cannot be undone
        Undo,
        Redo
    };
    /// The id of an edit; it has none before the edit is durable, and is filled on the store's thread.
    using EditName = std::shared_ptr<std::optional<Digest>>;
    using Guards = std::vector<std::pair<FieldAddress, EditName>>;
    struct Step
    {
        std::vector<NewChange> changes;    ///< what to write to take the edit back
        std::vector<FieldAddress> guarded; ///< the fields that the edit wrote
        EditTicket ticket = 0;             ///< of the edit that it takes back, also after undo and redo
    };

    /// The step that takes back `changes`, which are about to be made in `data`. Changes of one record come together.
    [[nodiscard]] static Step inverseOf(const HuntData &data, const std::vector<NewChange> &changes);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    [[nodiscard]] bool isLast(EditTicket edit) const { return edit != 0 && !m_undo.empty() && m_undo.back().ticket == edit; }

    /// The next step to undo or redo; null where there is none.
    [[nodiscard]] const Step *nextUndo() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    [[nodiscard]] const Step *nextRedo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }
    /// Takes it off its pile.
    [[nodiscard]] std::optional<Step> takeUndo() { return take(m_undo); }
    [[nodiscard]] std::optional<Step> takeRedo() { return take(m_redo); }
    /// The fields of a step, each with the edit that wrote it last in this session: only that one may be taken back.
    [[nodiscard]] Guards guardsOf(const Step &step) const;
    /// An edit with these changes is being made, which `inverse` takes back. What is returned is its name.
    [[nodiscard]] EditName note(const std::vector<NewChange> &changes, Kind kind, Step inverse);

    /// Lets go of all steps.
    void clear();
    /// The same, and of who wrote what: what was built on an edit that never came to be cannot be taken back one by one.
    void forget();

private:
    [[nodiscard]] static std::optional<Step> take(std::vector<Step> &steps);

    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    std::unordered_map<Id, std::map<QByteArray, EditName>> m_lastOwn; ///< by record and field
};

} // namespace cauce

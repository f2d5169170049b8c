// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/glossary_terms.h"
#include "ui/common/page.h"

namespace cauce {

/// What one section of the finding panel works on.
struct FindingDesk
{
    PageContext &context;
    SlotKey spot;
    Id finding;         ///< null while nothing of it was written
    bool writes = false;
    /// Makes the finding if it is not there yet; null where this person may not.
    std::function<Id()> ensure;
    QList<GlossaryTerm> terms = glossaryTerms(); ///< explained where they stand
};

/// What stands in a field as it was typed, and so can be no record.
struct HeldBack
{
    QString words; ///< what to do about it
    QWidget *field = nullptr;
};

/// A part of the finding panel that can be completed later.
class FindingSection : public QWidget
{
    Q_OBJECT
public:
    explicit FindingSection(FindingDesk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// Shows what the hunt says of the finding now; typing under way stays.
    virtual void refresh() = 0;
    /// Puts the focus where one begins.
    virtual void begin() = 0;
    /// Another finding is shown from here on: what was chosen or opened for the one before, and is no record, goes.
    virtual void forget() {}
    /// The first thing that would be left behind if the finding were saved now; asked after everything was settled.
    [[nodiscard]] virtual std::optional<HeldBack> heldBack() const { return std::nullopt; }

protected:
    [[nodiscard]] FindingDesk &desk() const { return m_desk; }
    [[nodiscard]] Workspace &workspace() const { return m_desk.context.workspace; }
    [[nodiscard]] const HuntData &records() const { return m_desk.context.workspace.data(); }

private:
    FindingDesk &m_desk;
};

/// The records of type R that belong to a finding, in their order. Pointers hold until the data changes.
template<class R>
[[nodiscard]] std::vector<const R *> partsOf(const Workspace &workspace, const Id &finding)
{
    if (finding.isNull())
        return {};
    if constexpr (std::is_same_v<R, Amount>)
        return workspace.work().amountsOf(finding);
    else if constexpr (std::is_same_v<R, Evidence>)
        return workspace.work().piecesOf(finding);
    else
        return workspace.data().all<R>().where([&](const R &part) { return part.finding == finding; });
}

} // namespace cauce

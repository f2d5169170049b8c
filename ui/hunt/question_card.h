// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/common/card.h"
#include "ui/common/glossary.h"
#include "ui/common/page.h"

#include <set>

namespace cauce {

class ChipRow;
class LinkLabel;

/// The question as a card: what is asked, why, what to look for with glossary links, the columns to look for, and its hints.
class QuestionCard final : public Card
{
    Q_OBJECT
public:
    explicit QuestionCard(PageContext &context, QWidget *parent = nullptr);

    void showQuestion(const SlotKey &spot, const AskedQuestion &question, const SlotProgress &progress);
    /// Opens the next hint that is still closed, asking first where it costs.
    void openNextHint();

signals:
    /// The last hint that was closed is open: the focus has no link left here.
    void hintsOpened();

private:
    void showHints(const SlotProgress &progress);
    void openHint(const Id &hint);
    void useHint(const Id &hint);
    /// The focus stood on the link of a hint that is shown anew: it goes to the next that is closed.
    void focusFrom(const Id &hint);

    PageContext &m_context;
    SlotKey m_spot;
    std::vector<Id> m_hints;
    std::set<Id> m_opened;    ///< by the team
    std::set<Id> m_seen;      ///< looked at here by somebody who may not write: nothing is noted
    QStringList m_shownHints; ///< what the hint rows say, so that unchanged ones are left alone
    std::vector<std::pair<Id, LinkLabel *>> m_links; ///< of all hints, null for an open one
    QList<GlossaryTerm> m_terms;
    WrapLabel *m_why;
    GlossaryText *m_lookFor;
    ChipRow *m_columns;
    QVBoxLayout *m_hintRows;
};

} // namespace cauce

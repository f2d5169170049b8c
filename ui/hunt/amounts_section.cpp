// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/amounts_section.h"

#include "ui/common/buttons.h"
#include "ui/common/tab_place.h"
#include "ui/hunt/amount_editor.h"

#include <QVBoxLayout>

namespace cauce {

AmountsSection::AmountsSection(FindingDesk &desk, QWidget *parent)
    : FindingSection(desk, parent), m_column(new QVBoxLayout), m_more(new LinkLabel(tr("Another amount")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_column->setSpacing(kGrid);
    column->addLayout(m_column);
    column->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        addEditor({});
        m_more->hide();
        m_editors.back()->begin();
    });
}

void AmountsSection::setStage(MoneyStage stage)
{
    m_stage = stage;
}

void AmountsSection::forget()
{
    for (AmountEditor *editor : m_editors) {
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
}

void AmountsSection::addEditor(const Id &amount)
{
    auto *editor = new AmountEditor(desk(), amount, m_stage);
    m_column->addWidget(editor);
    m_editors.push_back(editor);
    takeTabPlace(m_more, tabStops(editor));
}

void AmountsSection::refresh()
{
    const auto amounts = partsOf<Amount>(workspace(), desk().finding);
    std::erase_if(m_editors, [&](AmountEditor *editor) {
        const bool gone = !editor->amount().isNull()
            && std::none_of(amounts.begin(), amounts.end(), [&](const Amount *each) { return each->id == editor->amount(); });
        if (gone) {
            editor->hide();
            editor->deleteLater();
        }
        return gone;
    });
    for (const Amount *each : amounts) {
        if (std::none_of(m_editors.begin(), m_editors.end(), [&](AmountEditor *editor) { return editor->amount() == each->id; }))
            addEditor(each->id);
    }
    if (m_editors.empty() && desk().writes)
        addEditor({});
    for (AmountEditor *editor : m_editors)
        editor->refresh();
    const bool hasEmpty = std::any_of(m_editors.begin(), m_editors.end(), [](AmountEditor *e) { return e->amount().isNull(); });
    m_more->setVisible(desk().writes && !hasEmpty);
}

std::optional<HeldBack> AmountsSection::heldBack() const
{
    for (const AmountEditor *editor : m_editors) {
        if (auto held = editor->heldBack())
            return held;
    }
    return std::nullopt;
}

bool AmountsSection::isTyped() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const AmountEditor *editor) { return editor->isTyped(); });
}

void AmountsSection::begin()
{
    if (!m_editors.empty())
        m_editors.back()->begin();
}

} // namespace cauce

#include "moc_amounts_section.cpp"

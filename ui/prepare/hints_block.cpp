// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/hints_block.h"

#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kMostCost = 1000;

} // namespace

HintsBlock::HintsBlock(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_list(new RecordList(context, RecordList::Size::Fitting)),
      m_box(new QWidget), m_title(new SettlingLineEdit),
      m_shared(new WrapLabel(
          tr("This hint belongs to the base question: what you change here changes in every challenge. Hints that you add here "
             "take the place of those of the base question in this challenge."),
          TextRole::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list);
    auto *text = new GrowingTextEdit;
    auto *cost = new NumberEdit(0, kMostCost);
    auto *form = new QVBoxLayout(m_box);
    form->setContentsMargins(kGrid, 0, 0, 0);
    form->setSpacing(kGrid);
    form->addWidget(m_shared);
    m_costBlock = labelled(tr("Cost in points"), cost);
    form->addWidget(sideBySide({labelled(tr("Title of the hint"), m_title), m_costBlock}));
    form->addWidget(labelled(tr("Text of the hint"), text));
    column->addWidget(m_box);
    m_form.bind<Hint>(m_title, &Hint::title);
    m_form.bind<Hint>(text, &Hint::text);
    bindNumber<Hint>(m_form, cost, &Hint::cost);
    m_form.onRefresh<Hint>([this](const Hint *) { m_costBlock->setVisible(hunt().hunt().mode == HuntMode::Competition); });
    connect(m_list, &RecordList::chosen, this, &HintsBlock::showHint);
    connect(m_list, &RecordList::opened, this, [this](const Id &id) {
        showHint(id);
        m_title->setFocus();
        m_title->selectAll();
    });
    m_box->hide();
}

void HintsBlock::setPlace(const QuestionPlace &place)
{
    const bool other = place != m_place;
    m_place = place;
    m_list->setPlace({ListKind::Hints, place.slot, place.challenge});
    if (other)
        showHint(Id());
    else
        refresh();
}

void HintsBlock::showHint(const Id &hint)
{
    m_list->setCurrent(hint);
    m_form.setRecord(hint);
    refresh();
}

void HintsBlock::refresh()
{
    m_list->refresh();
    m_form.refresh();
    const Hint *hint = hunt().find<Hint>(m_form.record());
    m_box->setVisible(hint != nullptr);
    const Question *question = hunt().find<Question>(m_place.slot);
    m_shared->setVisible(hint && question && !m_place.challenge.isNull() && question->challenge.isNull()
                         && hint->question == m_place.slot);
}

QWidget *HintsBlock::fieldFor(const QString &) const
{
    return m_list->list();
}

} // namespace cauce

#include "moc_hints_block.cpp"

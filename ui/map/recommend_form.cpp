// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/recommend_form.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/labels.h"
#include "ui/common/text_edits.h"

#include <QVBoxLayout>

namespace cauce {

RecommendForm::RecommendForm(QWidget *parent)
    : QWidget(parent), m_open(new KeyButton(tr("Propose a recommendation…"))), m_form(new QWidget), m_text(new GrowingTextEdit),
      m_add(new KeyButton(tr("Add the recommendation")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_open);
    column->addWidget(m_form);
    auto *inside = new QVBoxLayout(m_form);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(kGrid);
    inside->addWidget(new FieldLabel(tr("What would close this gap?"), m_text));
    m_text->setLines(3, 10);
    m_text->setTabChangesFocus(true);
    inside->addWidget(m_text);
    auto *leave = new KeyButton(tr("Not now"));
    inside->addWidget(m_add);
    inside->addWidget(leave);
    m_form->hide();
    m_add->setEnabled(false);
    connect(m_open, &QAbstractButton::clicked, this, &RecommendForm::openForm);
    connect(m_add, &QAbstractButton::clicked, this, &RecommendForm::propose);
    connect(leave, &QAbstractButton::clicked, this, [this] {
        m_form->hide();
        m_open->show();
        m_open->setFocus();
    });
    connect(m_text, &GrowingTextEdit::typed, this, &RecommendForm::typed);
    // Left before the second is over, the words are not an edit but must not be lost.
    connect(m_text, &GrowingTextEdit::settled, this, &RecommendForm::typed);
    connect(m_text, &QTextEdit::textChanged, this, [this] { m_add->setEnabled(!m_text->value().trimmed().isEmpty()); });
}

void RecommendForm::restore(const QString &before)
{
    m_text->setValue({});
    if (!before.isEmpty())
        m_text->restoreDraft(before);
    m_form->setVisible(!before.isEmpty());
    m_open->setVisible(before.isEmpty());
}

void RecommendForm::settle()
{
    m_text->settle();
}

void RecommendForm::openForm()
{
    m_open->hide();
    m_form->show();
    m_text->setFocus();
    emit opened();
}

void RecommendForm::propose()
{
    const QString text = m_text->value().trimmed();
    restore({});
    m_open->setFocus();
    emit proposed(text);
}

} // namespace cauce

#include "moc_recommend_form.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/institution_editor.h"

#include <QVBoxLayout>

namespace cauce {

InstitutionEditor::InstitutionEditor(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_name(new SettlingLineEdit), m_kind(steadyCombo()),
      m_contact(new GrowingTextEdit)
{
    auto *column = formColumn(this);
    column->addWidget(labelled(tr("Name"), m_name));
    column->addWidget(labelled(tr("Kind"), m_kind));
    column->addWidget(labelled(tr("Contact"), m_contact, tr("address, telephone, office hours")));
    column->addStretch(1);
    m_form.bind<Institution>(m_name, &Institution::name);
    m_form.bind<Institution>(m_contact, &Institution::contact);
    bindKind<Institution>(m_form, m_kind, &Institution::kind);
}

QWidget *InstitutionEditor::fieldFor(const QString &) const
{
    return m_name;
}

} // namespace cauce

#include "moc_institution_editor.cpp"

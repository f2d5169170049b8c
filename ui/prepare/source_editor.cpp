// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/source_editor.h"

#include "ui/common/web_address.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace cauce {

SourceEditor::SourceEditor(PageContext &context, QWidget *parent)
    : PrepareEditor(context, parent), m_form(context.workspace), m_name(new SettlingLineEdit), m_kind(steadyCombo()),
      m_institution(new SearchCombo), m_url(new SettlingLineEdit),
      m_urlProblem(new WrapLabel(tr("This is no whole web address, such as https://www.gob.mx/presupuesto."), TextRole::Quiet)), m_law(new SettlingLineEdit),
      m_article(new SettlingLineEdit), m_fraction(new SettlingLineEdit),
      m_verified(new QCheckBox(tr("Somebody read the law in force and it says so"))),
      m_unverified(new StatusLabel(Mark::Partial, tr("Unverified"))), m_note(new GrowingTextEdit)
{
    auto *column = formColumn(this);
    column->addWidget(labelled(tr("Name"), m_name));
    column->addWidget(labelled(tr("Kind"), m_kind));
    column->addWidget(labelled(tr("Institution"), m_institution));
    column->addWidget(labelled(tr("Address"), m_url, tr("as the browser shows it")));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    setLook(m_urlProblem, Look::Problem);
    column->addWidget(m_urlProblem);
    column->addWidget(labelled(tr("Law that says it must be published"), m_law));
    column->addWidget(sideBySide({labelled(tr("Article"), m_article), labelled(tr("Fraction"), m_fraction)}));
    column->addWidget(m_verified);
    column->addWidget(m_unverified);
    column->addWidget(labelled(tr("Note"), m_note));
    column->addStretch(1);
    m_form.bind<Source>(m_name, &Source::name);
    m_form.bind<Source>(m_url, &Source::url);
    m_form.bind<Source>(m_law, &Source::law);
    m_form.bind<Source>(m_article, &Source::article);
    m_form.bind<Source>(m_fraction, &Source::fraction);
    m_form.bind<Source>(m_note, &Source::note);
    bindKind<Source>(m_form, m_kind, &Source::kind);
    m_form.onRefresh<Source>([this](const Source *) { m_institution->setChoices(institutionChoices(hunt())); });
    bindSearch<Source>(m_form, workspace(), m_institution, &Source::institution);
    connect(m_verified, &QCheckBox::clicked, this, [this](bool on) {
        workspace().apply(DraftEdit("set").set<Source>(m_form.record(), &Source::verified, on));
    });
    m_form.onRefresh<Source>([this](const Source *source) {
        m_verified->setEnabled(source);
        m_verified->setChecked(source && source->verified);
        m_urlProblem->setVisible(source && !source->url.isEmpty() && !webAddress(source->url));
        m_unverified->setVisible(source && !source->verified && !source->law.isEmpty());
    });
}

QWidget *SourceEditor::fieldFor(const QString &aspect) const
{
    if (aspect == u"address")
        return m_url;
    if (aspect == u"duty")
        return m_law;
    return m_name;
}

} // namespace cauce

#include "moc_source_editor.cpp"

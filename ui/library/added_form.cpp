// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/added_form.h"

#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/record_words.h"
#include "ui/common/text_edits.h"
#include "ui/common/undo_offer.h"
#include "ui/common/value_edits.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cauce {

AddedForm::AddedForm(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new WrapLabel), m_institution(new QComboBox), m_date(new DateEdit),
      m_origin(new SettlingLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_words);
    column->addSpacing(kGrid / 2);
    m_institution->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [&](const QString &name, QWidget *field) {
        column->addWidget(new FieldLabel(name, field));
        column->addWidget(field);
        column->addSpacing(kGrid / 2);
    };
    add(tr("Institution of all"), m_institution);
    add(tr("Date of all"), m_date);
    add(tr("Where all come from"), m_origin);
    column->addStretch(1);
    auto *write = new PrimaryButton(tr("Write it to all"));
    auto *later = new KeyButton(tr("Not now"));
    column->addWidget(write);
    column->addWidget(later);
    connect(write, &QAbstractButton::clicked, this, &AddedForm::write);
    connect(later, &QAbstractButton::clicked, this, &AddedForm::done);
}

bool AddedForm::isFor(const Workspace &workspace, const std::vector<Id> &documents)
{
    return documents.size() > 1 && workspace.actor().role == Role::Facilitation && !workspace.isReadOnly();
}

void AddedForm::ask(const std::vector<Id> &documents)
{
    m_documents = documents;
    m_words->setText(tr("%n documents came in. What holds for all of them? What you leave empty stays as it is.", nullptr,
        static_cast<int>(documents.size())));
    QList<Choice> institutions{{tr("Not said"), Id().toString()}};
    for (const Institution *institution : m_context.workspace.data().all<Institution>().sorted())
        institutions.append({RecordWords::orUnnamed(institution->name), institution->id.toString()});
    setChoices(*m_institution, institutions, Id().toString());
    m_date->setValue({});
    m_origin->setValue({});
}

void AddedForm::write()
{
    m_date->settle();
    if (m_date->hasProblem()) {
        m_date->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Id institution = Id::fromString(m_institution->currentData().toString()).value_or(Id());
    const QString origin = m_origin->value().trimmed();
    DraftEdit draft("set");
    int count = 0;
    for (const Id &id : m_documents) {
        if (!m_context.workspace.data().find<Document>(id))
            continue;
        ++count;
        if (!institution.isNull())
            draft.set(id, &Document::institution, institution);
        if (m_date->value().isValid())
            draft.set(id, &Document::documentDate, m_date->value());
        if (!origin.isEmpty())
            draft.set(id, &Document::originUrl, origin);
    }
    m_date->setValue({});
    m_origin->setValue({});
    if (!draft.isEmpty()) {
        const auto edit = m_context.workspace.apply(std::move(draft));
        m_context.notices.showNotice(NoticeBar::Tone::Done, tr("It stands in %n documents now.", nullptr, count));
        UndoOffer::add(m_context.notices, m_context.workspace, edit);
    }
    emit done();
}

} // namespace cauce

#include "moc_added_form.cpp"

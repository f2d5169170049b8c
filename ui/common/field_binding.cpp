// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_binding.h"

namespace cauce {

namespace {

constexpr const char *kForm = "boundForm";
constexpr const char *kType = "boundType";
constexpr const char *kField = "boundField";

} // namespace

std::optional<FieldAddress> boundFieldAt(const QWidget *at)
{
    for (; at; at = at->parentWidget()) {
        const auto *form = qobject_cast<RecordForm *>(at->property(kForm).value<QObject *>());
        if (form && !form->record().isNull())
            return FieldAddress{form->record(), at->property(kType).toByteArray(), at->property(kField).toByteArray()};
    }
    return std::nullopt;
}

RecordForm::RecordForm(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void RecordForm::setRecord(const Id &record)
{
    if (record != m_record) {
        for (const auto &settleField : m_settlers)
            settleField();
    }
    m_record = record;
    refresh();
}

void RecordForm::refresh()
{
    for (const auto &show : m_fields)
        show();
}

void RecordForm::mark(QWidget *edit, const QByteArray &type, const QByteArray &field)
{
    edit->setProperty(kForm, QVariant::fromValue<QObject *>(this));
    edit->setProperty(kType, type);
    edit->setProperty(kField, field);
}

void RecordForm::settle(DraftEdit draft, const QByteArray &field)
{
    if (m_record.isNull())
        return;
    m_workspace.dropDraft(draftKey(field));
    m_workspace.apply(std::move(draft));
}

void RecordForm::keep(const QByteArray &field, const QString &text)
{
    if (!m_record.isNull())
        m_workspace.keepDraft(draftKey(field), text.isNull() ? QByteArray("") : text.toUtf8());
}

QString RecordForm::draftOf(const QByteArray &field) const
{
    const auto &drafts = m_workspace.drafts();
    const auto found = drafts.find(draftKey(field));
    return found == drafts.end() ? QString() : QString::fromUtf8(*found);
}

QString RecordForm::draftKey(const QByteArray &field) const
{
    return m_record.toString() + u'/' + QString::fromUtf8(field);
}

} // namespace cauce

#include "moc_field_binding.cpp"

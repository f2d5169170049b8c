// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_binding.h"

namespace cauce {

namespace {

constexpr const char *kShown = "shownField";

} // namespace

void markField(QWidget *at, ShownField shown)
{
    at->setProperty(kShown, QVariant::fromValue(std::move(shown)));
}

std::optional<FieldAddress> boundFieldAt(const QWidget *at)
{
    for (; at; at = at->parentWidget()) {
        const auto shown = at->property(kShown).value<ShownField>();
        if (const auto field = shown ? shown() : std::nullopt)
            return field;
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

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace cauce {

/// Where a record is prepared; `aspect` as in PrepareEditor::fieldFor.
[[nodiscard]] inline Destination prepareAt(const Id &record, const QString &aspect = {})
{
    Destination destination;
    destination.page = PageId::Prepare;
    destination.record = record;
    destination.aspect = aspect;
    return destination;
}

/// The form of one kind of thing; shows what the records hold and makes one edit for each field left.
class PrepareEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PrepareEditor(PageContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    virtual void refresh() = 0;
    /// Where typing begins, or the field that `aspect` names ("dates", "hints").
    [[nodiscard]] virtual QWidget *fieldFor(const QString &aspect) const = 0;
    /// What stays in sight below the form however long it is; null for none. Belongs to the form.
    [[nodiscard]] virtual QWidget *foot() const { return nullptr; }

protected:
    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] Workspace &workspace() const { return m_context.workspace; }
    [[nodiscard]] const HuntData &hunt() const { return m_context.workspace.data(); }

private:
    PageContext &m_context;
};

} // namespace cauce

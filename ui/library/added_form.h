// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QComboBox;

namespace cauce {

class DateEdit;
class SettlingLineEdit;

/// Asks once what holds for all documents that were just added: institution, date, where they come from. All may stay empty.
class AddedForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AddedForm(PageContext &context, QWidget *parent = nullptr);

    /// Whether it is asked: of facilitation, of more than one.
    [[nodiscard]] static bool isFor(const Workspace &workspace, const std::vector<Id> &documents);
    void ask(const std::vector<Id> &documents);

signals:
    /// Answered, or not to be answered now.
    void done();

private:
    void write();

    PageContext &m_context;
    std::vector<Id> m_documents;
    WrapLabel *m_words;
    QComboBox *m_institution;
    DateEdit *m_date;
    SettlingLineEdit *m_origin;
};

} // namespace cauce

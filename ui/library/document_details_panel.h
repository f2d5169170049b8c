// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field_binding.h"
#include "ui/common/page.h"

class QAction;
class QComboBox;

namespace cauce {

class KeyButton;

/// What is known of one document: where it comes from, when it was taken, its SHA-256; and what can be done with it.
class DocumentDetailsPanel final : public QWidget
{
    Q_OBJECT
public:
    DocumentDetailsPanel(PageContext &context, QWidget *parent = nullptr);
    void setDocument(const Id &document);
    void refresh();
    /// What would become evidence: shown on the button.
    enum class Extent { Whole, Region };
    void setExtent(Extent extent);

    /// What can be done with the document that is shown, beside what the page offers.
    [[nodiscard]] std::vector<Command> commands();

signals:
    void evidenceAsked();
    /// Note a search step in this document.
    void stepAsked();

private:
    /// What is seldom done with a document, under one button.
    QWidget *makeMore();
    void saveOut();
    void remove();
    void suppress();
    /// Why and when the document went for good; empty while it has not.
    [[nodiscard]] QString suppressedWords(const Document &document) const;
    void fillInstitutions();

    PageContext &m_context;
    RecordForm *m_form;
    QComboBox *m_institution;
    WrapLabel *m_facts;
    WrapLabel *m_sha;
    KeyButton *m_evidence;
    KeyButton *m_step;
    QAction *m_save;
    QAction *m_remove;
    QAction *m_suppress;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QPointer>

class QLineEdit;
class QStackedWidget;

namespace cauce {

class AddedForm;
class Card;
class CardList;
class DocumentDetailsPanel;
class DocumentView;
class EmptyState;
class SidePanel;

/// *Biblioteca*: the documents of the hunt. Who may adds files and folders; everybody opens them, and who searches makes a region
/// of a page evidence of a finding.
///
/// Destinations: `document` is opened at `place`; what is then used as evidence is for the piece of evidence `record`.
class LibraryPage final : public Page
{
    Q_OBJECT
public:
    explicit LibraryPage(PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void show(const Destination &destination) override;
    [[nodiscard]] Destination whereabouts() const override;
    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QWidget *firstStop() const override;
    using QWidget::show;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void askForFiles();
    void askForFolder();
    /// Whether files can be added: not by every function, and not to a file that is only to be read.
    [[nodiscard]] bool takesFiles() const;
    /// What one sees here: a team not what other teams kept, as when it chooses evidence.
    [[nodiscard]] std::vector<const Document *> seen() const;
    /// Files under way into the library; goes on when the page is made anew, in another language, and ends with the hunt.
    struct Adding
    {
        PageContext &context;
        QPointer<LibraryPage> page;
        QStringList paths;
        std::vector<Id> added;
        QStringList problems;
    };
    static void addNext(const std::shared_ptr<Adding> &adding);
    static void finish(const Adding &adding);
    void select(const Id &document);
    void openByPerson(const Id &document);
    void useAsEvidence();
    void noteStep();

    QLineEdit *m_filter;
    CardList *m_list;
    DocumentView *m_view;
    Card *m_viewCard;
    DocumentDetailsPanel *m_details;
    AddedForm *m_added;
    QStackedWidget *m_aside;
    SidePanel *m_panel;
    EmptyState *m_empty;
    QWidget *m_work;
    Id m_selected;
    Id m_evidence; ///< whose place is being marked, if somebody came here for that
};

} // namespace cauce

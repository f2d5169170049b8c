// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hunt/finding_section.h"

class QLineEdit;
class QVBoxLayout;

namespace cauce {

class CardList;
class DateEdit;
class DropBox;
class WrapLabel;

/// The evidence of a finding: a box to bring it, a choice of the documents already here, an address with its date, and the list
/// of what there is.
class EvidenceSection final : public FindingSection
{
    Q_OBJECT
public:
    explicit EvidenceSection(FindingDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    void forget() override;
    [[nodiscard]] std::optional<HeldBack> heldBack() const override;
    /// Takes what the clipboard holds.
    void paste();

private:
    void buildAddress(QVBoxLayout *column);
    void buildLibrary(QVBoxLayout *column);
    void bringFiles(const QStringList &paths);
    void chooseFile();
    void fillLibrary();
    void addAddress();
    void showRows();
    QWidget *rowFor(const Evidence &evidence);
    void removeEvidence(const Id &evidence);
    [[nodiscard]] QString keyOfAddress() const;

    DropBox *m_box;
    QWidget *m_ways;
    QWidget *m_libraryPart;
    QLineEdit *m_filter;
    CardList *m_library;
    QWidget *m_addressPart;
    QLineEdit *m_address;
    DateEdit *m_seenOn;
    WrapLabel *m_addressProblem;
    QWidget *m_pieces; ///< of evidence
    QVBoxLayout *m_rows;
    QStringList m_shown; ///< what the rows say, so that an unchanged list is left alone
};

} // namespace cauce

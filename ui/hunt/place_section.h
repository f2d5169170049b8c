// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hunt/finding_section.h"

class QComboBox;
class QSpinBox;

namespace cauce {

class GrowingTextEdit;
class LinkLabel;
class SettlingText;
class WrapLabel;

/// Where in a document the evidence stands: page and quoted words; the region is marked in the library's viewer.
class PlaceSection final : public FindingSection
{
    Q_OBJECT
public:
    explicit PlaceSection(FindingDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    void forget() override;

private:
    [[nodiscard]] const Evidence *chosen() const;
    void showChosen();
    void showPage(qint64 page);
    void commit();
    [[nodiscard]] QString keyOfDraft() const;
    [[nodiscard]] QString keyOfPageDraft() const;

    QWidget *m_fields;
    WrapLabel *m_none;
    QComboBox *m_which;
    QSpinBox *m_page;
    SettlingText *m_pageTyping;
    GrowingTextEdit *m_quote;
    WrapLabel *m_region;
    LinkLabel *m_mark;
};

} // namespace cauce

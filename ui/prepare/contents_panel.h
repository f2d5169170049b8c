// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prepare/record_list.h"

class QPushButton;

namespace cauce {

/// The parts of a preparation, in the order in which they are made.
enum class Section { Hunt, BaseQuestions, Challenges, Teams, Institutions, Sources };

/// The left column: the sections and, below, what the chosen one holds.
class ContentsPanel final : public Card
{
    Q_OBJECT
public:
    explicit ContentsPanel(PageContext &context, QWidget *parent = nullptr);

    /// Shows a section without telling.
    void setSection(Section section);
    [[nodiscard]] Section section() const { return m_section; }
    void refresh();
    /// Where the keys begin: the entries of the section, or the section where it has no list.
    [[nodiscard]] QWidget *firstStop() const;
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] static ListKind listOf(Section section);
    [[nodiscard]] static QString title(Section section);

signals:
    /// A person chose a section.
    void sectionChosen(cauce::Section section);
    void assistantAsked();

private:
    PageContext &m_context;
    Section m_section = Section::Hunt;
    std::vector<std::pair<Section, QPushButton *>> m_buttons;
    RecordList *m_list;
    QWidget *m_rest;
};

} // namespace cauce

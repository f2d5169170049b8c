// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/contents_panel.h"

#include "ui/common/buttons.h"
#include "ui/prepare/prepare_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cauce {
ContentsPanel::ContentsPanel(PageContext &context, QWidget *parent)
    : Card(QString(), parent), m_context(context), m_list(new RecordList(context, RecordList::Size::Scrolling)),
      m_rest(new QWidget)
{
    auto *sections = new QVBoxLayout;
    sections->setSpacing(0);
    for (const Section section : {Section::Hunt, Section::BaseQuestions, Section::Challenges, Section::Teams,
             Section::Institutions, Section::Sources}) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        setLook(button, Look::RailButton);
        // Closer together than the rail's own: on a small window the list below needs the room.
        button->setStyleSheet(QStringLiteral("QPushButton { padding: 4px 8px; }"));
        sections->addWidget(button);
        m_buttons.emplace_back(section, button);
        connect(button, &QPushButton::clicked, this, [this, section] {
            setSection(section);
            emit sectionChosen(section);
        });
    }
    body()->addLayout(sections);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_rest, 1);
    auto *assistant = new LinkLabel(tr("Start assistant…"));
    body()->addWidget(assistant);
    connect(assistant, &LinkLabel::clicked, this, &ContentsPanel::assistantAsked);
    setSection(Section::Hunt);
}

ListKind ContentsPanel::listOf(Section section)
{
    switch (section) {
    case Section::BaseQuestions: return ListKind::BaseQuestions;
    case Section::Teams: return ListKind::Teams;
    case Section::Institutions: return ListKind::Institutions;
    case Section::Sources: return ListKind::Sources;
    case Section::Hunt:
    case Section::Challenges: break;
    }
    return ListKind::Challenges;
}

QString ContentsPanel::title(Section section)
{
    return section == Section::Hunt ? tr("General data") : PrepareWords::title(listOf(section));
}

void ContentsPanel::setSection(Section section)
{
    m_section = section;
    m_list->setVisible(section != Section::Hunt);
    m_rest->setVisible(section == Section::Hunt);
    if (section != Section::Hunt)
        m_list->setPlace({listOf(section), {}, {}});
    refresh();
}

void ContentsPanel::refresh()
{
    for (const auto &[section, button] : m_buttons) {
        const auto count = idsIn(m_context.workspace.data(), {listOf(section), {}, {}}).size();
        button->setText(section == Section::Hunt || count == 0 ? title(section) : tr("%1 · %2").arg(title(section)).arg(count));
        button->setChecked(section == m_section);
    }
    if (m_section != Section::Hunt)
        m_list->refresh();
}

QWidget *ContentsPanel::firstStop() const
{
    if (m_section != Section::Hunt)
        return m_list;
    return m_buttons.front().second;
}

} // namespace cauce

#include "moc_contents_panel.cpp"

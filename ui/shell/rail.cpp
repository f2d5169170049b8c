// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr int kRailWidth = 192;

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this)), m_buttons(new QVBoxLayout),
    m_group(new QButtonGroup(this)), m_foot(new QToolButton)
{
    setLook(this, Look::Rail);
    setFixedWidth(kRailWidth);
    m_column->setContentsMargins(kGrid, kGrid * 2, kGrid, kGrid * 2);
    m_column->setSpacing(kGrid * 2);
    auto *name = new WrapLabel(QStringLiteral("Cauce"), TextRole::Section);
    name->setContentsMargins(kGrid, 0, 0, 0);
    m_column->addWidget(name);
    m_buttons->setSpacing(kGrid / 4);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
    m_foot->setPopupMode(QToolButton::InstantPopup);
    m_foot->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_foot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLook(m_foot, Look::FlatButton);
    m_foot->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_column->addWidget(m_foot);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(static_cast<PageId>(id)); });
}

bool Rail::event(QEvent *event)
{
    // Wider than usual only where large letters ask for it.
    if (event->type() == QEvent::LayoutRequest)
        setFixedWidth(std::max(kRailWidth, m_column->sizeHint().width()));
    return QFrame::event(event);
}

void Rail::setEntries(const std::vector<Entry> &entries)
{
    const int current = m_group->checkedId();
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    int number = 1;
    for (const Entry &entry : entries) {
        auto *button = new QToolButton;
        button->setText(entry.title);
        button->setAccessibleName(entry.title);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const QKeySequence key(QStringLiteral("Ctrl+%1").arg(number++));
        button->setShortcut(key);
        button->setToolTip(keyWords(key));
        setThemedIcon(button, entry.icon);
        setLook(button, Look::RailButton);
        m_group->addButton(button, static_cast<int>(entry.id));
        m_buttons->addWidget(button);
    }
    if (QAbstractButton *button = m_group->button(current))
        button->setChecked(true);
}

void Rail::setCurrent(PageId page)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(page)))
        button->setChecked(true);
}

void Rail::setFoot(const QString &words, QMenu *menu)
{
    m_foot->setText(words);
    m_foot->setAccessibleName(words);
    m_foot->setMenu(menu);
}

} // namespace cauce

#include "moc_rail.cpp"

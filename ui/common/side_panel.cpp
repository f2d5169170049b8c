// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/side_panel.h"

#include "ui/common/edge_tab.h"
#include "ui/common/icons.h"
#include "ui/common/text_scale.h"
#include "ui/common/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kPanelGap = 16;

} // namespace

SidePanel::SidePanel(QWidget *main, QWidget *side, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_side(side)
    , m_frame(new QFrame(this))
    , m_bar(new QWidget(m_frame))
    , m_barTitle(new QLabel(m_bar))
    , m_close(new QToolButton(m_bar))
    , m_tab(new EdgeTab(this))
{
    m_main->setParent(this);
    m_frame->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(kGrid, 4, 0, 4);
    setLook(m_barTitle, Look::Quiet);
    m_barTitle->setText(tr("Esc closes this panel"));
    row->addWidget(m_barTitle, 1);
    row->addWidget(m_close);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the side panel"));
    m_close->setFocusPolicy(Qt::TabFocus);
    setThemedIcon(m_close, u"close");
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_side, 1);

    QWidget::setTabOrder(m_main, m_tab);
    QWidget::setTabOrder(m_tab, m_frame);
    connect(m_tab, &QAbstractButton::clicked, this, &SidePanel::openSide);
    connect(m_close, &QAbstractButton::clicked, this, &SidePanel::closeSide);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(key, &QShortcut::activated, this, &SidePanel::toggle);
    setTitle(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    place();
}

void SidePanel::setTitle(const QString &title)
{
    m_tab->setText(title);
    m_tab->setAccessibleName(title);
    m_tab->setToolTip(tr("Open this panel (F6)"));
    m_tab->setAccessibleDescription(tr("Open this panel (F6)"));
}

void SidePanel::setSideWidth(int width)
{
    m_sideWidth = width;
    place();
}

void SidePanel::setFoldBelow(int width)
{
    m_foldBelow = width;
    place();
}

void SidePanel::setClosedBy(ClosedBy closedBy)
{
    m_closedBy = closedBy;
    place();
}

void SidePanel::openSide()
{
    if (!m_folded || m_open)
        return;
    m_open = true;
    place();
    m_frame->raise();
    // The first thing in it that takes the focus.
    QWidget *next = m_side;
    for (QWidget *w = m_side->nextInFocusChain(); w != m_side; w = w->nextInFocusChain()) {
        if (m_side->isAncestorOf(w) && w->isVisibleTo(m_side) && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            next = w;
            break;
        }
    }
    next->setFocus(Qt::OtherFocusReason);
    emit openChanged();
}

void SidePanel::closeSide()
{
    if (!m_open)
        return;
    m_open = false;
    place();
    m_tab->setFocus(Qt::OtherFocusReason);
    emit openChanged();
}

void SidePanel::toggle()
{
    if (m_open)
        closeSide();
    else
        openSide();
}

QSize SidePanel::sizeHint() const
{
    const QSize main = m_main->sizeHint();
    const QSize side = m_side->sizeHint();
    return {main.width() + kPanelGap + forText(m_sideWidth), std::max(main.height(), side.height())};
}

QSize SidePanel::minimumSizeHint() const
{
    const QSize main = m_main->minimumSizeHint().expandedTo(m_main->minimumSize());
    const QSize tab = m_tab->sizeHint();
    return {main.width() + kPanelGap + tab.width(), std::max(main.height(), tab.height())};
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_folded && m_open) {
        closeSide();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SidePanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void SidePanel::place()
{
    const bool folded = width() < forText(m_foldBelow);
    const bool changed = folded != m_folded;
    m_folded = folded;
    if (changed && !folded)
        m_open = false;
    m_bar->setVisible(folded && m_closedBy == ClosedBy::Bar);
    m_frame->layout()->setContentsMargins(folded ? QMargins(kGrid, 0, kGrid, kGrid) : QMargins());
    setLook(m_frame, folded ? Look::Card : Look::Plain);
    m_tab->setVisible(folded);
    m_frame->setVisible(!folded || m_open);
    const int least = m_frame->minimumSizeHint().expandedTo(m_frame->minimumSize()).width();
    const int wide = std::max({forText(m_sideWidth), m_side->minimumSizeHint().width(), least});
    if (folded) {
        const int tab = m_tab->sizeHint().width();
        m_main->setGeometry(0, 0, width() - tab - kGrid, height());
        m_tab->setGeometry(width() - tab, 0, tab, height());
        const int open = std::min(width(), wide + 4 * kGrid);
        m_frame->setGeometry(width() - open, 0, open, height());
    } else {
        m_main->setGeometry(0, 0, width() - wide - kPanelGap, height());
        m_frame->setGeometry(width() - wide, 0, wide, height());
    }
    if (changed)
        emit openChanged();
}

} // namespace cauce

#include "moc_side_panel.cpp"

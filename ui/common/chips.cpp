// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chips.h"

#include "ui/common/flow_layout.h"
#include "ui/common/tab_place.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cauce {

namespace {

constexpr int kSide = 12;
constexpr int kTall = 5;
constexpr int kCross = 9;

} // namespace

Chip::Chip(const QString &text, ChipState state, Removal removal, QWidget *parent)
    : QAbstractButton(parent)
    , m_state(state)
    , m_removal(removal)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (removal == Removal::Removable)
        setAccessibleDescription(tr("Delete removes it"));
}

void Chip::setState(ChipState state)
{
    m_state = state;
    updateGeometry();
    update();
}

QString Chip::shownText() const { return m_state == ChipState::Done ? QStringLiteral("✓ %1").arg(text()) : text(); }

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(themeFont(TextRole::Quiet));
    const int cross = m_removal == Removal::Removable ? kCross + 8 : 0;
    return {metrics.horizontalAdvance(shownText()) + 2 * kSide + cross + 2, metrics.height() + 2 * kTall};
}

QSize Chip::minimumSizeHint() const
{
    const QFontMetrics metrics(themeFont(TextRole::Quiet));
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 10 + 2 * kSide), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    return m_removal == Removal::Removable ? QRect(width() - kSide - kCross - 3, 0, kCross + kSide + 3, height())
                                           : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = theme.quietText;
    switch (m_state) {
    case ChipState::Open:
        break;
    case ChipState::Done:
    case ChipState::Word:
        ink = theme.found;
        break;
    case ChipState::Filter:
        ink = theme.accent;
        break;
    }
    if (!isEnabled())
        ink = theme.disabledText;
    QPen border(hasFocus() ? theme.accent : m_state == ChipState::Open ? theme.inputLine : ink, hasFocus() ? 2 : 1);
    if (m_state == ChipState::Open && !hasFocus())
        border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(underMouse() && isEnabled() ? theme.softAccent : theme.card);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    painter.setPen(ink);
    painter.setFont(themeFont(TextRole::Quiet));
    const int cross = m_removal == Removal::Removable ? kCross + 8 : 0;
    const QRect words = rect().adjusted(kSide, 0, -kSide - cross, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(shownText(), Qt::ElideRight, words.width() + 1));
    if (m_removal == Removal::Removable) {
        const QRectF x(width() - kSide - kCross, (height() - kCross) / 2.0, kCross, kCross);
        painter.setPen(QPen(ink, 1.4));
        painter.drawLine(x.topLeft() + QPointF(1, 1), x.bottomRight() - QPointF(1, 1));
        painter.drawLine(x.topRight() + QPointF(-1, 1), x.bottomLeft() + QPointF(1, -1));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removal == Removal::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        emit removeRequested();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 6, 6))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QList<ChipItem> &chips)
{
    if (chips == m_items)
        return;
    const auto isSameChip = [](const ChipItem &a, const ChipItem &b) { return a.id == b.id && a.removal == b.removal; };
    if (std::equal(chips.begin(), chips.end(), m_items.begin(), m_items.end(), isSameChip)) {
        // One that is pressed and turns stays where it is, and so does the focus.
        m_items = chips;
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            m_chips.at(i)->setText(m_items.at(i).text);
            m_chips.at(i)->setState(m_items.at(i).state);
            m_chips.at(i)->updateGeometry();
        }
        return;
    }
    QString focused;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = m_items.at(i).id;
        m_chips.at(i)->hide();
        m_chips.at(i)->deleteLater();
        m_flow->removeWidget(m_chips.at(i));
    }
    m_chips.clear();
    m_items = chips;
    for (const ChipItem &item : m_items) {
        auto *chip = new Chip(item.text, item.state, item.removal, this);
        connect(chip, &QAbstractButton::clicked, this, [this, id = item.id] { emit activated(id); });
        connect(chip, &Chip::removeRequested, this, [this, id = item.id] { emit removed(id); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
        if (!focused.isEmpty() && item.id == focused)
            chip->setFocus();
    }
    takeTabPlace(this, {m_chips.begin(), m_chips.end()});
    updateGeometry();
}

void ChipRow::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus()) {
            const qsizetype next = std::clamp<qsizetype>(i + step, 0, m_chips.size() - 1);
            m_chips.at(next)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace cauce

#include "moc_chips.cpp"

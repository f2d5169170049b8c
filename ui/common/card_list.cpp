// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card_list.h"

#include "ui/common/text_flow.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace cauce {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 3;
constexpr int kMostTitleLines = 4;
constexpr int kMostSubLines = 3;

class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? roomIn(*view) : option.rect.width();
        return {std::max(60, width), layOut(itemOf(index), QRect(0, 0, width, 0)).height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const CardItem item = itemOf(index);
        const Parts parts = layOut(item, option.rect);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? theme.softAccent : theme.window);
            painter->drawRoundedRect(ground, 6, 6);
        }
        if (focused) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(ground, 6, 6);
        }
        if (item.mark != Mark::None)
            paintMark(*painter, parts.mark, item.mark, theme);
        painter->setPen(markColor(item.mark, theme));
        statusFlow(item).paint(*painter, parts.status);
        painter->setPen(theme.text);
        titleFlow(item, selected).paint(*painter, parts.title);
        painter->setPen(theme.quietText);
        TextFlow(item.sub, themeFont(TextRole::Quiet), kMostSubLines).paint(*painter, parts.sub);
        TextFlow(item.aside, themeFont(TextRole::Quiet), 1).paint(*painter, parts.aside, Qt::AlignRight);
        painter->restore();
    }

private:
    struct Parts {
        QRectF mark;
        QRectF status;
        QRectF title;
        QRectF sub;
        QRectF aside;
        int height = 0;
    };

    /// What an entry has to stand in once the scroll bar is there, whether it is yet or not: an entry measured wider would wrap
    /// into one more line than it has height for.
    static int roomIn(const QListView &view)
    {
        const QScrollBar *bar = view.verticalScrollBar();
        const bool mayCome = view.verticalScrollBarPolicy() == Qt::ScrollBarAsNeeded && !bar->isVisible();
        return view.viewport()->width() - 2 * view.spacing() - (mayCome ? bar->sizeHint().width() : 0);
    }

    static CardItem itemOf(const QModelIndex &index) { return index.data(CardListModel::ItemRole).value<CardItem>(); }
    static TextFlow statusFlow(const CardItem &item) { return {item.status, themeFont(TextRole::QuietStrong), 2}; }
    static TextFlow titleFlow(const CardItem &item, bool selected)
    {
        return {item.title, themeFont(selected || item.status.isEmpty() ? TextRole::Strong : TextRole::Body),
                kMostTitleLines};
    }

    static Parts layOut(const CardItem &item, const QRect &box)
    {
        Parts parts;
        const int left = box.left() + kPadding;
        const int width = std::max(20, box.width() - 2 * kPadding);
        const int side = std::max(10, QFontMetrics(themeFont(TextRole::QuietStrong)).ascent());
        const int indent = item.mark == Mark::None ? 0 : side + 6;
        int y = box.top() + kPadding - 2;
        if (!item.status.isEmpty()) {
            const int tall = statusFlow(item).sizeAt(width - indent).height();
            const int line = QFontMetrics(themeFont(TextRole::QuietStrong)).height();
            parts.mark = QRectF(left, y + (line - side) / 2.0, side, side);
            parts.status = QRectF(left + indent, y, width - indent, tall);
            y += tall + kGap;
        }
        // Without words of its own the mark stands before the title.
        const bool markBeside = item.status.isEmpty() && item.mark != Mark::None;
        const int titleLeft = markBeside ? left + indent : left;
        const int asideWidth =
            item.aside.isEmpty() ? 0 : TextFlow(item.aside, themeFont(TextRole::Quiet), 1).naturalWidth();
        const int titleWidth = left + width - titleLeft - (asideWidth > 0 ? asideWidth + kGrid : 0);
        // Measured semibold, the wider form, so that selecting never moves the entries below.
        const int tall = titleFlow(item, true).sizeAt(titleWidth).height();
        const int line = QFontMetrics(themeFont(TextRole::Strong)).height();
        parts.title = QRectF(titleLeft, y, titleWidth, tall);
        parts.aside = QRectF(left + width - asideWidth, y + 1, asideWidth, line);
        if (markBeside)
            parts.mark = QRectF(left, y + (line - side) / 2.0, side, side);
        y += tall;
        if (!item.sub.isEmpty()) {
            y += kGap;
            const int rows =
                TextFlow(item.sub, themeFont(TextRole::Quiet), kMostSubLines).sizeAt(left + width - titleLeft).height();
            parts.sub = QRectF(titleLeft, y, left + width - titleLeft, rows);
            y += rows;
        }
        parts.height = y + kPadding - box.top();
        return parts;
    }
};

} // namespace

CardList::CardList(const QString &accessibleName, Order order, QWidget *parent)
    : QListView(parent)
    , m_model(new CardListModel(this))
    , m_order(order)
{
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setSpacing(1);
    setTabKeyNavigation(false);
    if (order == Order::ByHand) {
        m_model->allowMoves();
        setDragEnabled(true);
        setAcceptDrops(true);
        setDropIndicatorShown(true);
        setDragDropMode(InternalMove);
        setDefaultDropAction(Qt::MoveAction);
        setDragDropOverwriteMode(false);
        setAccessibleDescription(tr("Alt+Up and Alt+Down move an entry"));
    }
    connect(m_model, &CardListModel::moveAsked, this, &CardList::moved, Qt::QueuedConnection);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit opened(index.data(CardListModel::IdRole).toString()); });
}

void CardList::setItems(const QList<CardItem> &items)
{
    const bool had = currentIndex().isValid();
    m_quiet = !had;
    m_model->setItems(items);
    m_quiet = false;
    scheduleDelayedItemsLayout();
    if (m_fit)
        updateGeometry();
}

QString CardList::currentId() const { return currentIndex().data(CardListModel::IdRole).toString(); }

void CardList::setCurrentId(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || row == currentIndex().row())
        return;
    m_quiet = true;
    setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void CardList::fitToContents()
{
    m_fit = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize CardList::sizeHint() const
{
    if (!m_fit)
        return {240, 240};
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForIndex(m_model->index(row)).height() + 2 * spacing();
    return {240, height + 2};
}

QSize CardList::minimumSizeHint() const { return m_fit ? QSize(120, sizeHint().height()) : QSize(120, 80); }

void CardList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (m_order == Order::ByHand && event->modifiers().testFlag(Qt::AltModifier)) {
        const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            if (row >= 0 && row + step >= 0 && row + step < m_model->rowCount())
                emit moved(row, row + step);
            return;
        }
    }
    if (event->key() == Qt::Key_Delete && row >= 0) {
        emit removeAsked(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        if (m_fit)
            updateGeometry();
    }
}

void CardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet)
        emit currentIdChanged(current.data(CardListModel::IdRole).toString());
}

} // namespace cauce

#include "moc_card_list.cpp"

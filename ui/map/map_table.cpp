// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_table.h"

#include "ui/common/table_look.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace cauce {
namespace {

class MapHeader final : public QHeaderView
{
public:
    MapHeader(Qt::Orientation orientation, MapTable *table) : QHeaderView(orientation, table), m_table(table)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::of(this);
        const QString words = model()->headerData(section, orientation(), MapModel::HeadRole).toString();
        painter->save();
        painter->fillRect(rect, theme.card);
        if (orientation() == Qt::Horizontal)
            paintColumnHead(*painter, rect, words, m_table->plan(), theme);
        else
            paintRowHead(*painter, rect, words, theme);
        painter->restore();
    }

private:
    MapTable *m_table;
};

class MapDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRectF box(option.rect);
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, current ? theme.softAccent : theme.card);
        painter->setPen(theme.line);
        painter->drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5));
        if (current && option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4);
        }
        if (index.data(MapModel::AppliesRole).toBool()) {
            const MapLayout &layout = static_cast<const MapTable *>(option.widget)->plan();
            const int role = layout.says == MapLayout::Says::ShortWords ? int(MapModel::ShortRole) : int(Qt::DisplayRole);
            paintCell(*painter, box, index.data(MapModel::MarkRole).value<Mark>(), index.data(role).toString(), layout, theme);
        }
        painter->restore();
    }
};

} // namespace

MapTable::MapTable(MapModel *model, QWidget *parent) : QTableView(parent), m_map(model)
{
    setHorizontalHeader(new MapHeader(Qt::Horizontal, this));
    setVerticalHeader(new MapHeader(Qt::Vertical, this));
    setModel(model);
    dressTable(this);
    verticalHeader()->show();
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new MapDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Treasure map: questions down, who searched across"));
    horizontalHeader()->setAccessibleName(tr("Who searched"));
    verticalHeader()->setAccessibleName(tr("Questions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A reset gives rows and columns their usual sizes again.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_laidOutWidth = -1;
        if (static_cast<size_t>(m_map->rowCount()) * static_cast<size_t>(m_map->columnCount()) <= MapModel::kMostCellsInOneTurn) {
            fit();
            return;
        }
        // To measure its words takes a turn of its own; what has no sizes yet is not drawn.
        setUpdatesEnabled(false);
        m_later.start();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] {
        fit();
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
    connect(model, &QAbstractItemModel::headerDataChanged, this, &MapTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &MapTable::fit);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit touched(m_map->spotAt(index)); });
}

void MapTable::setCurrentSpot(const MapSpot &spot)
{
    m_quiet = true;
    const QModelIndex index = m_map->indexOf(spot);
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
    m_quiet = false;
}

QSize MapTable::minimumSizeHint() const
{
    return {m_layout.headWidth + 4 * m_layout.columnWidth, m_layout.height()};
}

void MapTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        emit chosen(m_map->spotAt(current));
}

void MapTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MapTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_laidOutWidth = -1;
        fit();
    }
}

void MapTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_map->rowCount() > 0 && m_map->columnCount() > 0)
        setCurrentIndex(m_map->index(0, 0));
}

void MapTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(m_map->spotAt(currentIndex()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void MapTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void MapTable::fit()
{
    // Not before it is shown: until then its width is a guess, and to measure hundreds of titles for that takes long.
    if (m_fitting || !m_map || !isVisible())
        return;
    MapLayout::Words words = m_map->words();
    if (width() == m_laidOutWidth && words == m_laidOut)
        return;
    m_fitting = true;
    m_layout = MapLayout::at(width(), words);
    m_laidOut = std::move(words);
    m_laidOutWidth = width();
    m_later.stop();
    setUpdatesEnabled(false);
    verticalHeader()->setFixedWidth(m_layout.headWidth);
    horizontalHeader()->setFixedHeight(m_layout.headHeight);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultSectionSize(m_layout.columnWidth);
    for (int row = 0; row < m_map->rowCount(); ++row)
        setRowHeight(row, m_layout.rowHeights[static_cast<size_t>(row)]);
    const bool scrolls = m_layout.widthFor(m_map->columnCount()) > width();
    setFixedHeight(m_layout.height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
    setUpdatesEnabled(true);
    m_fitting = false;
}

} // namespace cauce

#include "moc_map_table.cpp"

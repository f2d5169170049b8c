// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card_list.h"

#include <QMimeData>
#include <QSet>

namespace cauce {

namespace {

const QString kMimeType = QStringLiteral("application/x-cauce-card-row");

} // namespace

int CardListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

void CardListModel::setItems(const QList<CardItem> &items)
{
    if (m_items.isEmpty() && !items.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(items.size()) - 1);
        m_items = items;
        endInsertRows();
        return;
    }
    QSet<QString> wanted;
    for (const CardItem &item : items)
        wanted.insert(item.id);
    for (int row = static_cast<int>(m_items.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_items.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
    }
    // What is left is put in the new order, entry by entry from the top.
    for (int row = 0; row < items.size(); ++row) {
        const bool isInPlace = row < m_items.size() && m_items.at(row).id == items.at(row).id;
        const int from = isInPlace ? row : rowOf(items.at(row).id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items.at(row));
            endInsertRows();
        } else if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_items.move(from, row);
            endMoveRows();
        }
        if (m_items.at(row) != items.at(row)) {
            m_items[row] = items.at(row);
            emit dataChanged(index(row), index(row));
        }
    }
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CardItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const QString &part : {item.status, item.title, item.sub, item.aside}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(QLatin1String(". "));
    }
    case IdRole:
        return item.id;
    case ItemRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

Qt::ItemFlags CardListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_moves)
        flags |= index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
    return flags;
}

QStringList CardListModel::mimeTypes() const { return {kMimeType}; }

QMimeData *CardListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMimeType, indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool CardListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const int from = rowOf(QString::fromUtf8(data->data(kMimeType)));
    if (from < 0)
        return false;
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to;
    if (to != from)
        emit moveAsked(from, to);
    // Never true: the view would then take the row out by itself.
    return false;
}

} // namespace cauce

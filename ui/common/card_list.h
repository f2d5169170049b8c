// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/result_mark.h"

#include <QAbstractListModel>
#include <QListView>

namespace cauce {

/// One entry of a CardList. All words are the caller's.
struct CardItem {
    QString id;
    QString title; ///< wraps; semibold unless `status` stands above it
    QString sub;   ///< quiet line under the title; may be empty
    Mark mark = Mark::None;
    QString status; ///< words beside the mark, above the title; may be empty
    QString aside;  ///< quiet words at the right of the title; may be empty

    friend bool operator==(const CardItem &, const CardItem &) = default;
};

/// The entries of a CardList; changes are found by id, so that selection and scroll survive them.
class CardListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ItemRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<CardItem> &items);
    [[nodiscard]] const QList<CardItem> &items() const { return m_items; }
    [[nodiscard]] int rowOf(const QString &id) const;
    void allowMoves() { m_moves = true; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Asked for by a drop; the owner of the records does it and sets the new items.
    void moveAsked(int from, int to);

private:
    QList<CardItem> m_items;
    bool m_moves = false;
};

/// A list of two- or three-line entries with mark, status, title and quiet line; the selected one on soft accent.
class CardList final : public QListView
{
    Q_OBJECT
public:
    enum class Order {
        Fixed,
        ByHand ///< drag, Alt+Up and Alt+Down ask for a move
    };
    explicit CardList(const QString &accessibleName, Order order = Order::Fixed, QWidget *parent = nullptr);

    void setItems(const QList<CardItem> &items);
    [[nodiscard]] QList<CardItem> items() const { return m_model->items(); }
    /// The id of the current entry; empty without one.
    [[nodiscard]] QString currentId() const;
    /// Makes it current without telling through currentIdChanged; nothing happens when there is none such.
    void setCurrentId(const QString &id);
    /// Takes the height of all its entries instead of scrolling: for lists inside a scrolling page.
    void fitToContents();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A person chose another entry.
    void currentIdChanged(const QString &id);
    /// Enter or double click.
    void opened(const QString &id);
    /// Entry `from` should stand at `to` (both indexes of the list as it is; `to` counted after taking `from` out).
    void moved(int from, int to);
    /// Delete was pressed on an entry.
    void removeAsked(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CardListModel *m_model;
    Order m_order;
    bool m_quiet = false;
    bool m_fit = false;
};

} // namespace cauce

Q_DECLARE_METATYPE(cauce::CardItem)

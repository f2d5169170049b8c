// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card_list.h"
#include "ui/common/page.h"
#include "ui/prepare/record_lists.h"

class QPushButton;
class QToolButton;

namespace cauce {

class WrapLabel;

/// A list of records that people fill: buttons that add one and paste rows, Delete, Alt+Up and Alt+Down or dragging to reorder, Ctrl+D to
/// duplicate, Ctrl+V to paste rows. Each action is one edit.
class RecordList final : public QWidget
{
    Q_OBJECT
public:
    enum class Size {
        Scrolling, ///< takes the room there is
        Fitting    ///< as tall as its entries, inside a scrolling form
    };
    RecordList(PageContext &context, Size size, QWidget *parent = nullptr);

    /// Shows another list; nothing is chosen in it.
    void setPlace(const ListPlace &place);
    [[nodiscard]] const ListPlace &place() const { return m_place; }
    void refresh();
    [[nodiscard]] CardList *list() const { return m_list; }
    [[nodiscard]] Id current() const;
    /// Makes it current without telling.
    void setCurrent(const Id &id);

    void addOne();
    void duplicateCurrent();
    void moveCurrent(int step);
    void removeCurrent();
    void pasteRows();

signals:
    /// A person chose an entry, or made one.
    void chosen(const cauce::Id &id);
    /// Enter or double click on an entry, or a new one was made.
    void opened(const cauce::Id &id);

private:
    void move(int from, int to);
    void remove(const Id &id);
    void carryOutRemoval(const Id &id);
    void made(const ListEdit &edit);

    PageContext &m_context;
    ListPlace m_place;
    WrapLabel *m_title;
    QToolButton *m_paste;
    QPushButton *m_add;
    WrapLabel *m_empty;
    CardList *m_list;
};

} // namespace cauce

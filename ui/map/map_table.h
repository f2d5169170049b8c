// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_layout.h"
#include "ui/map/map_model.h"

#include <QTableView>
#include <QTimer>

namespace cauce {

/// The map on the page: arrows move from cell to cell, Enter opens one, a click chooses one. As tall as its rows; sideways it
/// scrolls under the questions, which stay.
class MapTable final : public QTableView
{
    Q_OBJECT
public:
    explicit MapTable(MapModel *model, QWidget *parent = nullptr);

    /// Makes the cell current without telling of it.
    void setCurrentSpot(const MapSpot &spot);
    [[nodiscard]] const MapLayout &plan() const { return m_layout; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A person moved to another cell.
    void chosen(const cauce::MapSpot &spot);
    /// Enter: go into it.
    void opened(const cauce::MapSpot &spot);
    /// A click: show it.
    void touched(const cauce::MapSpot &spot);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    MapModel *m_map;
    MapLayout m_layout;
    MapLayout::Words m_laidOut; ///< what m_layout was made of…
    int m_laidOutWidth = -1;    ///< …and for which width; negative to make it anew
    QTimer m_later; ///< until a big map is laid out
    bool m_quiet = false;
    bool m_fitting = false;
};

} // namespace cauce

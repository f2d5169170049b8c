// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/treasure_map.h"
#include "ui/common/result_mark.h"
#include "ui/map/map_layout.h"

#include <QAbstractTableModel>

namespace cauce {

/// What a cell of the map stands for; `team` is null where the teams of a challenge stand together.
struct MapSpot
{
    Id slot;
    Id challenge;
    Id team;
    [[nodiscard]] bool isNull() const { return slot.isNull(); }
    friend bool operator==(const MapSpot &, const MapSpot &) = default;
};

/// The treasure map as a table of words and shapes: it keeps no record, so that it may be asked at any time.
class MapModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< Mark; None where the question is not asked
        AppliesRole,                 ///< whether the question is asked there
        HeadRole,                    ///< of headers: the words to draw
        ShortRole                    ///< what the cell says, in one short word; empty where the question is not asked
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// More are shown in several turns of the event loop.
    static constexpr size_t kMostCellsInOneTurn = 600;

    /// Shows the map; the selection survives where rows and columns stay the same.
    void setMap(const HuntData &data, const TreasureMap &map);

    [[nodiscard]] MapSpot spotAt(const QModelIndex &index) const;
    /// The cell of `spot`; for a spot without a team its challenge's column. Invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const MapSpot &spot) const;
    /// The titles of all rows and columns, and each word that stands in a cell once.
    [[nodiscard]] MapLayout::Words words() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        bool applies = false;
        SlotStage stage = SlotStage::NotStarted;
        std::optional<RouteResult> result;
        qint64 steps = 0, minutes = 0, findings = 0;
    };
    // Words are made for the cells that are looked at only: a big map has thousands.
    [[nodiscard]] static QString wordOf(const Cell &cell);
    [[nodiscard]] static QString workOf(const Cell &cell);
    struct Head {
        Id first;  ///< of rows the slot, of columns the challenge
        Id second; ///< of rows the challenge whose own question it is, of columns the team
        QString words;
        QString tip;
        friend bool operator==(const Head &, const Head &) = default;
    };
    std::vector<Head> m_rows;
    std::vector<Head> m_columns;
    std::vector<std::vector<Cell>> m_cells;
};

} // namespace cauce

Q_DECLARE_METATYPE(cauce::Mark)

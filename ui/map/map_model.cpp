// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_model.h"

#include "ui/common/record_words.h"
#include "ui/map/map_words.h"

namespace cauce {

void MapModel::setMap(const HuntData &data, const TreasureMap &map)
{
    std::vector<Head> rows;
    for (const MapRow &row : map.rows) {
        rows.push_back({row.slot, row.challenge, MapWords::numbered(static_cast<qint64>(rows.size()) + 1, row.text),
            row.challenge.isNull() ? QString() : tr("Only in %1").arg(MapWords::challengeName(data, row.challenge))});
    }
    std::map<Id, int> columnsOfTeam;
    for (const MapColumn &column : map.columns)
        ++columnsOfTeam[column.team];
    std::vector<Head> columns;
    for (const MapColumn &column : map.columns) {
        const bool alone = !column.team.isNull() && columnsOfTeam[column.team] == 1;
        columns.push_back({column.challenge, column.team,
            alone ? MapWords::teamName(data, column.team) : MapWords::nameOf(data, column.team, column.challenge),
            MapWords::nameOf(data, column.team, column.challenge)});
    }
    std::vector<std::vector<Cell>> cells(rows.size());
    for (size_t row = 0; row < map.cells.size(); ++row) {
        for (const MapCell &from : map.cells[row]) {
            Cell cell{from.applies, from.stage, from.result, from.steps, 0, from.findings};
            for (const SlotProgress &part : from.parts)
                cell.minutes += part.minutes;
            cells[row].push_back(cell);
        }
    }
    const auto sameHeads = [](const std::vector<Head> &a, const std::vector<Head> &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](const Head &x, const Head &y) { return x.first == y.first && x.second == y.second; });
    };
    const bool same = sameHeads(rows, m_rows) && sameHeads(columns, m_columns);
    const bool sameWords = rows == m_rows && columns == m_columns;
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_cells = std::move(cells);
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty() && !m_columns.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (!sameWords) {
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
    }
}

QString MapModel::wordOf(const Cell &cell)
{
    return cell.applies ? MapWords::of(cell.stage, cell.result) : tr("Not asked here");
}

QString MapModel::workOf(const Cell &cell)
{
    return cell.applies ? MapWords::workOf(cell.steps, cell.minutes, cell.findings) : QString();
}

MapSpot MapModel::spotAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Head &column = m_columns[static_cast<size_t>(index.column())];
    return {m_rows[static_cast<size_t>(index.row())].first, column.first, column.second};
}

QModelIndex MapModel::indexOf(const MapSpot &spot) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<size_t>(row)].first != spot.slot)
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            const Head &head = m_columns[static_cast<size_t>(column)];
            if (head.first == spot.challenge && (spot.team.isNull() || head.second.isNull() || head.second == spot.team))
                return index(row, column);
        }
    }
    return {};
}

MapLayout::Words MapModel::words() const
{
    MapLayout::Words words;
    for (const Head &row : m_rows)
        words.questions << row.words;
    for (const Head &column : m_columns)
        words.columns << column.words;
    // There are few results and thousands of cells.
    std::set<std::pair<SlotStage, std::optional<RouteResult>>> seen;
    for (const auto &row : m_cells) {
        for (const Cell &cell : row) {
            if (cell.applies && seen.insert({cell.stage, cell.result}).second) {
                words.cells << wordOf(cell);
                words.shortCells << MapWords::shortOf(cell.stage, cell.result);
            }
        }
    }
    words.cells.removeDuplicates();
    words.shortCells.removeDuplicates();
    return words;
}

int MapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const auto column = static_cast<size_t>(index.column());
    const Cell &cell = m_cells[row][column];
    switch (role) {
    case Qt::DisplayRole:
        return wordOf(cell);
    case MarkRole:
        return QVariant::fromValue(cell.applies ? MapWords::mark(cell.stage, cell.result) : Mark::None);
    case AppliesRole:
        return cell.applies;
    case ShortRole:
        return cell.applies ? MapWords::shortOf(cell.stage, cell.result) : QString();
    case Qt::ToolTipRole: {
        QStringList lines{m_rows[row].words, m_columns[column].tip, wordOf(cell)};
        if (cell.applies)
            lines << workOf(cell);
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return tr("%1 %2: %3").arg(m_rows[row].words, m_columns[column].words, wordOf(cell));
    case Qt::AccessibleDescriptionRole:
        return workOf(cell);
    default:
        return {};
    }
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &heads = orientation == Qt::Vertical ? m_rows : m_columns;
    if (section < 0 || section >= static_cast<int>(heads.size()))
        return {};
    const Head &head = heads[static_cast<size_t>(section)];
    switch (role) {
    case HeadRole:
    case Qt::AccessibleTextRole:
        return head.words;
    case Qt::ToolTipRole:
        return head.tip.isEmpty() ? head.words : head.tip;
    default:
        return {};
    }
}

} // namespace cauce

#include "moc_map_model.cpp"

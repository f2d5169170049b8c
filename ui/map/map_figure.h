// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/figure.h"
#include "ui/map/map_model.h"

namespace cauce {

/// The map as a drawing, for files: the same shapes and layout as on the page, whole.
class MapFigure final : public Figure
{
public:
    explicit MapFigure(const MapModel &model);
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const override;
    [[nodiscard]] QString words() const override;
    /// The least width at which no column is cut off, starting from `width`.
    [[nodiscard]] int widthFor(int width) const;

private:
    struct Cell
    {
        Mark mark = Mark::None;
        QString word;
        QString shortWord;
        QString words; ///< all that a reader who cannot see it is told
    };
    [[nodiscard]] MapLayout layoutAt(int width) const;
    MapLayout::Words m_words;
    std::vector<std::vector<Cell>> m_cells;
};

/// What the shapes mean, each with its word and how often it stands on the map.
class LegendFigure final : public Figure
{
public:
    struct Entry
    {
        Mark mark = Mark::None;
        QString words;
    };
    explicit LegendFigure(QList<Entry> entries) : m_entries(std::move(entries)) {}
    [[nodiscard]] int heightAt(int width) const override { return flow(width, nullptr, nullptr); }
    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const override;
    [[nodiscard]] QString words() const override;

private:
    /// Places the entries in lines; draws them where there is a painter.
    int flow(int width, QPainter *painter, const Theme *theme) const;
    QList<Entry> m_entries;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/result_mark.h"
#include "ui/map/figure.h"

#include <QList>

namespace cauce {

/// The route of a team as a drawing: a lane for each question, a stop for each search in order, its shape, place, words and
/// minutes; where nothing was found the way there is dashed, and the lane ends with what the question came to.
class RouteFigure final : public Figure
{
public:
    struct Stop
    {
        Mark mark = Mark::NotStarted;
        QString result;
        QString where;
        QString searched;
        QString minutes;
        bool isGap = false; ///< nothing usable was found: the way to it is dashed
    };
    struct Lane
    {
        QString question;
        QList<Stop> stops;
        Mark end = Mark::NotStarted;
        QString endWords;
        bool endIsGap = true;
    };
    explicit RouteFigure(QList<Lane> lanes) : m_lanes(std::move(lanes)) {}
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const override;
    [[nodiscard]] QString words() const override;

private:
    /// Height of a lane; draws it at `top` where there is a painter.
    int lane(const Lane &lane, const QRectF &box, QPainter *painter, const Theme *theme) const;
    QList<Lane> m_lanes;
};

} // namespace cauce

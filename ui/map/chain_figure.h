// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_chain.h"
#include "ui/common/result_mark.h"
#include "ui/map/figure.h"

namespace cauce {

/// The money chain of one year: a bar for each stage with its exact amount at the right; where there is none, a dashed bar
/// with the shape and word of why.
class ChainFigure final : public Figure
{
public:
    explicit ChainFigure(const ChainYear &year);
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const override;
    [[nodiscard]] QString words() const override;

private:
    struct Link
    {
        QString stage;
        QString words;    ///< the amount, or why there is none
        double share = 0; ///< of the largest amount, 0 to 1
        Mark gap = Mark::None;
        bool isGap = false;
        bool isNegative = false;
    };
    struct Columns
    {
        int stage = 0;
        int words = 0;
        bool narrow = false; ///< bars stand under their words
        int rowHeight = 0;
    };
    [[nodiscard]] Columns columnsAt(int width) const;
    std::vector<Link> m_links;
};

} // namespace cauce

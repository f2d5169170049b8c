// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/page_blocks.h"

namespace cauce::report {

/// Which lines of a text may be parted by the end of a page.
enum class Keep { Loose, Whole, WholeWithNext };

/// One piece for each line of `box`, drawn `x` to the right. Loose text never leaves a single line behind or ahead.
[[nodiscard]] std::vector<Piece> linePieces(const TextBox &box, qreal x, Keep keep);

/// The lines of a caption above a table or figure; nothing for an empty one.
[[nodiscard]] std::vector<Piece> captionPieces(const PageContext &context, const QString &caption);

/// The line that says where the figures come from; nothing for an empty one.
[[nodiscard]] std::vector<Piece> sourcePieces(const PageContext &context, const QString &source);

/// A text at its place in a row of side-by-side texts.
struct RowCell {
    TextBox box;
    qreal x = 0; ///< of the text
    std::optional<ResultMark> mark;
    qreal markX = 0;
};

struct RowLook {
    qreal paddingTop = 0;
    qreal paddingBottom = 0;
    qreal width = 0;           ///< of the rule below
    qreal ruleWidth = 0;       ///< 0: no rule
    QColor ruleColor = ink::kLine;
};

/// Texts side by side: one piece, or one for each line where the whole is higher than `highest`.
[[nodiscard]] std::vector<Piece> rowPieces(std::vector<RowCell> cells, const RowLook &look, qreal highest);

/// Column widths that follow `shares` but leave each column room for its widest word (`least`), as far as the sum allows.
[[nodiscard]] std::vector<qreal> columnWidths(const std::vector<qreal> &shares, const std::vector<qreal> &least, qreal available);

void append(std::vector<Piece> &to, std::vector<Piece> from);

} // namespace cauce::report

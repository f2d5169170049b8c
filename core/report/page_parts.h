// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/page_blocks.h"

namespace cauce::report {

/// Typographic points in device units.
inline constexpr auto pt = &PageStyle::points;

/// Which lines of a text may be parted by the end of a page.
enum class Keep {
    Loose,
    Whole,
    WholeWithNext
};

/// One piece for each line of `box`, drawn `x` to the right. Loose text never leaves a single line behind or ahead.
[[nodiscard]] std::vector<Piece> linePieces(const TextBox &box, qreal x, Keep keep);

/// The lines of a caption above a table or figure; nothing for an empty one.
[[nodiscard]] std::vector<Piece> captionPieces(const PrintContext &context, const QString &caption);

/// The line that says where the figures come from; nothing for an empty one.
[[nodiscard]] std::vector<Piece> sourcePieces(const PrintContext &context, const QString &source);

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
    qreal width = 0;     ///< of the rule below
    qreal ruleWidth = 0; ///< 0: no rule
    QColor ruleColor = ink::kLine;
};

/// Texts side by side: one piece, or one for each line where the whole is higher than `highest`.
[[nodiscard]] std::vector<Piece> rowPieces(std::vector<RowCell> cells, const RowLook &look, qreal highest);

/// Column widths that follow `shares` but leave each column room for its widest word (`least`), as far as the sum allows.
[[nodiscard]] std::vector<qreal> columnWidths(const std::vector<qreal> &shares, const std::vector<qreal> &least,
                                              qreal available);

/// A table's head as it stands on later pages: under the caption, which says that the table goes on. Nothing for an empty head, and
/// for one that takes half the page.
[[nodiscard]] std::shared_ptr<const std::vector<Piece>> repeatedHead(const PrintContext &context, const QString &caption,
                                                                     const std::vector<Piece> &head);

/// Keeps pieces together where they are no higher than `highest`: a short table or route that is cut is harder to read than the gap
/// it leaves when it moves.
void keepIfShort(std::vector<Piece> &pieces, qreal highest);

/// Nothing, `height` high; keeps with what follows.
[[nodiscard]] Piece spacer(qreal height);

/// A line of `thickness` at the bottom of a piece of `height`; keeps with what follows.
[[nodiscard]] Piece rule(qreal width, qreal height, qreal thickness, const QColor &color);

void append(std::vector<Piece> &to, std::vector<Piece> from);

} // namespace cauce::report

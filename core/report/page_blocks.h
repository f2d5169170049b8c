// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline.h"
#include "core/report/page_flow.h"
#include "core/report/text_box.h"
#include "core/report/words.h"

namespace cauce::report {

/// What the functions that lay out single blocks share.
struct PrintContext {
    const Document &document;
    const PageStyle &style;
    const ReportWords &words;
    QLocale locale;
    const Outline &outline;
    PageReference reference;
    qreal pageHeight = 0; ///< of the text area
    std::size_t nextHeading = 0;

    /// The id of an anchor; empty where it leads nowhere.
    [[nodiscard]] QString idOf(const QString &anchor) const
    {
        return anchor.isEmpty() ? QString() : outline.ids.value(anchor);
    }
};

/// A block as pieces, with the air it wants around it.
struct LaidBlock {
    std::vector<Piece> pieces;
    qreal before = 0;
    qreal after = 0;
    Piece::Break breakBefore = Piece::Break::Anywhere;
};

[[nodiscard]] LaidBlock layOut(PrintContext &context, const Heading &heading);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const Paragraph &paragraph);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const Bullets &bullets);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const Table &table);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const MarkGrid &grid);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const MoneyChain &chain);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const KeyValues &pairs);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const Note &note);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const PageBreak &pageBreak);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const Picture &picture);
[[nodiscard]] LaidBlock layOut(PrintContext &context, const RoutePath &route);

/// The title block at the top of the first page.
[[nodiscard]] LaidBlock layOutTitle(PrintContext &context);

/// The table of contents; the page numbers are asked for when it is drawn.
[[nodiscard]] LaidBlock layOutContents(PrintContext &context, const std::function<int(const QString &id)> &pageOf);

} // namespace cauce::report

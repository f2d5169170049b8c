// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline.h"
#include "core/report/words.h"

#include <QSet>

namespace cauce::report {

/// Text for an element or a quoted attribute: safe characters, with & < > " ' escaped. Line feeds stay.
[[nodiscard]] QString escapedHtml(const QString &text);

/// The inline picture of a mark; decoration only, its word stands beside it.
[[nodiscard]] QString markSvg(ResultMark mark);

/// The definitions that markSvg refers to; once per page.
[[nodiscard]] QString markSymbols();

/// What the functions that write single blocks share.
struct HtmlContext {
    const Document &document;
    const ReportWords &words;
    QLocale locale;
    Outline outline;
    std::size_t nextHeading = 0;
    QSet<QString> usedIds; ///< ids already written

    /// Runs as inline HTML; links that lead nowhere become plain text.
    [[nodiscard]] QString inlineHtml(const Runs &runs) const;
    /// `inner` (HTML) as a link to the anchor, if that exists.
    [[nodiscard]] QString link(const QString &anchor, const QString &inner) const;
    /// Mark and word; an empty `word` gives the mark's own.
    [[nodiscard]] QString marked(ResultMark mark, const QString &word) const;
    /// " id=..." for an anchor the first time, else nothing.
    [[nodiscard]] QString idAttribute(const QString &anchor);
};

/// One block as HTML, ending in a line feed.
[[nodiscard]] QString blockHtml(HtmlContext &context, const Heading &heading);
[[nodiscard]] QString blockHtml(HtmlContext &context, const Paragraph &paragraph);
[[nodiscard]] QString blockHtml(HtmlContext &context, const Bullets &bullets);
[[nodiscard]] QString blockHtml(HtmlContext &context, const Table &table);
[[nodiscard]] QString blockHtml(HtmlContext &context, const MarkGrid &grid);
[[nodiscard]] QString blockHtml(HtmlContext &context, const MoneyChain &chain);
[[nodiscard]] QString blockHtml(HtmlContext &context, const KeyValues &pairs);
[[nodiscard]] QString blockHtml(HtmlContext &context, const Note &note);
[[nodiscard]] QString blockHtml(HtmlContext &context, const PageBreak &pageBreak);
[[nodiscard]] QString blockHtml(HtmlContext &context, const Picture &picture);
[[nodiscard]] QString blockHtml(HtmlContext &context, const RoutePath &route);

} // namespace cauce::report

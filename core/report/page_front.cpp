// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The title block and the table of contents of the printed report.
#include "core/report/page_parts.h"
#include "core/report/safe_text.h"

#include <cmath>

namespace cauce::report {

namespace {

/// Between the title of a leaflet and what is said of it.
const QString kLeafletGap = QStringLiteral("   ");

} // namespace

LaidBlock layOutTitle(PrintContext &context)
{
    const Document &document = context.document;
    const qreal width = context.style.contentWidth();
    if (document.form == Form::Leaflet) {
        const Runs line{strong(safeLine(document.title)), {kLeafletGap + document.subtitle, false, false, false, {}}};
        return {linePieces(TextBox(line, context.style, {PrintRole::Quiet, ink::kQuiet}, width), 0, Keep::WholeWithNext), 0, 0};
    }
    LaidBlock block{{}, 0, pt(16)};
    block.pieces.push_back(rule(width, pt(5), pt(5), ink::kAccent));
    block.pieces.push_back(spacer(pt(26)));
    append(block.pieces, linePieces(TextBox(plain(safeLine(document.title)), context.style,
                                            {PrintRole::Title, ink::kText, Align::Start, 1.2}, width),
                                    0, Keep::WholeWithNext));
    if (!document.subtitle.isEmpty()) {
        block.pieces.push_back(spacer(pt(6)));
        append(block.pieces, linePieces(TextBox(plain(document.subtitle), context.style,
                                                {PrintRole::Subtitle, ink::kQuiet}, context.style.textWidth()),
                                        0, Keep::WholeWithNext));
    }
    if (!document.meta.empty()) {
        block.pieces.push_back(spacer(pt(16)));
        append(block.pieces, layOut(context, KeyValues{document.meta}).pieces);
    }
    block.pieces.push_back(rule(width, pt(16), pt(0.75), ink::kLine));
    return block;
}

LaidBlock layOutContents(PrintContext &context, const std::function<int(const QString &id)> &pageOf)
{
    LaidBlock block{{}, pt(18), 0};
    block.pieces = linePieces(
        TextBox(plain(context.words.contents), context.style, {PrintRole::Heading2}, context.style.contentWidth()), 0,
        Keep::WholeWithNext);
    block.pieces.push_back(spacer(pt(4)));
    const qreal width = context.style.contentWidth();
    const qreal numberWidth = pt(34);
    for (const OutlineEntry &entry : context.outline.headings) {
        if (!entry.inContents())
            continue;
        const bool top = entry.level == 1;
        const qreal numberX = top ? 0 : pt(24);
        const qreal textX = top ? pt(24) : pt(54);
        const Run run{entry.text, top, false, false, {}};
        const TextBox number({Run{entry.number, top, false, false, {}}}, context.style, {PrintRole::Body},
                             textX - numberX);
        const TextBox text({run}, context.style, {PrintRole::Body}, width - textX - numberWidth);
        std::vector<Piece> pieces = linePieces(text, textX, Keep::Whole);
        if (pieces.empty())
            continue;
        pieces.front().spaceBefore = pt(top ? 6 : 1);
        pieces.front().draw = [inner = std::move(pieces.front().draw), number, numberX](QPainter &painter,
                                                                                        const QPointF &at) {
            number.draw(painter, at + QPointF(numberX, 0));
            inner(painter, at);
        };
        const qreal dotsFrom = textX + text.lastLineWidth() + pt(5);
        pieces.back().draw = [inner = std::move(pieces.back().draw), &style = context.style, pageOf, id = entry.id, top,
                              dotsFrom, width, numberWidth,
                              height = text.lineHeight()](QPainter &painter, const QPointF &at) {
            inner(painter, at);
            const Run page{QString::number(pageOf(id)), top, false, false, {}};
            const TextBox box({page}, style, {PrintRole::Body, ink::kText, Align::End}, numberWidth);
            box.draw(painter, at + QPointF(width - numberWidth, 0));
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink::kLine);
            const qreal to = width - box.naturalWidth() - pt(5);
            const qreal gap = pt(4.5);
            // Dots stand on a common grid, so that they line up from entry to entry.
            for (qreal x = std::floor(to / gap) * gap; x > dotsFrom; x -= gap)
                painter.drawEllipse(QPointF(at.x() + x, at.y() + height * 0.68), pt(0.55), pt(0.55));
            painter.restore();
        };
        append(block.pieces, std::move(pieces));
    }
    return block;
}

} // namespace cauce::report

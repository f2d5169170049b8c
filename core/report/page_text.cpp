// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of running text on the printed page.
#include "core/report/page_parts.h"
#include "core/report/png_picture.h"
#include "core/report/safe_text.h"

#include <algorithm>

namespace cauce::report {

namespace {

/// A filled strip behind pieces that stand directly under one another. Each strip reaches a little below its piece, else some
/// viewers show hairlines between them.
void addBackground(std::vector<Piece> &pieces, qreal width, qreal bar, const QColor &fill, const QColor &edge)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        pieces[i].draw = [inner = std::move(pieces[i].draw), height = pieces[i].height + (last ? 0 : pt(0.5)), width,
                          bar, fill, edge](QPainter &painter, const QPointF &at) {
            painter.fillRect(QRectF(at, QSizeF(width, height)), fill);
            painter.fillRect(QRectF(at, QSizeF(bar, height)), edge);
            inner(painter, at);
        };
    }
}

} // namespace

LaidBlock layOut(PrintContext &context, const Heading &)
{
    const OutlineEntry &entry = context.outline.headings.at(context.nextHeading++);
    const PrintRole role = entry.level == 1   ? PrintRole::Heading1
                          : entry.level == 2 ? PrintRole::Heading2
                                             : PrintRole::Heading3;
    LaidBlock block;
    // The number hangs before the text, so that a second line begins under the first.
    qreal indent = 0;
    if (!entry.number.isEmpty()) {
        const TextBox number(plain(entry.number), context.style, {role, ink::kAccent, Align::Start, 1.25},
                             context.style.contentWidth());
        indent = std::max(number.naturalWidth() + pt(9), pt(entry.level == 1 ? 26 : 30));
        block.pieces = linePieces(TextBox(plain(entry.text), context.style, {role, ink::kText, Align::Start, 1.25},
                                          context.style.contentWidth() - indent),
                                  indent, Keep::WholeWithNext);
        if (!block.pieces.empty()) {
            block.pieces.front().draw = [inner = std::move(block.pieces.front().draw), number](QPainter &painter,
                                                                                               const QPointF &at) {
                number.draw(painter, at);
                inner(painter, at);
            };
        }
    } else {
        block.pieces = linePieces(TextBox(plain(entry.text), context.style, {role, ink::kText, Align::Start, 1.3},
                                          context.style.contentWidth()),
                                  0, Keep::WholeWithNext);
    }
    if (block.pieces.empty())
        block.pieces.push_back(spacer(0));
    block.pieces.front().id = entry.id;
    if (entry.level == 1)
        block.pieces.push_back(rule(context.style.contentWidth(), pt(6), pt(1.25), ink::kAccent));
    const bool leaflet = context.document.form == Form::Leaflet;
    block.before = pt(entry.level == 1 ? (leaflet ? 14 : 30) : entry.level == 2 ? 22 : 15);
    block.after = pt(entry.level == 1 ? 12 : entry.level == 2 ? 7 : 4);
    return block;
}

LaidBlock layOut(PrintContext &context, const Paragraph &paragraph)
{
    const TextBox box(paragraph.runs, context.style, {PrintRole::Body}, context.style.textWidth(), context.reference);
    return {linePieces(box, 0, Keep::Loose), pt(6), pt(6)};
}

LaidBlock layOut(PrintContext &context, const Bullets &bullets)
{
    LaidBlock block{{}, pt(5), pt(6)};
    const qreal indent = pt(15);
    for (const Runs &item : bullets.items) {
        const TextBox box(item, context.style, {PrintRole::Body}, context.style.textWidth() - indent, context.reference);
        std::vector<Piece> pieces = linePieces(box, indent, Keep::Loose);
        if (pieces.empty())
            continue;
        if (!block.pieces.empty())
            pieces.front().spaceBefore = pt(3);
        pieces.front().draw = [inner = std::move(pieces.front().draw), height = box.lineHeight()](QPainter &painter,
                                                                                                  const QPointF &at) {
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink::kAccent);
            painter.drawEllipse(QPointF(at.x() + pt(5), at.y() + height / 2), pt(1.7), pt(1.7));
            painter.restore();
            inner(painter, at);
        };
        append(block.pieces, std::move(pieces));
    }
    return block;
}

LaidBlock layOut(PrintContext &context, const KeyValues &pairs)
{
    qreal keyWidth = pt(40);
    for (const KeyValue &pair : pairs.items) {
        const TextBox key(plain(safeLine(pair.key)), context.style, {PrintRole::Body, ink::kQuiet}, pt(150));
        keyWidth = std::max(keyWidth, key.naturalWidth());
    }
    LaidBlock block{{}, pt(6), pt(8)};
    const qreal valueX = keyWidth + pt(14);
    for (const KeyValue &pair : pairs.items) {
        std::vector<RowCell> cells;
        cells.push_back(
            {TextBox(plain(safeLine(pair.key)), context.style, {PrintRole::Body, ink::kQuiet}, keyWidth + pt(1)),
             0,
             {},
             0});
        cells.push_back({TextBox(pair.value, context.style, {PrintRole::Body}, context.style.textWidth() - valueX,
                                 context.reference),
                         valueX,
                         {},
                         0});
        append(block.pieces, rowPieces(std::move(cells), {pt(1), pt(1), 0, 0, ink::kLine}, context.pageHeight));
    }
    return block;
}

LaidBlock layOut(PrintContext &context, const Note &note)
{
    const bool warning = note.kind == Note::Kind::Warning;
    const qreal padding = pt(12);
    const qreal width = context.style.textWidth();
    Runs runs{strong((warning ? context.words.warning : context.words.info) + QStringLiteral(". "))};
    runs.insert(runs.end(), note.runs.begin(), note.runs.end());
    const TextBox box(runs, context.style, {PrintRole::Body}, width - 2 * padding, context.reference);
    LaidBlock block{{}, pt(10), pt(10)};
    block.pieces.push_back(spacer(pt(8)));
    append(block.pieces, linePieces(box, padding, Keep::WholeWithNext));
    block.pieces.push_back(spacer(pt(8)));
    block.pieces.back().keepWithNext = false;
    addBackground(block.pieces, width, pt(3), warning ? ink::kWarnSoft : ink::kSoft,
                  warning ? ink::kWarn : ink::kAccent);
    return block;
}

LaidBlock layOut(PrintContext &, const PageBreak &) { return {{}, 0, 0, Piece::Break::PageBefore}; }

LaidBlock layOut(PrintContext &context, const Picture &picture)
{
    LaidBlock block{{}, pt(10), pt(12)};
    const std::optional<QImage> decoded = pngImage(picture.png);
    if (decoded) {
        QImage image = *decoded;
        // A picture is printed at 150 dots to the inch, smaller where the page is; more than 300 would not be seen.
        QSizeF size = QSizeF(image.size()) * PageStyle::kResolution / 150;
        const QSizeF room(context.style.contentWidth(), context.pageHeight * 0.6);
        if (size.width() > room.width() || size.height() > room.height())
            size = size.scaled(room, Qt::KeepAspectRatio);
        const QSize useful = (size * 300 / PageStyle::kResolution).toSize().expandedTo(QSize(1, 1));
        if (image.width() > useful.width())
            image = image.scaled(useful, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        Piece piece;
        piece.height = size.height();
        piece.keepWithNext = !picture.caption.isEmpty();
        piece.draw = [image, size](QPainter &painter, const QPointF &at) {
            const QRectF box(at, size);
            painter.fillRect(box, Qt::white);
            painter.drawImage(box, image);
            painter.save();
            painter.setPen(QPen(ink::kLine, pt(0.5)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            painter.restore();
        };
        block.pieces.push_back(std::move(piece));
    } else {
        const TextBox box(plain(context.words.unreadablePicture.arg(safeLine(picture.alt))), context.style,
                          {PrintRole::Body, ink::kQuiet}, context.style.textWidth());
        block.pieces = linePieces(box, 0, picture.caption.isEmpty() ? Keep::Whole : Keep::WholeWithNext);
    }
    if (!picture.caption.isEmpty()) {
        const TextBox caption(plain(safeLine(picture.caption)), context.style, {PrintRole::Quiet, ink::kQuiet},
                              context.style.textWidth());
        std::vector<Piece> lines = linePieces(caption, 0, Keep::Whole);
        lines.front().spaceBefore = pt(4);
        append(block.pieces, std::move(lines));
    }
    return block;
}

} // namespace cauce::report

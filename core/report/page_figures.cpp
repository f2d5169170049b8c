// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The money chain and routes on the printed page, drawn as vectors.
#include "core/report/mark_shapes.h"
#include "core/report/page_parts.h"
#include "core/report/safe_text.h"

#include <algorithm>

namespace cauce::report {

namespace {

constexpr qreal kStageLabel = 104;  // points
constexpr qreal kStageAmount = 146; // points
constexpr qreal kBarHeight = 11;    // points

Piece stagePiece(const PrintContext &context, const MoneyStage &stage)
{
    const qreal width = context.style.contentWidth();
    const TextBox label(plain(safeLine(stage.label)), context.style, {PrintRole::Table}, pt(kStageLabel - 10));
    QString words = stage.amount;
    if (stage.gap) {
        words = stage.word.isEmpty() ? context.words.mark(*stage.gap) : safeLine(stage.word);
        if (!stage.amount.isEmpty())
            words += QChar::LineFeed + safeLine(stage.amount);
    }
    const Run run{words, stage.gap.has_value(), false, false, {}};
    const TextLook look{PrintRole::Table, stage.gap ? markColor(*stage.gap) : ink::kText, Align::End};
    const TextBox amount({run}, context.style, look, pt(kStageAmount - 16));
    Piece piece;
    piece.height = std::max({label.height(), amount.height(), pt(kBarHeight)}) + pt(7);
    piece.draw = [=, height = piece.height](QPainter &painter, const QPointF &at) {
        label.draw(painter, at + QPointF(0, (height - label.height()) / 2));
        const qreal amountX = width - pt(kStageAmount - 16);
        amount.draw(painter, at + QPointF(amountX, (height - amount.height()) / 2));
        const QRectF track(at.x() + pt(kStageLabel), at.y() + (height - pt(kBarHeight)) / 2,
                           width - pt(kStageLabel + kStageAmount), pt(kBarHeight));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (stage.gap) {
            QPen pen(markColor(*stage.gap), pt(0.8));
            pen.setDashPattern({3, 3});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(track.adjusted(pt(0.4), pt(0.4), -pt(0.4), -pt(0.4)), pt(2), pt(2));
            const qreal size = pt(8.5);
            const qreal x = at.x() + width - amount.naturalWidth() - size - pt(4);
            drawMark(painter, *stage.gap,
                     QRectF(x, at.y() + (height - amount.height() + amount.lineHeight() - size) / 2, size, size));
        } else {
            QRectF bar = track;
            bar.setWidth(std::max(pt(1), track.width() * std::clamp(stage.fraction, 0.0, 1.0)));
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink::kAccent);
            painter.drawRoundedRect(bar, std::min(pt(2), bar.width() / 2), pt(2));
        }
        painter.restore();
    };
    return piece;
}

constexpr qreal kLane = 27;     // points from the left to the middle of the path
constexpr qreal kStopText = 44; // points
constexpr qreal kStopMark = 11; // points

/// One line of a stop with the stretch of path beside it.
struct StopLine {
    TextBox box;
    int line = 0;
    bool first = false; ///< of the stop: the mark stands here
    bool dashedAbove = false;
    bool dashedBelow = false;
    bool pathAbove = true;
    bool pathBelow = true;
};

void drawPath(QPainter &painter, const QPointF &from, qreal length, bool dashed)
{
    if (length <= 0)
        return;
    QPen pen(dashed ? ink::kQuiet : ink::kLine, pt(1.5));
    if (dashed)
        pen.setDashPattern({2, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    painter.setPen(pen);
    painter.drawLine(from, from + QPointF(0, length));
    painter.restore();
}

std::vector<Piece> stopPieces(const PrintContext &context, const RoutePath &route, std::size_t index, int number)
{
    const RouteStop &stop = route.stops[index];
    const bool gap = stop.kind == RouteStop::Kind::Gap;
    const bool isLast = index + 1 == route.stops.size();
    const bool nextIsGap = !isLast && route.stops[index + 1].kind == RouteStop::Kind::Gap;
    const qreal minutesWidth = pt(56);
    const qreal textWidth = context.style.contentWidth() - pt(kStopText) - minutesWidth - pt(8);

    const QString word = !stop.word.isEmpty() ? safeLine(stop.word)
                         : gap                ? context.words.gap
                                              : context.words.mark(stop.mark);
    Runs runs{strong(word)};
    if (!stop.source.isEmpty()) {
        runs.push_back(Run{QStringLiteral(" · "), false, false, false, {}});
        runs.push_back(Run{safeLine(stop.source), false, false, false, stop.link});
    }
    std::vector<TextBox> boxes{TextBox(runs, context.style, {PrintRole::Table}, textWidth, context.reference)};
    if (!stop.searched.isEmpty())
        boxes.emplace_back(plain(context.words.searched.arg(stop.searched)), context.style,
                           TextLook{PrintRole::Quiet, ink::kQuiet}, textWidth);
    if (!stop.note.isEmpty())
        boxes.emplace_back(plain(stop.note), context.style, TextLook{PrintRole::Quiet, ink::kQuiet}, textWidth);

    const TextBox numberBox(plain(gap ? QString() : context.locale.toString(number)), context.style,
                            {PrintRole::Quiet, ink::kQuiet, Align::End}, pt(14));
    const QString minutesText =
        stop.minutes ? context.words.minutes.arg(context.locale.toString(*stop.minutes)) : QString();
    const TextBox minutes(plain(minutesText), context.style, {PrintRole::Quiet, ink::kQuiet, Align::End}, minutesWidth);

    std::vector<StopLine> lines;
    for (const TextBox &box : boxes) {
        for (int i = 0; i < box.lineCount(); ++i)
            lines.push_back({box, i, lines.empty(), gap, gap || nextIsGap, index > 0, !isLast});
    }
    std::vector<Piece> pieces;
    for (const StopLine &line : lines) {
        const bool lastLine = &line == &lines.back();
        Piece piece;
        piece.height = line.box.lineHeight() + (lastLine && !isLast ? pt(8) : 0);
        piece.keepWithNext = !lastLine;
        piece.draw = [line, numberBox, minutes, mark = stop.mark, height = piece.height,
                      width = context.style.contentWidth(), minutesWidth](QPainter &painter, const QPointF &at) {
            const QPointF lane = at + QPointF(pt(kLane), 0);
            if (line.first) {
                const qreal markTop = (line.box.lineHeight() - pt(kStopMark)) / 2;
                if (line.pathAbove)
                    drawPath(painter, lane, markTop - pt(1.5), line.dashedAbove);
                if (line.pathBelow)
                    drawPath(painter, lane + QPointF(0, markTop + pt(kStopMark + 1.5)),
                             height - markTop - pt(kStopMark + 1.5), line.dashedBelow);
                drawMark(painter, mark,
                         QRectF(lane.x() - pt(kStopMark) / 2, at.y() + markTop, pt(kStopMark), pt(kStopMark)));
                numberBox.draw(painter, at + QPointF(0, (line.box.lineHeight() - numberBox.lineHeight()) / 2));
                minutes.draw(painter,
                             at + QPointF(width - minutesWidth, (line.box.lineHeight() - minutes.lineHeight()) / 2));
            } else if (line.pathBelow) {
                drawPath(painter, lane, height, line.dashedBelow);
            }
            line.box.drawLine(painter, line.line, at + QPointF(pt(kStopText), 0));
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

LaidBlock layOut(PrintContext &context, const MoneyChain &chain)
{
    LaidBlock block{captionPieces(context, chain.caption), pt(12), pt(14)};
    for (const MoneyStage &stage : chain.stages) {
        block.pieces.push_back(stagePiece(context, stage));
        block.pieces.back().keepWithNext = &stage != &chain.stages.back();
    }
    for (const QString &warning : chain.warnings) {
        const Runs runs{strong(context.words.warning + QStringLiteral(". ")), Run{warning, false, false, false, {}}};
        const TextBox box(runs, context.style, {PrintRole::Quiet}, context.style.contentWidth() - pt(10));
        std::vector<Piece> lines = linePieces(box, pt(10), Keep::Whole);
        if (lines.empty())
            continue;
        for (Piece &line : lines) {
            line.draw = [inner = std::move(line.draw), height = line.height](QPainter &painter, const QPointF &at) {
                painter.fillRect(QRectF(at, QSizeF(pt(2.5), height)), ink::kWarn);
                inner(painter, at);
            };
        }
        if (!block.pieces.empty())
            block.pieces.back().keepWithNext = true;
        lines.front().spaceBefore = pt(4);
        append(block.pieces, std::move(lines));
    }
    std::vector<Piece> source = sourcePieces(context, chain.source);
    if (!source.empty() && !block.pieces.empty())
        block.pieces.back().keepWithNext = true;
    append(block.pieces, std::move(source));
    return block;
}

LaidBlock layOut(PrintContext &context, const RoutePath &route)
{
    LaidBlock block{captionPieces(context, route.caption), pt(12), pt(12)};
    int number = 0;
    for (std::size_t i = 0; i < route.stops.size(); ++i) {
        if (route.stops[i].kind == RouteStop::Kind::Step)
            ++number;
        append(block.pieces, stopPieces(context, route, i, number));
    }
    keepIfShort(block.pieces, context.pageHeight / 3);
    return block;
}

} // namespace cauce::report

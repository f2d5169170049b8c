// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_text.h"
#include "core/report/png_picture.h"
#include "core/report/safe_text.h"

#include <algorithm>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

QString captionHtml(const QString &caption)
{
    return caption.isEmpty() ? QString() : u"<caption>"_s + escapedHtml(safeLine(caption)) + u"</caption>\n"_s;
}

QString figureCaption(const QString &caption)
{
    return caption.isEmpty() ? QString() : u"<figcaption>"_s + escapedHtml(safeLine(caption)) + u"</figcaption>\n"_s;
}

QString sourceHtml(const HtmlContext &context, const QString &source)
{
    if (source.isEmpty())
        return {};
    return u"<p class=\"source\">"_s + escapedHtml(context.words.source.arg(safeLine(source))) + u"</p>\n"_s;
}

/// A box that scrolls sideways on a narrow screen; it can be reached by keyboard, so it has a name.
QString scrolling(const QString &name, const QString &inner)
{
    return u"<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\""_s + escapedHtml(safeLine(name))
           + u"\">\n"_s + inner + u"</div>\n"_s;
}

QLatin1StringView alignClass(Align align)
{
    switch (align) {
    case Align::Start:
        return "start"_L1;
    case Align::End:
        return "end"_L1;
    case Align::Center:
        return "center"_L1;
    }
    return "start"_L1;
}

QString cellInner(const HtmlContext &context, const Cell &cell)
{
    if (!cell.mark)
        return context.inlineHtml(cell.runs);
    if (cell.runs.empty())
        return context.marked(*cell.mark, {});
    return markSvg(*cell.mark) + u' ' + context.inlineHtml(cell.runs);
}

QString rowHtml(HtmlContext &context, const Table &table, const TableRow &row, QLatin1StringView part)
{
    const bool header = part == "thead"_L1;
    QString out = u"<tr"_s + context.idAttribute(row.anchor) + u">"_s;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const QString inner = i < row.cells.size() ? cellInner(context, row.cells[i]) : QString();
        const bool rowHead = column.role == Column::Role::RowHead && !inner.isEmpty();
        // An empty header cell is no header of anything, so it is a td.
        const bool isHeader = (header || rowHead) && !inner.isEmpty();
        const QString tag = isHeader ? u"th"_s : u"td"_s;
        const QString scope = !isHeader ? QString() : header ? u" scope=\"col\""_s : u" scope=\"row\""_s;
        out += u"<"_s + tag + scope + u" class=\""_s + alignClass(column.align) + u"\">"_s + inner + u"</"_s + tag
               + u">"_s;
    }
    return out + u"</tr>\n"_s;
}

QString columnGroup(const Table &table)
{
    double total = 0;
    for (const Column &column : table.columns)
        total += std::max(column.width, 0.01);
    QString out = u"<colgroup>"_s;
    for (const Column &column : table.columns)
        out +=
            u"<col style=\"width:%1%\" />"_s.arg(QString::number(100 * std::max(column.width, 0.01) / total, 'f', 2));
    return out + u"</colgroup>\n"_s;
}

QString legendHtml(const HtmlContext &context, const MarkGrid &grid)
{
    std::array<int, kResultMarks.size()> counts{};
    for (const MarkGridRow &row : grid.rows) {
        for (const auto &cell : row.cells) {
            if (cell)
                ++counts.at(static_cast<std::size_t>(cell->mark));
        }
    }
    QString out = u"<ul class=\"legend\">\n"_s;
    for (const ResultMark mark : kResultMarks) {
        const int count = counts.at(static_cast<std::size_t>(mark));
        out += u"<li>"_s + context.marked(mark, {}) + u" <b>"_s + context.locale.toString(count) + u"</b></li>\n"_s;
    }
    return out + u"</ul>\n"_s;
}

} // namespace

QString blockHtml(HtmlContext &context, const Heading &)
{
    const OutlineEntry &entry = context.outline.headings.at(context.nextHeading++);
    context.usedIds.insert(entry.id);
    const QString tag = u"h%1"_s.arg(entry.level + 1);
    const QString number =
        entry.number.isEmpty() ? QString() : u"<span class=\"number\">"_s + entry.number + u"</span> "_s;
    return u"<"_s + tag + u" id=\""_s + entry.id + u"\">"_s + number + escapedHtml(entry.text) + u"</"_s + tag
           + u">\n"_s;
}

QString blockHtml(HtmlContext &context, const Paragraph &paragraph)
{
    return u"<p>"_s + context.inlineHtml(paragraph.runs) + u"</p>\n"_s;
}

QString blockHtml(HtmlContext &context, const Bullets &bullets)
{
    if (bullets.items.empty())
        return {};
    QString out = u"<ul>\n"_s;
    for (const Runs &item : bullets.items)
        out += u"<li>"_s + context.inlineHtml(item) + u"</li>\n"_s;
    return out + u"</ul>\n"_s;
}

QString blockHtml(HtmlContext &context, const Table &table)
{
    if (table.columns.empty())
        return {};
    QString out = u"<table>\n"_s + captionHtml(table.caption) + columnGroup(table);
    if (!table.headerRows.empty()) {
        out += u"<thead>\n"_s;
        for (const TableRow &row : table.headerRows)
            out += rowHtml(context, table, row, "thead"_L1);
        out += u"</thead>\n"_s;
    }
    if (!table.rows.empty()) {
        out += u"<tbody>\n"_s;
        for (const TableRow &row : table.rows)
            out += rowHtml(context, table, row, "tbody"_L1);
        out += u"</tbody>\n"_s;
    }
    out += u"</table>\n"_s;
    const QString name = table.caption.isEmpty() ? context.document.title : table.caption;
    return scrolling(name, out) + sourceHtml(context, table.source);
}

QString blockHtml(HtmlContext &context, const MarkGrid &grid)
{
    QString out = u"<table class=\"grid\">\n"_s + captionHtml(grid.caption) + u"<thead>\n<tr>"_s;
    out += grid.corner.isEmpty() ? u"<td></td>"_s
                                 : u"<th scope=\"col\" class=\"start\">"_s + escapedHtml(grid.corner) + u"</th>"_s;
    for (const QString &column : grid.columns)
        out += u"<th scope=\"col\" class=\"center\">"_s + escapedHtml(column) + u"</th>"_s;
    out += u"</tr>\n</thead>\n"_s;
    bool open = false;
    for (const MarkGridRow &row : grid.rows) {
        if (!row.group.isEmpty()) {
            out += open ? u"</tbody>\n<tbody>\n"_s : u"<tbody>\n"_s;
            open = true;
            out += u"<tr class=\"band\"><th scope=\"rowgroup\" class=\"start\" colspan=\"%1\">"_s.arg(
                       grid.columns.size() + 1)
                   + escapedHtml(row.group) + u"</th></tr>\n"_s;
        } else if (!open) {
            out += u"<tbody>\n"_s;
            open = true;
        }
        out += u"<tr><th scope=\"row\" class=\"start\">"_s + escapedHtml(row.head) + u"</th>"_s;
        for (std::size_t i = 0; i < static_cast<std::size_t>(grid.columns.size()); ++i) {
            const bool filled = i < row.cells.size() && row.cells[i];
            out += filled
                       ? u"<td>"_s
                             + context.link(row.cells[i]->link, context.marked(row.cells[i]->mark, row.cells[i]->word))
                             + u"</td>"_s
                       : u"<td class=\"none\"><span class=\"hidden\">"_s + escapedHtml(context.words.notApplicable)
                             + u"</span></td>"_s;
        }
        out += u"</tr>\n"_s;
    }
    if (open)
        out += u"</tbody>\n"_s;
    out += u"</table>\n"_s;
    return scrolling(grid.caption.isEmpty() ? context.document.title : grid.caption, out) + legendHtml(context, grid);
}

QString blockHtml(HtmlContext &context, const MoneyChain &chain)
{
    QString out =
        u"<table class=\"chain\">\n"_s + captionHtml(chain.caption)
        + u"<colgroup><col class=\"stage\" /><col /><col class=\"amount\" /></colgroup>\n<thead class=\"hidden\"><tr>"_s;
    for (const QString *word : {&context.words.stage, &context.words.proportion, &context.words.amount})
        out += u"<th scope=\"col\">"_s + escapedHtml(*word) + u"</th>"_s;
    out += u"</tr></thead>\n<tbody>\n"_s;
    for (const MoneyStage &stage : chain.stages) {
        const double fraction = std::clamp(stage.fraction, 0.0, 1.0);
        const QString bar =
            stage.gap
                ? u"<span class=\"bar gap\"></span>"_s
                : u"<span class=\"bar\" style=\"width:%1%\"></span>"_s.arg(QString::number(100 * fraction, 'f', 2));
        QString amount = escapedHtml(stage.amount);
        if (stage.gap)
            amount = context.marked(*stage.gap, stage.word) + (amount.isEmpty() ? QString() : u"<br />"_s + amount);
        out += u"<tr><th scope=\"row\" class=\"start\">"_s + escapedHtml(stage.label) + u"</th><td class=\"track\">"_s
               + bar + u"</td><td class=\"end\">"_s + amount + u"</td></tr>\n"_s;
    }
    out += u"</tbody>\n</table>\n"_s;
    out = scrolling(chain.caption.isEmpty() ? context.document.title : chain.caption, out);
    if (!chain.warnings.isEmpty()) {
        out += u"<ul class=\"warnings\">\n"_s;
        for (const QString &warning : chain.warnings)
            out += u"<li>"_s + escapedHtml(warning) + u"</li>\n"_s;
        out += u"</ul>\n"_s;
    }
    return out + sourceHtml(context, chain.source);
}

QString blockHtml(HtmlContext &context, const KeyValues &pairs)
{
    if (pairs.items.empty())
        return {};
    QString out = u"<dl>\n"_s;
    for (const KeyValue &pair : pairs.items) {
        // A value without a key continues the list of the one before; a list may not begin with a value.
        if (!pair.key.isEmpty() || &pair == &pairs.items.front())
            out += u"<dt>"_s + escapedHtml(safeLine(pair.key)) + u"</dt>"_s;
        out += u"<dd>"_s + context.inlineHtml(pair.value) + u"</dd>\n"_s;
    }
    return out + u"</dl>\n"_s;
}

QString blockHtml(HtmlContext &context, const Note &note)
{
    const bool warning = note.kind == Note::Kind::Warning;
    return u"<div class=\"note "_s + (warning ? u"warning"_s : u"info"_s) + u"\"><p><strong class=\"label\">"_s
           + escapedHtml(warning ? context.words.warning : context.words.info) + u".</strong> "_s
           + context.inlineHtml(note.runs) + u"</p></div>\n"_s;
}

QString blockHtml(HtmlContext &, const PageBreak &) { return u"<div class=\"page-break\"></div>\n"_s; }

QString blockHtml(HtmlContext &context, const Picture &picture)
{
    const std::optional<QSize> size = pngSize(picture.png);
    QString inner;
    if (size) {
        inner = u"<img alt=\""_s + escapedHtml(safeLine(picture.alt))
                + u"\" width=\"%1\" height=\"%2\" src=\"data:image/png;base64,"_s.arg(size->width()).arg(size->height())
                + QString::fromLatin1(picture.png.toBase64()) + u"\" />\n"_s;
    } else {
        inner = u"<p class=\"unreadable\">"_s + escapedHtml(context.words.unreadablePicture.arg(safeLine(picture.alt)))
                + u"</p>\n"_s;
    }
    return u"<figure>\n"_s + inner + figureCaption(picture.caption) + u"</figure>\n"_s;
}

QString blockHtml(HtmlContext &context, const RoutePath &route)
{
    if (route.stops.empty())
        return {};
    QString out = u"<figure class=\"route\">\n"_s + figureCaption(route.caption) + u"<ol>\n"_s;
    int step = 0;
    for (const RouteStop &stop : route.stops) {
        const bool gap = stop.kind == RouteStop::Kind::Gap;
        out += gap ? u"<li class=\"gap\"><p>"_s : u"<li><p>"_s;
        if (!gap)
            out += u"<span class=\"step\">"_s + context.locale.toString(++step) + u"</span> "_s;
        out += context.marked(stop.mark, gap && stop.word.isEmpty() ? context.words.gap : stop.word);
        if (!stop.source.isEmpty())
            out += u" <span class=\"where\">"_s + context.link(stop.link, escapedHtml(stop.source)) + u"</span>"_s;
        if (stop.minutes)
            out += u" <span class=\"minutes\">"_s
                   + escapedHtml(context.words.minutes.arg(context.locale.toString(*stop.minutes))) + u"</span>"_s;
        out += u"</p>"_s;
        if (!stop.searched.isEmpty())
            out += u"<p class=\"quiet\">"_s + escapedHtml(context.words.searched.arg(stop.searched)) + u"</p>"_s;
        if (!stop.note.isEmpty())
            out += u"<p class=\"quiet\">"_s + escapedHtml(stop.note) + u"</p>"_s;
        out += u"</li>\n"_s;
    }
    return out + u"</ol>\n</figure>\n"_s;
}

} // namespace cauce::report

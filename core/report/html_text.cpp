// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_text.h"

#include "core/report/safe_text.h"

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

/// Name of a mark in ids and classes, and its shape on a grid of 16. The PDF draws the same shapes (mark_shapes.cpp).
struct MarkDrawing {
    QLatin1StringView name;
    QLatin1StringView shape;
};

constexpr std::array<MarkDrawing, kResultMarks.size()> kDrawings{{
    {"found"_L1, "<circle cx=\"8\" cy=\"8\" r=\"7\" />"_L1},
    {"partial"_L1,
     "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" /><path d=\"M8 2A6 6 0 0 0 8 14Z\" />"_L1},
    {"not-found"_L1,
     "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" />"_L1},
    {"unusable"_L1, "<path d=\"M8 1.5L15.5 14.5L0.5 14.5Z\" />"_L1},
    {"needs-request"_L1, "<path d=\"M8 0.5L15.5 8L8 15.5L0.5 8Z\" />"_L1},
    {"not-produced"_L1, "<path d=\"M1 6H15V10H1Z\" />"_L1},
    {"not-started"_L1, "<circle cx=\"8\" cy=\"8\" r=\"3\" />"_L1},
}};

const MarkDrawing &drawing(ResultMark mark) { return kDrawings.at(static_cast<std::size_t>(mark)); }

} // namespace

QString escapedHtml(const QString &text)
{
    QString out = safeText(text).toHtmlEscaped();
    out.replace(u'\'', "&#39;"_L1);
    return out;
}

QString markSvg(ResultMark mark)
{
    return u"<svg class=\"mark\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 16 16\"><use href=\"#m-%1\" /></svg>"_s
        .arg(drawing(mark).name);
}

QString markSymbols()
{
    QString out = u"<svg class=\"symbols\" aria-hidden=\"true\" focusable=\"false\" width=\"0\" height=\"0\">\n"_s;
    for (const MarkDrawing &mark : kDrawings)
        out += u"<symbol id=\"m-%1\" viewBox=\"0 0 16 16\">%2</symbol>\n"_s.arg(mark.name, mark.shape);
    return out + u"</svg>\n"_s;
}

QString HtmlContext::link(const QString &anchor, const QString &inner) const
{
    const auto id = outline.ids.constFind(anchor);
    if (anchor.isEmpty() || id == outline.ids.constEnd())
        return inner;
    return u"<a href=\"#"_s + *id + u"\">"_s + inner + u"</a>"_s;
}

QString HtmlContext::inlineHtml(const Runs &runs) const
{
    QString out;
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        QString text = escapedHtml(run.text);
        text.replace(u'\n', "<br />"_L1);
        if (run.code)
            text = u"<code>"_s + text + u"</code>"_s;
        if (run.italic)
            text = u"<em>"_s + text + u"</em>"_s;
        if (run.bold)
            text = u"<strong>"_s + text + u"</strong>"_s;
        out += link(run.link, text);
    }
    return out;
}

QString HtmlContext::marked(ResultMark mark, const QString &word) const
{
    const QString text = escapedHtml(word.isEmpty() ? words.mark(mark) : word);
    return u"<span class=\"result "_s + drawing(mark).name + u"\">"_s + markSvg(mark) + u"<span>"_s + text
           + u"</span></span>"_s;
}

QString HtmlContext::idAttribute(const QString &anchor)
{
    const auto id = outline.ids.constFind(anchor);
    if (anchor.isEmpty() || id == outline.ids.constEnd() || usedIds.contains(*id))
        return {};
    usedIds.insert(*id);
    return u" id=\""_s + *id + u"\""_s;
}

} // namespace cauce::report

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_writer.h"

#include "core/report/html_text.h"
#include "core/report/safe_text.h"
#include "core/report/save_report.h"

#include <QFile>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

QString styleSheet(const Document &document, const ReportWords &words)
{
    QFile file(u":/report/report.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the report style is not compiled in");
    QString css = QString::fromUtf8(file.readAll());
    // The file's licence lines are about our style sheet; in a report they would seem to be about the report.
    css.remove(0, css.indexOf(":root"_L1));
    const QString counter = u"\""_s + words.pageOf.arg(u"\" counter(page) \""_s, u"\" counter(pages) \""_s) + u"\""_s;
    css.replace("@PAPER@"_L1, document.paper == Paper::Letter ? "letter"_L1 : "A4"_L1);
    css.replace("@PAGE_OF@"_L1, counter);
    return css;
}

QString contentsHtml(const HtmlContext &context)
{
    if (!hasContents(context.outline))
        return {};
    QString out = u"<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s
                  + escapedHtml(context.words.contents) + u"</h2>\n<ol>\n"_s;
    int depth = 1; // lists open; an item stays open so that its sublist can follow
    bool item = false;
    for (const OutlineEntry &entry : context.outline.headings) {
        if (!entry.inContents())
            continue;
        if (entry.level > depth && item) {
            out += u"\n<ol>\n"_s;
            ++depth;
        } else {
            if (item)
                out += u"</li>\n"_s;
            for (; entry.level < depth; --depth)
                out += u"</ol></li>\n"_s;
        }
        out += u"<li><a href=\"#"_s + entry.id + u"\"><span class=\"number\">"_s + entry.number + u"</span> <span>"_s
               + escapedHtml(entry.text) + u"</span></a>"_s;
        item = true;
    }
    if (item)
        out += u"</li>\n"_s;
    for (; depth > 1; --depth)
        out += u"</ol></li>\n"_s;
    return out + u"</ol>\n</nav>\n"_s;
}

QString titleHtml(HtmlContext &context)
{
    const Document &document = context.document;
    QString out = u"<header class=\"title\">\n<h1>"_s + escapedHtml(safeLine(document.title)) + u"</h1>\n"_s;
    if (!document.subtitle.isEmpty())
        out += u"<p class=\"subtitle\">"_s + escapedHtml(document.subtitle) + u"</p>\n"_s;
    out += blockHtml(context, KeyValues{document.meta});
    return out + u"</header>\n"_s;
}

} // namespace

Result<QByteArray> toHtml(const Document &document, const Job &job)
{
    const ReportWords &words = reportWords(document.language);
    HtmlContext context{document, words, reportLocale(document.language), outlineOf(document), 0, {}};
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\" xml:lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\" />\n"_s
            .arg(languageTag(document.language));
    html += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src data:; base-uri "
            "'none'; form-action 'none'\" />\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
            "<meta name=\"referrer\" content=\"no-referrer\" />\n"
            "<meta name=\"color-scheme\" content=\"light dark\" />\n"_L1;
    html += u"<title>"_s + escapedHtml(safeLine(document.title)) + u"</title>\n<style>\n"_s
            + styleSheet(document, words) + u"</style>\n</head>\n<body>\n"_s;
    html += u"<a class=\"skip\" href=\"#report\">"_s + escapedHtml(words.skipToContent) + u"</a>\n"_s + markSymbols();
    html += u"<div class=\"sheet\">\n"_s + titleHtml(context) + contentsHtml(context)
            + u"<main id=\"report\" tabindex=\"-1\">\n"_s;
    const auto total = static_cast<qint64>(document.blocks.size());
    qint64 done = 0;
    for (const Block &block : document.blocks) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled);
        html += std::visit([&](const auto &b) { return blockHtml(context, b); }, block);
        job.report(++done, total);
    }
    html += "</main>\n</div>\n</body>\n</html>\n"_L1;
    return html.toUtf8();
}

Result<> writeHtml(const Document &document, const QString &path, const Job &job)
{
    const Result<QByteArray> html = toHtml(document, job);
    if (!html)
        return html.error();
    return saveReport(path, *html);
}

} // namespace cauce::report

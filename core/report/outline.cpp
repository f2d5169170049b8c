// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline.h"

#include "core/report/safe_text.h"

#include <QSet>
#include <algorithm>

namespace cauce::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestContents = 3;

/// An anchor as an id: what is not a letter, digit, - or _ is written by its code, so different anchors stay different.
QString idFor(const QString &anchor)
{
    QString id = u"a-"_s;
    for (const QChar c : anchor) {
        const char16_t u = c.unicode();
        const bool usable = u < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        id += usable ? QString(c) : u"."_s + QString::number(u, 16) + u"."_s;
    }
    return id;
}

class IdMaker
{
public:
    explicit IdMaker(Outline &outline) : m_outline(outline) {}

    QString idOf(const QString &anchor)
    {
        if (anchor.isEmpty() || m_outline.ids.contains(anchor))
            return u"s-%1"_s.arg(++m_unnamed);
        const QString id = idFor(anchor);
        m_outline.ids.insert(anchor, id);
        return id;
    }

private:
    Outline &m_outline;
    int m_unnamed = 0;
};

} // namespace

Outline outlineOf(const Document &document)
{
    Outline outline;
    IdMaker ids(outline);
    std::array<int, 2> counters{};
    const bool chapters = document.form == Form::Report;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            OutlineEntry entry;
            entry.level = std::clamp(heading->level, 1, 3);
            entry.text = safeLine(heading->text);
            entry.id = ids.idOf(heading->anchor);
            if (chapters && entry.level == 1) {
                ++counters[0];
                counters[1] = 0;
                entry.number = QString::number(counters[0]);
            } else if (chapters && entry.level == 2) {
                ++counters[1];
                entry.number =
                    counters[0] > 0 ? u"%1.%2"_s.arg(counters[0]).arg(counters[1]) : QString::number(counters[1]);
            }
            outline.headings.push_back(std::move(entry));
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const TableRow &row : table->rows) {
                if (!row.anchor.isEmpty() && !outline.ids.contains(row.anchor))
                    ids.idOf(row.anchor);
            }
        }
    }
    return outline;
}

bool hasContents(const Outline &outline)
{
    return std::count_if(outline.headings.begin(), outline.headings.end(),
                         [](const OutlineEntry &e) { return e.inContents(); })
           >= kFewestContents;
}

} // namespace cauce::report

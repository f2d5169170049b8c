// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide_text.h"

namespace cauce {
namespace {

constexpr int kCellPadding = 6;
constexpr int kHeadPercent = 24;

QString points(TextRole role)
{
    return QString::number(themeFont(role).pointSizeF()) + QStringLiteral("pt");
}

/// One block after the other as rich text.
class LeafletWriter
{
public:
    explicit LeafletWriter(const Theme &theme) : m_theme(theme) {}

    QString operator()(const report::Heading &heading) const
    {
        const bool page = heading.level == 1;
        return QStringLiteral("<h%1 style=\"font-size:%2; font-weight:600; color:%3; margin-top:%4px; margin-bottom:%5px\">%6</h%1>")
            .arg(QString::number(page ? 2 : 3), points(page ? TextRole::Title : TextRole::Section),
                (page ? m_theme.accent : m_theme.text).name(), QString::number(page ? kGrid : 2 * kGrid),
                QString::number(kGrid / 2), heading.text.toHtmlEscaped());
    }
    QString operator()(const report::Paragraph &paragraph) const { return QStringLiteral("<p>%1</p>").arg(textOf(paragraph.runs)); }
    QString operator()(const report::PageBreak &) const { return QStringLiteral("<hr>"); }
    QString operator()(const report::Note &note) const
    {
        return QStringLiteral("<table width=\"100%\" cellpadding=\"%1\" style=\"margin-top:%2px\"><tr><td bgcolor=\"%3\">%4</td></tr></table>")
            .arg(QString::number(kCellPadding * 2), QString::number(2 * kGrid), m_theme.softAccent.name(), textOf(note.runs));
    }
    QString operator()(const report::Table &table) const
    {
        QString rows;
        for (const report::TableRow &row : table.rows) {
            QString cells;
            for (const report::Cell &cell : row.cells) {
                cells += QStringLiteral("<td%1 style=\"border-top:1px solid %2\">%3</td>")
                             .arg(cells.isEmpty() ? QStringLiteral(" width=\"%1%\"").arg(kHeadPercent) : QString(), m_theme.line.name(),
                                 textOf(cell.runs));
            }
            rows += QStringLiteral("<tr>") + cells + QStringLiteral("</tr>");
        }
        return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" style=\"border-collapse:collapse\">%2</table>")
            .arg(QString::number(kCellPadding), rows);
    }
    template<class Other>
    QString operator()(const Other &) const
    {
        return {};
    }

private:
    [[nodiscard]] QString textOf(const report::Runs &runs) const
    {
        QString text;
        for (const report::Run &run : runs) {
            const QString words = run.text.toHtmlEscaped();
            if (run.code) {
                // Spaces that do not break keep a key in one piece.
                text += QStringLiteral("<span style=\"background-color:%1; font-weight:600\">&nbsp;%2&nbsp;</span>")
                            .arg(m_theme.softAccent.name(), words);
            } else {
                text += run.bold ? QStringLiteral("<b>%1</b>").arg(words) : words;
            }
        }
        return text;
    }

    const Theme &m_theme;
};

} // namespace

QString guideText(const report::Document &leaflet, const Theme &theme)
{
    QString text = QStringLiteral("<html><body style=\"color:%1\">").arg(theme.text.name());
    const LeafletWriter writer(theme);
    for (const report::Block &block : leaflet.blocks)
        text += std::visit(writer, block);
    return text + QStringLiteral("</body></html>");
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_box.h"

#include "core/report/safe_text.h"

#include <QFontMetricsF>
#include <algorithm>

namespace cauce::report {

namespace {

QFont runFont(const Run &run, const PageStyle &style, PrintRole role)
{
    QFont font = run.code ? style.codeFont(role) : style.font(role);
    if (run.bold)
        font.setWeight(QFont::DemiBold);
    font.setItalic(run.italic);
    return font;
}

Qt::Alignment alignment(Align align)
{
    switch (align) {
    case Align::Start:
        return Qt::AlignLeft;
    case Align::End:
        return Qt::AlignRight;
    case Align::Center:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

} // namespace

TextBox::TextBox(const Runs &runs, const PageStyle &style, const TextLook &look, qreal width,
                 const PageReference &reference)
    : m_layout(std::make_shared<QTextLayout>())
    , m_color(look.color)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](const QString &piece, const QFont &font, bool quiet) {
        if (piece.isEmpty())
            return;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(piece.size());
        range.format.setFont(font);
        if (quiet)
            range.format.setForeground(ink::kQuiet);
        formats.append(range);
        text += piece;
    };
    for (const Run &run : runs) {
        QString piece = safeText(run.text);
        piece.replace(QChar::LineFeed, QChar::LineSeparator);
        add(piece, runFont(run, style, look.role), false);
        if (!run.link.isEmpty() && reference) {
            const QString words = reference(run.link);
            if (!words.isEmpty())
                add(QChar(QChar::Nbsp) + words, style.font(look.role), true);
        }
    }
    m_layout->setText(text);
    m_layout->setFont(style.font(look.role));
    m_layout->setFormats(formats);
    QTextOption option(alignment(look.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

    qreal needed = PageStyle::points(PageStyle::size(look.role)) * look.leading;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, PageStyle::points(4)));
        needed = std::max(needed, line.ascent() + line.descent());
    }
    m_layout->endLayout();
    m_lineHeight = needed;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        line.setPosition(QPointF(0, i * needed + (needed - line.ascent() - line.descent()) / 2));
    }
}

qreal TextBox::lastLineWidth() const
{
    return lineCount() > 0 ? m_layout->lineAt(lineCount() - 1).naturalTextWidth() : 0;
}

qreal TextBox::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextBox::draw(QPainter &painter, const QPointF &topLeft) const
{
    painter.setPen(m_color);
    m_layout->draw(&painter, topLeft);
}

void TextBox::drawLine(QPainter &painter, int line, const QPointF &topLeft) const
{
    painter.setPen(m_color);
    m_layout->lineAt(line).draw(&painter, topLeft - QPointF(0, line * m_lineHeight));
}

qreal widestWord(const Runs &runs, const PageStyle &style, PrintRole role)
{
    qreal widest = 0;
    for (const Run &run : runs) {
        const QFontMetricsF metrics(runFont(run, style, role));
        const QString text = safeText(run.text);
        for (const QString &line : text.split(QChar::LineFeed)) {
            for (const QString &word : line.split(QChar::Space, Qt::SkipEmptyParts))
                widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    return widest;
}

} // namespace cauce::report

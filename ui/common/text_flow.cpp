// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_flow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace cauce {

namespace {

/// Breaks the text into lines, hands the layout and its number of lines to `visit`; gives width and height used.
template<class Visitor>
QSizeF flow(const QString &text, const QFont &font, int maxLines, qreal width, Visitor &&visit)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal y = 0;
    qreal used = 0;
    int count = 0;
    layout.beginLayout();
    while (maxLines == 0 || count < maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, y});
        y += line.height();
        used = std::max(used, line.naturalTextWidth());
        ++count;
    }
    layout.endLayout();
    visit(layout, count);
    return {used, y};
}

} // namespace

TextFlow::TextFlow(QString text, QFont font, int maxLines)
    : m_text(std::move(text))
    , m_font(std::move(font))
    , m_maxLines(maxLines)
{}

QSize TextFlow::sizeAt(int width) const
{
    if (m_text.isEmpty())
        return {0, 0};
    const QSizeF size = flow(m_text, m_font, m_maxLines, width, [](QTextLayout &, int) {});
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

int TextFlow::naturalWidth() const { return m_text.isEmpty() ? 0 : sizeAt(QWIDGETSIZE_MAX).width(); }

int TextFlow::wordWidth(int limit) const
{
    const QFontMetricsF metrics(m_font);
    qreal widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= m_text.size(); ++i) {
        if (i == m_text.size() || m_text.at(i).isSpace()) {
            widest = std::max(widest, metrics.horizontalAdvance(m_text.mid(start, i - start)));
            start = i + 1;
            if (widest >= limit)
                return limit;
        }
    }
    return static_cast<int>(std::ceil(widest));
}

void TextFlow::paint(QPainter &painter, const QRectF &box, Qt::Alignment alignment) const
{
    if (m_text.isEmpty())
        return;
    flow(m_text, m_font, m_maxLines, box.width(), [&](QTextLayout &layout, int count) {
        for (int i = 0; i < count; ++i) {
            const QTextLine line = layout.lineAt(i);
            qreal x = box.left();
            if (alignment & Qt::AlignRight)
                x = box.right() - line.naturalTextWidth();
            else if (alignment & Qt::AlignHCenter)
                x = box.left() + (box.width() - line.naturalTextWidth()) / 2;
            const bool cutHere = i == count - 1 && line.textStart() + line.textLength() < m_text.size();
            if (cutHere) {
                const QString rest = QString(m_text).replace(QLatin1Char('\n'), QLatin1Char(' ')).mid(line.textStart());
                painter.setFont(m_font);
                painter.drawText(QPointF(x, box.top() + line.y() + line.ascent()),
                                 QFontMetricsF(m_font).elidedText(rest, Qt::ElideRight, box.width()));
            } else {
                line.draw(&painter, QPointF(x - line.x(), box.top()));
            }
        }
    });
}

} // namespace cauce

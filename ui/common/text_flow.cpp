// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_flow.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace cauce {

namespace {

struct Measured {
    QString text;
    QFont font;
    int maxLines = 0;
    int width = 0;
    friend bool operator==(const Measured &, const Measured &) = default;
    friend size_t qHash(const Measured &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font, key.maxLines, key.width);
    }
};

/// Lists and figures ask for the same sizes again and again, and a layout takes hundreds of times as long as to look one up.
/// One for each thread, as figures are drawn into files beside the window.
constexpr qsizetype kMostMeasured = 20'000;
template<class Measure>
QSize measured(const Measured &key, Measure measure)
{
    static thread_local QCache<Measured, QSize> sizes(kMostMeasured);
    if (const QSize *known = sizes.object(key))
        return *known;
    const QSize size = measure();
    sizes.insert(key, new QSize(size));
    return size;
}
/// In place of a number of lines: the width of the widest word is meant.
constexpr int kWords = -1;

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
    // What fits without breaking takes the same room at every width: labels are asked at many.
    if (width != QWIDGETSIZE_MAX) {
        const QSize natural = sizeAt(QWIDGETSIZE_MAX);
        if (natural.width() <= width)
            return natural;
    }
    return measured({m_text, m_font, m_maxLines, width}, [&] {
        const QSizeF size = flow(m_text, m_font, m_maxLines, width, [](QTextLayout &, int) {});
        return QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    });
}

int TextFlow::naturalWidth() const { return m_text.isEmpty() ? 0 : sizeAt(QWIDGETSIZE_MAX).width(); }

int TextFlow::wordWidth(int limit) const
{
    const int widest = measured({m_text, m_font, kWords, 0}, [this] {
                           const QFontMetricsF metrics(m_font);
                           qreal width = 0;
                           for (const QString &word : m_text.simplified().split(QLatin1Char(' ')))
                               width = std::max(width, metrics.horizontalAdvance(word));
                           return QSize(static_cast<int>(std::ceil(width)), 0);
                       }).width();
    return std::min(widest, limit);
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

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_flow.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QThread>
#include <cmath>
#include <memory>

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

/// A text with its glyphs, from which lines of any width are made. To find the glyphs takes most of the time of a layout, and a
/// label is asked for its height at three or four widths before it is shown.
class Shaped
{
public:
    Shaped(const QString &text, const QFont &font)
        : m_layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        // Left open: to begin anew would let the glyphs go.
        m_layout.beginLayout();
    }
    ~Shaped() { m_layout.endLayout(); }
    Shaped(const Shaped &) = delete;
    Shaped &operator=(const Shaped &) = delete;

    /// Breaks the text anew; gives the width and height used.
    QSizeF breakInto(int maxLines, qreal width)
    {
        qreal y = 0;
        qreal used = 0;
        m_layout.clearLayout();
        while (maxLines == 0 || m_layout.lineCount() < maxLines) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max<qreal>(1, width));
            line.setPosition({0, y});
            y += line.height();
            used = std::max(used, line.naturalTextWidth());
        }
        return {used, y};
    }
    [[nodiscard]] qreal widestWord()
    {
        breakInto(0, QWIDGETSIZE_MAX);
        const QString text = m_layout.text();
        qreal widest = 0;
        for (int from = 0; from < text.size(); ++from) {
            if (text[from].isSpace())
                continue;
            int to = from;
            while (to < text.size() && !text[to].isSpace())
                ++to;
            const QTextLine line = m_layout.lineForTextPosition(from);
            widest = std::max(widest, std::abs(line.cursorToX(to) - line.cursorToX(from)));
            from = to;
        }
        return widest;
    }
    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }

private:
    QTextLayout m_layout;
};

/// A few thousand letters with their glyphs are kept: what is asked about one text is asked in one go.
constexpr qsizetype kMostShapedChars = 20'000;
using ShapedTexts = QCache<Measured, Shaped>;

template<class Use>
auto withShaped(const QString &text, const QFont &font, Use use)
{
    static thread_local ShapedTexts known(kMostShapedChars);
    if (QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread()) {
        // Fonts may not outlive the application.
        static ShapedTexts *const ofWindow = &known;
        [[maybe_unused]] static const bool once = (qAddPostRoutine([] { ofWindow->clear(); }), true);
    }
    const Measured key{text, font, 0, 0};
    if (Shaped *shaped = known.object(key))
        return use(*shaped);
    auto fresh = std::make_unique<Shaped>(text, font);
    if (text.size() > kMostShapedChars)
        return use(*fresh);
    Shaped *shaped = fresh.get();
    known.insert(key, fresh.release(), std::max<qsizetype>(1, text.size()));
    return use(*shaped);
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
        const QSizeF size = withShaped(m_text, m_font, [&](Shaped &shaped) { return shaped.breakInto(m_maxLines, width); });
        return QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    });
}

int TextFlow::naturalWidth() const { return m_text.isEmpty() ? 0 : sizeAt(QWIDGETSIZE_MAX).width(); }

int TextFlow::wordWidth(int limit) const
{
    const int widest = measured({m_text, m_font, kWords, 0}, [this] {
                           const qreal width = withShaped(m_text, m_font, [](Shaped &shaped) { return shaped.widestWord(); });
                           return QSize(static_cast<int>(std::ceil(width)), 0);
                       }).width();
    return std::min(widest, limit);
}

void TextFlow::paint(QPainter &painter, const QRectF &box, Qt::Alignment alignment) const
{
    if (m_text.isEmpty())
        return;
    withShaped(m_text, m_font, [&](Shaped &shaped) {
        shaped.breakInto(m_maxLines, box.width());
        const QTextLayout &layout = shaped.layout();
        const int count = layout.lineCount();
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

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/page_style.h"

#include <QPainter>
#include <QTextLayout>
#include <functional>
#include <memory>

namespace cauce::report {

/// The words that stand on paper after a link to an anchor, such as "(p. 12)"; empty for nothing.
using PageReference = std::function<QString(const QString &anchor)>;

/// How a text is set.
struct TextLook {
    PrintRole role = PrintRole::Body;
    QColor color = ink::kText;
    Align align = Align::Start;
    qreal leading = 1.4; ///< line height as a multiple of the type size
};

/// Runs of text broken into lines of a given width. Nothing is ever cut: a word wider than the line is broken anywhere.
class TextBox
{
public:
    TextBox(const Runs &runs, const PageStyle &style, const TextLook &look, qreal width,
            const PageReference &reference = {});

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; } ///< of every line
    [[nodiscard]] qreal height() const { return m_lineHeight * lineCount(); }
    [[nodiscard]] qreal lastLineWidth() const; ///< of the ink in the last line
    [[nodiscard]] qreal naturalWidth() const;  ///< of the widest line's ink
    [[nodiscard]] bool isEmpty() const { return m_layout->text().isEmpty(); }

    /// Draws all lines with the box's corner at `topLeft`.
    void draw(QPainter &painter, const QPointF &topLeft) const;
    /// Draws one line as if it were the only one.
    void drawLine(QPainter &painter, int line, const QPointF &topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    qreal m_lineHeight = 0;
};

/// The width of the widest word in `runs`, for choosing column widths.
[[nodiscard]] qreal widestWord(const Runs &runs, const PageStyle &style, PrintRole role);

} // namespace cauce::report

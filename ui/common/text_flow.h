// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace cauce {

/// Plain text broken into lines at words and, where a word alone is too wide (an address, a hash), inside it: never cut.
/// What is wider or longer than allowed ends in "…" only where `maxLines` says so.
class TextFlow
{
public:
    /// `maxLines` 0 means as many as it takes.
    TextFlow(QString text, QFont font, int maxLines = 0);

    /// Room that the text takes at `width`, rounded up to whole pixels.
    [[nodiscard]] QSize sizeAt(int width) const;
    /// Width of the text on one line per paragraph.
    [[nodiscard]] int naturalWidth() const;
    /// Width of the widest word, at most `limit`.
    [[nodiscard]] int wordWidth(int limit) const;
    /// Draws with the painter's pen from the top of `box`; only horizontal alignment counts.
    void paint(QPainter &painter, const QRectF &box, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    QString m_text;
    QFont m_font;
    int m_maxLines;
};

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field_types.h"

#include <QImage>
#include <QWidget>

namespace cauce {

/// One page of a document as a picture, on which a region can be drawn with the mouse, or with the keys: arrows move the
/// region, Shift with arrows changes its size, Escape takes it away.
class PageCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// Shows the picture as wide as the widget, or `leastWidth`, in its own proportions. The region stays: it may be the same page,
    /// larger.
    void setImage(const QImage &image, int leastWidth = 0);
    /// Where the picture stands in the widget.
    [[nodiscard]] QRect page() const;
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    /// In ten-thousandths of the page's width and height; null when nothing is marked.
    [[nodiscard]] QRect region() const { return m_region; }
    void setRegion(const QRect &region);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void regionChanged();
    /// A person marked a region, changed it or took it away.
    void marked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QPoint toPage(const QPointF &at) const;
    void mark(const QRect &region);

    QImage m_image;
    QRect m_region;
    std::optional<QPoint> m_start;
};

} // namespace cauce

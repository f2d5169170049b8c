// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/figure.h"

#include "ui/common/text_flow.h"

#include <QPainter>
#include <QResizeEvent>

namespace cauce {
namespace {

constexpr int kFrame = 4; ///< room for the focus frame around a figure on a page
constexpr int kPartGap = 12;
constexpr int kUsualWidth = 560;
constexpr int kLeastWidth = 220;

} // namespace

int TextFigure::heightAt(int width) const
{
    return TextFlow(m_text, themeFont(m_role)).sizeAt(width).height();
}

void TextFigure::paint(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    const bool quiet = m_role == TextRole::Quiet || m_role == TextRole::QuietStrong || m_role == TextRole::Field;
    painter.setPen(quiet ? theme.quietText : theme.text);
    TextFlow(m_text, themeFont(m_role)).paint(painter, box);
}

int FigureStack::heightAt(int width) const
{
    int height = 0;
    for (const auto &part : m_parts)
        height += part->heightAt(width) + kPartGap;
    return std::max(0, height - kPartGap);
}

void FigureStack::paint(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    qreal top = box.top();
    for (const auto &part : m_parts) {
        const int height = part->heightAt(static_cast<int>(box.width()));
        part->paint(painter, QRectF(box.left(), top, box.width(), height), theme);
        top += height + kPartGap;
    }
}

QString FigureStack::words() const
{
    QStringList all;
    for (const auto &part : m_parts)
        all << part->words();
    return all.join(QLatin1Char('\n'));
}

FigureWidget::FigureWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureWidget::setFigure(std::unique_ptr<Figure> figure, const QString &name)
{
    m_figure = std::move(figure);
    setAccessibleName(name);
    setAccessibleDescription(m_figure ? m_figure->words() : QString());
    updateGeometry();
    update();
}

int FigureWidget::heightForWidth(int width) const
{
    return m_figure ? m_figure->heightAt(std::max(1, width - 2 * kFrame)) + 2 * kFrame : 0;
}

QSize FigureWidget::sizeHint() const
{
    const int wide = width() > kLeastWidth && testAttribute(Qt::WA_WState_Created) ? width() : kUsualWidth;
    return {kUsualWidth, heightForWidth(wide)};
}

QSize FigureWidget::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

void FigureWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    const Theme &theme = Theme::of(this);
    if (m_figure)
        m_figure->paint(painter, QRectF(rect()).adjusted(kFrame, kFrame, -kFrame, -kFrame), theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void FigureWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace cauce

#include "moc_figure.cpp"

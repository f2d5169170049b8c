// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>
#include <memory>
#include <vector>

class QPainter;

namespace cauce {

/// Something drawn: the same on the page and in an exported file. A value of plain words; it holds no records.
class Figure
{
public:
    virtual ~Figure() = default;
    /// Height that it takes at a width, both in device-independent pixels.
    [[nodiscard]] virtual int heightAt(int width) const = 0;
    /// Draws into `box`, whose height is heightAt(its width).
    virtual void paint(QPainter &painter, const QRectF &box, const Theme &theme) const = 0;
    /// All that it shows, in sentences.
    [[nodiscard]] virtual QString words() const = 0;
};

/// A line or more of text among figures.
class TextFigure final : public Figure
{
public:
    TextFigure(QString text, TextRole role) : m_text(std::move(text)), m_role(role) {}
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const override;
    [[nodiscard]] QString words() const override { return m_text; }

private:
    QString m_text;
    TextRole m_role;
};

/// Figures one below the other, as one export sheet has them.
class FigureStack final : public Figure
{
public:
    void add(std::unique_ptr<Figure> part) { m_parts.push_back(std::move(part)); }
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, const QRectF &box, const Theme &theme) const override;
    [[nodiscard]] QString words() const override;

private:
    std::vector<std::unique_ptr<Figure>> m_parts;
};

/// Shows a figure on a page, as tall as it needs; Tab reaches it and a screen reader says its words.
class FigureWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureWidget(QWidget *parent = nullptr);
    /// `name` says what it is; its words become the accessible description.
    void setFigure(std::unique_ptr<Figure> figure, const QString &name);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<Figure> m_figure;
};

} // namespace cauce

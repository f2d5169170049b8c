// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace cauce {

/// A key as it is printed on keyboards in Mexico and in the quick guide ("Ctrl+Enter"), whatever Qt's translation calls it.
[[nodiscard]] QString keyWords(const QKeySequence &key);

/// A button that shows its shortcut as a small keycap after its words. Single letters are safe: text fields keep them.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyButton(const QString &text, const QKeySequence &key = {}, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    [[nodiscard]] QKeySequence key() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter is as good as Space.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] int keycapWidth() const;
    [[nodiscard]] bool isPrimary() const;

    QShortcut *m_shortcut;
};

/// The one filled button of a page.
class PrimaryButton final : public KeyButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, const QKeySequence &key = {}, QWidget *parent = nullptr);
};

/// Accent words that do something when clicked or, with focus, at Enter or Space; they wrap like text.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    enum class Underline {
        OnHover,
        Dotted
    };
    LinkLabel(const QString &text, Underline underline, QWidget *parent);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Underline m_underline = Underline::OnHover;
};

} // namespace cauce

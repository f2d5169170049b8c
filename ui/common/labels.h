// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/result_mark.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPointer>

namespace cauce {

/// Plain text that wraps, takes exactly the height it needs at its width, and breaks inside a word rather than cut it.
class WrapLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setRole(TextRole role);
    /// The width it asks for when there is room, in characters of the font; 0 = the whole text on one line (up to 60).
    void setPreferredChars(int chars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// Room kept beside the text, for subclasses that draw something there.
    [[nodiscard]] virtual QMargins inset() const { return {}; }
    [[nodiscard]] virtual QColor textColor() const;
    [[nodiscard]] QRect textRect() const;

private:
    [[nodiscard]] QMargins around() const;

    int m_preferredChars = 0;
    int m_lastWidth = -1;
};

/// Status as shape + word + colour. The words are the caller's.
class StatusLabel final : public WrapLabel
{
    Q_OBJECT
public:
    explicit StatusLabel(Mark mark = Mark::NotStarted, const QString &words = {}, QWidget *parent = nullptr);

    void setStatus(Mark mark, const QString &words);
    [[nodiscard]] Mark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QMargins inset() const override;
    [[nodiscard]] QColor textColor() const override;

private:
    [[nodiscard]] int markSide() const;

    Mark m_mark;
};

/// The name above a field, with an optional quiet remark: "Expected answer (facilitation only)". Naming the buddy gives it
/// its accessible name.
class FieldLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldLabel(const QString &text, QWidget *buddy = nullptr, const QString &note = {},
                        QWidget *parent = nullptr);

    void setText(const QString &text);
    void setNote(const QString &note);
    void setBuddy(QWidget *buddy);
    [[nodiscard]] QString text() const;

private:
    void nameBuddy();

    WrapLabel *m_name;
    WrapLabel *m_note;
    QPointer<QWidget> m_buddy;
};

} // namespace cauce

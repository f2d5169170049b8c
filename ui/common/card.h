// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace cauce {

class FlowLayout;
class KeyButton;
class WrapLabel;

/// A white, round, hairlined box with an optional title row (title, quiet note and actions at its right) above its body.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Quiet words at the right of the title: "3 steps · 18 min · all is saved".
    void setNote(const QString &note);
    /// A widget at the right of the title row; the card takes it.
    void addAction(QWidget *action);
    /// Accent border: the one card of the page that comes first.
    void emphasise();
    /// Only `margin` around the body, for a list or table that fills the card: 1 for tables, 6 for a CardList.
    void letBodyFill(int margin = 1);

    /// Where the content goes; spacing 8.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    void showHeader();

    QVBoxLayout *m_column;
    QWidget *m_header;
    FlowLayout *m_actions;
    WrapLabel *m_title;
    WrapLabel *m_note;
    QVBoxLayout *m_body;
};

/// Title of the page, one sentence on what it is for, and the page's actions at the right; on a narrow window the actions go
/// below.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title = {}, const QString &purpose = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPurpose(const QString &purpose);
    [[nodiscard]] QString title() const;
    /// A button or other widget at the right, in the order added; the header takes it.
    void addAction(QWidget *action);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Places {
        QRect title;
        QRect purpose;
        QRect actions;
        int height = 0;
    };
    [[nodiscard]] Places placesAt(int width) const;
    void place();

    WrapLabel *m_title;
    WrapLabel *m_purpose;
    QWidget *m_actionBox;
    FlowLayout *m_actions;
};

/// What a page or list shows while it is empty: what to do first, and the button for it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `button` may be empty: then there are only words.
    EmptyState(const QString &title, const QString &words, const QString &button = {}, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &words, const QString &button = {});

signals:
    /// The button was pressed.
    void triggered();

private:
    WrapLabel *m_title;
    WrapLabel *m_words;
    KeyButton *m_button;
};

} // namespace cauce

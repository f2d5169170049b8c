// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settling.h"

#include <QLineEdit>
#include <QTextEdit>

namespace cauce {

/// What a field takes at most; who pastes more is told where it belongs. Some 70 pages: more would hold up the window at each key.
constexpr int kMostCharacters = 200'000;

/// Plain text of several lines; as tall as its text, between a least and a most number of lines (then it scrolls).
class GrowingTextEdit final : public QTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);
    ~GrowingTextEdit() override;

    /// Default 2 to 12 lines.
    void setLines(int least, int most);
    /// Shows a value of the record. Typing under way is replaced without a signal; ask isPending() first.
    void setValue(const QString &text);
    [[nodiscard]] QString value() const { return toPlainText(); }
    /// Puts back a draft kept before a crash: shown as typing that is not an edit yet.
    void restoreDraft(const QString &text);
    [[nodiscard]] bool isPending() const { return m_settling->isPending(); }
    void settle() { m_settling->settle(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A second after typing began or went on, or at once when the window loses the focus: keep a draft.
    void typed(const QString &text);
    /// The field was left (or Ctrl+Enter): one edit. Not emitted when the text is the value it was given.
    void settled(const QString &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] int heightFor(int lines) const;
    void grow();

    SettlingText *m_settling;
    QString m_value;
    int m_leastLines = 2;
    int m_mostLines = 12;
    bool m_quiet = false;
};

/// One line of text with the same two signals. Enter settles as well.
class SettlingLineEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SettlingLineEdit(QWidget *parent = nullptr);
    ~SettlingLineEdit() override;

    void setValue(const QString &text);
    [[nodiscard]] QString value() const { return text(); }
    void restoreDraft(const QString &text);
    [[nodiscard]] bool isPending() const { return m_settling->isPending(); }
    void settle() { m_settling->settle(); }

signals:
    void typed(const QString &text);
    void settled(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    SettlingText *m_settling;
    QString m_value;
};

} // namespace cauce

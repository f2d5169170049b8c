// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QStringList>

class QLineEdit;

namespace cauce {

class FlowLayout;

enum class ChipState {
    Open,   ///< dashed, quiet: still to be done
    Done,   ///< green with a check
    Filter, ///< accent: something that is in force
    Word    ///< green, no check: one word of a list
};

/// A small round-ended button. A removable one shows × and goes with Delete or a click on it.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Removal {
        Fixed,
        Removable
    };
    explicit Chip(const QString &text, ChipState state = ChipState::Open, Removal removal = Removal::Fixed,
                  QWidget *parent = nullptr);

    void setState(ChipState state);
    [[nodiscard]] ChipState state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString shownText() const;

    ChipState m_state;
    Removal m_removal;
};

/// One chip of a row: what `id` means is the caller's.
struct ChipItem {
    QString id;
    QString text;
    ChipState state = ChipState::Open;
    Chip::Removal removal = Chip::Removal::Fixed;

    friend bool operator==(const ChipItem &, const ChipItem &) = default;
};

/// Chips that flow; arrow keys move between them.
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// Shows these chips; the focus stays on the chip with the same id.
    void setChips(const QList<ChipItem> &chips);
    [[nodiscard]] QList<ChipItem> chips() const { return m_items; }

signals:
    void activated(const QString &id);
    void removed(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<ChipItem> m_items;
    QList<Chip *> m_chips;
    FlowLayout *m_flow;
};

/// A list of words as chips that can be added (type, Enter or comma; paste lines), removed (×, Delete, Backspace in the empty
/// field), renamed (Enter on a chip) and moved (Alt+Left, Alt+Right).
class ChipEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `addText` stands in the empty field: "Add a column".
    explicit ChipEditor(const QString &addText, QWidget *parent = nullptr);

    /// Shows `words` without telling of a change; what is half typed stays.
    void setValue(const QStringList &words);
    [[nodiscard]] QStringList value() const { return m_words; }
    void setReadOnly(bool readOnly);
    /// Takes what is half typed as a word; called on leaving the field.
    void commitTyped();

signals:
    /// A person changed the list.
    void valueEdited(const QStringList &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void change(QStringList words, int focusOn);
    void add(const QString &typed);
    bool fieldKey(int key);
    bool chipKey(int index, int key, Qt::KeyboardModifiers modifiers);
    void focusChip(int index);
    void fitField();

    QStringList m_words;
    QList<Chip *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    bool m_readOnly = false;
};

} // namespace cauce

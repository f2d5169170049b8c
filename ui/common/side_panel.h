// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QToolButton;

namespace cauce {

class EdgeTab;

/// A page's columns: the main area and, at its right, a side column. Where the window is narrower than asked, the side column
/// folds: a tab at the right edge (and F6) opens it above the main area; Esc, F6 or its close button folds it again.
class SidePanel final : public QWidget
{
    Q_OBJECT
public:
    /// `title` names the folded column; `sideWidth` and `foldBelow` are in device-independent pixels of this widget's width.
    SidePanel(QWidget *main, QWidget *side, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Width of the column when it stands beside the main area (default 310).
    void setSideWidth(int width);
    /// Folds when this widget is narrower (default 980: folds on a window of 1024).
    void setFoldBelow(int width);

    /// Who closes the open column where it is folded: its own bar, or what stands in it, which then calls closeSide().
    enum class ClosedBy { Bar, Content };
    void setClosedBy(ClosedBy closedBy);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Whether the side column can be seen now.
    [[nodiscard]] bool isOpen() const { return !m_folded || m_open; }
    /// Shows the folded column and puts the focus into it; nothing to do when it is not folded.
    void openSide();
    void closeSide();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void openChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void toggle();

    QWidget *m_main;
    QWidget *m_side;
    QFrame *m_frame;
    QWidget *m_bar;
    QLabel *m_barTitle;
    QToolButton *m_close;
    EdgeTab *m_tab;
    int m_sideWidth = 310;
    int m_foldBelow = 980;
    ClosedBy m_closedBy = ClosedBy::Bar;
    bool m_folded = false;
    bool m_open = false;
};

} // namespace cauce

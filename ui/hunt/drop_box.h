// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QMimeData;

namespace cauce {

class WrapLabel;

/// A dashed box to drop files on and to paste into (Ctrl+V when it has the focus); Enter asks for a file.
class DropBox final : public QWidget
{
    Q_OBJECT
public:
    explicit DropBox(const QString &words, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Takes what the clipboard holds: files, a picture, an address.
    void paste();

signals:
    void filesBrought(const QStringList &paths);
    void pictureBrought(const QImage &picture);
    /// A picture as the bytes of a PNG, not looked into.
    void pngBrought(const QByteArray &png);
    void addressBrought(const QString &address);
    /// There was nothing in the clipboard that serves as evidence.
    void nothingToPaste();
    /// Enter, or a click.
    void chooseAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static bool serves(const QMimeData *brought);
    bool take(const QMimeData *brought);

    WrapLabel *m_words;
    bool m_over = false;
    bool m_readOnly = false;
};

} // namespace cauce

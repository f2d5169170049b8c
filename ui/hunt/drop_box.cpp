// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/drop_box.h"

#include "ui/common/labels.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace cauce {

namespace {

QStringList filesIn(const QMimeData *brought)
{
    QStringList paths;
    for (const QUrl &url : brought->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

const QString kPng = QStringLiteral("image/png");

QString addressIn(const QMimeData *brought)
{
    const QUrl url(brought->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    return isWeb && !url.host().isEmpty() ? url.toString() : QString();
}

} // namespace

DropBox::DropBox(const QString &words, QWidget *parent) : QWidget(parent), m_words(new WrapLabel(words, TextRole::Quiet))
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(m_words);
}

void DropBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    setVisible(!readOnly);
}

void DropBox::paste()
{
    if (!m_readOnly && !take(QGuiApplication::clipboard()->mimeData()))
        emit nothingToPaste();
}

bool DropBox::serves(const QMimeData *brought)
{
    return brought && (!filesIn(brought).isEmpty() || brought->hasImage() || brought->hasFormat(kPng) || !addressIn(brought).isEmpty());
}

bool DropBox::take(const QMimeData *brought)
{
    if (!serves(brought))
        return false;
    // Files first: a file manager also offers pictures of the files it copies.
    if (const QStringList files = filesIn(brought); !files.isEmpty())
        emit filesBrought(files);
    else if (const QByteArray png = brought->data(kPng); !png.isEmpty())
        emit pngBrought(png); // as it was captured, and without the seconds that a large one takes to decode
    else if (brought->hasImage())
        emit pictureBrought(qvariant_cast<QImage>(brought->imageData()));
    else
        emit addressBrought(addressIn(brought));
    return true;
}

void DropBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!serves(event->mimeData()))
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void DropBox::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropBox::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void DropBox::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit chooseAsked();
    else
        QWidget::keyPressEvent(event);
}

void DropBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chooseAsked();
}

void DropBox::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DropBox::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DropBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(hasFocus() || m_over ? theme.accent : theme.inputLine, hasFocus() ? 2 : 1);
    if (!hasFocus())
        border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(m_over ? QBrush(theme.softAccent) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace cauce

#include "moc_drop_box.cpp"

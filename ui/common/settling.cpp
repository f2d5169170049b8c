// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settling.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

namespace cauce {

SettlingText::SettlingText(QWidget *field) : QObject(field)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &SettlingText::draftDue);
    // Another program in front, a locked screen, a lid about to close: what comes next may be the end of the battery.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            flush();
    });
    field->installEventFilter(this);
}

void SettlingText::rest()
{
    m_timer.stop();
    m_pending = false;
}

void SettlingText::touch()
{
    m_pending = true;
    // Not restarted by each key: who types without a pause would have no draft.
    if (!m_timer.isActive())
        m_timer.start();
}

void SettlingText::hold()
{
    m_timer.stop();
    m_pending = true;
}

void SettlingText::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit draftDue();
}

void SettlingText::settle()
{
    if (!m_pending)
        return;
    rest();
    emit editDue();
}

void SettlingText::retire()
{
    rest();
    parent()->removeEventFilter(this);
}

bool SettlingText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Another window or a menu in front is not leaving the field: the typing is kept, but goes on.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            flush();
        else
            settle();
    } else if (event->type() == QEvent::Hide) {
        settle();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            settle();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void flushAll(QWidget *root)
{
    for (SettlingText *text : root->findChildren<SettlingText *>())
        text->flush();
}

void settleAll(QWidget *root)
{
    for (SettlingText *text : root->findChildren<SettlingText *>())
        text->settle();
}

} // namespace cauce

#include "moc_settling.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prepare/number_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace cauce {

NumberEdit::NumberEdit(int least, int most, QWidget *parent) : QSpinBox(parent), m_settling(new SettlingText(this))
{
    setRange(least, most);
    setFocusPolicy(Qt::StrongFocus);
    setGroupSeparatorShown(true);
    connect(this, &QSpinBox::valueChanged, m_settling, &SettlingText::touch);
    connect(lineEdit(), &QLineEdit::textEdited, m_settling, &SettlingText::touch);
    connect(m_settling, &SettlingText::draftDue, this, [this] { emit typed(cleanText()); });
    connect(m_settling, &SettlingText::editDue, this, [this] {
        interpretText();
        m_settling->rest();
        if (value() == m_value)
            return;
        m_value = value();
        emit settled(m_value);
    });
}

void NumberEdit::showValue(qint64 number)
{
    if (m_settling->isPending())
        return;
    m_value = std::clamp<qint64>(number, minimum(), maximum());
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(m_value));
}

void NumberEdit::restoreDraft(const QString &text)
{
    const qint64 kept = m_value;
    bool isNumber = false;
    const int number = locale().toInt(text, &isNumber);
    if (!isNumber || number == kept)
        return;
    setValue(number);
    m_settling->hold();
}

void NumberEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    QSpinBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_settling->settle();
}

} // namespace cauce

#include "moc_number_edit.cpp"

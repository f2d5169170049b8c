// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chips.h"
#include "ui/common/flow_layout.h"
#include "ui/common/tab_place.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace cauce {

ChipEditor::ChipEditor(const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 6, 6))
    , m_field(new QLineEdit(this))
{
    m_flow->setContentsMargins(10, 8, 10, 8);
    m_field->setProperty("bare", true);
    m_field->setPlaceholderText(addText);
    m_field->setAccessibleName(addText);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fitField();
}

void ChipEditor::setValue(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void ChipEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setVisible(!readOnly);
    rebuild();
}

void ChipEditor::commitTyped()
{
    const QString typed = m_field->text();
    m_field->clear();
    add(typed);
}

void ChipEditor::rebuild()
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const auto removal = m_readOnly ? Chip::Removal::Fixed : Chip::Removal::Removable;
    for (int i = 0; i < m_words.size(); ++i) {
        auto *chip = new Chip(m_words.at(i), ChipState::Word, removal, this);
        chip->installEventFilter(this);
        if (!m_readOnly) {
            connect(chip, &Chip::removeRequested, this, [this, i] {
                QStringList words = m_words;
                words.removeAt(i);
                change(words, std::min<int>(i, static_cast<int>(words.size()) - 1));
            });
            connect(chip, &QAbstractButton::clicked, this, [this, i] {
                // Renaming: the word goes back into the field, and what was there is kept as a word.
                commitTyped();
                QStringList words = m_words;
                const QString word = words.takeAt(i);
                change(words, -1);
                m_field->setText(word);
                m_field->setFocus();
                m_field->selectAll();
            });
        }
        m_flow->insertWidget(i, chip);
        chip->show();
        m_chips.append(chip);
    }
    takeTabPlace(m_field, {m_chips.begin(), m_chips.end()});
    updateGeometry();
}

void ChipEditor::change(QStringList words, int focusOn)
{
    if (words == m_words)
        return;
    m_words = std::move(words);
    rebuild();
    focusChip(focusOn);
    emit valueEdited(m_words);
}

void ChipEditor::add(const QString &typed)
{
    static const QRegularExpression breaks(QStringLiteral("[,;\\t\\r\\n]+"));
    QStringList words = m_words;
    for (const QString &part : typed.split(breaks, Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    if (words == m_words)
        return;
    const bool inField = m_field->hasFocus();
    change(words, inField ? static_cast<int>(words.size()) : -1);
}

bool ChipEditor::fieldKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Comma) {
        if (m_field->text().isEmpty())
            return key == Qt::Key_Comma;
        commitTyped();
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (m_field->text().isEmpty() && !m_words.isEmpty()) {
        if (key == Qt::Key_Backspace) {
            QStringList words = m_words;
            words.removeLast();
            change(words, static_cast<int>(words.size()));
            return true;
        }
        if (key == Qt::Key_Left) {
            focusChip(static_cast<int>(m_words.size()) - 1);
            return true;
        }
    }
    return false;
}

bool ChipEditor::chipKey(int index, int key, Qt::KeyboardModifiers modifiers)
{
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return false;
    const int to = index + step;
    if (modifiers.testFlag(Qt::AltModifier)) {
        if (!m_readOnly && to >= 0 && to < m_words.size()) {
            QStringList words = m_words;
            words.move(index, to);
            change(words, to);
        }
    } else {
        focusChip(std::max(0, to));
    }
    return true;
}

void ChipEditor::focusChip(int index)
{
    if (index < 0)
        return;
    if (index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::TabFocusReason);
    else
        m_field->setFocus(Qt::TabFocusReason);
}

bool ChipEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (watched == m_field && event->type() == QEvent::FocusOut) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
                commitTyped();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field) {
        if (key->matches(QKeySequence::Paste)) {
            const QString text = QApplication::clipboard()->text();
            if (text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t'))) {
                commitTyped();
                add(text);
                return true;
            }
        }
        return fieldKey(key->key());
    }
    const auto index = m_chips.indexOf(static_cast<Chip *>(watched));
    return index >= 0 && chipKey(static_cast<int>(index), key->key(), key->modifiers());
}

void ChipEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitField();
}

void ChipEditor::fitField()
{
    const int wanted = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + 16;
    m_field->setMinimumWidth(std::max(m_field->fontMetrics().averageCharWidth() * 14, wanted));
}

void ChipEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool inside = m_field->hasFocus();
    painter.setPen(QPen(inside ? theme.accent : m_readOnly ? theme.line : theme.inputLine, inside ? 2 : 1));
    painter.setBrush(isEnabled() && !m_readOnly ? theme.card : theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace cauce

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_edits.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTextDocument>
#include <QToolTip>
#include <cmath>

namespace cauce {
namespace {

/// Keys of the window that a field would swallow: undo and redo where the field itself has nothing left to take back, and
/// Ctrl+D, which duplicates in lists and which Qt's fields take for another Delete.
bool isForTheWindow(const QEvent *event, bool mayUndo, bool mayRedo)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isRedo = key->matches(QKeySequence::Redo) || key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
    return (key->matches(QKeySequence::Undo) && !mayUndo) || (isRedo && !mayRedo)
        || key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_D);
}

/// Said where it happens, for as long as it takes to read.
void sayTooLong(QWidget *field)
{
    constexpr int kShownMs = 12'000;
    QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())),
        GrowingTextEdit::tr("So much text does not fit here: a field takes up to %1 characters. Add it as a document in the library and "
                            "note here what it says.")
            .arg(QLocale().toString(kMostCharacters)),
        field, {}, kShownMs);
}

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QTextEdit(parent), m_settling(new SettlingText(this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QTextEdit::textChanged, this, [this] {
        grow();
        if (!m_quiet)
            m_settling->touch();
    });
    connect(m_settling, &SettlingText::draftDue, this, [this] { emit typed(toPlainText()); });
    connect(m_settling, &SettlingText::editDue, this, [this] {
        if (toPlainText() == m_value)
            return;
        m_value = toPlainText();
        emit settled(m_value);
    });
}

GrowingTextEdit::~GrowingTextEdit()
{
    m_settling->retire();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = std::max(least, most);
    grow();
}

void GrowingTextEdit::setValue(const QString &text)
{
    m_settling->rest();
    m_value = text;
    if (toPlainText() == text)
        return;
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
}

void GrowingTextEdit::restoreDraft(const QString &text)
{
    if (toPlainText() == text)
        return;
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
    m_settling->touch();
}

int GrowingTextEdit::heightFor(int lines) const
{
    const QMargins edges = viewportMargins() + contentsMargins();
    // The style sheet's padding and border are not in the margins: what the viewport leaves free is.
    const int frame = std::max(edges.top() + edges.bottom(), height() - viewport()->height());
    const double text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    return static_cast<int>(std::ceil(text)) + frame;
}

QSize GrowingTextEdit::sizeHint() const
{
    const int frame = heightFor(0) - static_cast<int>(std::ceil(2 * document()->documentMargin()));
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) + frame;
    return {fontMetrics().averageCharWidth() * 40, std::clamp(wanted, heightFor(m_leastLines), heightFor(m_mostLines))};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightFor(m_leastLines)};
}

void GrowingTextEdit::grow()
{
    const bool full = document()->size().height() > m_mostLines * QFontMetricsF(font()).lineSpacing() + 8;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

bool GrowingTextEdit::event(QEvent *event)
{
    if (isForTheWindow(event, document()->isUndoAvailable(), document()->isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        grow();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    if (text.size() + document()->characterCount() > kMostCharacters)
        sayTooLong(this);
    else
        insertPlainText(text);
}

SettlingLineEdit::SettlingLineEdit(QWidget *parent) : QLineEdit(parent), m_settling(new SettlingText(this))
{
    setMaxLength(kMostCharacters);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        if (text().size() >= kMostCharacters)
            sayTooLong(this);
    });
    connect(this, &QLineEdit::textEdited, m_settling, &SettlingText::touch);
    connect(this, &QLineEdit::returnPressed, m_settling, &SettlingText::settle);
    connect(m_settling, &SettlingText::draftDue, this, [this] { emit typed(text()); });
    connect(m_settling, &SettlingText::editDue, this, [this] {
        if (text() == m_value)
            return;
        m_value = text();
        emit settled(m_value);
    });
}

SettlingLineEdit::~SettlingLineEdit()
{
    m_settling->retire();
}

bool SettlingLineEdit::event(QEvent *event)
{
    if (isForTheWindow(event, isUndoAvailable(), isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void SettlingLineEdit::setValue(const QString &text)
{
    m_settling->rest();
    m_value = text;
    if (QLineEdit::text() == text)
        return;
    setText(text);
    setCursorPosition(0);
}

void SettlingLineEdit::restoreDraft(const QString &text)
{
    if (QLineEdit::text() == text)
        return;
    setText(text);
    m_settling->touch();
}

} // namespace cauce

#include "moc_text_edits.cpp"

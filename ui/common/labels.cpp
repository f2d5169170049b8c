// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labels.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_flow.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cauce {

namespace {

constexpr int kMostPreferredChars = 60;
constexpr int kWidestWordChars = 14;

Look lookFor(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return Look::Plain;
    case TextRole::Strong:
        return Look::Strong;
    case TextRole::Quiet:
        return Look::Quiet;
    case TextRole::QuietStrong:
        return Look::QuietStrong;
    case TextRole::Field:
        return Look::Field;
    case TextRole::Section:
        return Look::Section;
    case TextRole::Title:
        return Look::Title;
    case TextRole::Hero:
        return Look::Hero;
    }
    return Look::Plain;
}

} // namespace

WrapLabel::WrapLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRole(role);
}

void WrapLabel::setRole(TextRole role) { setLook(this, lookFor(role)); }

void WrapLabel::setPreferredChars(int chars)
{
    m_preferredChars = chars;
    updateGeometry();
}

QMargins WrapLabel::around() const
{
    return contentsMargins() + inset() + QMargins(margin(), margin(), margin(), margin());
}

QRect WrapLabel::textRect() const { return rect().marginsRemoved(around()); }

QColor WrapLabel::textColor() const
{
    return palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole());
}

QSize WrapLabel::sizeHint() const
{
    ensurePolished();
    const TextFlow flow(text(), font());
    const int chars = m_preferredChars > 0 ? m_preferredChars : kMostPreferredChars;
    const int width = std::min(flow.naturalWidth(), fontMetrics().averageCharWidth() * chars);
    const QMargins edges = around();
    const int whole = std::max(width, flow.wordWidth(width)) + edges.left() + edges.right();
    return {whole, heightForWidth(whole)};
}

QSize WrapLabel::minimumSizeHint() const
{
    ensurePolished();
    const QMargins edges = around();
    const int least = TextFlow(text(), font()).wordWidth(fontMetrics().averageCharWidth() * kWidestWordChars);
    // Containers that do not ask for height-for-width still leave the height that the present width takes.
    const int height =
        m_lastWidth > 0 ? heightForWidth(m_lastWidth) : fontMetrics().height() + edges.top() + edges.bottom();
    return {least + edges.left() + edges.right(), text().isEmpty() ? 0 : height};
}

int WrapLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    ensurePolished();
    const QMargins edges = around();
    const int height = TextFlow(text(), font()).sizeAt(width - edges.left() - edges.right()).height();
    return std::max(height, fontMetrics().height()) + edges.top() + edges.bottom();
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(textColor());
    QRect box = textRect();
    if (alignment() & Qt::AlignVCenter) {
        const int spare = box.height() - TextFlow(text(), font()).sizeAt(box.width()).height();
        box.translate(0, std::max(0, spare / 2));
    }
    TextFlow(text(), font()).paint(painter, box, alignment());
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_lastWidth == width())
        return;
    const int least = m_lastWidth > 0 ? heightForWidth(m_lastWidth) : 0;
    m_lastWidth = width();
    const int now = heightForWidth(m_lastWidth);
    // What minimumSizeHint() gives changed too, and containers keep the last they were given.
    if (now != height() || now != least)
        updateGeometry();
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

StatusLabel::StatusLabel(Mark mark, const QString &words, QWidget *parent)
    : WrapLabel(words, TextRole::QuietStrong, parent)
    , m_mark(mark)
{}

void StatusLabel::setStatus(Mark mark, const QString &words)
{
    m_mark = mark;
    setText(words);
    update();
}

int StatusLabel::markSide() const { return std::max(10, fontMetrics().ascent()); }

QMargins StatusLabel::inset() const { return m_mark == Mark::None ? QMargins() : QMargins(markSide() + 6, 0, 0, 0); }

QColor StatusLabel::textColor() const
{
    return isEnabled() ? markColor(m_mark, Theme::of(this)) : Theme::of(this).disabledText;
}

void StatusLabel::paintEvent(QPaintEvent *event)
{
    WrapLabel::paintEvent(event);
    QPainter painter(this);
    const int side = markSide();
    QRect first = rect().marginsRemoved(contentsMargins());
    first.setHeight(alignment() & Qt::AlignVCenter ? first.height() : std::min(first.height(), fontMetrics().height()));
    paintMark(painter, QRectF(first.left() + 1, first.center().y() + 0.5 - side / 2.0, side - 1, side), m_mark,
              textColor());
}

FieldLabel::FieldLabel(const QString &text, QWidget *buddy, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_name(new WrapLabel(QString(), TextRole::Field, this))
    , m_note(new WrapLabel(QString(), TextRole::Quiet, this))
{
    auto *row = new FlowLayout(this, 6, 0);
    row->addWidget(m_name);
    row->addWidget(m_note);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    setNote(note);
    setBuddy(buddy);
}

void FieldLabel::setText(const QString &text)
{
    m_name->setText(text);
    nameBuddy();
}

void FieldLabel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    nameBuddy();
}

void FieldLabel::setBuddy(QWidget *buddy)
{
    m_buddy = buddy;
    m_name->setBuddy(buddy);
    nameBuddy();
}

void FieldLabel::nameBuddy()
{
    if (!m_buddy)
        return;
    // A composite field hands the focus to a line inside: that one is what is read aloud.
    QWidget *inner = m_buddy->focusProxy();
    for (QWidget *widget : {m_buddy.data(), inner}) {
        if (!widget)
            continue;
        widget->setAccessibleName(text());
        if (!m_note->text().isEmpty())
            widget->setAccessibleDescription(m_note->text());
    }
}

QString FieldLabel::text() const { return m_name->text(); }

} // namespace cauce

#include "moc_labels.cpp"

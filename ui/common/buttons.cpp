// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/text_flow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyleOptionButton>

namespace cauce {

namespace {

constexpr int kKeycapGap = 8;
constexpr int kKeycapPadding = 5;
constexpr int kLinkPadding = 2;

QFont keycapFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.82);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

QString keyWords(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText).replace(QLatin1String("Return"), QLatin1String("Enter"));
}

KeyButton::KeyButton(const QString &text, const QKeySequence &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_shortcut(new QShortcut(this))
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    connect(m_shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        click();
    });
    setKey(key);
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_shortcut->setKey(key);
    updateGeometry();
    update();
}

QKeySequence KeyButton::key() const { return m_shortcut->key(); }

QString KeyButton::keyText() const { return keyWords(m_shortcut->key()); }

int KeyButton::keycapWidth() const
{
    if (m_shortcut->key().isEmpty())
        return 0;
    const QFontMetrics metrics(keycapFont(font()));
    return std::max(metrics.horizontalAdvance(keyText()) + 2 * kKeycapPadding, metrics.height() + 2);
}

bool KeyButton::isPrimary() const { return property("look").toString() == QLatin1String("primary"); }

QSize KeyButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    const int cap = keycapWidth();
    return cap == 0 ? plain : plain + QSize(cap + kKeycapGap, 0);
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && isPlain) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    const int cap = keycapWidth();
    if (cap == 0 && !(isPrimary() && hasFocus())) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (cap == 0) {
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    } else {
        const QString words = option.text;
        option.text.clear();
        const QIcon icon = option.icon;
        option.icon = QIcon();
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

        const QColor ink = !isEnabled()  ? (isPrimary() ? theme.quietText : theme.disabledText)
                           : isPrimary() ? theme.onAccent
                                         : theme.text;
        const int iconRoom = icon.isNull() ? 0 : iconSize().width() + 6;
        const int wordsWidth = fontMetrics().size(Qt::TextShowMnemonic, words).width();
        int x = (width() - (iconRoom + wordsWidth + kKeycapGap + cap)) / 2;
        if (!icon.isNull()) {
            icon.paint(&painter, QRect(QPoint(x, (height() - iconSize().height()) / 2), iconSize()), Qt::AlignCenter,
                       isEnabled() ? QIcon::Normal : QIcon::Disabled);
            x += iconRoom;
        }
        painter.setPen(ink);
        painter.setFont(font());
        painter.drawText(QRect(x, 0, wordsWidth + 1, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, words);
        x += wordsWidth + kKeycapGap;

        const QFontMetrics metrics(keycapFont(font()));
        const int capHeight = metrics.height() + 2;
        const QRectF box(x + 0.5, (height() - capHeight) / 2 + 0.5, cap - 1, capHeight - 1);
        painter.setPen(isPrimary() ? ink : theme.inputLine);
        painter.setBrush(isPrimary() ? Qt::NoBrush : QBrush(theme.window));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(isPrimary() ? ink : theme.quietText);
        painter.setFont(keycapFont(font()));
        painter.drawText(box, Qt::AlignCenter, keyText());
    }
    if (isPrimary() && hasFocus()) {
        // A border alone would hardly show around the accent: a second ring inside it does.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.onAccent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
}

PrimaryButton::PrimaryButton(const QString &text, const QKeySequence &key, QWidget *parent)
    : KeyButton(text, key, parent)
{
    setLook(this, Look::PrimaryButton);
}

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : LinkLabel(text, Underline::OnHover, parent) {}

LinkLabel::LinkLabel(const QString &text, Underline underline, QWidget *parent)
    : QAbstractButton(parent)
    , m_underline(underline)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkLabel::sizeHint() const
{
    const int width = std::min(TextFlow(text(), font()).naturalWidth(), fontMetrics().averageCharWidth() * 50);
    return {width + 2 * kLinkPadding, heightForWidth(width + 2 * kLinkPadding)};
}

QSize LinkLabel::minimumSizeHint() const
{
    const int least = TextFlow(text(), font()).wordWidth(fontMetrics().averageCharWidth() * 12) + 2 * kLinkPadding;
    return {least, heightForWidth(std::max(width(), least))};
}

int LinkLabel::heightForWidth(int width) const
{
    return std::max(fontMetrics().height(), TextFlow(text(), font()).sizeAt(width - 2 * kLinkPadding).height())
           + 2 * kLinkPadding;
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont words = font();
    const bool plainTerm = m_underline == Underline::Dotted;
    words.setUnderline(plainTerm || underMouse() || hasFocus());
    painter.setPen(!isEnabled() ? theme.disabledText
                   : plainTerm  ? palette().color(QPalette::WindowText)
                                : theme.accent);
    const QRect box = rect().adjusted(kLinkPadding, kLinkPadding, -kLinkPadding, -kLinkPadding);
    TextFlow(text(), words).paint(painter, box);
    if (hasFocus()) {
        const int used = TextFlow(text(), words).sizeAt(box.width()).width() + 2 * kLinkPadding;
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(1, 1, std::min(used, width()) - 2, height() - 2), 3, 3);
    }
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LinkLabel::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (height() < heightForWidth(width()))
        updateGeometry();
}

} // namespace cauce

#include "moc_buttons.cpp"

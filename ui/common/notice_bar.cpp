// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {

namespace {

/// Makes screen readers treat the bar as an alert, not as a nameless frame.
QAccessibleInterface *alertInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("cauce::NoticeBar"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

Mark markOf(NoticeBar::Tone tone)
{
    switch (tone) {
    case NoticeBar::Tone::Info:
        return Mark::Now;
    case NoticeBar::Tone::Done:
        return Mark::Found;
    case NoticeBar::Tone::Warning:
        return Mark::Partial;
    case NoticeBar::Tone::Trouble:
        return Mark::Unusable;
    }
    return Mark::None;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new WrapLabel(QString(), TextRole::Body, this))
    , m_actionBox(new QWidget(this))
    , m_actions(new FlowLayout(m_actionBox, kGrid, kGrid))
    , m_close(new QToolButton(this))
{
    static const bool installed = [] {
        QAccessible::installFactory(&alertInterface);
        return true;
    }();
    Q_UNUSED(installed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, kGrid, kGrid, kGrid);
    row->setSpacing(kGrid);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_actionBox);
    row->addSpacing(26);
    row->addLayout(column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_words->setMinimumHeight(34);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setThemedIcon(m_close, u"close");
    nameClose();
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QAbstractButton::clicked, this, &NoticeBar::dismiss);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void NoticeBar::nameClose()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameClose();
    QFrame::changeEvent(event);
}

void NoticeBar::showNotice(Tone tone, const QString &words)
{
    m_tone = tone;
    m_words->setText(words);
    setAccessibleName(words);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_actionBox->hide();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QAbstractButton *NoticeBar::addAction(const QString &text, std::function<void()> run)
{
    auto *button = new KeyButton(text, {}, m_actionBox);
    connect(button, &QAbstractButton::clicked, this, [run = std::move(run)] { run(); });
    m_actions->addWidget(button);
    m_actionBox->show();
    button->show();
    return button;
}

void NoticeBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString NoticeBar::words() const { return m_words->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QColor ground = theme.softAccent;
    switch (m_tone) {
    case Tone::Info:
        break;
    case Tone::Done:
        ground = theme.softFound;
        break;
    case Tone::Warning:
        ground = theme.softPartial;
        break;
    case Tone::Trouble:
        ground = theme.softUnusable;
        break;
    }
    const Mark mark = markOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(markColor(mark, theme));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    paintMark(painter, QRectF(kCardPadding, m_words->geometry().top() + (34 - 16) / 2.0, 16, 16), mark, theme);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace cauce

#include "moc_notice_bar.cpp"

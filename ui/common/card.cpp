// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cauce {

namespace {

constexpr int kLeastTitleWidth = 260;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_header(new QWidget(this))
    , m_actions(nullptr)
    , m_title(new WrapLabel(QString(), TextRole::Section, m_header))
    , m_note(new WrapLabel(QString(), TextRole::Quiet, m_header))
    , m_body(new QVBoxLayout)
{
    setLook(this, Look::Card);
    m_column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_column->setSpacing(kGrid + kGrid / 2);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_title, 1);
    auto *side = new QWidget(m_header);
    m_actions = new FlowLayout(side, kGrid, 4);
    m_actions->addWidget(m_note);
    row->addWidget(side, 0);
    m_column->addWidget(m_header);
    m_body->setSpacing(kGrid);
    m_column->addLayout(m_body, 1);
    setTitle(title);
    setNote(QString());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHeader();
}

QString Card::title() const { return m_title->text(); }

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showHeader();
}

void Card::addAction(QWidget *action)
{
    m_actions->addWidget(action);
    showHeader();
}

void Card::emphasise() { setLook(this, Look::CardEmphasis); }

void Card::letBodyFill(int margin)
{
    m_column->setContentsMargins(margin, m_title->text().isEmpty() ? margin : kCardPadding, margin, margin);
    m_header->setContentsMargins(kCardPadding - margin, 0, kCardPadding - margin, 0);
}

void Card::showHeader()
{
    m_header->setVisible(!m_title->text().isEmpty() || !m_note->text().isEmpty() || m_actions->count() > 1);
}

PageHeader::PageHeader(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(title, TextRole::Title, this))
    , m_purpose(new WrapLabel(purpose, TextRole::Body, this))
    , m_actionBox(new QWidget(this))
    , m_actions(new FlowLayout(m_actionBox, kGrid, kGrid))
{
    setLook(m_purpose, Look::Purpose);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    updateGeometry();
    place();
}

void PageHeader::setPurpose(const QString &purpose)
{
    m_purpose->setText(purpose);
    updateGeometry();
    place();
}

QString PageHeader::title() const { return m_title->text(); }

void PageHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action);
    updateGeometry();
    place();
}

PageHeader::Places PageHeader::placesAt(int width) const
{
    Places places;
    const bool hasActions = !m_actions->isEmpty();
    const int wanted = hasActions ? m_actions->sizeHint().width() : 0;
    const bool beside = !hasActions || wanted + kPageMargin + kLeastTitleWidth <= width;
    const int words = beside && hasActions ? width - wanted - kPageMargin : width;
    places.title = QRect(0, 0, words, m_title->heightForWidth(words));
    places.purpose = QRect(0, places.title.bottom() + 5, words, m_purpose->heightForWidth(words));
    const int wordsBottom = places.purpose.bottom() + 1;
    if (!hasActions) {
        places.height = wordsBottom;
    } else if (beside) {
        const int tall = m_actions->heightForWidth(wanted);
        places.actions = QRect(width - wanted, 0, wanted, tall);
        places.height = std::max(wordsBottom, tall);
    } else {
        places.actions = QRect(0, wordsBottom + kGrid, width, m_actions->heightForWidth(width));
        places.height = places.actions.bottom() + 1;
    }
    return places;
}

int PageHeader::heightForWidth(int width) const { return placesAt(width).height; }

QSize PageHeader::sizeHint() const
{
    const int width = std::max(m_title->sizeHint().width(), m_purpose->sizeHint().width())
                      + (m_actions->isEmpty() ? 0 : m_actions->sizeHint().width() + kPageMargin);
    return {width, heightForWidth(width)};
}

QSize PageHeader::minimumSizeHint() const
{
    const int least = std::max({m_title->minimumSizeHint().width(), m_purpose->minimumSizeHint().width(),
                                m_actions->isEmpty() ? 0 : m_actions->minimumSize().width()});
    return {least, heightForWidth(std::max(width(), least))};
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    const int now = heightForWidth(width());
    if (now != height() || now != heightForWidth(event->oldSize().width()))
        updateGeometry();
}

bool PageHeader::event(QEvent *event)
{
    // Posted when a label or an action wants another size.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void PageHeader::place()
{
    const Places places = placesAt(width());
    m_title->setGeometry(places.title);
    m_purpose->setGeometry(places.purpose);
    m_actionBox->setGeometry(places.actions);
}

EmptyState::EmptyState(const QString &title, const QString &words, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(QString(), TextRole::Section, this))
    , m_words(new WrapLabel(QString(), TextRole::Body, this))
    , m_button(new PrimaryButton(QString(), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGrid);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(kGrid);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setLook(m_words, Look::Purpose);
    setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::triggered);
    setWords(title, words, button);
}

void EmptyState::setWords(const QString &title, const QString &words, const QString &button)
{
    m_title->setText(title);
    m_words->setText(words);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace cauce

#include "moc_card.cpp"

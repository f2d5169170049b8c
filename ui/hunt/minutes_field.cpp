// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hunt/minutes_field.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/work_draft.h"
#include "ui/hunt/work_timer.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cauce {
namespace {

constexpr qint64 kMostMinutes = 24 * 60;

} // namespace

MinutesField::MinutesField(WorkTimer &timer, QWidget *parent)
    : QWidget(parent), m_timer(timer), m_minutes(new QSpinBox), m_break(new KeyButton(tr("Break"))),
      m_words(new WrapLabel(QString(), TextRole::Quiet)), m_countSkipped(new LinkLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setSuffix(tr(" min"));
    column->addWidget(new FieldLabel(tr("Minutes"), m_minutes));
    auto *row = new QHBoxLayout;
    row->addWidget(m_minutes, 1);
    row->addWidget(m_break);
    m_break->setCheckable(true);
    m_break->setAccessibleDescription(tr("Stops the clock of this step until you press it again"));
    column->addLayout(row);
    column->addWidget(m_words);
    column->addWidget(m_countSkipped);
    setFocusProxy(m_minutes);

    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        m_isTyped = true;
        follow();
        emit typed();
    });
    connect(&m_timer, &WorkTimer::changed, this, &MinutesField::follow);
    connect(m_break, &QAbstractButton::clicked, this, [this](bool on) { on ? m_timer.beginBreak() : m_timer.endBreak(); });
    connect(m_countSkipped, &QAbstractButton::clicked, &m_timer, &WorkTimer::countSkipped);
}

void MinutesField::setValue(qint64 minutes, Step step)
{
    m_step = step;
    m_isTyped = minutes != StepDraft::kMinutesOfTimer;
    if (m_isTyped)
        fill(minutes);
    follow();
}

qint64 MinutesField::value() const
{
    return m_isTyped ? m_minutes->value() : StepDraft::kMinutesOfTimer;
}

void MinutesField::settle()
{
    m_minutes->interpretText();
}

void MinutesField::fill(qint64 minutes)
{
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(static_cast<int>(std::clamp<qint64>(minutes, 0, kMostMinutes)));
}

void MinutesField::follow()
{
    const bool runs = m_step == Step::New && m_timer.state() != WorkTimer::State::Stopped;
    const bool follows = runs && !m_isTyped;
    m_break->setVisible(runs);
    m_break->setChecked(m_timer.state() == WorkTimer::State::Break);
    m_words->setVisible(follows);
    m_countSkipped->setVisible(follows && m_timer.skippedMinutes() > 0);
    if (!follows)
        return;
    fill(m_timer.minutes());
    switch (m_timer.state()) {
    case WorkTimer::State::Running:
        m_words->setText(tr("The clock is running; you can correct it."));
        break;
    case WorkTimer::State::Idle:
        m_words->setText(tr("The clock stopped after five minutes without activity."));
        break;
    case WorkTimer::State::Break:
        m_words->setText(tr("On a break: the clock is stopped."));
        break;
    case WorkTimer::State::Stopped:
        break;
    }
    m_countSkipped->setText(tr("Count the %n minutes it was stopped as well", nullptr, static_cast<int>(m_timer.skippedMinutes())));
}

} // namespace cauce

#include "moc_minutes_field.cpp"

// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/value_edits.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace cauce {

ValueEdit::ValueEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_problem(new WrapLabel(QString(), TextRole::Quiet, this))
    , m_settling(new SettlingText(m_field))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    setLook(m_problem, Look::Problem);
    m_problem->hide();
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_settling->touch();
        // While typing a problem may go but none comes: half a date is not yet a wrong one.
        if (hasProblem())
            judge();
    });
    connect(m_field, &QLineEdit::returnPressed, m_settling, &SettlingText::settle);
    connect(m_settling, &SettlingText::draftDue, this, [this] { emit typed(m_field->text()); });
    connect(m_settling, &SettlingText::editDue, this, [this] {
        judge();
        if (hasProblem()) {
            m_settling->hold();
            emit typed(m_field->text());
            return;
        }
        const QString tidy = tidied(m_field->text());
        m_field->setText(tidy);
        if (tidy == m_value)
            return;
        m_value = tidy;
        emit settled();
    });
}

ValueEdit::~ValueEdit()
{
    // The line goes after this part has gone.
    m_settling->retire();
}

QString ValueEdit::text() const { return m_field->text(); }

QString ValueEdit::problem() const { return m_problem->text(); }

void ValueEdit::setReadOnly(bool readOnly) { m_field->setReadOnly(readOnly); }

void ValueEdit::setPlaceholderText(const QString &text) { m_field->setPlaceholderText(text); }

void ValueEdit::showValue(const QString &text)
{
    m_settling->rest();
    m_value = text;
    m_field->setText(text);
    judge();
}

void ValueEdit::typeValue(const QString &text)
{
    if (m_field->text() == text)
        return;
    m_field->setText(text);
    m_settling->touch();
    judge();
}

void ValueEdit::addBeside(QWidget *widget)
{
    static_cast<QBoxLayout *>(static_cast<QBoxLayout *>(layout())->itemAt(0)->layout())->addWidget(widget);
}

bool ValueEdit::event(QEvent *event)
{
    // The name given to the whole is the name of the line that takes the focus.
    if (event->type() == QEvent::PolishRequest || event->type() == QEvent::Polish || event->type() == QEvent::Show) {
        if (!accessibleName().isEmpty())
            m_field->setAccessibleName(accessibleName());
    }
    return QWidget::event(event);
}

void ValueEdit::judge()
{
    const QString words = problemOf(m_field->text());
    if (words == m_problem->text())
        return;
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_field->setProperty("problem", !words.isEmpty());
    m_field->setAccessibleDescription(words);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    emit problemChanged(words);
}

MoneyEdit::MoneyEdit(int mostDecimals, QWidget *parent)
    : ValueEdit(parent)
    , m_mostDecimals(std::clamp(mostDecimals, 2, 6))
{
    field()->setAlignment(Qt::AlignRight);
    setPlaceholderText(tr("1,234,567.89"));
}

void MoneyEdit::setValue(const std::optional<Decimal> &value) { showValue(value ? value->toGrouped() : QString()); }

std::optional<Decimal> MoneyEdit::value() const
{
    if (!problemOf(text()).isEmpty() || text().trimmed().isEmpty())
        return std::nullopt;
    return Decimal::fromTyped(text());
}

QString MoneyEdit::problemOf(const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    for (const QChar c : trimmed) {
        if (c.isLetter())
            return tr("An amount has no letters. Write only the number, such as 1,234,567.89.");
    }
    const auto value = Decimal::fromTyped(trimmed);
    if (!value)
        return tr(
            "This is not an amount. Write it with a comma every three digits and a point before the cents, such as "
            "1,234,567.89.");
    if (value->scale() > m_mostDecimals)
        return tr("An amount here has at most %n decimals.", nullptr, m_mostDecimals);
    return {};
}

QString MoneyEdit::tidied(const QString &text) const
{
    const auto value = Decimal::fromTyped(text);
    return value ? value->toGrouped() : text.trimmed();
}

DateEdit::DateEdit(QWidget *parent) : ValueEdit(parent), m_button(new QToolButton(this))
{
    setPlaceholderText(tr("day/month/year"));
    m_button->setIconSize(QSize(20, 20));
    setThemedIcon(m_button, u"view-calendar");
    m_button->setAccessibleName(tr("Pick the date from a calendar"));
    m_button->setToolTip(tr("Calendar (Alt+Down)"));
    addBeside(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &DateEdit::openCalendar);
}

void DateEdit::setValue(const QDate &date)
{
    showValue(date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString());
}

QDate DateEdit::value() const { return readDate(text()).date; }

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAccessibleName(tr("Calendar"));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumDate(QDate(1900, 1, 1));
    calendar->setMaximumDate(QDate(2199, 12, 31));
    calendar->setMinimumWidth(calendar->fontMetrics().averageCharWidth() * 46);
    // Qt paints weekends red, which would say that something is wrong with them.
    QTextCharFormat weekend;
    weekend.setForeground(Theme::of(this).quietText);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    if (value().isValid())
        calendar->setSelectedDate(value());
    column->addWidget(calendar);
    const auto pick = [this, popup](const QDate &date) {
        typeValue(date.toString(QStringLiteral("dd/MM/yyyy")));
        popup->close();
        field()->setFocus();
        settle();
    };
    connect(calendar, &QCalendarWidget::activated, this, pick);
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    popup->move(mapToGlobal(QPoint(0, field()->height() + 2)));
    popup->show();
    calendar->setFocus();
}

QString DateEdit::words(const DateReading &reading)
{
    switch (reading.problem) {
    case DateProblem::None:
        return {};
    case DateProblem::NotADate:
        return tr("Write the date as day/month/year, such as 22/11/2026.");
    case DateProblem::YearNotFull:
        return tr("Write the year with four figures, such as 2026.");
    case DateProblem::NoSuchMonth:
        return tr("There is no month %1: months go from 1 to 12.").arg(reading.month);
    case DateProblem::NoSuchDay:
        return tr("There is no day %1 in month %2: it has %3 days.")
            .arg(reading.day)
            .arg(reading.month)
            .arg(QDate(QDate::isLeapYear(reading.year) ? 2000 : 2001, reading.month, 1).daysInMonth());
    case DateProblem::NotALeapYear:
        return tr("February of %1 had no day 29: it was not a leap year.").arg(reading.year);
    case DateProblem::OutOfRange:
        return tr("The year %1 is outside what is kept here: 1900 to 2199.").arg(reading.year);
    }
    return {};
}

QString DateEdit::problemOf(const QString &text) const { return words(readDate(text)); }

QString DateEdit::tidied(const QString &text) const
{
    const QDate date = readDate(text).date;
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    ValueEdit::keyPressEvent(event);
}

} // namespace cauce

#include "moc_value_edits.cpp"

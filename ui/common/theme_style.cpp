// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QHash>

namespace cauce {

namespace {

// Words that begin with @ are replaced by tokens of the theme; @pt(n) is n points times the text scale.
constexpr auto kSheet = R"css(
QFrame[look="card"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[look="card-emphasis"] { background: @card; border: 2px solid @accent; border-radius: 8px; }
QFrame[look="card-notice"] { background: @softPartial; border: 1px solid @partial; border-radius: 8px; }
QFrame[look="rail"] { background: @card; border: 0; border-right: 1px solid @line; }
QFrame[look="divider"] { background: @line; border: 0; min-height: 1px; max-height: 1px; }

QLabel[look="strong"] { font-weight: 600; }
QLabel[look="quiet"] { font-size: @pt(10); color: @quietText; }
QLabel[look="quiet-strong"] { font-size: @pt(10); font-weight: 600; color: @quietText; }
QLabel[look="field"] { font-size: @pt(10); font-weight: 600; }
QLabel[look="purpose"] { color: @quietText; }
QLabel[look="problem"] { font-size: @pt(10); color: @unusable; }
QLabel[look="section"] { font-size: @pt(12.5); font-weight: 600; }
QLabel[look="title"] { font-size: @pt(17); font-weight: 600; }
QLabel[look="hero"] { font-size: @pt(20); font-weight: 600; }
QLabel:disabled { color: @disabledText; }

QPushButton { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 14px; min-height: 1.3em; }
QPushButton:hover { background: @softAccent; }
QPushButton:pressed, QPushButton:checked { background: @softAccent; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { background: @window; color: @disabledText; }
QPushButton[dense="true"] { padding: 6px 9px; }
QPushButton[dense="true"]:focus { padding: 5px 8px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @softAccent; color: @quietText; border-color: @softAccent; }
QPushButton[look="flat"], QToolButton[look="flat"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 6px 8px; }
QPushButton[look="flat"]:hover, QToolButton:hover { background: @softAccent; }
QPushButton[look="flat"]:focus, QToolButton:focus { border: 2px solid @accent; padding: 5px 7px; }
QToolButton:checked, QToolButton:pressed { background: @softAccent; }
QToolButton:disabled { color: @disabledText; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(:/icons/actions/chevron-down-@scheme.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; padding: 2px 2px; min-height: 0; color: @accent; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 1px 1px; border-radius: 4px; }
QPushButton[look="link"]:disabled { color: @disabledText; }
QPushButton[look="rail-button"], QToolButton[look="rail-button"] { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 7px 8px; text-align: left; }
QPushButton[look="rail-button"]:hover, QToolButton[look="rail-button"]:hover { background: @window; }
QPushButton[look="rail-button"]:checked, QToolButton[look="rail-button"]:checked { background: @softAccent; color: @accent; font-weight: 600; }
QPushButton[look="rail-button"]:focus, QToolButton[look="rail-button"]:focus { border: 2px solid @accent; padding: 7px 8px; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  background: @card; border: 1px solid @inputLine; border-radius: 8px; padding: 6px 9px;
  selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit, QPlainTextEdit { padding: 4px 6px; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 1.3em; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 5px 8px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only { background: @window; border-color: @line; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @window; border-color: @line; }
QLineEdit[problem="true"], QTextEdit[problem="true"] { border-color: @unusable; }
QLineEdit[bare="true"] { border: 0; padding: 0; background: transparent; }
QComboBox { padding-right: 26px; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: right center; width: 28px; border: 0; }
QComboBox::down-arrow { image: url(:/icons/actions/chevron-down-@scheme.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @inputLine; padding: 4px; outline: 0; selection-background-color: @softAccent; selection-color: @text; }
QAbstractSpinBox { padding-right: 24px; }
QAbstractSpinBox:focus { padding-right: 23px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 22px; border: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/actions/chevron-up-@scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/actions/chevron-down-@scheme.svg); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator, QMenu::indicator { width: 16px; height: 16px; background: @card; border: 1px solid @inputLine; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked, QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/actions/check-@scheme.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @softAccent; border: 5px solid @accent; width: 8px; height: 8px; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @disabledText; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabledText; }

QListView, QTreeView, QTableView { background: @card; border: 0; outline: 0; gridline-color: @line; alternate-background-color: @window; }
QListView::item, QTreeView::item, QTableView::item { padding: 6px 8px; color: @text; border: 1px solid transparent; }
QTableView::item { border-bottom-color: @line; }
QListView::item:hover, QTreeView::item:hover { background: @window; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @softAccent; color: @text; }
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 1px solid @accent; }
QListView#suggestions { border: 1px solid @inputLine; padding: 4px; }
QCalendarWidget QAbstractItemView { background: @card; selection-background-color: @softAccent; selection-color: @text; }
QCalendarWidget QTableView::item { padding: 0; border: 1px solid transparent; border-radius: 4px; }
QCalendarWidget QTableView::item:selected { border: 1px solid @accent; }
QCalendarWidget #qt_calendar_navigationbar { background: @card; border: 0; }
QCalendarWidget QToolButton { color: @text; font-weight: 600; padding: 6px 8px; }
QCalendarWidget #qt_calendar_monthbutton { padding-right: 24px; }
QCalendarWidget #qt_calendar_prevmonth { qproperty-icon: url(:/icons/actions/chevron-left-@scheme.svg); }
QCalendarWidget #qt_calendar_nextmonth { qproperty-icon: url(:/icons/actions/chevron-right-@scheme.svg); }
QHeaderView { background: @card; border: 0; }
QHeaderView::section { background: @card; color: @quietText; border: 0; border-bottom: 1px solid @line; padding: 8px 12px; font-size: @pt(10); font-weight: 600; }
QTableCornerButton::section { background: @card; border: 0; border-bottom: 1px solid @line; }

QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @quietText; padding: 8px 14px; border: 0; border-bottom: 3px solid transparent; font-weight: 600; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar:focus { outline: 0; }
QTabBar::tab:selected:focus { background: @softAccent; }
QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: 1.2em; padding: 10px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 10px; padding: 0 4px; }

QProgressBar { background: @line; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quietText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @card; }
QMenu { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: @softAccent; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QToolTip { background: @card; color: @text; border: 1px solid @inputLine; padding: 6px 8px; }
QSplitter::handle { background: transparent; }
)css";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

QString themeStyleSheet(const Theme &theme, double textScale)
{
    const QHash<QString, QString> tokens{
        {QStringLiteral("window"), theme.window.name()},
        {QStringLiteral("card"), theme.card.name()},
        {QStringLiteral("line"), theme.line.name()},
        {QStringLiteral("inputLine"), theme.inputLine.name()},
        {QStringLiteral("text"), theme.text.name()},
        {QStringLiteral("quietText"), theme.quietText.name()},
        {QStringLiteral("disabledText"), theme.disabledText.name()},
        {QStringLiteral("accent"), theme.accent.name()},
        {QStringLiteral("accentHover"), mixed(theme.accent, theme.text, 0.2).name()},
        {QStringLiteral("onAccent"), theme.onAccent.name()},
        {QStringLiteral("softAccent"), theme.softAccent.name()},
        {QStringLiteral("softPartial"), theme.softPartial.name()},
        {QStringLiteral("partial"), theme.partial.name()},
        {QStringLiteral("unusable"), theme.unusable.name()},
        {QStringLiteral("scroll"), theme.inputLine.name()},
        {QStringLiteral("scheme"), theme.scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    const QString sheet = QString::fromUtf8(kSheet);
    QString result;
    result.reserve(sheet.size() * 2);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet.at(i) != QLatin1Char('@')) {
            result += sheet.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet.at(end).isLetter())
            ++end;
        const QString word = sheet.mid(i + 1, end - i - 1);
        if (word == QLatin1String("pt")) {
            const qsizetype close = sheet.indexOf(QLatin1Char(')'), end);
            result += QString::number(sheet.mid(end + 1, close - end - 1).toDouble() * textScale) + QLatin1String("pt");
            i = close;
            continue;
        }
        Q_ASSERT_X(tokens.contains(word), "themeStyleSheet", qUtf8Printable(word));
        result += tokens.value(word);
        i = end - 1;
    }
    return result;
}

} // namespace cauce
